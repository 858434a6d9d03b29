import { useRef, useState } from 'react'
import type { TeamDay, TeamOperation, TeamVisit } from '../../../../shared/schemas/home-visit-route'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { call, isPassing } from '../../server/call'
import { useSending } from '../../server/sending'
import { teamDay, teamWork } from './kept'
import { afterAnswer, type Noted, type OnPhone } from './work'

const mostAtOnce = 50

/**
 * Every tap is kept on the phone at once and sent when there is a network, in its order, of whatever day it is. What
 * the server would not take, or another phone has said before, is put before the team and stays until it was seen.
 */
export function useTeamDay(day: string) {
  const [known, setKnown] = useState<TeamDay | undefined>(() => teamDay(day).read()?.content)
  const [kept, setKept] = useState<OnPhone>(() => teamWork.read()?.content ?? { pending: [], troubles: {} })
  const latest = useRef(kept)
  const keep = (next: OnPhone) => {
    latest.current = next
    teamWork.write(next)
    setKept(next)
  }

  const take = (sent: Noted[], answer: TeamDay) => {
    keep(afterAnswer(latest.current, sent, answer))
    teamDay(day).write(answer)
    setKnown(answer)
  }
  const talk = async () => {
    do {
      const sent = latest.current.pending.slice(0, mostAtOnce)
      const operations = sent.map(({ operation }) => operation)
      const answer =
        operations.length > 0
          ? await call('syncTeamDay', { day, operations })
          : await call('getTeamDay', { day })
      take(sent, answer)
    } while (latest.current.pending.length > 0)
  }
  const { problem, send } = useSending(talk, () => latest.current.pending.length > 0)

  const settle = (visitId: string) => {
    const { [visitId]: _, ...troubles } = latest.current.troubles
    keep({ ...latest.current, troubles })
  }
  const note = (visit: TeamVisit, what: TeamOperation['what']) => {
    settle(visit.visitId)
    const noted = latest.current.pending.filter(({ operation }) => operation.visitId === visit.visitId)
    const after = (noted.at(-1)?.operation ?? visit.operations.at(-1))?.operationId
    const operation = {
      operationId: newId(nowMs(), Math.random),
      visitId: visit.visitId,
      at: now(),
      what,
      ...(after && { after }),
    }
    keep({ ...latest.current, pending: [...latest.current.pending, { day: visit.day, operation }] })
    void send()
  }
  return {
    day: known,
    pending: kept.pending,
    troubles: kept.troubles,
    problem: problem && !(known && isPassing(problem)) ? problem : undefined,
    note,
    settle,
    send,
  }
}
export type TeamWork = ReturnType<typeof useTeamDay>
