import { expect, it } from 'vitest'
import { askedOn } from '../../../../shared/domain/recommend/asked'
import { at, monday } from '../../build'

const places = (time: string, count = 1) => [{ slotAt: at(time), places: count }]
const booking = (changes: object = {}) => ({ pointId: 'CC-00', taken: places('10:00'), ...changes })
const open = booking({ lastOfferedDay: monday, recommendationId: 'R1' })
const taken = booking({ pointId: 'CC-03', lastOfferedDay: monday, movedBy: 'R2' })
const refused = booking({ lastOfferedDay: monday })

it('counts by point and time who has an open recommendation today', () => {
  const late = { ...open, taken: places('10:30') }
  const { leaving } = askedOn(monday, [open, open, late, taken, refused, booking()])
  expect([...(leaving.get('CC-00') ?? [])]).toEqual([
    ['10:00', 2],
    ['10:30', 1],
  ])
  expect(leaving.get('CC-03')).toBeUndefined()
})

it.each([
  ['nobody has been asked', [], 0.3],
  ['twenty have refused', Array(20).fill(refused), 0.15],
  ['twenty have moved', Array(20).fill(taken), 0.65],
  [
    'those asked on another day do not count',
    Array(20).fill({ ...taken, lastOfferedDay: '2026-11-22' }),
    0.3,
  ],
])('expects as many to take theirs as today’s answers tell: %s', (_, bookings, share) => {
  expect(askedOn(monday, bookings).acceptance).toBeCloseTo(share, 5)
})
