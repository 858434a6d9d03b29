import type { Confidence, Evidence } from '../schemas/evidence'

const confidences: Confidence[] = ['high', 'medium', 'low', 'unknown']

const bySureness = (all: Evidence[]): Evidence[] =>
  [...all].sort((a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence))

/** What each of several facts alone would be enough for is as sure as the surest of them. */
export const surest = (all: Evidence[]): Evidence | undefined => bySureness(all)[0]

/** What rests on several facts is as sure as the least sure of them. */
export const leastSure = (all: Evidence[]): Evidence | undefined => bySureness(all).at(-1)
