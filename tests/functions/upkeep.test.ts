import { expect, it } from 'vitest'
import { listFigureDays } from '../../functions/store/figure'
import { getExperience } from '../../functions/store/profile'
import { run as upkeep } from '../../functions/upkeep'
import { addMinutes } from '../../shared/domain/calendar'
import {
  applicantNumber,
  book,
  machineAt,
  morning,
  runStack,
  send,
  staffToken,
  tokenOf,
} from './running-stack'

it('the night after, who did not come has missed it; who came has not; both may book again', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const slotAt = '2026-11-24T10:00:00+08:00'
  const [came, stayed] = [applicantNumber(1), applicantNumber(2)]
  const first = await book(world, token, { slotAt, applicant: came })
  const second = await book(world, token, { slotAt, applicant: stayed })
  const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  await world.call('checkIn', { pointId: 'CC-00', bookingId: first.bookingId }, staff)
  world.setNow('2026-11-25T01:10:00+08:00')
  expect(await upkeep(world.runtime)).toBe(1)
  expect(await upkeep(world.runtime)).toBe(0)
  const later = await tokenOf(world)
  const status = async (bookingId: string) => (await world.call('getBooking', { bookingId }, later)).status
  expect([await status(first.bookingId), await status(second.bookingId)]).toEqual(['checkedIn', 'missed'])
  for (const applicant of [came, stayed])
    expect((await book(world, later, { slotAt: '2026-11-26T10:00:00+08:00', applicant })).status).toBe(
      'booked',
    )
})

it('the night after, a hall has learned its day, once; another night without events changes nothing', async () => {
  const world = await runStack()
  const machine = await machineAt(world, 'CC-00')
  const minute = (i: number) => addMinutes(morning, i)
  for (let i = 0; i < 40; i++) {
    world.setNow(minute(i + 9))
    const ticket = { ticketId: `A${i}`, group: 'passport' as const, counter: '1' }
    await send(world, machine, [
      { seq: i * 3, at: minute(i), kind: 'taken', ticketId: ticket.ticketId, group: ticket.group },
      { seq: i * 3 + 1, at: minute(i + 2), kind: 'called', ...ticket },
      { seq: i * 3 + 2, at: minute(i + 9), kind: 'finished', ...ticket },
    ])
  }
  world.setNow('2026-11-25T01:10:00+08:00')
  await upkeep(world.runtime)
  const learned = await getExperience(world.table, world.runtime.now())
  const profile = learned.profiles.get('2')?.get('CC-00')
  expect(profile).toMatchObject({ lastDay: '2026-11-24', weight: 1, taken: 40 })
  expect(profile?.service.passport).toMatchObject({ visits: 40, minutes: 280 })
  expect(learned.corrections.get('CC-00')).toMatchObject({ lastDay: '2026-11-24' })
  const figures = async () =>
    (await listFigureDays(world.table, 'CC-00', '2026-11-24', '2026-11-24')).get('2026-11-24')
  const counted = await figures()
  expect(counted?.counted?.tickets).toMatchObject({
    taken: 40,
    walkIns: 40,
    waits: 40,
    waitSeconds: 40 * 120,
  })
  // Each ticket was foreseen at noon the day before.
  expect(counted?.forecast?.day).toMatchObject({ scored: 40, measuredSeconds: 40 * 120 })
  await upkeep(world.runtime)
  world.setNow('2026-11-26T01:10:00+08:00')
  await upkeep(world.runtime)
  expect(await getExperience(world.table, world.runtime.now())).toEqual(learned)
  expect(await figures()).toEqual(counted)
})

it('nights that did not run are made good by the next one, and once', async () => {
  const world = await runStack()
  world.setNow('2026-11-24T01:10:00+08:00')
  await upkeep(world.runtime)
  world.setNow(morning)
  const token = await tokenOf(world)
  const first = await book(world, token, { slotAt: '2026-11-24T10:00:00+08:00' })
  const second = await book(world, token, {
    slotAt: '2026-11-26T10:00:00+08:00',
    applicant: applicantNumber(1),
  })
  const machine = await machineAt(world, 'CC-00')
  await send(world, machine, [
    { seq: 1, at: addMinutes(morning, -9), kind: 'taken', ticketId: 'A1', group: 'passport' },
    { seq: 2, at: addMinutes(morning, -8), kind: 'called', ticketId: 'A1', group: 'passport', counter: '1' },
    { seq: 3, at: morning, kind: 'finished', ticketId: 'A1', group: 'passport', counter: '1' },
  ])
  world.setNow('2026-11-27T01:10:00+08:00')
  expect(await upkeep(world.runtime)).toBe(2)
  const later = await tokenOf(world)
  for (const { bookingId } of [first, second])
    expect(await world.call('getBooking', { bookingId }, later)).toMatchObject({ status: 'missed' })
  const learned = (await getExperience(world.table, world.runtime.now())).profiles.get('2')?.get('CC-00')
  expect(learned).toMatchObject({ lastDay: '2026-11-24', taken: 1 })
  expect(await upkeep(world.runtime)).toBe(0)
})
