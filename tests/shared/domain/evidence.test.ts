import { expect, it, test } from 'vitest'
import { leastSure } from '../../../shared/domain/evidence'
import type { Confidence, Evidence } from '../../../shared/schemas/evidence'

const known = (confidence: Confidence): Evidence => ({ confidence, sources: ['K'], asOf: '2026' })

test.each<[Confidence[], Confidence]>([
  [['high'], 'high'],
  [['high', 'medium'], 'medium'],
  [['low', 'high', 'medium'], 'low'],
  [['medium', 'unknown', 'low'], 'unknown'],
])('of %j the least sure is %s', (all, least) => {
  expect(leastSure(all.map(known))?.confidence).toBe(least)
})

it('of nothing nothing is known', () => {
  expect(leastSure([])).toBeUndefined()
})
