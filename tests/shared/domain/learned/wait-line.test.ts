import { describe, expect, it } from 'vitest'
import {
  learnedLine,
  linesOfKind,
  type StateScore,
  toldBy,
  usedLine,
  type WaitLine,
} from '../../../../shared/domain/learned/wait-line'
import { seededRandom } from '../../../../shared/domain/random'

/** A day on which a wait is what the queue says, half of what the simulation says, or what `truth` makes of both. */
function dayOf(seed: string, truth: (queue: number, foreseen: number) => number): StateScore[] {
  const random = seededRandom(seed)
  return Array.from({ length: 120 }, () => {
    const [queue, foreseen] = [random.uniform() * 20, random.uniform() * 30]
    const noise = 4 * (random.uniform() - 0.5)
    const actual = Math.max(0, truth(queue, foreseen) + noise)
    return {
      row: [1, foreseen, foreseen + 5, queue, queue, queue, 8, 1],
      usual: 8,
      simulation: foreseen,
      mended: foreseen,
      actual,
    }
  })
}
const daysOf = (count: number, truth: Parameters<typeof dayOf>[1], kind?: WaitLine): WaitLine =>
  Array.from({ length: count }, (_, i) => dayOf(`day ${i}`, truth)).reduce<WaitLine | undefined>(
    (line, day) => learnedLine(line, kind ?? line, day),
    undefined,
  ) as WaitLine
const missOf = (line: WaitLine, kind: WaitLine, day: StateScore[]) =>
  day.reduce((sum, { row = [], actual }) => {
    const used = usedLine(line, kind)
    return sum + Math.abs((used ? toldBy(used, row) : 0) - actual)
  }, 0) / day.length

describe('how waits follow from the live state', () => {
  it('is learned: where the queue tells and the simulation does not, the queue is listened to', () => {
    const line = daysOf(5, queue => queue)
    expect(usedLine(line, line)?.best).toBe('together')
    expect(
      missOf(
        line,
        line,
        dayOf('another', queue => queue),
      ),
    ).toBeLessThan(1.6)
  })

  it('is not used where the simulation is right, nor before enough has been foretold', () => {
    const right = daysOf(5, (_, foreseen) => foreseen)
    expect(usedLine(right, right)?.best).toBe('simulation')
    const few = learnedLine(undefined, undefined, dayOf('few', queue => queue).slice(0, 20))
    expect(usedLine(few, few)?.best).toBe('unknown')
    expect(usedLine(undefined, undefined)).toBeUndefined()
  })

  it('is left again when the days change and it does worse', () => {
    const days = [...Array(5).fill(0), ...Array(5).fill(1)].map((late, i) =>
      dayOf(`${i}`, (queue, foreseen) => (late ? foreseen : queue)),
    )
    const lines: WaitLine[] = []
    for (const day of days) lines.push(learnedLine(lines.at(-1), lines.at(-1), day))
    expect(lines.map(line => usedLine(line, line)?.best)[4]).toBe('together')
    expect(usedLine(lines[7], lines[7])?.best).toBe('simulation')
  })

  it('tells the median: of many who wait not at all and few who wait long, none', () => {
    const zeros = (seed: string) =>
      dayOf(seed, queue => queue).map((score, i) => ({ ...score, actual: i % 3 === 0 ? 30 : 0 }))
    const line = [1, 2, 3].reduce<WaitLine | undefined>(
      (so, i) => learnedLine(so, so, zeros(`${i}`)),
      undefined,
    )
    const used = usedLine(line, line)
    const told = zeros('other').map(({ row = [] }) => (used ? toldBy(used, row) : 99))
    expect(told.reduce((sum, one) => sum + one, 0) / told.length).toBeLessThan(3)
    expect(Math.min(...told)).toBeGreaterThanOrEqual(0)
  })

  it('is borrowed from halls of its kind where a hall has learned little, and its own where it has learned much', () => {
    const kind = linesOfKind([{ a: daysOf(6, queue => queue) }, { a: daysOf(6, queue => queue) }])
      .a as WaitLine
    const double = (queue: number) => 2 * queue
    const none = missOf(
      learnedLine(undefined, kind, []),
      kind,
      dayOf('x', queue => queue),
    )
    expect(none).toBeLessThan(1.6)
    const [little, much] = [1, 40].map(days => missOf(daysOf(days, double, kind), kind, dayOf('y', double)))
    expect(much).toBeLessThan((little ?? 0) * 0.6)
  })

  it('is kept as numbers only, few enough for thousands of halls', () => {
    expect(JSON.stringify(daysOf(5, queue => queue)).length).toBeLessThan(700)
  })
})
