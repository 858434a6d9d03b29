import { minuteOf, timeOf } from '../../../../shared/domain/calendar'
import type { LiveHall } from '../../../../shared/domain/hall'
import { waitAt } from '../../../../shared/domain/predict'
import type { Option } from '../../../../shared/domain/rank'
import {
  type Appointment,
  leastSavingMinutes,
  type Offer,
  offerFor,
  shiftMinutes,
} from '../../../../shared/domain/recommend'
import { distanceMetres, travelMinutes } from '../../../../shared/domain/travel'
import { openSlots, type PointDay, pointDay } from '../../../outlook'
import type { Taken } from '../../../store/slot'
import { type HallDay, holidays } from '../hall-day'
import type { Person } from '../person'

/** A hall as far as the product knows it this minute. */
export interface Board {
  hall: HallDay
  ahead: PointDay
  slots: { minute: number; option: Omit<Option, 'distanceMetres'> }[]
  /** No slot with a place left has a shorter wait. */
  leastWait: number
}

export function boardOf(
  hall: HallDay,
  {
    day,
    now,
    live,
    taken,
  }: { day: string; now: string; live: LiveHall | undefined; taken: Map<string, Taken> },
): Board {
  const { point } = hall
  const ahead = pointDay(now, point, day, { holidays }, taken, live)
  const slots = openSlots(ahead, now)
    .filter(({ places }) => places > 0)
    .map(({ slotAt, places, wait }) => ({
      minute: minuteOf(timeOf(slotAt)),
      option: { pointId: point.pointId, slotAt, places, wait },
    }))
  return { hall, ahead, slots, leastWait: Math.min(...slots.map(({ option }) => option.wait.p50)) }
}

/** The offer for one person, or nothing. Halls that cannot save enough are passed over before looking closer. */
export function offerTo(
  boards: Map<string, Board>,
  person: Person,
  appointment: Appointment,
  now: string,
): Offer | undefined {
  const from = boards.get(person.knownOrigin)
  const board = boards.get(appointment.pointId)
  if (!from || !board || board.ahead.forecast.basis === 'unknown') return undefined
  const metresTo = ({ hall }: Board) => distanceMetres(from.hall.point.location, hall.point.location)
  const slotMinute = minuteOf(timeOf(appointment.slotAt))
  const here: Option = {
    pointId: appointment.pointId,
    slotAt: appointment.slotAt,
    places: 1,
    distanceMetres: metresTo(board),
    wait: waitAt(board.ahead.forecast, slotMinute),
  }
  const most = travelMinutes(here.distanceMetres) + here.wait.p50 - leastSavingMinutes
  const options = [...boards.values()]
    .filter(other => other.hall.handles(person.group) && other.leastWait <= most)
    .map(other => ({ other, metres: metresTo(other) }))
    .filter(({ other, metres }) => travelMinutes(metres) + other.leastWait <= most)
    .flatMap(({ other, metres }) =>
      other.slots
        .filter(({ minute }) => Math.abs(minute - slotMinute) <= shiftMinutes)
        .map(({ option }) => ({ ...option, distanceMetres: metres })),
    )
  return options.length > 0 ? offerFor(appointment, here, options, now) : undefined
}
