import { expect, it } from 'vitest'
import { run as remind } from '../../functions/remind'
import { getBooking, updateBooking } from '../../functions/store/booking'
import { transact } from '../../functions/store/table'
import { msOf } from '../../shared/domain/calendar'
import type { CreateBooking } from '../../shared/schemas/booking'
import {
  allowAll,
  applicantNumber,
  book,
  inbox,
  morning,
  runStack,
  tokenOf,
  type World,
} from './running-stack'

const evening = '2026-11-24T18:00:00+08:00'
const tomorrow = { slotAt: '2026-11-25T10:00:00+08:00' }

const reminders = async (world: World, person = 'citizen-1') =>
  (await inbox(world, person))
    .filter(({ title }) => title === '预约提醒')
    .map(({ fields, link }) => ({
      ...Object.fromEntries(fields.map(({ label, value }) => [label, value])),
      link,
    }))

/** A person who lets us write and is booked for tomorrow. */
async function bookedFor(given: Partial<CreateBooking> = tomorrow) {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', 2)
  const booking = await book(world, token, given)
  return { world, token, booking }
}

it('the evening before, whoever is booked is reminded once, of the place, the time and what is missing', async () => {
  const { world, token, booking } = await bookedFor()
  const { bookingId, materials } = booking
  // Fingerprints (M18) are taken at the counter: nobody is missing them.
  const have = materials.filter(code => code !== 'M12' && code !== 'M18')
  await world.call('updateMarks', { bookingId, have, order: msOf(morning) }, token)
  world.setNow(evening)
  expect(await Promise.all([remind(world.runtime), remind(world.runtime)])).toContain(1)
  expect(await remind(world.runtime)).toBe(0)
  const { materials: named } = await world.call('getService', { code: booking.services[0] ?? '' })
  const name = named.find(({ code }) => code === 'M12')?.name['zh-CN'] ?? ''
  const [message, ...others] = await reminders(world)
  expect(others).toEqual([])
  expect(message).toMatchObject({ 预约时间: '2026年11月25日 10:00', 大厅: expect.stringContaining('长春') })
  expect(message?.link).toContain(bookingId)
  const note = String((message as Record<string, string> | undefined)?.温馨提示)
  expect(note.startsWith(`还差 1 样：${name}`.slice(0, 19))).toBe(true)
  // Neither the marks nor the reminder count as a change that a move would have to know of.
  expect((await getBooking(world.table, bookingId))?.version).toBe(1)
  expect(world.errors).toEqual([])
})

it.each([
  ['zh-CN', /^要带 \d 样材料/, '材料已备齐，按时到即可'],
  ['en', /^\d to bring/, 'Everything is ready'],
  ['ko', /^준비물 \d개/, '준비물이 다 갖추어졌습니다'],
] as const)('in %s: how much there is to bring, or that all is in hand', async (language, some, none) => {
  const { world, token, booking } = await bookedFor({ ...tomorrow, language })
  const ready = await book(world, token, { ...tomorrow, language, applicant: applicantNumber(1) })
  const marks = { have: booking.materials, order: msOf(morning) }
  await world.call('updateMarks', { bookingId: ready.bookingId, ...marks }, token)
  // Two permissions of one moment would be one that WeChat tells of twice.
  world.setNow('2026-11-24T09:31:00+08:00')
  await allowAll(world, 'citizen-1')
  world.setNow(evening)
  expect(await remind(world.runtime)).toBe(2)
  await world.settled()
  const notes = (await reminders(world)).map(message => Object(message).温馨提示)
  expect(notes).toHaveLength(2)
  expect(notes).toContainEqual(expect.stringMatching(some))
  expect(notes).toContain(none)
})

it('nobody is reminded who has cancelled, comes another day, booked in the evening or does not let us write', async () => {
  const { world, token, booking } = await bookedFor()
  await world.call('cancelBooking', { bookingId: booking.bookingId }, token)
  await book(world, token, { slotAt: '2026-11-26T10:00:00+08:00', applicant: applicantNumber(1) })
  const other = await tokenOf(world, 'citizen-2')
  await book(world, other, { ...tomorrow, applicant: applicantNumber(2) })
  world.setNow('2026-11-24T18:05:00+08:00')
  const late = await tokenOf(world)
  await book(world, late, { ...tomorrow, applicant: applicantNumber(3) })
  expect(await remind(world.runtime)).toBe(0)
  expect([...(await reminders(world)), ...(await reminders(world, 'citizen-2'))]).toEqual([])
})

it('whoever lets us write only later in the evening is reminded by the next run', async () => {
  const world = await runStack()
  await book(world, await tokenOf(world), tomorrow)
  world.setNow(evening)
  expect(await remind(world.runtime)).toBe(0)
  await allowAll(world, 'citizen-1')
  expect(await remind(world.runtime)).toBe(1)
})

it('a booking that moves while it is being reminded of is reminded of where it is then', async () => {
  const { world, booking } = await bookedFor()
  world.setNow(evening)
  const seen = await getBooking(world.table, booking.bookingId)
  if (!seen) throw new Error('no booking')
  // The index is read first; the move comes before the reminder is written.
  const { doc } = world.table
  const send = doc.send.bind(doc)
  let moved = false
  doc.send = (async (command: { constructor: { name: string }; input: unknown }) => {
    if (!moved && JSON.stringify(command.input).includes('remindedAt')) {
      moved = true
      const move = { ':point': 'CC-03', ':pointDay': 'CC-03#2026-11-25' }
      await transact(world.table, [
        updateBooking(world.table, seen, 'SET pointId = :point, pointDay = :pointDay', move),
      ])
    }
    return send(command as never)
  }) as typeof doc.send
  expect(await remind(world.runtime)).toBe(1)
  expect(moved).toBe(true)
  const points = await world.call('listPoints', {})
  const name = points.find(({ pointId }) => pointId === 'CC-03')?.name['zh-CN'] ?? ''
  const [message, ...others] = await reminders(world)
  expect(others).toEqual([])
  expect(Object(message).大厅).toContain(name.slice(0, 10))
})

it('in the morning whoever is booked for today is reminded once more, but not who has booked since midnight', async () => {
  const world = await runStack()
  world.runtime.wechat.templates.bookingReminder.kind = 'longTerm'
  await allowAll(world, 'citizen-1')
  const { bookingId } = await book(world, await tokenOf(world), tomorrow)
  world.setNow('2026-11-25T07:30:00+08:00')
  await allowAll(world, 'citizen-2')
  await book(world, await tokenOf(world, 'citizen-2'), { ...tomorrow, applicant: applicantNumber(3) })
  expect(await remind(world.runtime)).toBe(1)
  expect(await remind(world.runtime)).toBe(0)
  expect(await getBooking(world.table, bookingId)).toMatchObject({ morningAt: world.runtime.now() })
})

it('a booking is confirmed at once where that costs no message that was allowed for the reminder', async () => {
  const { world } = await bookedFor()
  expect(await reminders(world)).toEqual([])
  world.runtime.wechat.templates.bookingReminder.kind = 'longTerm'
  const her = await tokenOf(world, 'citizen-2')
  await allowAll(world, 'citizen-2')
  await book(world, her, { ...tomorrow, applicant: applicantNumber(4), language: 'en' })
  const [confirmed, ...others] = await reminders(world, 'citizen-2')
  expect(others).toEqual([])
  expect(confirmed).toMatchObject({ 温馨提示: 'Booked: see list' })
  world.setNow(evening)
  expect(await remind(world.runtime)).toBe(2)
})
