import { dayOf } from '../../../shared/domain/calendar'
import type { Finding, FindingView, InspectionHead, Look, Score } from '../../../shared/schemas/inspection'
import type { Texts } from '../../../shared/texts'
import type { InspectionTexts } from '../../../shared/texts/inspection'
import type { Tone } from '../components/mark'
import { dateLabel } from '../wording'

/** When and by whom. */
export const signed = (texts: Texts, at: string, by: string): string =>
  `${dateLabel(texts, dayOf(at))} · ${by}`

/** A score in words; of one in which something is unknown, from where to where it may be. */
export function scoreLabel({ lowest, highest, grade }: Score, words: InspectionTexts): string {
  if (lowest === undefined || highest === undefined) return words.noScore
  const points = lowest === highest ? words.points(lowest) : words.between(lowest, highest)
  return grade ? `${points} · ${words.grade(grade)}` : points
}

export const stateTone = (state: Finding['state'], isOverdue: boolean): Tone => {
  if (isOverdue) return 'bad'
  if (state === 'open') return 'warn'
  return state === 'closed' ? 'good' : state === 'withdrawn' ? 'plain' : 'brand'
}

export const isLate = ({ escalatedTo }: Pick<FindingView, 'escalatedTo'>): boolean =>
  escalatedTo !== undefined

/** An inspection in one line among others. */
export const headLine = (
  { level, unannounced, score, status }: InspectionHead,
  words: InspectionTexts,
): string =>
  [
    words.level[level],
    ...(unannounced ? [words.unannounced] : []),
    status === 'open' ? words.open : scoreLabel(score, words),
  ].join(' · ')

/** How many of the items have been looked at, and how many are not met. */
export function counted(asked: readonly { code: string }[], looks: Record<string, Look>) {
  const verdicts = asked.map(({ code }) => looks[code]?.verdict)
  return {
    all: asked.length,
    done: verdicts.filter(verdict => verdict !== undefined).length,
    notMet: verdicts.filter(verdict => verdict === 'notMet').length,
  }
}
