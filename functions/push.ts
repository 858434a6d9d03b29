import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { addMinutes, instantOf, msOf } from '../shared/domain/calendar'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import { unseal } from './runtime/keyring'
import { openidPlace } from './runtime/sealed'
import { claimMessage, closeMessage, listDue, type OutboxItem, postponeMessage } from './store/outbox'
import { addCredit, clearCredit, getPerson } from './store/person'
import { type SendResult, sendSubscribeMessage } from './wechat/subscribe-message'
import type { TemplateName } from './wechat/templates'

/** How long one sender keeps a message; WeChat answers within five seconds or is given up. */
const leaseMinutes = 1
/** What has only just become due is left to the bell, so that one person has one sender. */
const bellMinutes = 0.5
/** After this many attempts a message is given up. */
const attempts = 8

/**
 * Drains the outbox. New items of the table's stream ring the bell; every minute whatever is due is taken,
 * so nothing waits longer when a bell was missed.
 */
export async function run(
  runtime: Runtime,
  event: DynamoDBStreamEvent | Record<string, unknown>,
): Promise<number> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const due =
    'Records' in event
      ? rung(event as DynamoDBStreamEvent)
      : await listDue(ctx.table, addMinutes(ctx.now, -bellMinutes))
  // One after another: WeChat refuses two sends to one person at a time (43108).
  for (const item of due) await deliver(ctx, item)
  return due.length
}

export const handler = onAws(run)

const rung = ({ Records }: DynamoDBStreamEvent): OutboxItem[] =>
  Records.flatMap(({ dynamodb }) =>
    dynamodb?.NewImage
      ? [unmarshall(dynamodb.NewImage as Parameters<typeof unmarshall>[0]) as OutboxItem]
      : [],
  )

async function deliver(ctx: Context, item: OutboxItem): Promise<void> {
  if (!(await claimMessage(ctx.table, item, addMinutes(ctx.now, leaseMinutes)))) return
  if (item.usefulUntil <= ctx.now) return closeMessage(ctx.table, item, 'outdated', ctx.now)
  const openid = await openidOf(ctx, item.personId)
  if (!openid) return closeMessage(ctx.table, item, 'undeliverable', ctx.now, 'unknownUser')
  await settle(ctx, item, await send(ctx, item, openid))
}

async function openidOf(ctx: Context, personId: string): Promise<string | undefined> {
  const person = await getPerson(ctx.table, personId)
  return person && unseal(ctx.keyring, openidPlace(personId), person.sealedOpenid)
}

const send = ({ wechat, now }: Context, item: OutboxItem, openid: string): Promise<SendResult> =>
  sendSubscribeMessage(
    wechat.config,
    wechat.tokens,
    {
      openid,
      templateId: wechat.templateIds[item.purpose as TemplateName],
      texts: item.fields,
      page: item.page,
      language: item.language === 'zh-CN' ? 'zh_CN' : 'en_US',
    },
    msOf(now),
  )

async function settle(ctx: Context, item: OutboxItem, result: SendResult): Promise<void> {
  const { messageId, personId, purpose } = item
  if (result.outcome === 'sent') {
    await closeMessage(ctx.table, item, 'sent', ctx.now)
    await addCredit(ctx.table, personId, purpose, -1)
  } else if (result.outcome === 'refused') {
    if (result.reason === 'noCredit') await clearCredit(ctx.table, personId, purpose)
    await closeMessage(ctx.table, item, 'undeliverable', ctx.now, result.reason)
  } else if (item.attempts + 1 >= attempts) {
    await closeMessage(ctx.table, item, 'undeliverable', ctx.now, 'notAnswered')
  } else {
    await postponeMessage(ctx.table, item, instantOf(msOf(ctx.now) + result.afterSeconds * 1000))
  }
  log('info', 'push', {
    messageId,
    purpose,
    outcome: result.outcome,
    reason: 'reason' in result ? result.reason : undefined,
  })
}
