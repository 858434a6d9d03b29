import type { Standard } from '../../../shared/api'
import type {
  Asked,
  Begun,
  InspectionRules,
  InspectionView,
  Operation,
} from '../../../shared/schemas/inspection'
import { type Cache, cacheOf } from '../phone/cache'
import { call } from '../server/call'
import { orKept } from '../server/reference'
import type { WaitingPhoto } from './photo/waiting'

/** An inspection as this phone has it: what the server told last, and what it has not been told yet. */
export interface OnPhone {
  begun: Begun
  /** What the edition asked on the day it was begun here. */
  asked: Asked[]
  rules?: InspectionRules
  known?: InspectionView
  pending: Operation[]
  /** Photos that the server does not have yet. */
  photos?: WaitingPhoto[]
}
/** Long enough for a hall far from any network. */
const keptDays = 60
export const phoneCache = (inspectionId: string): Cache<OnPhone> =>
  cacheOf<OnPhone>(`inspection:${inspectionId}`, keptDays)

interface Named {
  pointId: string
  inspectionId: string
}
const index = cacheOf<Named[]>('inspections', keptDays)

/** Those of a hall that this phone has begun and not sent whole. */
export const unsentOf = (pointId: string): string[] =>
  (index.read()?.content ?? [])
    .filter(one => one.pointId === pointId)
    .map(({ inspectionId }) => inspectionId)
    .filter(inspectionId => {
      const kept = phoneCache(inspectionId).read()?.content
      return kept && (!kept.known || kept.pending.length > 0 || (kept.photos ?? []).length > 0)
    })

/** As the server told it last: a hall may lie where there is no network. */
export const standard = orKept(() => call('getStandard', {}), cacheOf('standard', keptDays))

const mostKept = 50

/** Begun here and now, whether or not there is a network. */
export function beginHere(
  named: Named,
  begun: Begun,
  { items, rules }: Pick<Standard, 'items'> & Partial<Pick<Standard, 'rules'>>,
): void {
  phoneCache(named.inspectionId).write({ begun, asked: items, ...(rules && { rules }), pending: [] })
  index.write([...(index.read()?.content ?? []), named].slice(-mostKept))
}
