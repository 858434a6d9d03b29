import { useRef, useState } from 'react'
import { said, stillPending, withPending } from '../../../../shared/domain/inspection/merge'
import type {
  Conflict,
  InspectionRules,
  InspectionView,
  Operation,
  Verdict,
} from '../../../../shared/schemas/inspection'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { call, isPassing, type Problem } from '../../server/call'
import { useSending } from '../../server/sending'
import { type OnPhone, phoneCache } from '../begun'
import type { Picture } from '../photo/camera'
import { forgetPicture, keepPicture, sendPhoto, type WaitingPhoto } from '../photo/waiting'

/** As many as the server takes at once. */
const mostAtOnce = 74

export interface Work {
  known: InspectionView | undefined
  asked: InspectionView['asked']
  looks: InspectionView['looks']
  rules?: InspectionRules
  /** Words and photos that the server does not have yet. */
  pending: number
  photos: WaitingPhoto[]
  conflicts: Conflict[]
  problem: Problem | undefined
  say: (item: string, what: { verdict?: Verdict | undefined; note?: string | undefined }) => void
  settle: (conflict: Conflict, mine: boolean) => void
  /** Whether there was room for it on the phone. */
  add: (item: string, picture: Picture) => boolean
  /** Takes a photo back, wherever it is. */
  remove: (photo: WaitingPhoto) => Promise<void>
  send: () => Promise<void>
  show: (inspection: InspectionView) => void
}

const leftOf = ({ pending, photos = [] }: OnPhone): number => pending.length + photos.length

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
    if (!current || (current.known && leftOf(current) === 0)) {
      const known = await call('getInspection', { pointId, inspectionId })
      const { asked, begunAt: at, size } = known
      const { pending = [], photos = [] } = latest.current ?? {}
      return keep({ begun: current?.begun ?? { at, size }, asked, known, pending, photos })
    }
    await sendWords(current)
    await sendPhotos()
  }

  const sendWords = async (current: OnPhone) => {
    if (current.known && current.pending.length === 0) return
    do {
      const { begun, asked, pending } = latest.current ?? current
      const operations = pending.slice(0, mostAtOnce)
      const answer = await call('syncInspection', { pointId, inspectionId, begun, operations })
      const left = stillPending(latest.current?.pending ?? [], operations)
      const { photos = [] } = latest.current ?? {}
      keep({ begun, asked, known: answer.inspection, pending: left, photos })
      if (answer.conflicts.length > 0) setConflicts(before => [...before, ...answer.conflicts])
    } while ((latest.current?.pending.length ?? 0) > 0)
  }

  /** One after the other: each may be the last for which there is a network. */
  const sendPhotos = async () => {
    for (let next = latest.current?.photos?.[0]; next; next = latest.current?.photos?.[0]) {
      const sent = next
      const photos = await sendPhoto({ pointId, inspectionId }, sent)
      const { current } = latest
      if (!current) return
      keep({
        ...current,
        photos: (current.photos ?? []).filter(({ photoId }) => photoId !== sent.photoId),
        ...(current.known && photos && { known: { ...current.known, photos } }),
      })
    }
  }

  const { problem, send } = useSending(talk, () => latest.current !== undefined && leftOf(latest.current) > 0)

  if (!kept) return { work: undefined, problem, send }
  const { known, pending, photos = [] } = kept
  const looks = withPending(known?.looks ?? {}, pending)
  const rules = known?.rules ?? kept.rules
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
    ...(rules && { rules }),
    pending: leftOf(kept),
    photos,
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
    add: (item, picture) => {
      const photo = { photoId: newId(nowMs(), Math.random), item }
      if (!latest.current || !keepPicture(photo.photoId, picture)) return false
      keep({ ...latest.current, photos: [...(latest.current.photos ?? []), photo] })
      void send()
      return true
    },
    remove: async ({ photoId }) => {
      const { current } = latest
      if (!current) return
      if (current.photos?.some(one => one.photoId === photoId)) {
        forgetPicture(photoId)
        return keep({ ...current, photos: current.photos.filter(one => one.photoId !== photoId) })
      }
      const left = await call('removeInspectionPhoto', { pointId, inspectionId, photoId })
      if (latest.current?.known) keep({ ...latest.current, known: { ...latest.current.known, photos: left } })
    },
    send,
    show: inspection => keep({ ...kept, known: inspection }),
  }
  return { work, problem, send }
}
