import { addDays } from '../../shared/domain/calendar'
import { accuracyOf } from '../../shared/domain/learned/accuracy'
import { pointsWithin } from '../../shared/domain/point/scope'
import { sortedOutcomes, sumOutcomes } from '../../shared/domain/recommend/outcome'
import { AppError } from '../../shared/errors'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { type Content, getContent } from '../store/content'
import { listOutcomes } from '../store/outcome'
import type { Handlers } from './serve'

/** What is read at once stays small. */
const mostDays = 92

/** How well recommending has worked and forecasts have hit, for the staff of a point and of all within a scope. */
export const outcome: Handlers<'listOutcomes' | 'listScopeOutcomes' | 'listAccuracy' | 'listScopeAccuracy'> =
  {
    async listOutcomes({ pointId, from, to }, ctx) {
      refuseSpan(from, to)
      return listOutcomes(ctx.table, pointId, from, to)
    },

    async listScopeOutcomes({ from, to }, ctx) {
      refuseSpan(from, to)
      const points = pointsOfStaff(ctx, await getContent(ctx.table, ctx.now))
      const outcomes = points.map(async ({ pointId }) => ({
        pointId,
        ...sumOutcomes(await listOutcomes(ctx.table, pointId, from, to)),
      }))
      return sortedOutcomes(await Promise.all(outcomes))
    },

    async listAccuracy({ pointId }, ctx) {
      return accuracyAt([pointId], await getContent(ctx.table, ctx.now))
    },

    async listScopeAccuracy(_, ctx) {
      const content = await getContent(ctx.table, ctx.now)
      return accuracyAt(
        pointsOfStaff(ctx, content).map(({ pointId }) => pointId),
        content,
      )
    },
  }

function refuseSpan(from: string, to: string): void {
  if (from > to || to >= addDays(from, mostDays)) throw new AppError('invalidInput', 'to')
}

function pointsOfStaff({ actor }: Context, { points, divisions }: Content): Point[] {
  if (actor.kind !== 'staff') throw new Error(`a ${actor.kind} call has no scope`)
  return pointsWithin(actor.scope, [...points.values()], [...divisions.values()])
}

const accuracyAt = (pointIds: string[], { experience: { corrections } }: Content) =>
  accuracyOf(pointIds.flatMap(pointId => corrections.get(pointId) ?? []))
