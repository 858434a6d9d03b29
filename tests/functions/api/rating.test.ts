import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../shared/schemas/staff'
import { applicantNumber, book, refusal, runStack, staffToken, tokenOf } from '../running-stack'

const pointId = 'CC-00'
const of = (role: 'pointManager' | 'counter', id = pointId): Assignment => ({
  role,
  scope: { kind: 'point', pointId: id },
})

/** So many visits that are over, and the hall's staff. */
async function hall(visits = 1) {
  const world = await runStack()
  const citizen = await tokenOf(world)
  const clerk = await staffToken(world, of('counter'))
  const manager = await staffToken(world, of('pointManager'), 'citizen-2')
  const ids: string[] = []
  for (let n = 0; n < visits; n++) {
    const asked = { applicant: applicantNumber(n), slotAt: '2026-11-24T10:00:00+08:00' }
    const { bookingId } = await book(world, citizen, asked)
    await world.call('checkIn', { pointId, bookingId }, clerk)
    ids.push(bookingId)
  }
  const [bookingId = ''] = ids
  return { world, citizen, clerk, manager, ids, bookingId }
}
const bad = { level: 'dissatisfied', reasons: ['longWait', 'unclear'] } as const
const good = { level: 'verySatisfied', reasons: ['quick'] } as const
const copied = <One extends { reasons: readonly string[] }>(one: One) => ({
  ...one,
  reasons: [...one.reasons],
})

describe('a visit that is over', () => {
  it('is rated once, and said again it is heard once', async () => {
    const { world, citizen, bookingId } = await hall()
    expect(await world.call('getRating', { bookingId }, citizen)).toEqual({ mayRate: true })
    const rated = await world.call('rateVisit', { bookingId, ...copied(good) }, citizen)
    expect(rated).toEqual({ mayRate: false, rating: { ...good, at: '2026-11-24T09:30:00+08:00' } })
    expect(await world.call('rateVisit', { bookingId, ...copied(good) }, citizen)).toEqual(rated)
    expect(await refusal(world.call('rateVisit', { bookingId, ...copied(bad) }, citizen))).toBe(
      'bookingNotActive',
    )
  })

  it('of several words at once takes one', async () => {
    const { world, citizen, manager, bookingId } = await hall()
    const levels = ['verySatisfied', 'satisfied', 'neutral'] as const
    const said = levels.map(level =>
      refusal(world.call('rateVisit', { bookingId, level, reasons: [] }, citizen)),
    )
    expect((await Promise.all(said)).sort()).toEqual(['bookingNotActive', 'bookingNotActive', 'no refusal'])
    world.setNow('2026-12-01T09:00:00+08:00')
    expect(await world.call('listRatings', { pointId }, await tokenOf(world, 'citizen-2'))).toEqual([])
    expect(manager).toBeTruthy()
  })

  it('rated bad says why, and the hall has to answer it without knowing whose it is', async () => {
    const { world, citizen, manager, bookingId } = await hall()
    await world.call('rateVisit', { bookingId, ...copied(bad) }, citizen)
    const { findings } = await world.call('listFindings', { pointId }, manager)
    expect(findings).toMatchObject([
      {
        level: 'citizen',
        state: 'open',
        openedOn: '2026-11-23',
        dueOn: '2026-12-06',
        reasons: ['longWait', 'unclear'],
        may: ['answer'],
      },
    ])
    expect(JSON.stringify(findings)).not.toContain(bookingId)
    const { findingId = '', version = 0 } = findings[0] ?? {}
    const answer = { pointId, findingId, requestId: 'request-of-answer-1', version, note: '已加开一个窗口' }
    await world.call('answerFinding', answer, manager)
    const { rating } = await world.call('getRating', { bookingId }, citizen)
    expect(rating).toMatchObject({ ...bad, reply: { note: '已加开一个窗口', on: '2026-11-24' } })
    expect(JSON.stringify(rating)).not.toContain(findingId)
  })

  it.each<[string, string, string[]]>([
    ['a bad one without a reason', 'veryDissatisfied', []],
    ['a bad one with the reason of a good one', 'dissatisfied', ['quick']],
    ['a good one with the reason of a bad one', 'satisfied', ['longWait']],
    ['a reason nobody knows', 'dissatisfied', ['nonsense']],
    ['a level nobody knows', 'perfect', []],
  ])('takes not %s', async (_, level, reasons) => {
    const { world, citizen, manager, bookingId } = await hall()
    const asked = { bookingId, level: level as never, reasons }
    expect(await refusal(world.call('rateVisit', asked, citizen))).toBe('invalidInput')
    expect((await world.call('listFindings', { pointId }, manager)).total).toBe(0)
  })

  it('is rated by nobody else, nor before anybody has come, nor months later', async () => {
    const { world, citizen, clerk, bookingId } = await hall()
    const other = await tokenOf(world, 'citizen-3')
    const rate = (id: string, token: string) =>
      refusal(world.call('rateVisit', { bookingId: id, ...copied(good) }, token))
    expect(await rate(bookingId, other)).toBe('notFound')
    expect(await rate(bookingId, clerk)).toBe('notFound')
    expect(await refusal(world.call('getRating', { bookingId }, other))).toBe('notFound')
    const ahead = await book(world, citizen, {
      applicant: applicantNumber(9),
      slotAt: '2026-11-24T14:00:00+08:00',
    })
    expect(await rate(ahead.bookingId, citizen)).toBe('bookingNotActive')
    world.setNow('2026-12-28T09:00:00+08:00')
    expect(await rate(bookingId, await tokenOf(world))).toBe('bookingNotActive')
  })
})

it('the hall reads ratings in numbers, once there are five and the month is over, and never with a booking', async () => {
  const { world, citizen, clerk, ids } = await hall(6)
  for (const bookingId of ids.slice(0, 4))
    await world.call('rateVisit', { bookingId, ...copied(good) }, citizen)
  world.setNow('2026-12-01T09:00:00+08:00')
  const later = await tokenOf(world)
  const staff = () => tokenOf(world, 'staff-cc-00')
  expect(await world.call('listRatings', { pointId }, await staff())).toEqual([])
  for (const bookingId of ids.slice(4)) await world.call('rateVisit', { bookingId, ...copied(bad) }, later)
  world.setNow('2027-01-04T09:00:00+08:00')
  expect(await world.call('listRatings', { pointId }, await staff())).toEqual([
    {
      from: '2026-11',
      to: '2026-12',
      count: 6,
      levels: { verySatisfied: 4, satisfied: 0, neutral: 0, dissatisfied: 2, veryDissatisfied: 0 },
      reasons: { quick: 4, longWait: 2, unclear: 2 },
    },
  ])
  const seen = await world.call('listPointBookings', { pointId, day: '2026-11-24' }, await staff())
  expect(JSON.stringify(seen)).not.toContain('atisfied')
  expect(clerk).toBeTruthy()
})
