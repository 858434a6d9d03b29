import { expect, it } from 'vitest'
import { run as push } from '../../functions/push'
import { getBooking } from '../../functions/store/booking'
import { getContent } from '../../functions/store/content'
import { insertMessage } from '../../functions/store/outbox'
import { listItems, transact } from '../../functions/store/table'
import { reminderMessage } from '../../functions/task/message'
import { run as tell } from '../../functions/tell'
import { addMinutes, dayOf } from '../../shared/domain/calendar'
import type { CreateBooking } from '../../shared/schemas/booking'
import {
  allowAll,
  applicantNumber,
  book,
  inbox,
  morning,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from './running-stack'

/** Books, and lays a message about the booking into the outbox. */
async function write(world: World, given: Partial<CreateBooking> = {}): Promise<string> {
  const { bookingId, slotAt } = await book(world, await tokenOf(world), given)
  const booking = await getBooking(world.table, bookingId)
  if (!booking) throw new Error('no booking')
  const now = world.runtime.now()
  const content = await getContent(world.table, now, dayOf(slotAt))
  await transact(world.table, [insertMessage(world.table, reminderMessage(booking, content), now)])
  return bookingId
}

const outbox = (world: World, messageStatus: string) =>
  listAll(world).then(items =>
    items.filter(({ pk, status }) => pk.startsWith('OUTBOX#') && status === messageStatus),
  )

async function listAll(world: World): Promise<{ pk: string; status: string }[]> {
  const { ScanCommand } = await import('@aws-sdk/lib-dynamodb')
  const { Items } = await world.table.doc.send(new ScanCommand({ TableName: world.table.name }))
  return (Items ?? []) as { pk: string; status: string }[]
}

const fault = (world: World, errcode: number, times: number) =>
  fetch(`${world.base}/sandbox/fault`, {
    method: 'POST',
    body: JSON.stringify({ path: '/cgi-bin/message/subscribe/send', errcode, times }),
  })

it('a message is in WeChat at once, once, and opens the booking it is about', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1')
  const bookingId = await write(world)
  const messages = await inbox(world, 'citizen-1')
  expect(messages).toHaveLength(1)
  expect(messages[0]?.title).toBe('预约提醒')
  expect(messages[0]?.link).toContain(`pages/booking/detail?bookingId=${bookingId}`)
  await push(world.runtime, {})
  expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  expect(await outbox(world, 'delivered')).toHaveLength(1)
})

it('without the person’s permission nothing is sent and nothing is tried again', async () => {
  const world = await runStack()
  await write(world)
  expect(await inbox(world, 'citizen-1')).toEqual([])
  expect(await outbox(world, 'undeliverable')).toHaveLength(1)
  world.setNow(addMinutes(morning, 10))
  expect(await push(world.runtime, {})).toEqual({})
})

it('what WeChat is too busy for is sent a little later', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1')
  await fault(world, -1, 1)
  await write(world)
  expect(await inbox(world, 'citizen-1')).toEqual([])
  world.setNow(addMinutes(morning, 1))
  await push(world.runtime, {})
  expect(await inbox(world, 'citizen-1')).toHaveLength(1)
})

it('two senders at once send a message once', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1', 2)
  await fault(world, -1, 1)
  await write(world)
  await world.settled()
  world.setNow(addMinutes(morning, 1))
  await Promise.all([push(world.runtime, {}), push(world.runtime, {}), push(world.runtime, {})])
  expect(await inbox(world, 'citizen-1')).toHaveLength(1)
})

it('a message that is of no use any more is not sent', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1')
  await fault(world, -1, 1)
  await write(world, { slotAt: '2026-11-24T10:00:00+08:00' })
  await world.settled()
  world.setNow('2026-11-24T10:00:00+08:00')
  await push(world.runtime, {})
  expect(await inbox(world, 'citizen-1')).toEqual([])
  expect(await outbox(world, 'outdated')).toHaveLength(1)
})

it('the ledger of allowed messages grows with each permission and shrinks with each message', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const credits = async () => (await world.call('getMe', {}, token)).credits
  expect(await credits()).toEqual({})
  await allowAll(world, 'citizen-1')
  world.setNow(addMinutes(morning, 1))
  await allowAll(world, 'citizen-1')
  expect(await credits()).toMatchObject({ bookingReminder: 2, recommendation: 2 })
  await write(world)
  await inbox(world, 'citizen-1')
  expect(await credits()).toMatchObject({ bookingReminder: 1, recommendation: 2 })
})

it('a callback with a wrong signature changes nothing', async () => {
  const world = await runStack()
  const forged = await fetch(`${world.base}/api/wechat/callback?signature=00&timestamp=1&nonce=2`, {
    method: 'POST',
    body: '{}',
  })
  expect(forged.status).toBe(401)
  expect(
    await listItems(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'CALLBACK' },
    }),
  ).toEqual([])
})

it('a hall’s staff read what became of its messages and why, and have one tried again that certainly was not sent', async () => {
  const world = await runStack()
  const bookingId = await write(world)
  await world.settled()
  const at = { pointId: 'CC-00', day: dayOf(morning) }
  const hall = { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-00' } } as const
  const token = await staffToken(world, hall)
  const before = await world.call('listPointMessages', at, token)
  expect(before.counts).toEqual({ undeliverable: 1 })
  const reach = { purpose: 'bookingReminder', written: 1, delivered: 0, accepted: 0, appOnly: 1 }
  expect(before.reach).toEqual([reach])
  const [message] = before.messages
  expect(message).toMatchObject({
    purpose: 'bookingReminder',
    reason: 'noCredit',
    bookingId,
    mayResend: true,
  })
  expect(JSON.stringify(before)).not.toContain('王秀英')
  await allowAll(world, 'citizen-1')
  const again = { ...at, messageId: message?.messageId ?? '' }
  await Promise.all([world.call('resendMessage', again, token), world.call('resendMessage', again, token)])
  await push(world.runtime, {})
  expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  const after = await world.call('resendMessage', again, token)
  expect(after).toMatchObject({
    counts: { delivered: 1 },
    reach: [{ ...reach, delivered: 1, appOnly: 0 }],
    messages: [{ mayResend: false }],
  })
  await push(world.runtime, {})
  expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  const elsewhere = await staffToken(
    world,
    { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-03' } },
    'staff-cc-03',
  )
  expect(await world.call('listScopeMessages', { day: at.day }, elsewhere)).toEqual({
    total: {},
    reach: [],
    places: [],
  })
})

it('what a hall tells those booked on a day is written by one, approved by another, and reaches each person once', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1', 2)
  const day = dayOf(morning)
  for (const [n, person] of ['citizen-1', 'citizen-1', 'citizen-2'].entries())
    await book(world, await tokenOf(world, person), { applicant: applicantNumber(n + 1) })
  const at = { pointId: 'CC-00', day }
  const hall = { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-00' } } as const
  const author = await staffToken(world, hall)
  expect(await world.call('previewBroadcast', at, author)).toMatchObject({
    people: 2,
    byMessage: 1,
    byPhone: 1,
    toPhone: [{ services: ['PP-RENEW'] }],
  })
  const broadcastId = 'broadcast-0000000001'
  const draft = { ...at, requestId: broadcastId, kind: 'closed', reason: '停电' } as const
  await world.call('draftBroadcast', draft, author)
  expect(await world.call('draftBroadcast', draft, author)).toMatchObject([
    { state: 'drafted', mayApprove: false },
  ])
  const named = { ...at, broadcastId, reason: '已核实' }
  expect(await refusal(world.call('approveBroadcast', named, author))).toBe('forbidden')
  await tell(world.runtime)
  expect(await inbox(world, 'citizen-1')).toEqual([])
  const other = await staffToken(world, hall, 'staff-cc-00-manager')
  const waiting = async (token: string) => (await world.call('getToday', {}, token)).broadcasts
  expect(await waiting(author)).toEqual([])
  expect(await waiting(other)).toEqual([at])
  await Promise.all([
    world.call('approveBroadcast', named, other),
    world.call('approveBroadcast', named, other),
  ])
  await Promise.all([tell(world.runtime), tell(world.runtime)])
  await world.call('approveBroadcast', named, other)
  await tell(world.runtime)
  const [only, ...more] = await inbox(world, 'citizen-1')
  expect(more).toEqual([])
  expect(only?.fields.map(({ value }) => value)).toContain('当天停办，请改约别的日子')
  expect(await waiting(other)).toEqual([])
  const told = { state: 'done', written: 2, outcome: { delivered: 1, undeliverable: 1 } }
  expect(await world.call('listBroadcasts', { pointId: 'CC-00' }, other)).toMatchObject([told])
  const { counts, messages } = await world.call('listPointMessages', at, other)
  expect(counts).toEqual(told.outcome)
  expect(messages.map(({ purpose }) => purpose)).toEqual(['broadcast', 'broadcast'])
  // Each of them can be tried again by itself.
  expect(new Set(messages.map(({ messageId }) => messageId)).size).toBe(2)
})

it('whoever books after a hall has told of a day reads it in the app, until it is withdrawn, and then nobody is sent what still waits', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1', 2)
  const slotAt = '2026-11-25T14:00:00+08:00'
  await book(world, await tokenOf(world), { slotAt })
  const at = { pointId: 'CC-00', day: dayOf(slotAt) }
  const hall = { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-00' } } as const
  const author = await staffToken(world, hall)
  const other = await staffToken(world, hall, 'staff-cc-00-manager')
  const broadcastId = 'broadcast-0000000002'
  await world.call(
    'draftBroadcast',
    { ...at, requestId: broadcastId, kind: 'opensLate', reason: '检修' },
    author,
  )
  const hers = await tokenOf(world, 'citizen-2')
  const late = await book(world, hers, { slotAt, applicant: applicantNumber(1) })
  expect(late).not.toHaveProperty('hallNews')
  await world.call('approveBroadcast', { ...at, broadcastId, reason: '已核实' }, other)
  const read = async () => (await world.call('getBooking', { bookingId: late.bookingId }, hers)).hallNews
  expect(await read()).toMatchObject([{ 'zh-CN': '当天晚开门，请先来电' }])
  // At night nobody is written to.
  world.setNow('2026-11-24T21:10:00+08:00')
  await tell(world.runtime)
  await world.settled()
  await world.call('withdrawBroadcast', { ...at, broadcastId }, author)
  expect(await read()).toBeUndefined()
  world.setNow('2026-11-25T08:01:00+08:00')
  await push(world.runtime, {})
  expect(await inbox(world, 'citizen-1')).toEqual([])
  expect(await outbox(world, 'withdrawn')).toHaveLength(2)
})
