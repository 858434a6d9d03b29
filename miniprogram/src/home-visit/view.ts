import type { HalfDay, OpenCampaign, VisitClass, VisitState } from '../../../shared/schemas/home-visit'
import type { Texts } from '../../../shared/texts'
import type { HomeVisitTexts } from '../../../shared/texts/home-visit'
import type { Tone } from '../components/mark'
import { dayInWeekLabel } from '../wording'

export const isSameHalf = (one: HalfDay, other: HalfDay): boolean =>
  one.day === other.day && one.half === other.half

/** Thursday 26 November, morning (8:30–12:00). */
export const halfDayLabel = (texts: Texts, words: HomeVisitTexts, { day, half }: HalfDay): string =>
  `${dayInWeekLabel(texts, day)} ${words[half]} ${words.hours[half]}`

const tones: Partial<Record<VisitState, Tone>> = {
  moreNeeded: 'warn',
  refused: 'bad',
  notAtHome: 'warn',
  approved: 'good',
  scheduled: 'good',
  onTheWay: 'good',
  done: 'good',
  delivered: 'good',
  posted: 'good',
}
export const stateTone = (state: VisitState): Tone => tones[state] ?? 'plain'

/** Who belongs to a class, by the numbers of the campaign. */
export const classNote = (
  { class: name, ageRule, moreThan }: OpenCampaign['classes'][number],
  words: HomeVisitTexts,
): string => {
  if (ageRule === 'over60') return words.over60
  return moreThan === undefined ? words.visitClass[name].note : words.moreThan(moreThan)
}

/** The question of a screen, as it is put to a person or to a unit's contact. */
export const askedOf = (
  step: keyof HomeVisitTexts['ask'],
  visitClass: VisitClass | undefined,
  words: HomeVisitTexts,
): string => (visitClass === 'unit' && words.unitAsk[step]) || words.ask[step]
