import { expect, it } from 'vitest'
import { applicantNumber, book, refusal, runStack, staffToken, synthetic, tokenOf } from '../running-stack'

const at = { pointId: 'CC-00', slotAt: '2026-11-24T10:00:00+08:00' }
const counter = { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } } as const

it('finds by a document today’s bookings of this hall, however the number is written', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), at)
  const token = await staffToken(world, counter)
  const find = (idNumber: string) => world.call('findPointBookings', { pointId: 'CC-00', idNumber }, token)
  expect(await find(synthetic.idNumber)).toEqual([bookingId])
  expect(await find(synthetic.idNumber.replace(/(\d{6})/g, '$1 '))).toEqual([bookingId])
  expect(await find(applicantNumber(1).idNumber)).toEqual([])
})

it('tells no counter who has booked at another hall or on another day', async () => {
  const world = await runStack()
  const [here, elsewhere] = [applicantNumber(1), applicantNumber(2)]
  await book(world, await tokenOf(world), {
    ...at,
    slotAt: '2026-11-25T10:00:00+08:00',
    applicant: here,
  })
  await book(world, await tokenOf(world, 'citizen-2'), { ...at, pointId: 'CC-03', applicant: elsewhere })
  const token = await staffToken(world, counter)
  for (const { idNumber } of [here, elsewhere])
    expect(await world.call('findPointBookings', { pointId: 'CC-00', idNumber }, token)).toEqual([])
  expect(
    await refusal(world.call('findPointBookings', { pointId: 'CC-03', idNumber: elsewhere.idNumber }, token)),
  ).toBe('forbidden')
  world.setNow('2026-11-25T09:00:00+08:00')
  expect(
    await world.call(
      'findPointBookings',
      { pointId: 'CC-00', idNumber: here.idNumber },
      await staffToken(world, counter),
    ),
  ).toHaveLength(1)
})

it('refuses what is no number of a document', async () => {
  const world = await runStack()
  const token = await staffToken(world, counter)
  const call = (idNumber: string) => world.call('findPointBookings', { pointId: 'CC-00', idNumber }, token)
  expect(await refusal(call('1'))).toBe('invalidInput')
  expect(await refusal(call('9'.repeat(81)))).toBe('invalidInput')
})
