import { expect, it } from 'vitest'
import { run as upkeep } from '../../functions/upkeep'
import { applicantNumber, book, runStack, staffToken, tokenOf } from './running-stack'

it('the night after, who did not come has missed it; who came has not; both may book again', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const slotAt = '2026-11-24T10:00:00+08:00'
  const [came, stayed] = [applicantNumber(1), applicantNumber(2)]
  const first = await book(world, token, { slotAt, applicant: came })
  const second = await book(world, token, { slotAt, applicant: stayed })
  const staff = await staffToken(world, { kind: 'counter', pointId: 'CC-00' })
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
