import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar'
import { lentMinutes, savedByOneMore } from '../../../../shared/domain/forecast/one-more-counter'
import type { Outlook } from '../../../../shared/domain/forecast/outlook'
import type { LiveHall } from '../../../../shared/domain/hall/hall'
import { at, liveWith, monday, outlookWith } from '../../build'

const queueOf = (walkIn: number, more: Partial<LiveHall> = {}) =>
  liveWith({ waiting: { booked: 0, walkIn }, serving: 4, ...more })
const saved = (changes: Partial<Outlook>) => savedByOneMore(outlookWith(changes))

describe('one more counter', () => {
  it('saves nothing where nobody waits and nobody comes', () => {
    expect(saved({ live: liveWith() })).toBe(0)
  })

  it('saves a queue of forty at four counters a fifth of what it waits', () => {
    // They are worked off in a hundred minutes, by five in eighty: half of 40 x 100, less half of 40 x 80.
    expect(saved({ live: queueOf(40) })).toBeGreaterThan(250)
    expect(saved({ live: queueOf(40) })).toBeLessThan(550)
  })

  it.each([
    ['is unknown where the hall has never been heard of', {}],
    ['is unknown where it has been silent for six minutes', { live: queueOf(40), now: at('10:06') }],
    ['is unknown of another day', { live: queueOf(40), day: addDays(monday, 1) }],
    [
      'is unknown where a hall tells nothing but the wait it publishes',
      { live: queueOf(40, { published: [{ at: at('10:00'), waitMinutes: 60 }] }) },
    ],
  ])('%s', (_, changes) => {
    expect(saved(changes)).toBeUndefined()
  })

  it('saves more where more wait', () => {
    const all = [5, 10, 20, 40, 80].map(people => saved({ live: queueOf(people) }) ?? 0)
    expect(all).toEqual(all.toSorted((a, b) => a - b))
    expect(all.at(-1)).toBeGreaterThan(all[0] ?? 0)
  })

  it('saves little where the doors are about to close', () => {
    const late = { live: queueOf(4, { asOf: at('16:25') }), now: at('16:25') }
    expect(saved(late)).toBeLessThan(4 * lentMinutes)
  })

  it('never costs a minute of all people together', () => {
    const hall = fc.record({
      waiting: fc.nat({ max: 120 }),
      openCounters: fc.integer({ min: 0, max: 12 }),
      serving: fc.nat({ max: 12 }),
      visits: fc.nat({ max: 200 }),
      booked: fc.array(fc.nat({ max: 20 }), { maxLength: 10 }),
      minute: fc.integer({ min: 8 * 60, max: 17 * 60 }),
    })
    fc.assert(
      fc.property(hall, ({ waiting, openCounters, serving, visits, booked, minute }) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const live = queueOf(waiting, { openCounters, serving, visits, asOf: at(time) })
        const slots = booked.map((people, i) => ({
          slotAt: at(`${i + 8 < 10 ? '0' : ''}${i + 8}:30`),
          people,
        }))
        expect(saved({ live, now: at(time), booked: slots })).toBeGreaterThan(-1)
      }),
      { numRuns: 60 },
    )
  })
})
