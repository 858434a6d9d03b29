import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeTimeOf } from '../../../shared/domain/published-wait/place-time'
import type { WaitRow } from '../../../shared/domain/published-wait/wait-panel'
import { folderWith, waitsOf } from './folder'
import { readWaits } from './waits/recorded-waits'
import { questionsOf, replay } from './waits/replay'
import { answerAll } from './waits/waits'

function row(at: string): WaitRow {
  const time = placeTimeOf(at)
  if (!time) throw new Error(at)
  return { pointId: 'a', at: time, waitMinutes: 1 }
}
const times = ['2025-01-03T09:00Z', '2025-01-03T11:30Z', '2025-01-06T09:00Z', '2025-01-06T11:00Z']

it('asks at each horizon where something was said that day, and at the same time of the last open day', () => {
  const asked = questionsOf(times.map(row), 0).map(
    ({ horizon, madeMs, row }) =>
      `${horizon} ${new Date(row.at.ms).toISOString().slice(5, 16)} at ${new Date(madeMs).toISOString().slice(5, 16)}`,
  )
  expect(asked).toEqual([
    'day 01-06T09:00 at 01-03T09:00',
    '120 01-03T11:30 at 01-03T09:30',
    '60 01-03T11:30 at 01-03T10:30',
    'day 01-06T11:00 at 01-03T11:00',
    '120 01-06T11:00 at 01-06T09:00',
    '60 01-06T11:00 at 01-06T10:00',
  ])
})

it('answers with everything up to the instant observed, and nothing after it', () => {
  const rows = times.map(row)
  let observedMs = Number.NEGATIVE_INFINITY
  let answered = 0
  const observe = (together: WaitRow[]) => {
    observedMs = together[0]?.at.ms ?? observedMs
  }
  replay(rows, questionsOf(rows, 0), observe, ({ madeMs }) => {
    expect(observedMs).toBe(Math.max(...rows.map(({ at }) => at.ms).filter(ms => ms <= madeMs)))
    answered += 1
  })
  expect(answered).toBe(6)
})

it('a forecast is made from the past: another future changes none, neither ours nor the plain rules', () => {
  const { rows } = readWaits(folderWith({ 'waits.csv': waitsOf(['a', 'b'], 21) }), [])
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.array(fc.nat(240), { minLength: 5 }), (cut, future) => {
      const cutMs = rows[cut]?.at.ms ?? 0
      const changed = rows.map((row, i) =>
        row.at.ms > cutMs ? { ...row, waitMinutes: future[i % future.length] ?? 0 } : row,
      )
      const [told, toldOfOther] = [rows, changed].map(recorded => {
        const answers: unknown[] = []
        answerAll(
          recorded,
          questionsOf(recorded, 0),
          () => {},
          ({ madeMs, horizon, row }, ours, plain) => {
            if (madeMs <= cutMs) answers.push({ madeMs, horizon, atMs: row.at.ms, ours, plain })
          },
        )
        return answers
      })
      expect(toldOfOther).toEqual(told)
    }),
    { numRuns: 20, seed: 11 },
  )
})
