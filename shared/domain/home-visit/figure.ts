import type { StepTaken, VisitState } from '../../schemas/home-visit'
import {
  type VisitCount,
  type VisitFigure,
  type VisitFigures,
  type VisitTally,
  visitCounts,
  type WeekTally,
} from '../../schemas/home-visit-figure'
import { addDays, minutesBetween, weekdayOf } from '../calendar'
import { isOpen } from './step'

/** What a step of a request adds to the figures of its week, and what figures come to. */

/** The Monday by which a week is named. */
export const weekOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** A request as far as it is counted. */
export interface Counted {
  state: VisitState
  persons?: number | undefined
  createdAt: string
  answerBy: string
  history: readonly StepTaken[]
}

/** A request that is received. */
export function tallyOfReceipt({ persons = 1, state }: Pick<Counted, 'persons' | 'state'>): VisitTally {
  return { asked: persons, requests: 1, ...(isOpen(state) && { waiting: persons }) }
}

/** A list that says how many travel. */
export function tallyOfPersons({ persons = 1 }: Pick<Counted, 'persons'>, now: number): VisitTally {
  const more = now - persons
  return more === 0 ? {} : { asked: more, waiting: more }
}

const answers: readonly VisitState[] = ['approved', 'moreNeeded', 'refused']

/** A step that leads to a state at an instant; of a refusal its reason is counted. */
export function tallyOfStep(
  before: Counted,
  { to, at, reason }: { to: VisitState; at: string; reason?: string | undefined },
): VisitTally {
  const { state, persons = 1, createdAt, answerBy, history } = before
  const waits = Number(isOpen(to)) - Number(isOpen(state))
  const isAnswer = answers.includes(to) && !history.some(one => answers.includes(one.state))
  return {
    ...(waits !== 0 && { waiting: waits * persons }),
    ...(to === 'done' && { served: persons }),
    ...(to === 'cancelled' && { cancelled: 1 }),
    ...(to === 'appealed' && { appealed: 1 }),
    ...(to === 'refused' && state === 'secondLook' && reason && { refused: { [reason]: 1 } }),
    ...(isAnswer && {
      answered: 1,
      minutes: Math.round(minutesBetween(createdAt, at)),
      inTime: Number(at <= answerBy),
    }),
  }
}

/**
 * Rows with one more for each class and county, of all that was before them: who waits now, less what the rows have
 * added to it.
 *
 * @param waiting who waits now
 * @param rows of every week from one on
 */
export function withEarlier(waiting: readonly Waiting[], rows: readonly WeekTally[]): WeekTally[] {
  const earlier = waiting.map(({ divisionCode, visitClass, waiting }) => {
    const own = rows.filter(row => row.divisionCode === divisionCode && row.visitClass === visitClass)
    const since = own.reduce((sum, row) => sum + (row.waiting ?? 0), 0)
    return { week: '', divisionCode, visitClass, waiting: waiting - since }
  })
  return [...earlier.filter(row => row.waiting !== 0), ...rows]
}

/** How many of a class wait in a county. */
export type Waiting = Pick<WeekTally, 'divisionCode' | 'visitClass'> & { waiting: number }

/**
 * Figures of a span, from all that was counted up to its end: who waits is who has come and not gone, whenever that
 * was, and all else is what happened within the span.
 */
export function figuresOf(
  rows: readonly WeekTally[],
  { from, until }: { from: string; until: string },
): VisitFigures {
  const first = weekOf(from)
  const known = rows.filter(({ week }) => week <= until)
  const by = <Key extends 'visitClass' | 'divisionCode'>(key: Key) =>
    [...new Set(known.map(row => row[key]))]
      .map(value => ({
        [key]: value,
        ...figureOf(
          known.filter(row => row[key] === value),
          first,
        ),
      }))
      .sort((one, other) => other.asked - one.asked || one.waiting - other.waiting)
  return {
    from,
    until,
    total: figureOf(known, first),
    byClass: by('visitClass') as VisitFigures['byClass'],
    byDivision: by('divisionCode') as VisitFigures['byDivision'],
    byWeek: weeksOf(first, until).map(week => ({
      week,
      ...figureOf(
        known.filter(row => row.week <= week),
        week,
      ),
    })),
    refusals: refusalsOf(known.filter(({ week }) => week >= first)),
  }
}

/** Everything from a week on; of those who wait, everybody. */
function figureOf(rows: readonly WeekTally[], first: string): VisitFigure {
  const inSpan = rows.filter(({ week }) => week >= first)
  const sum = (name: VisitCount, of: readonly WeekTally[] = inSpan) =>
    of.reduce((all, row) => all + (row[name] ?? 0), 0)
  const counts = Object.fromEntries(visitCounts.map(name => [name, sum(name)])) as Record<VisitCount, number>
  const { minutes, ...shown } = counts
  const { answered } = counts
  return {
    ...shown,
    waiting: sum('waiting', rows),
    ...(answered > 0 && { responseHours: Math.round(minutes / 6 / answered) / 10 }),
  }
}

function weeksOf(first: string, until: string): string[] {
  const weeks: string[] = []
  for (let week = first; week <= until; week = addDays(week, 7)) weeks.push(week)
  return weeks
}

function refusalsOf(rows: readonly WeekTally[]): VisitFigures['refusals'] {
  const counts = new Map<string, number>()
  for (const { refused = {} } of rows)
    for (const [reason, count] of Object.entries(refused))
      counts.set(reason, (counts.get(reason) ?? 0) + count)
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count || one.reason.localeCompare(other.reason))
}
