import { inspectionRules } from '../../content/guidance/inspection-rules'
import { type AssessmentItem, type HallSize, HallSize as Sizes } from '../../schemas/guidance'
import type { Grade, Inspected, InspectionRules, Points, Score, Verdict } from '../../schemas/inspection'

type Item = Pick<AssessmentItem, 'code' | 'group' | 'points' | 'severity' | 'from'>

/** Whether an item is asked of a hall of this size at all. */
export const applies = ({ from = 'small' }: Pick<Item, 'from'>, size: HallSize): boolean =>
  Sizes.options.indexOf(size) >= Sizes.options.indexOf(from)

/**
 * The points of an inspection. What is not asked of a hall of this size, what does not apply there and what an appeal
 * has withdrawn are left out of the weights; what nobody has looked at is unknown, and neither met nor failed.
 */
export function scoreOf(
  items: readonly Item[],
  { looks, rules = inspectionRules }: Inspected,
  size: HallSize,
  withdrawn: readonly string[] = [],
): Score {
  const asked = items.filter(
    item =>
      applies(item, size) && !withdrawn.includes(item.code) && looks[item.code]?.verdict !== 'notApplicable',
  )
  const verdictOf = ({ code }: Item) => looks[code]?.verdict
  const points = pointsOf(asked, verdictOf)
  const groups = [...new Set(asked.map(({ group }) => group))].map(group => ({
    group,
    ...pointsOf(
      asked.filter(item => item.group === group),
      verdictOf,
    ),
  }))
  if (points.total === 0) return { ...points, groups }
  const lowest = percentOf(points.met, points.total)
  const highest = percentOf(points.met + points.unknown, points.total)
  const grade = gradeOf(asked, verdictOf, { lowest, highest }, rules)
  return { ...points, lowest, highest, ...(grade && { grade }), groups }
}

function pointsOf(items: readonly Item[], verdictOf: (item: Item) => Verdict | undefined): Points {
  const sum = (verdict: Verdict | undefined) =>
    items.filter(item => verdictOf(item) === verdict).reduce((total, { points }) => total + points, 0)
  const [met, notMet, unknown] = [sum('met'), sum('notMet'), sum(undefined)]
  return { met, notMet, unknown, total: met + notMet + unknown }
}

/** To one decimal. */
const percentOf = (points: number, total: number): number => Math.round((1000 * points) / total) / 10

/** One that is the same whatever the unknown items turn out to be; else nobody knows it. */
function gradeOf(
  items: readonly Item[],
  verdictOf: (item: Item) => Verdict | undefined,
  { lowest, highest }: { lowest: number; highest: number },
  rules: InspectionRules,
): Grade | undefined {
  const blockers = items.filter(({ severity }) => severity === 'blocker').map(verdictOf)
  const failed = blockers.filter(verdict => verdict === 'notMet').length
  const perhaps = blockers.filter(verdict => verdict === undefined).length
  const worst = gradeFor(lowest, failed + perhaps, rules)
  return worst === gradeFor(highest, failed, rules) ? worst : undefined
}

/** The best that so many points allow, with no more blockers than it bears. */
export const gradeFor = (
  percent: number,
  blockers: number,
  { grades, lastGrade }: Pick<InspectionRules, 'grades' | 'lastGrade'>,
): Grade =>
  grades.find(({ from, mostBlockers }) => percent >= from && blockers <= mostBlockers)?.grade ?? lastGrade

/** One inspection among others of a hall, as its line over time shows it. */
export interface Scored {
  day: string
  score: Score
}

/** In the order of days, without those that tell nothing. */
export const scoresOverTime = <One extends Scored>(all: readonly One[]): One[] =>
  all
    .filter(({ score }) => score.lowest !== undefined && score.met + score.notMet > 0)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
