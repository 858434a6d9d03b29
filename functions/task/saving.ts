import { dayOf, timeOf } from '../../shared/domain/calendar'
import { measuredWait } from '../../shared/domain/hall/sample'
import type { BookingItem } from '../store/booking'
import { getRecommendation, realiseRecommendation } from '../store/recommendation'
import { listSamples } from '../store/sample'
import type { Table } from '../store/table'

/**
 * After the day: what a move that was made has really saved, by the waits measured in both halls at the two
 * times. Where a hall was not measured, nothing is claimed.
 */
export async function realiseSaving(table: Table, { bookingId, movedBy }: BookingItem): Promise<void> {
  const move = movedBy ? await getRecommendation(table, bookingId, movedBy) : undefined
  if (!move) return
  const waitAt = async (pointId: string, slotAt: string) =>
    measuredWait(await listSamples(table, pointId, dayOf(slotAt)), timeOf(slotAt))
  const here = await waitAt(move.fromPointId, move.fromSlotAt)
  const there = await waitAt(move.toPointId, move.toSlotAt)
  if (here === undefined || there === undefined) return
  const saved = move.travelHereMinutes + here - move.travelThereMinutes - there
  await realiseRecommendation(table, move, Math.round(saved))
}
