import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { instantOf } from '../../shared/domain/calendar'
import { type Table, tableOver } from '../store/table'
import { followerMessages } from '../wechat/service-number-plan'
import { templateSetting, variableOf } from '../wechat/template-setting'
import { messageTemplates, type TemplateName } from '../wechat/templates'
import { newTokenCache } from '../wechat/token'
import type { Runtime, ServiceNumber, Wechat } from './context'
import { createKeyring, type Keyring, type MasterKey } from './keyring'
import { tokenShelf } from './token-shelf'

/** The shell on AWS: the only reader of the environment and of the machine's clock. */
function awsRuntime(env: NodeJS.ProcessEnv): Runtime {
  const table = tableOver(required(env, 'TABLE_NAME'), new DynamoDBClient({}))
  const token = required(env, 'WECHAT_CALLBACK_TOKEN')
  const appId = required(env, 'WECHAT_APP_ID')
  const encodingAesKey = env.WECHAT_CALLBACK_AES_KEY
  const keyring = createKeyring(
    table,
    kmsKey(required(env, 'MASTER_KEY_ID')),
    required(env, 'DATA_KEY_ID'),
    required(env, 'SESSION_KEY_GENERATION'),
  )
  return {
    table,
    keyring,
    wechat: {
      config: {
        apiBase: required(env, 'WECHAT_API_BASE'),
        appId,
        appSecret: required(env, 'WECHAT_APP_SECRET'),
      },
      callback: { appId, token, ...(encodingAesKey && { encodingAesKey }) },
      templates: templatesOf(env),
      tokens: newTokenCache(tokenShelf(table, keyring, appId)),
      ...serviceNumberOf(env, table, keyring),
      sendsPerMinute: Number(required(env, 'WECHAT_SENDS_PER_MINUTE')),
    },
    ...(env.EVIDENCE_BUCKET && { evidence: evidenceBucket(env, env.EVIDENCE_BUCKET) }),
    now: () => instantOf(Date.now()),
  }
}

/** `none` says that there is no service number; a deployment that says nothing does not start. */
function serviceNumberOf(
  env: NodeJS.ProcessEnv,
  table: Table,
  keyring: Keyring,
): { serviceNumber?: ServiceNumber } {
  const appId = required(env, 'SERVICE_NUMBER_APP_ID')
  if (appId === 'none') return {}
  const encodingAesKey = env.SERVICE_NUMBER_CALLBACK_AES_KEY
  return {
    serviceNumber: {
      config: {
        apiBase: required(env, 'WECHAT_API_BASE'),
        appId,
        appSecret: required(env, 'SERVICE_NUMBER_APP_SECRET'),
      },
      callback: {
        appId,
        token: required(env, 'SERVICE_NUMBER_CALLBACK_TOKEN'),
        ...(encodingAesKey && { encodingAesKey }),
      },
      tokens: newTokenCache(tokenShelf(table, keyring, appId)),
      templates: followerTemplatesOf(env),
      notices: noticesOf(env),
    },
  }
}

/** SERVICE_NUMBER_TEMPLATE_BOOKING_REMINDER and so on; `none` where the account has no such template yet. */
function followerTemplatesOf(env: NodeJS.ProcessEnv): ServiceNumber['templates'] {
  const settings = followerMessages.map(name => {
    const variable = variableOf('SERVICE_NUMBER_TEMPLATE', name)
    const value = required(env, variable)
    return [name, value === 'none' ? undefined : templateSetting(variable, value, name)] as const
  })
  return Object.fromEntries(settings.filter(([, setting]) => setting))
}

/** SERVICE_NUMBER_NOTICE_RECOMMENDATION and so on; one that is not said is `none`. */
function noticesOf(env: NodeJS.ProcessEnv): ServiceNumber['notices'] {
  const names = Object.keys(messageTemplates) as TemplateName[]
  const settings = names.map(name => {
    const variable = variableOf('SERVICE_NUMBER_NOTICE', name)
    const value = env[variable] ?? 'none'
    return [name, value === 'none' ? undefined : templateSetting(variable, value, name)] as const
  })
  return Object.fromEntries(settings.filter(([, setting]) => setting))
}

const evidenceBucket = (env: NodeJS.ProcessEnv, bucket: string) => ({
  bucket,
  region: required(env, 'AWS_REGION'),
  ...(env.EVIDENCE_ENDPOINT && { endpoint: env.EVIDENCE_ENDPOINT }),
})

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/** WECHAT_TEMPLATE_RECOMMENDATION, WECHAT_TEMPLATE_BOOKING_REMINDER and so on; see wechat/README.md. */
function templatesOf(env: NodeJS.ProcessEnv): Wechat['templates'] {
  const names = Object.keys(messageTemplates) as TemplateName[]
  const settings = names.map(name => {
    const variable = variableOf('WECHAT_TEMPLATE', name)
    return [name, templateSetting(variable, required(env, variable), name)] as const
  })
  return Object.fromEntries(settings) as Wechat['templates']
}

function kmsKey(keyId: string): MasterKey {
  const kms = new KMSClient({})
  return {
    async wrap(key) {
      const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId: keyId, Plaintext: key }))
      if (!CiphertextBlob) throw new Error('KMS returned no ciphertext')
      return Buffer.from(CiphertextBlob).toString('base64')
    },
    async unwrap(wrapped) {
      const { Plaintext } = await kms.send(
        new DecryptCommand({ KeyId: keyId, CiphertextBlob: Buffer.from(wrapped, 'base64') }),
      )
      if (!Plaintext) throw new Error('KMS returned no plaintext')
      return Buffer.from(Plaintext)
    },
  }
}

let shared: Runtime | undefined

/** Makes a Lambda handler of a function of ours. The runtime is made at the first call and kept. */
export const onAws =
  <Event, Result>(run: (runtime: Runtime, event: Event) => Promise<Result>) =>
  (event: Event): Promise<Result> => {
    shared ??= awsRuntime(process.env)
    return run(shared, event)
  }
