import { expect, it } from 'vitest'
import { applicantNumber, book, hallWith, refusal, runStack, staffToken, tokenOf } from '../running-stack'

const counter = { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } } as const
const guide = { role: 'guide', scope: { kind: 'point', pointId: 'CC-00' } } as const
const city = { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } } as const
const auditor = { role: 'auditor', scope: { kind: 'province' } } as const
const slotAt = '2026-11-24T10:00:00+08:00'

it('tells a counter its own hall, who is next and how many have come, and nobody’s name', async () => {
  const world = await runStack()
  await hallWith(world, 'CC-00', 60, 4)
  const first = await book(world, await tokenOf(world), { slotAt })
  const second = await book(world, await tokenOf(world, 'citizen-2'), {
    slotAt: '2026-11-24T10:30:00+08:00',
    applicant: applicantNumber(1),
  })
  const token = await staffToken(world, counter)
  await world.call('checkIn', { pointId: 'CC-00', bookingId: first.bookingId }, token)
  const { halls, due } = await world.call('getToday', {}, token)
  expect(halls.map(({ pointId }) => pointId)).toEqual(['CC-00'])
  expect(halls[0]).toMatchObject({ busyness: 'busy', waiting: 60, openCounters: 4 })
  expect(halls[0]?.overload?.time).toBe('09:30')
  expect(halls[0]?.savedMinutes).toBeGreaterThan(100)
  expect(due).toEqual({
    total: 2,
    arrived: 1,
    next: [{ bookingId: second.bookingId, slotAt: second.slotAt, services: ['PP-RENEW'] }],
  })
})

it('tells a guide the hall and nobody’s bookings, and who only audits nothing', async () => {
  const world = await runStack()
  await book(world, await tokenOf(world), { slotAt })
  const told = await world.call('getToday', {}, await staffToken(world, guide))
  expect(told.halls).toHaveLength(1)
  expect(told).not.toHaveProperty('due')
  expect(await refusal(world.call('getToday', {}, await staffToken(world, auditor, 'staff-auditor')))).toBe(
    'forbidden',
  )
})

it('tells who oversees halls all of them, first the one that has fallen silent, then the one that fills', async () => {
  const world = await runStack()
  await hallWith(world, 'CC-03', 0, 3)
  world.setNow('2026-11-24T09:40:00+08:00')
  await hallWith(world, 'CC-00', 200, 4)
  const { halls, due } = await world.call('getToday', {}, await staffToken(world, city, 'staff-city'))
  expect(halls.slice(0, 2).map(({ pointId }) => pointId)).toEqual(['CC-03', 'CC-00'])
  expect(halls[0]).toMatchObject({ busyness: 'unknown', silentSince: expect.stringContaining('09:30') })
  expect(halls[0]).not.toHaveProperty('savedMinutes')
  expect(halls.every(({ pointId }) => pointId !== 'U-222401')).toBe(true)
  // One that nobody has ever heard is unknown, and neither silent nor idle.
  expect(halls.filter(({ silentSince }) => silentSince)).toHaveLength(1)
  expect(due).toBeUndefined()
})

it('counts the halls that have not acknowledged what they follow, and names what waits for approval', async () => {
  const world = await runStack()
  const token = await staffToken(world, city, 'staff-city')
  const before = await world.call('getToday', {}, token)
  expect(before.unacknowledged).toEqual([{ number: '2026-01', points: before.halls.length }])
  await world.call('acknowledgeNotice', { pointId: 'CC-00', number: '2026-01' }, token)
  const after = await world.call('getToday', {}, token)
  expect(after.unacknowledged).toEqual([{ number: '2026-01', points: before.halls.length - 1 }])
  expect(after.toApprove).toEqual([])
})
