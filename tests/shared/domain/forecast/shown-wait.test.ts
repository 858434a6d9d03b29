import { describe, expect, it } from 'vitest'
import { busynessOf, shownWait } from '../../../../shared/domain/forecast/shown-wait'

it('a wait is shown in whole minutes', () => {
  expect(shownWait({ p50: 12.4, p80: 20.5, basis: 'live' })).toEqual({ p50: 12, p80: 21, basis: 'live' })
})

describe('the word for a wait', () => {
  it.each([
    [0, 'live', 'idle'],
    [15, 'live', 'idle'],
    [16, 'live', 'moderate'],
    [44, 'forecast', 'moderate'],
    [45, 'live', 'busy'],
    [0, 'unknown', 'unknown'],
  ] as const)('of %d minutes, %s, is %s', (p50, basis, word) => {
    expect(busynessOf({ p50, p80: p50, basis })).toBe(word)
  })
})
