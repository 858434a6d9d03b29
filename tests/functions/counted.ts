import { countOutcome } from '../../functions/store/outcome'
import { putLearned } from '../../functions/store/profile'
import { transact } from '../../functions/store/table'
import { emptyCorrection, scoredDay } from '../../shared/domain/learned/correction'
import type { OutcomeCounts } from '../../shared/schemas/outcome'
import type { World } from './running-stack'

/** As the days before would have left it. */
export const counted = (
  world: World,
  pointId: string,
  day: string,
  counts: Partial<OutcomeCounts>,
): Promise<void> => transact(world.table, [countOutcome(world.table, pointId, day, counts)])

/** A night's learning at a point: one forecast of an hour ahead that missed by so much. */
export async function missedBy(world: World, pointId: string, day: string, minutes: number): Promise<void> {
  const score = { comer: 'walkIn', aheadMinutes: 60, minute: 600 } as const
  const band = { p10: 20, p50: 30, p80: 40, p90: 45 }
  const scores = [{ ...score, band, actual: band.p50 + minutes }]
  await putLearned(world.table, [], scoredDay(emptyCorrection(pointId), day, scores))
}
