import { expect, it } from 'vitest'
import { sortedOutcomes, sumOutcomes } from '../../../../shared/domain/recommend/outcome'

const none = {
  offered: 0,
  sent: 0,
  delivered: 0,
  opened: 0,
  accepted: 0,
  refused: 0,
  expired: 0,
  predictedMinutes: 0,
  judged: 0,
  realisedMinutes: 0,
}

it('outcomes of days add up; what was never counted is nought', () => {
  expect(sumOutcomes([])).toEqual(none)
  expect(
    sumOutcomes([
      { sent: 2, accepted: 1, predictedMinutes: 30 },
      { sent: 1, realisedMinutes: -5 },
    ]),
  ).toEqual({ ...none, sent: 3, accepted: 1, predictedMinutes: 30, realisedMinutes: -5 })
})

it('points come in the order of what they sent, equal ones by their id', () => {
  const of = (pointId: string, sent: number) => ({ ...none, pointId, sent })
  const sorted = sortedOutcomes([of('CC-02', 1), of('CC-01', 1), of('YB-00', 3), of('CC-00', 0)])
  expect(sorted.map(({ pointId }) => pointId)).toEqual(['YB-00', 'CC-01', 'CC-02', 'CC-00'])
})
