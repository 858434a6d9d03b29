import type { Confidence, Evidence } from '../schemas/evidence'

const surest: Confidence[] = ['high', 'medium', 'low', 'unknown']

/** What rests on several facts is as sure as the least sure of them. */
export const leastSure = (all: Evidence[]): Evidence | undefined =>
  [...all].sort((a, b) => surest.indexOf(b.confidence) - surest.indexOf(a.confidence))[0]
