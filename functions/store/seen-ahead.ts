import type { PlannedPlaces } from '../../shared/domain/point/slot'
import { getItems } from './batch'
import { type BookerItem, bookerOf } from './booker'
import { type GuardItem, guardOf } from './guard'
import { forgetReadings } from './kept'
import { isFree } from './slot'
import type { SlotItem } from './slot-change'
import { keys, type Table } from './table'

/** What a booking depends on, as of a moment ago: the write is sure, and reads again what has changed meanwhile. */
export interface SeenAhead {
  guard: GuardItem
  booker: BookerItem
}

/** B4, S1, X2. What is there of an applicant, of whoever books for him, and of the slots they wish, in one reading. */
export async function lookAhead(
  table: Table,
  { applicantKey, ownerId, pointId }: { applicantKey: string; ownerId: string; pointId: string },
  planned: PlannedPlaces[],
): Promise<SeenAhead & { hasRoom: boolean }> {
  const slotOf = ({ slotAt }: { slotAt: string }) => keys.slot(pointId, slotAt)
  // At one counter and the next one, places may be of the same slot.
  const slots = [...new Set(planned.map(({ slotAt }) => slotAt))].map(slotAt => slotOf({ slotAt }))
  const [guard, booker] = [keys.guard(applicantKey), keys.booker(ownerId)]
  const found = await getItems<{ pk: string; sk: string }>(table, [guard, booker, ...slots])
  const item = <Item>({ pk, sk }: { pk: string; sk: string }) =>
    found.find(one => one.pk === pk && one.sk === sk) as Item | undefined
  const hasRoom = planned.every(part => isFree(item<SlotItem>(slotOf(part)), part))
  // Where there is none, this container does not go on offering it.
  if (!hasRoom)
    forgetReadings(
      table.doc,
      slots.map(({ pk }) => pk),
    )
  return { guard: guardOf(item(guard)), booker: bookerOf(item(booker)), hasRoom }
}
