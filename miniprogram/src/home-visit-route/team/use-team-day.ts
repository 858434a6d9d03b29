import { useRef, useState } from 'react'
import type {
  OperationProblem,
  OperationResult,
  TeamDay,
  TeamOperation,
  TeamVisit,
  VisitOutcome,
} from '../../../../shared/schemas/home-visit-route'
import { cacheOf } from '../../phone/cache'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { call, isPassing } from '../../server/call'
import { useSending } from '../../server/sending'

/** A team's day as this phone has it: what the server told last, and what it has not been told yet. */
interface OnPhone {
  known?: TeamDay
  pending: TeamOperation[]
}
/** What another phone has said, and what this one would have. */
type Conflict = Extract<OperationResult, { result: 'conflict' }> & { mine: VisitOutcome | undefined }

/** Names and doors are on the phone for the day and the night after it. */
const keptDays = 2
const mostAtOnce = 50

/**
 * Every tap is kept on the phone at once and sent when there is a network, in its order. What the server would not
 * take, or another phone has said before, is put before the team.
 */
export function useTeamDay(day: string) {
  const cache = cacheOf<OnPhone>(`team-day:${day}`, keptDays)
  const [kept, setKept] = useState<OnPhone>(() => cache.read()?.content ?? { pending: [] })
  const [conflicts, setConflicts] = useState<Record<string, Conflict>>({})
  const [refused, setRefused] = useState<Record<string, OperationProblem>>({})
  const latest = useRef(kept)
  const keep = (next: OnPhone) => {
    latest.current = next
    cache.write(next)
    setKept(next)
  }

  const take = (sent: TeamOperation[], answer: TeamDay) => {
    const ids = new Set(sent.map(({ operationId }) => operationId))
    keep({ known: answer, pending: latest.current.pending.filter(one => !ids.has(one.operationId)) })
    for (const result of answer.results) {
      const visitId = sent.find(one => one.operationId === result.operationId)?.visitId ?? ''
      // What followed the first that was not taken fails for the same cause.
      if (result.result === 'conflict') {
        const mine = lastOutcome(sent.filter(one => one.visitId === visitId))
        setConflicts(before => ({ [visitId]: { ...result, mine }, ...before }))
      }
      if (result.result === 'refused') setRefused(before => ({ [visitId]: result.problem, ...before }))
    }
  }

  const talk = async () => {
    do {
      const operations = latest.current.pending.slice(0, mostAtOnce)
      const answer =
        operations.length > 0
          ? await call('syncTeamDay', { day, operations })
          : await call('getTeamDay', { day })
      take(operations, answer)
    } while (latest.current.pending.length > 0)
  }
  const { problem, send } = useSending(talk, () => latest.current.pending.length > 0)

  const note = (visit: TeamVisit, what: TeamOperation['what']) => {
    const { [visit.visitId]: _, ...others } = refused
    setRefused(others)
    const noted = latest.current.pending.filter(({ visitId }) => visitId === visit.visitId)
    const after = (noted.at(-1) ?? visit.operations.at(-1))?.operationId
    const operation = {
      operationId: newId(nowMs(), Math.random),
      visitId: visit.visitId,
      at: now(),
      what,
      ...(after && { after }),
    }
    keep({ ...latest.current, pending: [...latest.current.pending, operation] })
    void send()
  }
  const settle = (visit: TeamVisit, mine: boolean) => {
    const { [visit.visitId]: conflict, ...others } = conflicts
    setConflicts(others)
    if (mine && conflict?.mine) note(visit, { kind: 'object', outcome: conflict.mine })
  }
  return {
    day: kept.known,
    pending: kept.pending,
    conflicts,
    refused,
    problem: problem && !(kept.known && isPassing(problem)) ? problem : undefined,
    note,
    settle,
    send,
  }
}
export type TeamWork = ReturnType<typeof useTeamDay>

export const lastOutcome = (operations: readonly TeamOperation[]) => {
  const what = operations.map(one => one.what).findLast(one => one.kind === 'finish')
  return what?.kind === 'finish' ? what.outcome : undefined
}
