import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import type { Runtime, ServiceNumber, Wechat } from '../runtime/context'
import { createKeyring, type MasterKey } from '../runtime/keyring'
import { tokenShelf } from '../runtime/token-shelf'
import { type Table, tableOver } from '../store/table'
import { followerMessages } from '../wechat/service-number-plan'
import { templateSetting } from '../wechat/template-setting'
import { messageTemplates, type TemplateIds, type TemplateName } from '../wechat/templates'
import { newTokenCache, type TokenShelf } from '../wechat/token'
import type { Deployment } from './deployment'
import { otherLanguages, translatedId } from './wechat/translated-templates'

export const tableName = 'jilin-entry-exit'

const names = Object.keys(messageTemplates) as TemplateName[]

/** The sandbox's account. None of these values opens anything outside this machine. */
export const sandboxAccount = {
  appId: 'wx00000000sandbox0',
  appSecret: '0123456789abcdef0123456789abcdef',
  callbackToken: 'sandboxcallbacktoken',
  callbackAesKey: 'miniprogramminiprogramminiprogramminiprog00',
  serviceNumber: {
    appId: 'wx00000000service0',
    appSecret: 'fedcba9876543210fedcba9876543210',
    callbackToken: 'servicenumbertoken',
    encodingAesKey: 'sandboxsandboxsandboxsandboxsandboxsandbox0',
    templates: Object.fromEntries(
      followerMessages.map(name => [
        name,
        templateSetting(`service number's ${name}`, `service-template-${name}`, name),
      ]),
    ),
    notices: Object.fromEntries(
      names.map(name => [name, templateSetting(`notice of ${name}`, `service-notice-${name}`, name)]),
    ),
  },
  templateIds: Object.fromEntries(
    Object.keys(messageTemplates).map(name => [name, `sandbox-template-${name}`]),
  ) as TemplateIds,
}

/** The bucket that this machine plays, and the keys that open it and nothing else. */
export const localBucket = {
  bucket: 'evidence-on-this-machine',
  region: 'cn-northwest-1',
  credentials: { accessKeyId: 'AKIAONTHISMACHINE', secretAccessKey: 'opens-nothing-outside-this-machine' },
}

/** The shell on one machine: the same functions on the embedded engine, a key file and the WeChat sandbox. */
export function localRuntime(
  table: Table,
  master: MasterKey,
  wechatBase: string,
  now: () => string,
): Runtime {
  const keyring = createKeyring(table, master, '1')
  return {
    table,
    keyring,
    wechat: sandboxWechat(wechatBase, appId => tokenShelf(table, keyring, appId)),
    evidence: { ...localBucket, endpoint: wechatBase },
    now,
  }
}

const inAllLanguages = (id: string): string =>
  [id, ...otherLanguages.map(language => `${language} ${translatedId(id, language)}`)].join(' | ')

const sandboxWechat = (apiBase: string, shelfOf: (appId: string) => TokenShelf): Wechat => ({
  config: { apiBase, appId: sandboxAccount.appId, appSecret: sandboxAccount.appSecret },
  callback: { appId: sandboxAccount.appId, token: sandboxAccount.callbackToken },
  templates: Object.fromEntries(
    names.map(name => [name, templateSetting(name, inAllLanguages(sandboxAccount.templateIds[name]), name)]),
  ) as Wechat['templates'],
  tokens: newTokenCache(shelfOf(sandboxAccount.appId)),
  serviceNumber: sandboxServiceNumber(apiBase, shelfOf(sandboxAccount.serviceNumber.appId)),
  sendsPerMinute: 3000,
})

function sandboxServiceNumber(apiBase: string, shelf: TokenShelf): ServiceNumber {
  const { appId, appSecret, callbackToken, encodingAesKey, templates, notices } = sandboxAccount.serviceNumber
  return {
    config: { apiBase, appId, appSecret },
    callback: { appId, token: callbackToken, encodingAesKey },
    tokens: newTokenCache(shelf),
    templates,
    notices,
  }
}

/** Creates the table of serverless.yml; one that is there already gets the indexes it lacks, as a deployment would. */
export async function openTable(client: DynamoDBClient, { table, ttlAttribute }: Deployment): Promise<Table> {
  try {
    await client.send(new CreateTableCommand(table))
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
      }),
    )
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error
    await addIndexes(client, table)
  }
  return tableOver(tableName, client)
}

async function addIndexes(
  client: DynamoDBClient,
  { TableName, ...wanted }: Deployment['table'],
): Promise<void> {
  const { Table: found } = await client.send(new DescribeTableCommand({ TableName }))
  const known = found?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName) ?? []
  for (const index of wanted.GlobalSecondaryIndexes ?? []) {
    if (known.includes(index.IndexName)) continue
    await client.send(
      new UpdateTableCommand({
        TableName,
        AttributeDefinitions: wanted.AttributeDefinitions,
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      }),
    )
  }
}

/** Stands in for KMS: a master key in a file that only its owner may read. */
export function fileKey(folder: string): MasterKey {
  const file = join(folder, 'master.key')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  return masterKey(Buffer.from(readFileSync(file, 'utf8'), 'base64'))
}

export function masterKey(master: Buffer): MasterKey {
  return {
    async wrap(key) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', master, nonce)
      return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString(
        'base64',
      )
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAuthTag(bytes.subarray(-16))
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
    },
  }
}
