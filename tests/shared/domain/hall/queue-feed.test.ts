import { describe, expect, it } from 'vitest'
import { isSilent, liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at, event } from '../../build'

const stateOf = (...events: QueueEvent[]) =>
  events.reduce((state, one) => reduceHall(state, 'D1', one), emptyHall('CC-01', at('08:00')))
const taken = (time: string) => event('taken', time, { ticketId: 'A1' })

describe('a machine', () => {
  const numbered = (...numbers: number[]) =>
    liveHall(stateOf(...numbers.map(seq => event('heartbeat', `09:0${seq}`, { seq }))))

  it.each([
    [[1, 2, 3], 0],
    [[7, 8], 0],
    [[1, 5], 3],
    [[1, 5, 3], 2],
    [[1, 5, 3, 2, 4], 0],
    [[5, 3], 1],
    [[1, 3, 6, 3, 6], 3],
  ])('whose numbers come as %j leaves %d open', (numbers, missing) => {
    expect(numbered(...numbers).missingEvents).toBe(missing)
  })

  it('that restarts counts anew', () => {
    const restarted = [event('heartbeat', '09:00', { seq: 900 }), event('heartbeat', '09:10', { seq: 1 })]
    expect(liveHall(stateOf(...restarted)).missingEvents).toBe(0)
  })
})

describe('a day', () => {
  const tomorrow = { at: at('00:00', '2026-11-24') }
  const busy = stateOf(taken('23:59:59'))

  it('begins with an empty hall', () => {
    const state = reduceHall(busy, 'D1', event('heartbeat', '00:00', tomorrow))
    expect(state).toMatchObject({ day: '2026-11-24', tickets: {}, visits: [] })
  })

  it('that is over is not changed by what comes late', () => {
    const state = reduceHall(busy, 'D1', event('heartbeat', '00:00', tomorrow))
    expect(reduceHall(state, 'D1', taken('23:59:59'))).toBe(state)
  })
})

describe('a hall', () => {
  it.each([
    ['09:05', false],
    ['09:05:01', true],
    ['09:06', true],
    ['08:58', false],
  ])('heard of at nine is silent at %s: %s', (now, silent) => {
    expect(isSilent({ asOf: at('09:00') }, at(now))).toBe(silent)
  })
})
