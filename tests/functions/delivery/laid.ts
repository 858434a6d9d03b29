import { randomUUID } from 'node:crypto'
import { lookupKey } from '../../../functions/runtime/keyring'
import { insertMessage, listMessages, type Message, type OutboxItem } from '../../../functions/store/outbox'
import { transact } from '../../../functions/store/table'
import { codeToSession } from '../../../functions/wechat/login'
import { templateTexts } from '../../../functions/wechat/templates'
import { addMinutes } from '../../../shared/domain/calendar'
import { tokenOf, type World } from '../running-stack'

const sendPath = '/cgi-bin/message/subscribe/send'

/** Lets WeChat have a bad day: the next so many calls of sending, or of another path, meet this. */
export const fault = (world: World, what: object, times = 1, path = sendPath) =>
  fetch(`${world.base}/sandbox/fault`, { method: 'POST', body: JSON.stringify({ path, times, ...what }) })

/** Who a person of the demonstration is to us. */
export async function personIdOf(world: World, person = 'citizen-1'): Promise<string> {
  await tokenOf(world, person)
  const answer = await fetch(`${world.base}/sandbox/login`, {
    method: 'POST',
    body: JSON.stringify({ person }),
  })
  const { code } = (await answer.json()) as { code: string }
  const session = await codeToSession(world.runtime.wechat.config, code)
  if (session.outcome !== 'session') throw new Error(session.outcome)
  return lookupKey(world.runtime.keyring, 'openid', session.openid)
}

const texts = {
  bookingReminder: templateTexts('bookingReminder', {
    service: '普通护照',
    point: '净月分局',
    slotTime: '2026-11-25T14:00:00+08:00',
    note: '请带身份证',
  }),
  checklistChanged: templateTexts('checklistChanged', {
    service: '普通护照',
    slotTime: '2026-11-25T14:00:00+08:00',
    change: '多带一份照片',
    note: '点开看清单',
  }),
  recommendation: templateTexts('recommendation', {
    oldTime: '2026-11-24T10:30:00+08:00',
    suggestedPoint: '南关分局',
    newTime: '2026-11-24T11:00:00+08:00',
    note: '约快30分钟',
    validUntil: '2026-11-24T09:50:00+08:00',
  }),
}

/** Lays a message about nothing in particular into the outbox, useful for two days unless it says otherwise. */
export async function laid(world: World, given: Partial<Message> = {}): Promise<Message> {
  const now = world.runtime.now()
  const purpose = (given.purpose ?? 'bookingReminder') as keyof typeof texts
  const message: Message = {
    messageId: randomUUID(),
    personId: given.personId ?? (await personIdOf(world)),
    purpose,
    page: 'pages/home/index',
    language: 'zh-CN',
    fields: texts[purpose] ?? texts.bookingReminder,
    usefulUntil: addMinutes(now, 2 * 24 * 60),
    ...given,
  }
  await transact(world.table, [insertMessage(world.table, message, now)])
  return message
}

/** A message as the outbox has it. */
export async function asKept(
  world: World,
  { personId, messageId }: Message,
): Promise<OutboxItem | undefined> {
  return (await listMessages(world.table, personId)).find(item => item.messageId === messageId)
}
