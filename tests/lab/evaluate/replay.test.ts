import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeTimeOf } from '../../../shared/domain/published-wait/place-time'
import type { WaitRow } from '../../../shared/domain/published-wait/wait-panel'
import { logNormal, seededRandom } from '../../../shared/domain/random'
import { addTo, meanOfKey, type RunningMean } from '../../../shared/domain/statistic/running-mean'
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
    { numRuns: 12, seed: 11 },
  )
})

/** A feed that speaks about once in 70 minutes, at any minute: a hump in the day, and what goes beyond it fades in hours. */
function slowFeed(pointId: string, days: number): WaitRow[] {
  const random = seededRandom(`slow ${pointId}`)
  const [level, peak] = [60 + 80 * random.uniform(), 600 + 300 * random.uniform()]
  const rows: WaitRow[] = []
  let unusual = 0
  for (let minute = 0; minute < days * 1440; ) {
    const gap = Math.round(70 * (0.6 + 0.8 * random.uniform()))
    minute += gap
    const kept = Math.exp(-gap / 240)
    unusual = kept * unusual + 0.45 * Math.sqrt(1 - kept ** 2) * Math.log(logNormal(random, 1, 1))
    const ofDay = minute % 1440
    if (ofDay < 420 || ofDay > 1320) continue
    const at = placeTimeOf(`${new Date(Date.UTC(2025, 0, 6, 0, minute)).toISOString().slice(0, 16)}Z`)
    const usual = level * (0.5 + Math.exp(-(((ofDay - peak) / 200) ** 2)))
    if (at) rows.push({ pointId, at, waitMinutes: Math.round(usual * Math.exp(unusual)) })
  }
  return rows
}

it('of a feed that speaks once in 70 minutes less is missed than by a profile and what is left of the last deviation', () => {
  const rows = ['a', 'b', 'c', 'd'].flatMap(id => slowFeed(id, 90)).sort((a, b) => a.at.ms - b.at.ms)
  const from = Math.floor((rows[0]?.at.day ?? 0) + 60)
  const profiles = new Map<string, RunningMean>()
  const profileAt = ({ pointId, at }: WaitRow) =>
    meanOfKey(profiles, `${pointId} ${Math.floor(at.minute / 60)}`)
  const last = new Map<string, number>()
  let heard = 0
  const missed: Record<string, { ours: number; plain: number }> = {}
  answerAll(
    rows,
    questionsOf(rows, from),
    () => {},
    ({ madeMs, horizon, row }, ours) => {
      for (let known = rows[heard]; known && known.at.ms <= madeMs; known = rows[++heard]) {
        const profile = profileAt(known)
        last.set(known.pointId, known.waitMinutes - profile.mean)
        addTo(profile, known.waitMinutes)
      }
      if (!ours || horizon === 'day') return
      const plain = profileAt(row).mean + 0.7 ** (horizon / 60) * (last.get(row.pointId) ?? 0)
      const sum = missed[horizon] ?? { ours: 0, plain: 0 }
      missed[horizon] = {
        ours: sum.ours + Math.abs(ours.p50 - row.waitMinutes),
        plain: sum.plain + Math.abs(Math.max(0, plain) - row.waitMinutes),
      }
    },
  )
  expect(Object.keys(missed)).toEqual(['60', '120', '180'])
  for (const { ours, plain } of Object.values(missed)) expect(ours).toBeLessThan(plain)
})
