import { addDays } from '../../shared/domain/calendar'
import { pointsWithin } from '../../shared/domain/point/scope'
import { AppError } from '../../shared/errors'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import type { Content } from '../store/content'
import { staffCaller } from './caller'

/** What is read at once stays small. */
const mostDays = 92

export function refuseSpan(from: string, to: string, most = mostDays): void {
  if (from > to || to >= addDays(from, most)) throw new AppError('invalidInput', 'to')
}

/** The points that the calling staff member's rights reach. */
export const pointsOfStaff = (ctx: Context, { points, divisions }: Content): Point[] =>
  pointsWithin(staffCaller(ctx).scope, [...points.values()], [...divisions.values()])
