import { addDays } from '../../shared/domain/calendar'
import { pointsWithin } from '../../shared/domain/point/scope'
import { AppError } from '../../shared/errors'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { Content } from '../store/content'

/** What is read at once stays small. */
const mostDays = 92

export function refuseSpan(from: string, to: string): void {
  if (from > to || to >= addDays(from, mostDays)) throw new AppError('invalidInput', 'to')
}

/** The points that the calling staff member's rights reach. */
export function pointsOfStaff({ actor }: Context, { points, divisions }: Content): Point[] {
  if (actor.kind !== 'staff') throw new Error(`a ${actor.kind} call has no scope`)
  return pointsWithin(actor.scope, [...points.values()], [...divisions.values()])
}
