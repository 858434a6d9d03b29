import { minuteOf, timeOf } from '../calendar'
import type { PublishedWait } from '../hall/hall'
import { addTo, meanOfKey, newMean, type RunningMean } from '../statistic/running-mean'
import { dayOfDate, placeTimeOf } from './place-time'
import { newModels, newPlace, type Place, refitModels, type WaitModels } from './wait-model'
import { newPanel, observe, type WaitRow } from './wait-panel'

/** The shape that models and pasts are stored in: another one needs the next number, and all is learned anew. */
export const publishedShape = 2

/** What one hall that publishes only its wait has learned by the end of `lastDay`. */
export interface PublishedPast {
  pointId: string
  lastDay: string
  place: Place
  /** What the booked wait, as a share of the wait of the others. */
  bookedShare: RunningMean
  /** People booked, by the minute of the slot. */
  booked: Map<number, RunningMean>
}

/** What all such halls have learned: models together, and each its own. */
export interface PublishedExperience {
  models: WaitModels
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
const slowestRate = 0.1

export const noPublished = (): PublishedExperience => ({ models: newModels(), pasts: new Map() })

export const waitRows = (pointId: string, { at, waitMinutes }: PublishedWait): WaitRow[] => {
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
  const panel = { ...newPanel(false), models, day: dayOfDate(day) }
  for (const { pointId, place } of changed) panel.places.set(pointId, place)
  const rows = fresh.flatMap(({ pointId, told }) => told.flatMap(one => waitRows(pointId, one)))
  for (const row of rows.sort((a, b) => a.at.ms - b.at.ms)) observe(panel, [row])
  if (rows.length > 0) refitModels(models)
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
  bookedShare: newMean(),
  booked: new Map(),
})

function learnBooked({ bookedShare, booked }: PublishedPast, { told, bookedSlots }: PublishedDay): void {
  const share = bookedShareIn(told)
  if (share !== undefined) addTo(bookedShare, share, slowestRate)
  const people = new Map<number, number>()
  for (const slotAt of bookedSlots) {
    const minute = minuteOf(timeOf(slotAt))
    people.set(minute, (people.get(minute) ?? 0) + 1)
  }
  for (const minute of new Set([...booked.keys(), ...people.keys()]))
    addTo(meanOfKey(booked, minute), people.get(minute) ?? 0, slowestRate)
}

/** What the booked waited in all, as a share of what the others did; undefined where nothing was told of them. */
export function bookedShareIn(told: PublishedWait[]): number | undefined {
  const both = told.filter(({ bookedWaitMinutes }) => bookedWaitMinutes !== undefined)
  const sum = (of: (one: PublishedWait) => number) => both.reduce((total, one) => total + of(one), 0)
  const others = sum(({ waitMinutes }) => waitMinutes)
  return others > 0 ? sum(({ bookedWaitMinutes = 0 }) => bookedWaitMinutes) / others : undefined
}
