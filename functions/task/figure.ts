import { addDays, dayOf } from '../../shared/domain/calendar'
import { countedDay } from '../../shared/domain/figure/day-count'
import type { QueueEvent } from '../../shared/schemas/hall'
import { listBookingsByPointDay, listCancelledByPointDay } from '../store/booking'
import { type FigureDay, listFigureDays, putCounted } from '../store/figure'
import { listDeliveries } from '../store/hall'
import type { Table } from '../store/table'

/** How long what a machine could not tell in time is still made up for; bookings are kept longer. */
export const lateDays = 14

/**
 * Counts a hall's day that has ended, and with it the days before of which it has told more, and those that no night
 * has counted. Counted again, it is the same.
 * @returns how many days were counted
 */
export async function countPointDays(table: Table, pointId: string, day: string): Promise<number> {
  const known = await listFigureDays(table, pointId, addDays(day, -lateDays), day)
  const toldOn = reader(table, pointId)
  const late = new Set((await toldOn(day)).map(({ at }) => dayOf(at)).filter(one => known.get(one)?.counted))
  const days = [...new Set([...skipped(known, day), ...late])].filter(one => one < day)
  for (const one of [...days, day]) await countDay(table, { pointId, day: one }, known.get(one), day, toldOn)
  return days.length + 1
}

/** The days since the first counted one that no night has counted. */
function skipped(known: Map<string, FigureDay>, day: string): string[] {
  const isCounted = (one: string) => known.get(one)?.counted !== undefined
  const [first = day] = [...known.keys()].filter(isCounted).sort()
  return daysFrom(first, day).filter(one => !isCounted(one))
}

function daysFrom(first: string, last: string): string[] {
  const days = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

type Reader = (day: string) => Promise<QueueEvent[]>

/** What a hall's machines have told on a day, of whichever day; read once. */
function reader(table: Table, pointId: string): Reader {
  const read = new Map<string, Promise<QueueEvent[]>>()
  return day => {
    const known =
      read.get(day) ?? listDeliveries(table, pointId, day).then(told => told.flatMap(({ events }) => events))
    read.set(day, known)
    return known
  }
}

async function countDay(
  table: Table,
  { pointId, day }: { pointId: string; day: string },
  before: FigureDay | undefined,
  night: string,
  toldOn: Reader,
): Promise<void> {
  // What was told between is not known of a day that no night has counted.
  const asked = before?.counted ? [...before.counted.toldOn, day, night] : daysFrom(day, night)
  const told = await Promise.all(
    [...new Set(asked)].map(async on => ({
      on,
      events: (await toldOn(on)).filter(({ at }) => dayOf(at) === day),
    })),
  )
  const [kept, cancelled] = await Promise.all([
    listBookingsByPointDay(table, pointId, day),
    listCancelledByPointDay(table, pointId, day),
  ])
  await putCounted(
    table,
    { pointId, day },
    {
      ...countedDay({
        pointId,
        day,
        bookings: [...kept, ...cancelled],
        events: told.flatMap(({ events }) => events),
      }),
      toldOn: told.filter(({ events }) => events.length > 0).map(({ on }) => on),
    },
  )
}
