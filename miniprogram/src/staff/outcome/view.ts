import { addDays, dayOf } from '../../../../shared/domain/calendar'
import type { Accuracy } from '../../../../shared/schemas/accuracy'
import type { Outcome, OutcomeCounts, PointOutcome } from '../../../../shared/schemas/outcome'
import type { Texts } from '../../../../shared/texts'
import type { AccuracyTexts } from '../../../../shared/texts/accuracy'
import { durationLabel } from '../../wording'

/** So many days with today as the last. */
export const spanOf = (days: number, now: string): { from: string; to: string } => ({
  from: addDays(dayOf(now), 1 - days),
  to: dayOf(now),
})

export interface Fact {
  label: string
  value: string
  note?: string
}

const percent = (share: number): number => Math.round(share * 100)

/** Offers made; those that only the app shows are sent to nobody. Of older days only those sent were counted. */
export const made = ({ offered, sent }: OutcomeCounts): number => Math.max(offered, sent)

/** How many offers were made, and what became of them, each with its share. */
export function countFacts(counts: OutcomeCounts, { outcome }: Texts): Fact[] {
  // WeChat does not always say what has arrived: then nobody knows, and it is none of none.
  const arrived = counts.delivered > 0 ? (['delivered'] as const) : []
  const names = ['sent', ...arrived, 'opened', 'accepted', 'refused', 'expired'] as const
  const shares = names.map(name => ({
    label: outcome[name],
    value: outcome.share(counts[name], percent(counts[name] / made(counts))),
  }))
  return [{ label: outcome.offered, value: outcome.times(made(counts)) }, ...shares]
}

/** A move may have cost time after all. */
function savedLabel(texts: Texts, minutes: number): string {
  const whole = Math.round(minutes)
  if (whole === 0) return texts.time.minutes(0)
  return whole > 0 ? durationLabel(texts, whole) : `−${durationLabel(texts, -whole)}`
}

/** What those who accepted were promised to save and, as far as it could be measured, have saved. */
export function savingFacts(counts: OutcomeCounts, texts: Texts): Fact[] {
  const { accepted, predictedMinutes, judged, realisedMinutes } = counts
  const fact = (label: string, minutes: number, times: number): Fact => ({
    label,
    value: savedLabel(texts, minutes),
    note: texts.outcome.each(savedLabel(texts, minutes / times)),
  })
  return [
    ...(accepted > 0 ? [fact(texts.outcome.predicted, predictedMinutes, accepted)] : []),
    ...(judged > 0 ? [fact(texts.outcome.realised, realisedMinutes, judged)] : []),
  ]
}

const counted = ['offered', 'sent', 'opened', 'accepted', 'refused', 'expired'] as const

/** What happened, in a few words each; what did not is left out. */
export const countWords = (
  counts: OutcomeCounts,
  { outcome }: Texts,
  names: readonly (typeof counted)[number][] = counted,
): string[] => names.filter(name => counts[name] > 0).map(name => `${outcome[name]} ${counts[name]}`)

/** What was saved, in a few words each. */
export const savingWords = (counts: OutcomeCounts, texts: Texts): string[] =>
  savingFacts(counts, texts).map(({ label, value }) => `${label} ${value}`)

/** A point in one line among others. */
export const pointLine = (counts: OutcomeCounts, texts: Texts): string =>
  [
    ...countWords(counts, texts, [counts.sent > 0 ? 'sent' : 'offered', 'accepted']),
    ...savingWords(counts, texts),
  ].join(' · ')

/** The days on which something was suggested, the latest first. */
export const daysSent = (outcomes: Outcome[]): Outcome[] =>
  outcomes.filter(one => made(one) > 0).sort((a, b) => (a.day < b.day ? 1 : -1))

/** The points where something was suggested, and how many others there are. */
export function pointsSent(outcomes: PointOutcome[]): { sending: PointOutcome[]; silent: number } {
  const sending = outcomes.filter(one => made(one) > 0)
  return { sending, silent: outcomes.length - sending.length }
}

/** How far forecasts missed, and how many of a hundred waits were as told. */
export const accuracyWords = (
  { missMinutes, insideShare }: Accuracy,
  texts: Texts,
  words: AccuracyTexts,
): string[] => [words.miss(durationLabel(texts, missMinutes)), words.inside(percent(insideShare))]
