import { minuteOf, timeOf } from '../calendar'
import type { PublishedWait } from '../hall/hall'
import { dayOfDate, placeTimeOf } from './place-time'
import { entry, follow, newUsual, type Usual } from './wait-memory'
import {
  type Horizon,
  type Model,
  newModels,
  newPlace,
  newSeries,
  observe,
  type Place,
  redrawModels,
  type WaitRow,
} from './wait-series'

/** What one hall that publishes only its wait has learned by the end of `lastDay`. */
export interface PublishedPast {
  pointId: string
  lastDay: string
  place: Place
  /** What the booked wait, as a share of the wait of the others. */
  bookedShare: Usual
  /** People booked, by the minute of the slot. */
  booked: Map<number, Usual>
}

/** What all such halls have learned: lines together, and each its own. */
export interface PublishedExperience {
  models: Record<Horizon, Model>
  pasts: Map<string, PublishedPast>
}

/** The same for one hall. */
export interface WaitExperience extends Pick<PublishedExperience, 'models'> {
  past?: PublishedPast | undefined
}

/** A day of one hall: what it published, and the slots people were booked for. */
export interface PublishedDay {
  pointId: string
  told: PublishedWait[]
  bookedSlots: string[]
}

/** What a day changes in the long run. */
const rate = 0.1

export const noPublished = (): PublishedExperience => ({ models: newModels(), pasts: new Map() })

export const rowOf = (pointId: string, { at, waitMinutes }: PublishedWait): WaitRow[] => {
  const time = placeTimeOf(at)
  return time ? [{ pointId, at: time, waitMinutes }] : []
}

/**
 * Learns a day of all halls that published it; `experience` is changed, what has changed of the halls is
 * answered. A hall that has learned the day, or a later one, learns nothing.
 */
export function learnPublished(
  { models, pasts }: PublishedExperience,
  day: string,
  days: PublishedDay[],
): PublishedPast[] {
  const fresh = days.filter(({ pointId }) => day > (pasts.get(pointId)?.lastDay ?? ''))
  const changed = fresh.map(({ pointId }) => ({ ...(pasts.get(pointId) ?? newPast(pointId)), lastDay: day }))
  const series = { ...newSeries(false), models, day: dayOfDate(day) }
  for (const { pointId, place } of changed) series.places.set(pointId, place)
  const rows = fresh.flatMap(({ pointId, told }) => told.flatMap(one => rowOf(pointId, one)))
  for (const row of rows.sort((a, b) => a.at.ms - b.at.ms)) observe(series, [row])
  if (rows.length > 0) redrawModels(models)
  fresh.forEach((own, i) => {
    const past = changed[i]
    if (past) learnBooked(past, own)
  })
  for (const past of changed) pasts.set(past.pointId, past)
  return changed
}

const newPast = (pointId: string): PublishedPast => ({
  pointId,
  lastDay: '',
  place: newPlace(),
  bookedShare: newUsual(),
  booked: new Map(),
})

function learnBooked({ bookedShare, booked }: PublishedPast, { told, bookedSlots }: PublishedDay): void {
  const share = bookedShareIn(told)
  if (share !== undefined) follow(bookedShare, share, rate)
  const people = new Map<number, number>()
  for (const slotAt of bookedSlots) {
    const minute = minuteOf(timeOf(slotAt))
    people.set(minute, (people.get(minute) ?? 0) + 1)
  }
  for (const minute of new Set([...booked.keys(), ...people.keys()]))
    follow(entry(booked, minute, newUsual), people.get(minute) ?? 0, rate)
}

/** What the booked waited in all, as a share of what the others did; undefined where nothing was told of them. */
export function bookedShareIn(told: PublishedWait[]): number | undefined {
  const both = told.filter(({ bookedWaitMinutes }) => bookedWaitMinutes !== undefined)
  const sum = (of: (one: PublishedWait) => number) => both.reduce((total, one) => total + of(one), 0)
  const others = sum(({ waitMinutes }) => waitMinutes)
  return others > 0 ? sum(({ bookedWaitMinutes = 0 }) => bookedWaitMinutes) / others : undefined
}
