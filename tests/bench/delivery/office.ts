import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { readDeployment } from '../../../functions/local/deployment'
import { type EmbeddedDynamo, openDynamo } from '../../../functions/local/dynamo/index'
import {
  localRuntime,
  masterKey,
  openTable,
  sandboxAccount,
  tableName,
} from '../../../functions/local/runtime'
import type { Context, Runtime } from '../../../functions/runtime/context'
import { lookupKey, seal } from '../../../functions/runtime/keyring'
import { openidPlace } from '../../../functions/runtime/sealed'
import {
  insertMessage,
  laterKeys,
  listMessages,
  type Message,
  type OutboxItem,
  readyKeys,
} from '../../../functions/store/outbox'
import { merged } from '../../../functions/store/outbox-queue'
import { allow, upsertPerson } from '../../../functions/store/person'
import { type GuardedWrite, keys, type Table, transact } from '../../../functions/store/table'
import { settleReceipt } from '../../../functions/task/delivery/receipt'
import { instantOf, msOf } from '../../../shared/domain/calendar'
import { type Accepted, creditOf, type Fault, type WechatInMemory, wechatInMemory } from './wechat'

/** A table, its outbox, and WeChat in memory: nothing else of the product, and no real time. */
export interface Office {
  runtime: Runtime
  wechat: WechatInMemory
  dynamo: EmbeddedDynamo
  people: { personId: string; openid: string }[]
  now(): string
  pass(seconds: number): void
  /** What goes wrong with the next call. */
  fault: () => Fault | undefined
  receiptsAfter: () => number[]
  /** Lays a message to the n-th person into the outbox, with a permission for it. */
  lay(n: number, purpose: Purpose, usefulUntil: string): Promise<Message>
  /** The same for the first so many, one after another. */
  layMany(count: number, purpose: Purpose, usefulUntil: string): Promise<void>
  /** Takes in what WeChat tells. */
  hear(): Promise<void>
  kept(): Promise<OutboxItem[]>
  /** Whether any waits, or is being sent. */
  isUnderWay(): Promise<boolean>
}

export type Purpose = 'bookingReminder' | 'checklistChanged' | 'recommendation'

const texts: Record<Purpose, Record<string, string>> = {
  bookingReminder: { thing1: '护照', thing2: '大厅', time3: '2026-11-25T10:00:00+08:00', thing4: '带证件' },
  checklistChanged: {
    thing1: '护照',
    time2: '2026-11-25T10:00:00+08:00',
    thing3: '多一份',
    thing4: '看清单',
  },
  recommendation: {
    time1: '2026-11-25T10:00:00+08:00',
    thing2: '大厅',
    time3: '2026-11-25T10:00:00+08:00',
    time4: '2026-11-25T10:00:00+08:00',
    thing5: '约快30分钟',
  },
}

export async function openOffice(
  count: number,
  options: { folder?: string; secondsPerCall?: number } = {},
): Promise<Office> {
  let nowMs = msOf('2026-11-24T09:00:00+08:00')
  const dynamo = await openDynamo({ folder: options.folder })
  const table = await openTable(dynamo.client(), readDeployment('serverless.yml', tableName))
  const runtime = localRuntime(table, masterKey(Buffer.alloc(32, 7)), 'http://wechat.test', () =>
    instantOf(nowMs),
  )
  const office: Office = {
    runtime,
    dynamo,
    people: [],
    wechat: wechatInMemory({
      nowMs: () => nowMs,
      fault: () => office.fault(),
      receiptsAfter: () => office.receiptsAfter(),
      afterCall: () => {
        nowMs += (options.secondsPerCall ?? 0) * 1000
      },
    }),
    fault: () => undefined,
    receiptsAfter: () => [1],
    now: runtime.now,
    pass(seconds) {
      nowMs += seconds * 1000
    },
    lay: (n, purpose, usefulUntil) => lay(office, n, purpose, usefulUntil),
    layMany: (count, purpose, usefulUntil) => layMany(office, count, purpose, usefulUntil),
    async hear() {
      for (const receipt of office.wechat.receipts()) await hear(office, receipt)
    },
    kept: async () =>
      (await Promise.all(office.people.map(({ personId }) => listMessages(table, personId)))).flat(),
    isUnderWay: () => isUnderWay(table),
  }
  runtime.wechat.config.fetch = office.wechat.fetch
  office.people = await Promise.all(Array.from({ length: count }, (_, n) => enrol(runtime, n)))
  return office
}

/** The index alone says so: what is at its end has left it. */
async function isUnderWay(table: Table): Promise<boolean> {
  for await (const _ of merged(table, [...readyKeys, ...laterKeys])) return true
  return false
}

async function enrol({ keyring, table }: Runtime, n: number) {
  const openid = `o-invented-person-${String(n).padStart(6, '0')}`
  const personId = await lookupKey(keyring, 'openid', openid)
  await upsertPerson(table, personId, await seal(keyring, openidPlace(personId), openid))
  return { personId, openid }
}

let laid = 0
function written(
  { runtime, wechat, people }: Office,
  n: number,
  purpose: Purpose,
  usefulUntil: string,
): { message: Message; insert: GuardedWrite } {
  const { personId, openid } = people[n % people.length] ?? { personId: '', openid: '' }
  laid += 1
  const messageId = `M${String(laid).padStart(8, '0')}`
  const credit = creditOf(openid, sandboxAccount.templateIds[purpose])
  wechat.credits.set(credit, (wechat.credits.get(credit) ?? 0) + 1)
  const message: Message = {
    messageId,
    personId,
    purpose,
    page: messageId,
    language: 'zh-CN',
    fields: texts[purpose],
    usefulUntil,
  }
  return { message, insert: insertMessage(runtime.table, message, runtime.now()) }
}

async function lay(office: Office, n: number, purpose: Purpose, usefulUntil: string): Promise<Message> {
  const { message, insert } = written(office, n, purpose, usefulUntil)
  const { table } = office.runtime
  await transact(table, [allow(table, message.personId, purpose, 'oneTime'), insert])
  return message
}

/** A transaction holds a hundred writes. */
const writesAtOnce = 100

async function layMany(office: Office, count: number, purpose: Purpose, usefulUntil: string): Promise<void> {
  const { table } = office.runtime
  for (let first = 0; first < count; first += writesAtOnce) {
    const few = Array.from({ length: Math.min(writesAtOnce, count - first) }, (_, i) =>
      written(office, first + i, purpose, usefulUntil),
    )
    await transact(
      table,
      few.map(({ insert }) => insert),
    )
  }
  // Permissions for all of them, each person's at once.
  for (const [n, { personId }] of office.people.entries()) {
    const messages = Math.ceil((count - n) / office.people.length)
    if (messages > 0) await allowMany(table, personId, purpose, messages)
  }
}

const allowMany = (table: Table, personId: string, purpose: Purpose, messages: number) =>
  table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.credit(personId, purpose),
      UpdateExpression: 'ADD credits :messages',
      ExpressionAttributeValues: { ':messages': messages },
    }),
  )

async function hear({ runtime, people }: Office, { openid, templateId, wechatId }: Accepted): Promise<void> {
  const personId = people.find(person => person.openid === openid)?.personId ?? ''
  const [purpose = ''] = Object.entries(sandboxAccount.templateIds).find(([, id]) => id === templateId) ?? []
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'wechat' } }
  const occurredAtSeconds = Math.floor(msOf(ctx.now) / 1000)
  await settleReceipt(ctx, { personId, purpose, wechatId, delivered: true, occurredAtSeconds })
}
