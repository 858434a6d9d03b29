import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it, vi } from 'vitest'
import { run as followers } from '../../../functions/followers'
import { allowMessages } from '../../../functions/local/demonstration'
import { sandboxAccount } from '../../../functions/local/runtime'
import { openidOf } from '../../../functions/local/wechat/person'
import type { ChatView, Doing } from '../../../functions/local/wechat/service-number/chat'
import { run as push } from '../../../functions/push'
import { run as recommend } from '../../../functions/recommend'
import { waysToPerson } from '../../../functions/task/reach'
import { callbackSignature } from '../../../functions/wechat/callback-crypto'
import { codeToSession } from '../../../functions/wechat/login'
import { addMinutes } from '../../../shared/domain/calendar'
import { answeredBy, cancelledFor } from '../conflicting'
import { crowdedMorning, placesAt, slotAt } from '../offered'
import { allowAll, inbox, morning, runStack, tokenOf, type World } from '../running-stack'
import { asKept, fault, laid, personIdOf } from './laid'

async function doing(world: World, what: Doing): Promise<ChatView> {
  const response = await fetch(`${world.base}/sandbox/chat`, {
    method: 'POST',
    body: JSON.stringify({ person: 'citizen-1', doing: what }),
  })
  return response.json() as Promise<ChatView>
}

async function openidOfPerson(world: World): Promise<string> {
  const answer = await fetch(`${world.base}/sandbox/login`, {
    method: 'POST',
    body: JSON.stringify({ person: 'citizen-1' }),
  })
  const session = await codeToSession(
    world.runtime.wechat.config,
    ((await answer.json()) as { code: string }).code,
  )
  if (session.outcome !== 'session') throw new Error(session.outcome)
  return session.openid
}

async function notices(world: World): Promise<{ title?: string; link?: string }[]> {
  await world.settled()
  const response = await fetch(`${world.base}/sandbox/chat.json?person=citizen-1`)
  const { messages } = (await response.json()) as ChatView
  return messages.filter(({ kind }) => kind === 'notice') as { title?: string; link?: string }[]
}

describe('who follows the service number', () => {
  it('is told there what he has allowed nowhere else, and it is known to have arrived', async () => {
    const world = await runStack()
    const personId = await personIdOf(world)
    await doing(world, { kind: 'follow' })
    const message = await laid(world, { personId, page: 'pages/booking/detail?bookingId=1' })
    expect(await notices(world)).toMatchObject([
      { title: '预约提醒', link: expect.stringContaining('bookingId=1') },
    ])
    expect(await inbox(world, 'citizen-1')).toEqual([])
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered', channel: 'follower' })
  })

  it('is told through what he has allowed first, and there once WeChat refuses that', async () => {
    const world = await runStack()
    const personId = await personIdOf(world)
    await doing(world, { kind: 'follow' })
    await allowAll(world, 'citizen-1')
    expect(await asKept(world, await laid(world, { personId }))).toBeDefined()
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'errcode', errcode: 43101 })
    const message = await laid(world, { personId })
    await world.settled()
    world.setNow(addMinutes(morning, 1))
    await push(world.runtime, {})
    expect(await notices(world)).toHaveLength(1)
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered', channel: 'follower' })
  })

  it('is recommended nothing there', async () => {
    const world = await runStack()
    const personId = await personIdOf(world)
    await doing(world, { kind: 'follow' })
    const message = await laid(world, { personId, purpose: 'recommendation' })
    expect(await notices(world)).toEqual([])
    expect(await asKept(world, message)).toMatchObject({ status: 'undeliverable', reason: 'noCredit' })
    expect(await waysToPerson(world.runtime, personId, 'recommendation')).toEqual(['app'])
    expect(await waysToPerson(world.runtime, personId, 'bookingReminder')).toEqual(['follower', 'app'])
  })

  it('is not written to any more once WeChat says that he has left', async () => {
    const world = await runStack()
    const personId = await personIdOf(world)
    await doing(world, { kind: 'follow' })
    world.setNow(addMinutes(morning, 1))
    await fault(world, { kind: 'errcode', errcode: 43004 }, 1, '/cgi-bin/message/template/send')
    const message = await laid(world, { personId })
    await world.settled()
    expect(await asKept(world, message)).toMatchObject({ status: 'undeliverable', reason: 'noCredit' })
    expect(await waysToPerson(world.runtime, personId, 'bookingReminder')).toEqual(['app'])
  })
})

const popup = async (world: World, openid: string, choice: string, kind = 'popup', at = 1) => {
  const { token } = world.runtime.wechat.callback
  const seconds = Date.parse(world.runtime.now()) / 1000
  const signed = [token, String(seconds), 'n1']
  const query = new URLSearchParams({
    timestamp: String(seconds),
    nonce: 'n1',
    signature: callbackSignature(signed),
  })
  const body = {
    FromUserName: openid,
    CreateTime: seconds + at,
    MsgType: 'event',
    Event: `subscribe_msg_${kind}_event`,
    List: {
      TemplateId: world.runtime.wechat.templates.bookingReminder.id,
      SubscribeStatusString: choice,
    },
  }
  const path = `${world.base}/api/wechat/callback?${query}`
  return (await fetch(path, { method: 'POST', body: JSON.stringify(body) })).status
}
const credits = async (world: World, token: string) =>
  (await world.call('getMe', {}, token)).credits.bookingReminder ?? 0

describe('what a person has allowed', () => {
  it('grows once however often the same push comes, stays when he refuses a popup, and ends when he turns it off', async () => {
    const world = await runStack()
    const openid = await openidOfPerson(world)
    const token = await tokenOf(world)
    expect(await Promise.all([1, 2, 3].map(() => popup(world, openid, 'accept')))).toEqual([200, 200, 200])
    expect(await credits(world, token)).toBe(1)
    await popup(world, openid, 'accept', 'popup', 2)
    await popup(world, openid, 'reject', 'popup', 3)
    expect(await credits(world, token)).toBe(2)
    await popup(world, openid, 'reject', 'change', 4)
    expect(await credits(world, token)).toBe(0)
  })

  it('is not lost while the table takes no write: the push is not confirmed, and counts once when it comes again', async () => {
    const world = await runStack()
    const openid = await openidOfPerson(world)
    const token = await tokenOf(world)
    const { table } = world.runtime
    world.runtime.table = answeredBy(table, command =>
      command instanceof TransactWriteCommand ? cancelledFor(2, 'ThrottlingError') : undefined,
    )
    expect(await popup(world, openid, 'accept')).toBe(503)
    world.runtime.table = table
    expect(await popup(world, openid, 'accept')).toBe(200)
    expect(await popup(world, openid, 'accept')).toBe(200)
    expect(await credits(world, token)).toBe(1)
  })

  it('is no single message where all of a kind are allowed', async () => {
    const world = await runStack()
    world.runtime.wechat.templates.bookingReminder.kind = 'longTerm'
    const personId = await personIdOf(world)
    const token = await tokenOf(world)
    await allowAll(world, 'citizen-1')
    expect(await waysToPerson(world.runtime, personId, 'bookingReminder')).toEqual(['longTerm', 'app'])
    const message = await laid(world, { personId })
    await world.settled()
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered', channel: 'longTerm' })
    expect(await credits(world, token)).toBe(1)
  })
})

it('who reads English allows the English template and is written with it, and with the Chinese one once that is used up', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1')
  const { templateIds } = await world.call('updatePreference', { language: 'en' }, token)
  expect(templateIds.bookingReminder).toBe('sandbox-template-bookingReminder-en')
  await allowMessages(world.base, 'citizen-1', [templateIds.bookingReminder ?? ''])
  await world.settled()
  expect((await world.call('getMe', {}, token)).credits.bookingReminder).toBe(2)
  for (let n = 0; n < 2; n++) {
    await laid(world, { language: 'en' })
    await world.settled()
  }
  const titles = (await inbox(world, 'citizen-1')).map(({ title }) => title)
  expect(titles).toEqual(['预约提醒', 'Booking reminder'])
  expect((await world.call('getMe', {}, token)).credits.bookingReminder).toBe(0)
})

it('no log holds a word of a message or of the chat, an openid or a phone number, whatever goes wrong', async () => {
  const lines: string[] = []
  const spies = (['log', 'info', 'warn', 'error'] as const).map(level =>
    vi.spyOn(console, level).mockImplementation((...said) => void lines.push(said.join(' '))),
  )
  const world = await runStack()
  await doing(world, { kind: 'follow' })
  await doing(world, { kind: 'say', text: '我叫王秀英，电话13900000001，换护照' })
  await allowAll(world, 'citizen-1', 2)
  for (const what of [{ kind: 'lostAnswer' }, { kind: 'errcode', errcode: 47003 }, { kind: 'reset' }]) {
    await fault(world, what)
    await laid(world)
    await world.settled()
  }
  await laid(world, { fields: { thing1: '' } })
  await fetch(`${world.base}/api/wechat/callback?signature=x`, { method: 'POST', body: '王秀英 13900000001' })
  await followers(world.runtime)
  await world.settled()
  for (const spy of spies) spy.mockRestore()
  expect(lines.length).toBeGreaterThan(5)
  const follower = { appId: sandboxAccount.serviceNumber.appId } as Parameters<typeof openidOf>[0]
  const secret = [await openidOfPerson(world), openidOf(follower, 'citizen-1'), '13900000001', '王秀英']
  for (const word of [...secret, '换护照', '普通护照', '净月分局'])
    expect(lines.join('\n')).not.toContain(word)
})

it('who has asked the service number for a notice is written there once for each, a recommendation too', async () => {
  const world = await runStack()
  await doing(world, { kind: 'follow' })
  const personId = await personIdOf(world)
  const templateId = 'service-notice-recommendation'
  await doing(world, { kind: 'notice', templateId, choice: 'reject' })
  const ways = () => waysToPerson(world.runtime, personId, 'recommendation')
  expect(await ways()).toEqual(['app'])
  world.setNow(addMinutes(morning, 1))
  await doing(world, { kind: 'notice', templateId, choice: 'accept' })
  expect(await ways()).toEqual(['notice', 'app'])
  const first = await laid(world, { personId, purpose: 'recommendation' })
  await world.settled()
  expect(await asKept(world, first)).toMatchObject({ status: 'delivered', channel: 'notice' })
  const { messages } = await doing(world, { kind: 'tap', key: 'HELP' })
  expect(messages.find(({ kind }) => kind === 'notice')).toMatchObject({
    title: '推荐更快的大厅',
    link: expect.stringContaining('person=citizen-1'),
  })
  expect(await ways()).toEqual(['app'])
  const second = await laid(world, { personId, purpose: 'recommendation' })
  await world.settled()
  expect(await asKept(world, second)).toMatchObject({ status: 'undeliverable' })
})

it.each([
  [true, 'holds'],
  [false, 'keeps no place from others by'],
])('who has asked it for a notice and still follows it (%s) %s an offer of a faster hall', async stays => {
  const { world, token } = await crowdedMorning(0)
  await doing(world, { kind: 'follow' })
  await doing(world, { kind: 'notice', templateId: 'service-notice-recommendation', choice: 'accept' })
  world.setNow(addMinutes(morning, 1))
  if (!stays) await doing(world, { kind: 'unfollow' })
  const free = await placesAt(world, 'CC-03', slotAt)
  await recommend(world.runtime)
  await world.settled()
  const [booking] = await world.call('listBookings', {}, token)
  const { toSlotAt = '', unheld = false } = booking?.recommendation ?? {}
  expect([toSlotAt, unheld]).toEqual([slotAt, !stays])
  expect(await placesAt(world, 'CC-03', toSlotAt)).toBe((free ?? 0) - (stays ? 1 : 0))
  const told = await world.call('listOwnMessages', {}, token)
  expect(told.map(({ purpose, state }) => [purpose, state])).toEqual(
    stays ? [['recommendation', 'delivered']] : [],
  )
})

it('as `npm start` plays it, pushes are sealed and plain ones refused, and a unionid ties who follows', async () => {
  const world = await runStack({ isSecure: true })
  const token = await tokenOf(world)
  expect(await popup(world, await openidOfPerson(world), 'accept')).toBe(401)
  expect(await credits(world, token)).toBe(0)
  await allowAll(world, 'citizen-1')
  expect(await credits(world, token)).toBe(1)
  await doing(world, { kind: 'follow' })
  const ways = await waysToPerson(world.runtime, await personIdOf(world), 'bookingReminder')
  expect(ways).toEqual(['subscription', 'follower', 'app'])
})
