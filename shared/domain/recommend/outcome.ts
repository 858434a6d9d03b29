import { OutcomeCounts, type PointOutcome } from '../../schemas/outcome'

const names = Object.keys(OutcomeCounts.entries) as (keyof OutcomeCounts)[]

/** All together; what was never counted is nought. */
export const sumOutcomes = (outcomes: Partial<OutcomeCounts>[]): OutcomeCounts =>
  Object.fromEntries(
    names.map(name => [name, outcomes.reduce((sum, outcome) => sum + (outcome[name] ?? 0), 0)]),
  ) as OutcomeCounts

/** Where most was sent first. */
export const sortedOutcomes = (outcomes: PointOutcome[]): PointOutcome[] =>
  [...outcomes].sort((a, b) => b.sent - a.sent || (a.pointId < b.pointId ? -1 : 1))
