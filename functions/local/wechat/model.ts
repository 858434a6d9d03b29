import type { ConsoleTemplate } from '../../wechat/templates'
import type { Faults } from './fault'
import type { Limits } from './limit'
import type { SandboxState } from './state'

/** A synthetic person with a phone that has WeChat on it. */
export interface DemoPerson {
  /** Short name used in addresses: `?person=li`. */
  person: string
  name: string
  phoneNumber?: string
}

export interface SandboxCallback {
  url: string
  token: string
  /** Set: secure mode. */
  encodingAesKey?: string
  /** With a key: the plain message comes along, as in WeChat's compatible mode. */
  isCompatible?: boolean
  format?: 'json' | 'xml'
}

export interface SandboxOptions {
  appId: string
  appSecret: string
  now: () => number
  people: DemoPerson[]
  templates: ConsoleTemplate[]
  callback?: SandboxCallback
  /** Where inboxes, credits and settings survive a restart; absent: they do not. */
  stateFolder?: string
  /** Where the h5 build is served: may call /sandbox/, and a tapped message opens it. */
  h5Origin?: string
  /** Whether the mini-program is bound to an Open Platform account: login then tells a unionid. */
  isBoundToOpenPlatform?: boolean
  /** The account that people follow, with secrets and openids of its own. */
  serviceNumber?: ServiceNumberOptions
  /** A text with one of these is refused with 45168. */
  sensitiveWords?: string[]
  /** How long WeChat is busy with one send; a second send to the same person meanwhile meets 43108. */
  deliveryPause?: () => Promise<void>
}

export interface ServiceNumberOptions {
  appId: string
  appSecret: string
  callback?: SandboxCallback
  /** What its console holds. */
  templates: ConsoleTemplate[]
}

export interface IssuedCode {
  person: string
  purpose: 'login' | 'phoneNumber'
  issuedAt: number
  used: boolean
}

export interface IssuedToken {
  token: string
  family: 'stable' | 'plain'
  expiresAt: number
}

/** Somebody whose face is to be compared with the one of his document. */
export interface FaceCheck {
  openid: string
  sequence: string
  certHash: string
  issuedAt: number
  /** 10000: it is he; 10300: he has not looked into the phone yet; others: why not. */
  result: number
}

/** Everything the sandbox knows while it runs; times are epoch milliseconds. */
export interface Sandbox {
  options: SandboxOptions
  state: SandboxState
  save: () => void
  push: (event: PushedEvent) => void
  /** The other account, which shares the state. */
  serviceNumber?: Sandbox
  /** What the other account is being told, and nobody waits for. */
  pushing: Promise<unknown>[]
  codes: Map<string, IssuedCode>
  tokens: IssuedToken[]
  forcedRefreshes: number[]
  /** Openids a message is being sent to at this moment. */
  sending: Set<string>
  faults: Faults
  limits: Limits
  /** By verify_id. */
  faces: Map<string, FaceCheck>
}

export interface PushedEvent {
  openid: string
  event: 'subscribe_msg_popup_event' | 'subscribe_msg_change_event' | 'subscribe_msg_sent_event'
  entries: Record<string, string>[]
}
