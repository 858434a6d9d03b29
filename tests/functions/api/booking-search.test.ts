import { randomUUID } from 'node:crypto'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { listStored } from '../../../functions/store/audit'
import {
  applicantNumber,
  book,
  refusal,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
  type World,
} from '../running-stack'

const pointId = 'CC-00'
const day = '2026-11-24'
const at = { pointId, slotAt: '2026-11-24T10:00:00+08:00' }
const counter = { role: 'counter', scope: { kind: 'point', pointId } } as const

const finder = async (world: World) => {
  const token = await staffToken(world, counter)
  return (words: string, on = day) => world.call('findPeople', { pointId, day: on, words }, token)
}

it('finds by a document today’s bookings of this hall, however the number is written', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), at)
  const find = await finder(world)
  expect(await find(synthetic.idNumber)).toEqual([bookingId])
  expect(await find(synthetic.idNumber.replace(/(\d{6})/g, '$1 '))).toEqual([bookingId])
  expect(await find(applicantNumber(1).idNumber)).toEqual([])
})

it('finds by a name, a telephone or its end, and a booking’s number, and opens no name for it', async () => {
  const world = await runStack()
  const named = { ...applicantNumber(1), name: 'Anna-Maria O’Neill', phone: '+8613911112222' }
  const { bookingId } = await book(world, await tokenOf(world), at)
  const { bookingId: hers } = await book(world, await tokenOf(world, 'citizen-2'), {
    ...at,
    applicant: named,
  })
  const find = await finder(world)
  // What is sealed cannot be opened any more; looking does not need it.
  const { keyring } = world.runtime
  const sealed = { ...keyring, data: () => Promise.reject(new Error('opened')) }
  world.runtime.keyring = sealed
  const found: Record<string, string[]> = {}
  for (const words of ['王秀英', '王秀', '秀英', '王 秀 英', '139 0000 0001', '0001', bookingId, '王'])
    found[words] = words.length > 1 ? await find(words) : []
  for (const words of ['o’neill', 'NEILL ANNA', '13911112222', '2222']) found[words] = await find(words)
  for (const words of ['王明', '9999', '王秀英英', 'NEILL BOB']) found[words] = await find(words)
  world.runtime.keyring = keyring
  expect(found).toEqual({
    王秀英: [bookingId],
    王秀: [bookingId],
    秀英: [bookingId],
    '王 秀 英': [bookingId],
    '139 0000 0001': [bookingId],
    '0001': [bookingId],
    [bookingId]: [bookingId],
    王: [],
    'o’neill': [hers],
    'NEILL ANNA': [hers],
    '13911112222': [hers],
    '2222': [hers],
    王明: [],
    9999: [],
    王秀英英: [],
    'NEILL BOB': [],
  })
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
  const find = await finder(world)
  for (const { idNumber } of [here, elsewhere]) expect(await find(idNumber)).toEqual([])
  const token = await tokenOf(world, 'staff-cc-00')
  expect(
    await refusal(world.call('findPeople', { pointId: 'CC-03', day, words: elsewhere.idNumber }, token)),
  ).toBe('forbidden')
  world.setNow('2026-11-25T09:00:00+08:00')
  expect(await (await finder(world))(here.idNumber, '2026-11-25')).toHaveLength(1)
})

it('refuses what is too little to look for', async () => {
  const world = await runStack()
  const find = await finder(world)
  expect(await refusal(find('1'))).toBe('invalidInput')
  expect(await refusal(find('9'.repeat(121)))).toBe('invalidInput')
})

it('enters who came without a booking once: he stands in the day’s list, is found, and no figure counts him', async () => {
  const world = await runStack()
  const token = await staffToken(world, counter)
  const asked = {
    pointId,
    requestId: randomUUID(),
    services: ['PP-RENEW'],
    applicant: { ...applicantNumber(5), phone: '' },
    language: 'ko' as const,
  }
  const entered = await world.call('enterWalkIn', asked, token)
  expect(await world.call('enterWalkIn', asked, token)).toEqual(entered)
  expect(entered).toMatchObject({ status: 'checkedIn', walkIn: true, slotAt: world.runtime.now() })
  const list = await world.call('listPointBookings', { pointId, day }, token)
  expect(list.map(({ bookingId, walkIn }) => [bookingId, walkIn])).toEqual([[entered.bookingId, true]])
  const find = (words: string) => world.call('findPeople', { pointId, day, words }, token)
  expect(await find(asked.applicant.idNumber)).toEqual([entered.bookingId])
  expect(await world.call('getPointBooking', { pointId, bookingId: entered.bookingId }, token)).toMatchObject(
    { bookingId: entered.bookingId },
  )
  const { days } = await world.call('getCounterWeek', { pointId, from: '2026-11-23' }, token)
  expect(days[1]).toEqual({ day, booked: 0, arrived: 0, missed: 0, walkIns: 1, waiting: 0, byHour: [] })
  const wrong = { ...asked, requestId: randomUUID(), applicant: { ...asked.applicant, idNumber: '12' } }
  expect(await refusal(world.call('enterWalkIn', wrong, token))).toBe('invalidIdNumber')
})

it('shows a week in numbers, and gives a list to be taken along to who says why, which stays written down', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), at)
  const slotAt = '2026-11-26T14:00:00+08:00'
  await book(world, await tokenOf(world, 'citizen-2'), { ...at, slotAt, applicant: applicantNumber(1) })
  const clerk = await staffToken(world, counter)
  const { days } = await world.call('getCounterWeek', { pointId, from: '2026-11-23' }, clerk)
  expect(days.map(({ booked }) => booked)).toEqual([0, 1, 0, 1, 0, 0, 0])
  expect(days[3]?.byHour).toEqual([{ hour: '14', booked: 1 }])

  const asked = { pointId, from: '2026-11-23', to: '2026-11-29', language: 'en' as const, reason: '周报' }
  expect(await refusal(world.call('exportBookings', asked, clerk))).toBe('forbidden')
  const manager = await staffToken(world, { role: 'pointManager', scope: counter.scope }, 'citizen-3')
  const { base64 } = await world.call('exportBookings', asked, manager)
  const [sheet] = await readXlsxFile(Buffer.from(base64, 'base64'))
  const [head, first, second] = (sheet as { data: unknown[][] }).data
  expect(head?.slice(0, 4)).toEqual(['Day', 'Time', 'Name', 'Document number'])
  expect([first?.[2], first?.[3], first?.[8]]).toEqual([synthetic.name, synthetic.idNumber, bookingId])
  expect([second?.[0], second?.[1]]).toEqual(['2026-11-26', '14:00'])
  const lines = await listStored(world.table, pointId, day)
  expect(lines.map(({ record }) => record)).toContainEqual(
    expect.objectContaining({ action: 'exportBookings', reason: '周报', from: '2026-11-23' }),
  )
  expect(await refusal(world.call('exportBookings', { ...asked, to: '2026-12-25' }, manager))).toBe(
    'invalidInput',
  )
})
