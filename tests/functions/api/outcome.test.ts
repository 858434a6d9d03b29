import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../shared/schemas/staff'
import { counted, missedBy } from '../counted'
import { refusal, runStack, staffToken } from '../running-stack'

const [monday, today] = ['2026-11-23', '2026-11-24']
const span = { from: monday, to: today }

/** Two halls of Changchun in two districts, and one of Yanbian. */
async function province() {
  const world = await runStack()
  await counted(world, 'CC-00', monday, { sent: 2, opened: 1, accepted: 1, predictedMinutes: 40 })
  await counted(world, 'CC-00', today, { sent: 3, refused: 1, expired: 2 })
  await counted(world, 'CC-00', '2026-11-01', { sent: 9 })
  await counted(world, 'CC-03', today, { sent: 7 })
  await counted(world, 'U-222401', today, { sent: 1 })
  await missedBy(world, 'CC-00', monday, 4)
  await missedBy(world, 'U-222401', monday, 50)
  return world
}

const scopes: [string, Assignment, [string, number][], number[]][] = [
  [
    'the province',
    { role: 'province', scope: { kind: 'province' } },
    [
      ['CC-03', 7],
      ['CC-00', 5],
      ['U-222401', 1],
    ],
    [2],
  ],
  [
    'Changchun',
    { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } },
    [
      ['CC-03', 7],
      ['CC-00', 5],
    ],
    [1],
  ],
  ['Yanbian', { role: 'city', scope: { kind: 'city', prefectureCode: '222400' } }, [['U-222401', 1]], [1]],
  [
    'Nanguan district',
    { role: 'county', scope: { kind: 'county', divisionCode: '220102' } },
    [['CC-00', 5]],
    [1],
  ],
  ['one hall', { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } }, [['CC-03', 7]], []],
]

describe('what came of recommendations', () => {
  it.each(scopes)(
    'staff of %s read of their own points and no other',
    async (_, assignment, sent, scores) => {
      const world = await province()
      const token = await staffToken(world, assignment)
      const outcomes = await world.call('listScopeOutcomes', span, token)
      const sending = outcomes.filter(({ sent }) => sent > 0)
      expect(sending.map(({ pointId, sent }) => [pointId, sent])).toEqual(sent)
      const { scope } = assignment
      if (scope.kind === 'city' && scope.prefectureCode === '222400')
        expect(outcomes.every(({ pointId }) => /^(U-2224|YB-|CBS-)/.test(pointId))).toBe(true)
      const accuracy = await world.call('listScopeAccuracy', {}, token)
      expect(accuracy.map(({ scores }) => scores)).toEqual(scores)
    },
  )

  it('a hall’s staff read day by day, of the days they ask for', async () => {
    const world = await province()
    const token = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const days = await world.call('listOutcomes', { pointId: 'CC-00', ...span }, token)
    expect(days).toEqual([
      expect.objectContaining({ day: monday, sent: 2, opened: 1, accepted: 1, predictedMinutes: 40 }),
      expect.objectContaining({ day: today, sent: 3, accepted: 0, refused: 1, expired: 2, judged: 0 }),
    ])
    expect(
      await world.call('listOutcomes', { pointId: 'CC-00', from: today, to: today }, token),
    ).toHaveLength(1)
  })

  it('a span that is turned round or too long is refused', async () => {
    const world = await runStack()
    const token = await staffToken(world, { role: 'province', scope: { kind: 'province' } })
    for (const bad of [
      { from: today, to: monday },
      { from: '2026-01-01', to: today },
    ]) {
      expect(await refusal(world.call('listScopeOutcomes', bad, token))).toBe('invalidInput')
      expect(await refusal(world.call('listOutcomes', { pointId: 'CC-00', ...bad }, token))).toBe(
        'invalidInput',
      )
    }
  })
})

describe('how far forecasts missed', () => {
  it('is read at every distance that was scored; a hall that has learned nothing has nothing to tell', async () => {
    const world = await province()
    const token = await staffToken(world, { role: 'province', scope: { kind: 'province' } })
    const [only, ...others] = await world.call('listAccuracy', { pointId: 'CC-00' }, token)
    expect(others).toEqual([])
    expect(only).toMatchObject({ horizon: 'hour', scores: 1, missMinutes: 4, insideShare: 1 })
    expect(await world.call('listAccuracy', { pointId: 'U-222401' }, token)).toMatchObject([
      { missMinutes: 50, insideShare: 0 },
    ])
    expect(await world.call('listAccuracy', { pointId: 'CC-03' }, token)).toEqual([])
  })
})
