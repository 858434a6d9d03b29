import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes } from '../../../../shared/domain/calendar'
import { type Feed, missingIn, nextFeed } from '../../../../shared/domain/hall/feed'
import { at } from '../../build'

interface Told {
  seq: number
  at: string
}

const feedOf = (told: Told[], before: Feed = []): Feed => told.reduce(nextFeed, before)
/** Each as its number and its minute after nine. */
const missing = (...told: [seq: number, minute: number][]) =>
  missingIn(feedOf(told.map(([seq, minute]) => ({ seq, at: addMinutes(at('09:00'), minute) }))))

describe('a machine that was restarted', () => {
  it.each([1, 2, 5, 100, 895, 899, 900])('counts anew, when its day began at %d', first => {
    const day = Array.from({ length: 901 - first }, (_, i) => [first + i, i / 60] as [number, number])
    const again = [1, 2, 3].map(seq => [seq, 20 + seq] as [number, number])
    expect(missing(...day, ...again)).toBe(0)
    expect(missing(...day, ...again, [6, 24])).toBe(2)
  })

  it.each([
    ['at a number it has told', 3],
    ['at the number it told last', 6],
    ['at a number below its first', 1],
  ])('counts anew %s', (_, again) => {
    expect(missing([2, 0], [3, 1], [4, 2], [5, 3], [6, 4], [again, 10], [again + 1, 11])).toBe(0)
    expect(missing([2, 0], [3, 1], [6, 4], [again, 10], [again + 3, 11])).toBe(4)
  })

  it('still misses what was lost before and after, and not what lay between', () => {
    expect(missing([10, 0], [12, 2], [2, 10], [5, 11])).toBe(3)
  })

  it('may be restarted again', () => {
    expect(missing([7, 0], [8, 1], [1, 2], [2, 3], [1, 4], [2, 5], [3, 6])).toBe(0)
    expect(missing([7, 0], [9, 1], [1, 2], [3, 3], [1, 4], [4, 5])).toBe(4)
  })

  it('is told late from before the restart, and nothing is missing', () => {
    expect(missing([7, 0], [8, 1], [1, 5], [2, 6], [9, 2], [10, 3])).toBe(0)
    expect(missing([1, 5], [2, 6], [7, 0], [9, 2], [8, 1])).toBe(0)
  })
})

describe('a machine that goes on', () => {
  it.each([
    [
      'an older message late',
      [
        [1, 0],
        [3, 2],
        [2, 1],
      ],
      0,
    ],
    [
      'its first message last',
      [
        [2, 1],
        [3, 2],
        [1, 0],
      ],
      0,
    ],
    [
      'all of them backwards',
      [
        [4, 3],
        [3, 2],
        [2, 1],
        [1, 0],
      ],
      0,
    ],
    [
      'one that is lost meanwhile',
      [
        [1, 0],
        [4, 3],
        [2, 1],
      ],
      1,
    ],
    [
      'one message twice',
      [
        [1, 0],
        [2, 1],
        [2, 1],
      ],
      0,
    ],
    [
      'an older message again',
      [
        [1, 0],
        [2, 1],
        [3, 2],
        [1, 0],
        [2, 1],
      ],
      0,
    ],
    [
      'an older message again, past a gap',
      [
        [1, 0],
        [2, 1],
        [5, 4],
        [2, 1],
        [5, 4],
        [1, 0],
      ],
      2,
    ],
    [
      'two in one minute',
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      0,
    ],
    [
      'two in one minute, the later first',
      [
        [2, 0],
        [3, 0],
        [1, 0],
      ],
      0,
    ],
    [
      'three in one minute, the second lost',
      [
        [3, 0],
        [1, 0],
      ],
      1,
    ],
    [
      'its clock is set back',
      [
        [1, 0],
        [2, 5],
        [3, 2],
        [4, 3],
        [5, 9],
      ],
      0,
    ],
    [
      'its clock is set back and a message lost',
      [
        [1, 0],
        [2, 5],
        [4, 3],
        [5, 4],
        [2, 5],
        [6, 9],
      ],
      1,
    ],
    [
      'its clock is set back and that message late',
      [
        [1, 0],
        [2, 5],
        [4, 3],
        [3, 2],
        [5, 9],
      ],
      0,
    ],
  ] as [string, [number, number][], number][])('is not restarted: %s', (_, told, count) => {
    expect(missing(...told)).toBe(count)
  })

  it('has nothing missing before it has told anything', () => {
    expect(missing()).toBe(0)
    expect(missing([900, 0])).toBe(0)
  })

  it('has its last hundred stretches kept', () => {
    const everyOther = (count: number) =>
      Array.from({ length: count }, (_, i) => [2 * i, i] as [number, number])
    expect(missing(...everyOther(100))).toBe(99)
    expect(missing(...everyOther(120))).toBe(99)
    expect(
      feedOf(everyOther(120).map(([seq, minute]) => ({ seq, at: addMinutes(at('09:00'), minute) }))).at(0),
    ).toMatchObject({ from: 40 })
  })
})

interface Run {
  first: number
  isLost: boolean[]
}

/** What a machine told in several runs, a minute's quarter apart, and how much of it never came. Ends of runs came. */
function dayOf(runs: Run[]): { received: Told[]; lost: number } {
  const told = runs.flatMap(({ first, isLost }) =>
    isLost.map((lost, i) => ({ seq: first + i, isLost: lost && i > 0 && i < isLost.length - 1 })),
  )
  const received = told.flatMap(({ seq, isLost }, i) =>
    isLost ? [] : [{ seq, at: addMinutes(at('09:00'), i / 4) }],
  )
  return { received, lost: told.length - received.length }
}
const anyLoss = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 })
const again = (told: Told[]) => fc.array(fc.constantFrom(...told), { maxLength: 20 })

describe('as many are missing as were lost', () => {
  it('whatever number the day began at and a restart falls back to, and however often they come', () => {
    const anyRuns = fc.array(fc.record({ fall: fc.nat({ max: 12 }), isLost: anyLoss }), {
      minLength: 1,
      maxLength: 4,
    })
    const anyDay = fc.tuple(fc.integer({ min: 1, max: 1_000 }), anyRuns).chain(([start, runs]) => {
      let next = start + 13
      const fallen = runs.map(({ fall, isLost }) => {
        const first = Math.max(1, next - 1 - fall)
        next = first + isLost.length
        return { first, isLost }
      })
      const day = dayOf(fallen)
      return fc.record({ day: fc.constant(day), repeated: again(day.received) })
    })
    fc.assert(
      fc.property(anyDay, ({ day: { received, lost }, repeated }) => {
        const feed = feedOf(received)
        expect(missingIn(feed)).toBe(lost)
        expect(feedOf(repeated, feed)).toEqual(feed)
      }),
      { numRuns: 1000 },
    )
  })

  it('in whatever order they come, also over restarts', () => {
    const anyRuns = fc.array(anyLoss, { minLength: 1, maxLength: 4 })
    const anyOrder = anyRuns.chain(losses => {
      const { received, lost } = dayOf(losses.map((isLost, i) => ({ first: 901 - 300 * i, isLost })))
      const order = fc.shuffledSubarray(received, { minLength: received.length })
      return fc.record({
        received: fc.constant(received),
        lost: fc.constant(lost),
        order,
        repeated: again(received),
      })
    })
    fc.assert(
      fc.property(anyOrder, ({ received, lost, order, repeated }) => {
        expect(missingIn(feedOf(order))).toBe(lost)
        expect(feedOf([...order, ...repeated])).toEqual(feedOf(received))
      }),
      { numRuns: 1000 },
    )
  })
})
