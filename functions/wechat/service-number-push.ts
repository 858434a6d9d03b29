import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Location } from '../../shared/schemas/point'

interface Source {
  /** Who follows or writes, by the id that the service number knows; another one than the mini-program's. */
  openid: string
  /** The service number's own name on the wire; an answer comes from it. */
  account: string
  sentAtSeconds: number
  /** Equal for the repeats of one push (WeChat tries three times); holds nothing personal. */
  dedupeKey: string
}

/** What people do with the service number. */
export type ServiceNumberPush = Source &
  (
    | { kind: 'text'; text: string }
    | { kind: 'location'; location: Location }
    /** `scene` is what a scanned code says, where one led here. */
    | { kind: 'follow'; scene?: string }
    | { kind: 'unfollow' }
    | { kind: 'scan'; scene: string }
    | { kind: 'tap'; key: string }
    /** How a template message that WeChat had accepted ended. */
    | { kind: 'sent'; messageId: string; status: string }
    | { kind: 'other' }
  )

const numeral = v.union([v.string(), v.pipe(v.number(), v.transform(String))])
const decimal = v.pipe(numeral, v.decimal(), v.transform(Number))
const openid = v.pipe(v.string(), v.minLength(1), v.maxLength(128))

const Push = v.looseObject({
  ToUserName: openid,
  FromUserName: openid,
  CreateTime: v.pipe(numeral, v.digits(), v.transform(Number)),
  MsgType: v.string(),
  MsgId: v.optional(numeral, ''),
  Event: v.optional(v.string(), ''),
  EventKey: v.optional(numeral, ''),
  Content: v.optional(v.string(), ''),
})
type Push = v.InferOutput<typeof Push>
const Place = v.looseObject({ Location_X: decimal, Location_Y: decimal })
const Sent = v.looseObject({ MsgID: numeral, Status: v.string() })

/** The longest text that a person can send. */
const longestText = 2048
/** What WeChat puts before the scene where somebody follows by it. */
const followScene = /^qrscene_(.+)$/

/** What a pushed message of the service number says; undefined when it is malformed. */
export function serviceNumberPush(message: unknown): ServiceNumberPush | undefined {
  const parsed = v.safeParse(Push, message)
  if (!parsed.success) return undefined
  const push = parsed.output
  const source = {
    openid: push.FromUserName,
    account: push.ToUserName,
    sentAtSeconds: push.CreateTime,
    dedupeKey: dedupeKey(push),
  }
  return { ...source, ...(push.MsgType === 'event' ? eventIn(push) : messageIn(push)) }
}

type Said<T> = T extends unknown ? Omit<T, keyof Source> : never

function messageIn(push: Push): Said<ServiceNumberPush> {
  if (push.MsgType === 'text') return { kind: 'text', text: push.Content.slice(0, longestText) }
  const place = v.safeParse(Place, push)
  if (push.MsgType !== 'location' || !place.success) return { kind: 'other' }
  return {
    kind: 'location',
    location: { latitude: place.output.Location_X, longitude: place.output.Location_Y },
  }
}

function eventIn(push: Push): Said<ServiceNumberPush> {
  const { Event, EventKey } = push
  const scene = followScene.exec(EventKey)?.[1]
  const sent = v.safeParse(Sent, push)
  switch (Event) {
    case 'subscribe':
      return scene === undefined ? { kind: 'follow' } : { kind: 'follow', scene }
    case 'unsubscribe':
      return { kind: 'unfollow' }
    case 'SCAN':
      return { kind: 'scan', scene: EventKey }
    case 'CLICK':
      return { kind: 'tap', key: EventKey }
    case 'TEMPLATESENDJOBFINISH':
      return sent.success
        ? { kind: 'sent', messageId: sent.output.MsgID, status: sent.output.Status }
        : { kind: 'other' }
    default:
      // VIEW and view_miniprogram among them: the person is on the way already.
      return { kind: 'other' }
  }
}

/** Messages have an id; of events two can share a second. */
function dedupeKey({ MsgId, FromUserName, CreateTime, Event, EventKey, ...rest }: Push): string {
  const parts = MsgId ? ['message', MsgId] : [FromUserName, CreateTime, Event, EventKey, rest.MsgID ?? '']
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
