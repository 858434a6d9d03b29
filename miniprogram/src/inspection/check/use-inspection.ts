import { useRef, useState } from 'react'
import { said, stillPending, withPending } from '../../../../shared/domain/inspection/merge'
import type { Conflict, InspectionView, Operation, Verdict } from '../../../../shared/schemas/inspection'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { call, isPassing, type Problem } from '../../server/call'
import { useSending } from '../../server/sending'
import { type OnPhone, phoneCache } from '../begun'

/** As many as the server takes at once. */
const mostAtOnce = 74

export interface Work {
  known: InspectionView | undefined
  asked: InspectionView['asked']
  looks: InspectionView['looks']
  pending: number
  conflicts: Conflict[]
  problem: Problem | undefined
  say: (item: string, what: { verdict?: Verdict | undefined; note?: string | undefined }) => void
  settle: (conflict: Conflict, mine: boolean) => void
  send: () => Promise<void>
  show: (inspection: InspectionView) => void
}

/**
 * An inspection in hand: every tap is kept on the phone at once and sent when there is a network; what comes back
 * replaces what was known, and what a colleague has said otherwise is put before the person.
 * @returns undefined where the phone knows nothing of it and cannot ask
 */
export function useInspection(pointId: string, inspectionId: string) {
  const cache = phoneCache(inspectionId)
  const [kept, setKept] = useState<OnPhone | undefined>(() => cache.read()?.content)
  const [conflicts, setConflicts] = useState<Conflict[]>([])
  const latest = useRef(kept)

  const keep = (next: OnPhone) => {
    latest.current = next
    cache.write(next)
    setKept(next)
  }

  const talk = async () => {
    const current = latest.current
    if (!current || (current.known && current.pending.length === 0)) {
      const known = await call('getInspection', { pointId, inspectionId })
      const { asked, begunAt: at, size } = known
      return keep({
        begun: current?.begun ?? { at, size },
        asked,
        known,
        pending: latest.current?.pending ?? [],
      })
    }
    do {
      const { begun, asked, pending } = latest.current ?? current
      const operations = pending.slice(0, mostAtOnce)
      const answer = await call('syncInspection', { pointId, inspectionId, begun, operations })
      const left = stillPending(latest.current?.pending ?? [], operations)
      keep({ begun, asked, known: answer.inspection, pending: left })
      if (answer.conflicts.length > 0) setConflicts(before => [...before, ...answer.conflicts])
    } while ((latest.current?.pending.length ?? 0) > 0)
  }

  const { problem, send } = useSending(talk, () => (latest.current?.pending.length ?? 0) > 0)

  if (!kept) return { work: undefined, problem, send }
  const { known, pending } = kept
  const looks = withPending(known?.looks ?? {}, pending)
  const add = (operation: Operation) => {
    const current = latest.current
    if (!current) return
    keep({ ...current, pending: [...current.pending, operation] })
    void send()
  }
  const work: Work = {
    known,
    asked: known?.asked ?? kept.asked,
    looks,
    pending: pending.length,
    conflicts,
    problem: problem && !isPassing(problem) ? problem : undefined,
    say: (item, { verdict, note }) =>
      add(
        said(looks, {
          operationId: newId(nowMs(), Math.random),
          item,
          at: now(),
          ...(verdict && { verdict }),
          ...(note && { note }),
        }),
      ),
    settle: (conflict, mine) => {
      setConflicts(before => before.filter(one => one !== conflict))
      const { operationId, base, ...mineSaid } = conflict.operation
      if (mine) add(said(looks, { ...mineSaid, operationId: newId(nowMs(), Math.random), at: now() }))
    },
    send,
    show: inspection => keep({ ...kept, known: inspection }),
  }
  return { work, problem, send }
}
