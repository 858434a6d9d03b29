import type { Assignment } from '../../shared/schemas/staff'
import type { EvidenceBucket } from '../store/evidence-object'
import type { Table } from '../store/table'
import type { CallbackConfig } from '../wechat/callback'
import type { WechatConfig } from '../wechat/request'
import type { FollowerMessage } from '../wechat/service-number-plan'
import type { TemplateSetting } from '../wechat/template-setting'
import type { TemplateName } from '../wechat/templates'
import type { TokenCache } from '../wechat/token'
import type { Keyring } from './keyring'

/** Who calls, as authentication found out. */
export type Actor =
  | { kind: 'public' }
  | { kind: 'citizen'; personId: string; sessionId: string }
  | ({ kind: 'staff'; personId: string; sessionId: string; staffId: string } & Assignment)
  /** `driftSeconds`: its time less ours. */
  | { kind: 'device'; deviceId: string; pointId: string; driftSeconds: number }
  | { kind: 'wechat' }

/** What every function is given by its shell; the functions below read neither clock nor environment. */
export interface Runtime {
  table: Table
  keyring: Keyring
  wechat: Wechat
  /** Where evidence lies; of functions that have to do with it. */
  evidence?: EvidenceBucket
  /** Business time, ISO 8601 with +08:00, to the second. */
  now(): string
}

export interface Wechat {
  config: WechatConfig
  callback: CallbackConfig
  /** By message: the template of the account's console, what kind it is and the keys it has there. */
  templates: Record<TemplateName, TemplateSetting>
  tokens: TokenCache
  /** How many messages all senders together send in a minute at most. */
  sendsPerMinute: number
  /** Missing where the deployment says that there is none. */
  serviceNumber?: ServiceNumber
}

/** The account that people follow, beside the mini-program: another appid, other secrets, other openids. */
export interface ServiceNumber {
  config: WechatConfig
  callback: CallbackConfig
  tokens: TokenCache
  /** Of the messages that followers are sent; without one, such a message is not sent there. */
  templates: Partial<Record<FollowerMessage, TemplateSetting>>
  /** Of those that somebody may allow in an article or on a page (订阅通知); without one, that is not asked. */
  notices: Partial<Record<TemplateName, TemplateSetting>>
}

/** One request or one run of a schedule: a runtime with its time stopped and its caller known. */
export interface Context extends Omit<Runtime, 'now'> {
  now: string
  actor: Actor
}

/** What of an HTTP request a handler may need besides its parsed input. */
export interface Request {
  headers: Record<string, string | undefined>
  query: Record<string, string | undefined>
  body: string
  /** The caller's address on the network. */
  address: string
}

/** A line of log: a code and ids, never a name, number, phone or address. */
export function log(
  level: 'info' | 'warn' | 'error',
  code: string,
  ids: Record<string, string | number | boolean | undefined> = {},
): void {
  console.log(JSON.stringify({ level, code, ...ids }))
}
