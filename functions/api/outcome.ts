import { accuracyOf } from '../../shared/domain/learned/accuracy'
import { sortedOutcomes, sumOutcomes } from '../../shared/domain/recommend/outcome'
import { type Content, getContent } from '../store/content'
import { listOutcomes } from '../store/outcome'
import { pointsOfStaff, refuseSpan } from './scope-span'
import type { Handlers } from './serve'

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

const accuracyAt = (pointIds: string[], { experience: { corrections } }: Content) =>
  accuracyOf(pointIds.flatMap(pointId => corrections.get(pointId) ?? []))
