import { longestWait } from '../../shared/domain/band'
import { graceMinutes } from '../../shared/domain/booking/late'
import { addDays, dayOf, daysBetween, msOf, timeOf, weekdayOf } from '../../shared/domain/calendar'
import { roundedWait, saidWait } from '../../shared/domain/forecast/shown-wait'
import type { Evidence } from '../../shared/schemas/evidence'
import type { FactValue, Option } from '../../shared/schemas/fact'
import type { Price } from '../../shared/schemas/fee'
import type { Wait } from '../../shared/schemas/hall'
import type { Point } from '../../shared/schemas/point'
import type { Test } from '../../shared/schemas/rule'
import type { Text } from '../../shared/schemas/text'
import type { Texts } from '../../shared/texts'
import { isChoice, isOwn } from '../../shared/vocabulary/fact'
import type { Problem } from './server/call'

export { roundedWait, saidWait }

/** Wording that several pages share. Times are the business times written in the strings, on any phone. */

export function dayLabel(texts: Texts, day: string): string {
  return texts.time.monthDay(Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** A date with its year: a day, or no more of it than is known. */
export function dateLabel(texts: Texts, date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  return texts.time.date(year, month, day)
}

const weekdayLabel = (texts: Texts, day: string): string => texts.time.weekdays[weekdayOf(day) - 1] ?? ''

/** Today, tomorrow, the day after, else the weekday. */
export function nearDayLabel(texts: Texts, day: string, today: string): string {
  const { time } = texts
  const near = [time.today, time.tomorrow, time.dayAfterTomorrow]
  return near.find((_, i) => addDays(today, i) === day) ?? weekdayLabel(texts, day)
}

export const dayInWeekLabel = (texts: Texts, day: string): string =>
  texts.time.dayInWeek(dayLabel(texts, day), weekdayLabel(texts, day))

export const slotLabel = (texts: Texts, slotAt: string): string =>
  texts.time.slot(dayInWeekLabel(texts, dayOf(slotAt)), timeOf(slotAt))

export function durationLabel(texts: Texts, minutes: number): string {
  const whole = Math.max(1, Math.round(minutes))
  if (whole < 60) return texts.time.minutes(whole)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return rest === 0 ? texts.time.hours(hours) : texts.time.hoursMinutes(hours, rest)
}

/** Minutes for which a time that has come is still "now". */
const nowMinutes = graceMinutes

/** Days for what is days away, else hours and minutes; nothing pretends to know more. */
export function countdownLabel(texts: Texts, slotAt: string, now: string): string {
  const minutes = (msOf(slotAt) - msOf(now)) / 60_000
  if (minutes <= -nowMinutes) return texts.time.passed
  if (minutes <= 0) return texts.time.now
  const days = daysBetween(dayOf(now), dayOf(slotAt))
  return keepNumbers(
    days > 0 ? texts.time.inDays(days) : texts.time.inDuration(durationLabel(texts, minutes)),
  )
}

/** Where large letters break a line, a number stays with what it counts. */
export const keepNumbers = (text: string): string => text.replace(/(\d) (?=[^\s·])/g, '$1\u00a0')

/** Pieces of a line are written small; where one begins it, it is written large. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How old something is: today's by the time of day. */
export function asOfLabel(texts: Texts, at: string, now: string): string {
  const isToday = dayOf(at) === dayOf(now)
  return texts.state.asOf(isToday ? timeOf(at) : `${dayLabel(texts, dayOf(at))} ${timeOf(at)}`)
}

/** A wait at its ceiling is that long or longer. */
export const waitDuration = (texts: Texts, minutes: number): string =>
  durationLabel(texts, minutes) + (minutes < longestWait ? '' : '+')

/** A wait whose long end is not known is told by its middle alone. */
export type ToldWait = Pick<Wait, 'p50' | 'basis'> & Partial<Pick<Wait, 'p80'>>

export function waitLabel(texts: Texts, wait: ToldWait, say = texts.point.wait): string {
  if (wait.basis === 'unknown') return texts.point.waitUnknown
  const said = saidWait(wait)
  return typeof said === 'number' ? say(waitDuration(texts, said)) : texts.point[said]
}

/** 04HZ 8K2 MQ1: easier to read aloud and to compare. */
export const spacedId = (bookingId: string): string =>
  `${bookingId.slice(0, 3)} ${bookingId.slice(3, 6)} ${bookingId.slice(6)}`

export const problemLabel = (texts: Texts, problem: Problem): string =>
  problem === 'offline' ? texts.state.offline : texts.errors[problem]

/** What of a hall nobody has confirmed, or that it is none any more; nothing once it has confirmed all. */
export function toConfirm(texts: Texts, point: Point): string | undefined {
  const { address, endedOn, addressStatus, openingStatus, evidence } = point
  if (endedOn) return texts.point.ended
  if (!address) return texts.point.addressUnknown
  const isConfirmed = addressStatus === 'confirmed' && openingStatus === 'confirmed'
  return isConfirmed ? undefined : texts.point.reported(dateLabel(texts, evidence.asOf))
}

/** The words of the answer that was chosen. */
export function optionLabel(options: Option[], chosen: FactValue | undefined, say: (text: Text) => string) {
  const option = options.find(({ value }) => value === chosen)
  return option ? say(option.label) : ''
}

/** What was answered, in the words that follow "because". */
export function testLabel(texts: Texts, { fact, op, value }: Test): string {
  if (isChoice(fact) || isOwn(fact)) return texts.choice
  if (fact !== 'age') return texts.fact[fact][value ? 'yes' : 'no']
  const word = { lt: texts.age.below, gte: texts.age.from, eq: texts.age.exactly }[op]
  return word(Number(value))
}

/** What is not certain is never shown as certain. */
export const isDoubtful = ({ confidence }: Evidence): boolean =>
  confidence === 'low' || confidence === 'unknown'

export function priceLabel(texts: Texts, price: Pick<Price, 'yuan'> | undefined): string {
  if (price?.yuan === undefined) return texts.checklist.feeUnknown
  return price.yuan === 0 ? texts.checklist.free : texts.checklist.yuan(price.yuan)
}

/** What was paid once, and from when until when. */
export function pastPriceLabel(texts: Texts, price: Price): string {
  const { past, pastFrom } = texts.disclosure
  const until = dateLabel(texts, price.until ?? '')
  return price.from
    ? pastFrom(dateLabel(texts, price.from), until, priceLabel(texts, price))
    : past(until, priceLabel(texts, price))
}
