import { createHash } from 'node:crypto'
import * as v from 'valibot'

interface EventSource {
  openid: string
  templateId: string
  occurredAtSeconds: number
  /** Equal for the repeats of one event (WeChat tries three times); holds nothing personal. */
  dedupeKey: string
}

export type SubscriptionEvent =
  /** The person answered the subscribe popup; each accept of a one-time template is one more message. */
  | (EventSource & { kind: 'popup'; choice: 'accept' | 'reject' })
  /** The person later turned the template off in WeChat; only turning off is told. */
  | (EventSource & { kind: 'change'; choice: 'accept' | 'reject' })
  /** How a message that WeChat had accepted ended. */
  | (EventSource & { kind: 'sent'; messageId: string; delivered: boolean; errorCode: string })

const kinds: Record<string, { kind: SubscriptionEvent['kind']; element: string }> = {
  subscribe_msg_popup_event: { kind: 'popup', element: 'SubscribeMsgPopupEvent' },
  subscribe_msg_change_event: { kind: 'change', element: 'SubscribeMsgChangeEvent' },
  subscribe_msg_sent_event: { kind: 'sent', element: 'SubscribeMsgSentEvent' },
}

const numeral = v.union([v.string(), v.pipe(v.number(), v.transform(String))])

const Push = v.looseObject({
  FromUserName: v.string(),
  CreateTime: v.pipe(numeral, v.digits(), v.transform(Number)),
  Event: v.string(),
})

const Entry = v.object({
  TemplateId: v.string(),
  SubscribeStatusString: v.optional(v.string(), ''),
  MsgID: v.optional(numeral, ''),
  ErrorCode: v.optional(numeral, '0'),
})

// List holds the object itself when there is one entry; XML wraps it in an element named after the event.
const Entries = v.union([
  v.array(Entry),
  v.pipe(
    Entry,
    v.transform(entry => [entry]),
  ),
])

/** The subscription events in a pushed message; none for any other message; undefined when it is malformed. */
export function subscriptionEvents(message: unknown): SubscriptionEvent[] | undefined {
  const about = v.safeParse(v.looseObject({ Event: v.optional(v.string()) }), message)
  if (!about.success) return undefined
  const kind = kinds[about.output.Event ?? '']
  if (!kind) return []
  const push = v.safeParse(Push, message)
  if (!push.success) return undefined
  const wrapper = v.safeParse(v.looseObject({}), push.output[kind.element])
  const entries = v.safeParse(Entries, push.output.List ?? (wrapper.success && wrapper.output.List))
  return entries.success ? entries.output.map(entry => eventOf(kind.kind, push.output, entry)) : undefined
}

function eventOf(
  kind: SubscriptionEvent['kind'],
  push: v.InferOutput<typeof Push>,
  entry: v.InferOutput<typeof Entry>,
): SubscriptionEvent {
  const source = {
    openid: push.FromUserName,
    templateId: entry.TemplateId,
    occurredAtSeconds: push.CreateTime,
    dedupeKey: dedupeKey([push.FromUserName, push.CreateTime, push.Event, entry.TemplateId, entry.MsgID]),
  }
  if (kind === 'sent') {
    const delivered = entry.ErrorCode === '0'
    return { ...source, kind, messageId: entry.MsgID, delivered, errorCode: entry.ErrorCode }
  }
  // 'acceptWithAudio' and 'acceptWithAlert' are accepts as well.
  return { ...source, kind, choice: entry.SubscribeStatusString.startsWith('accept') ? 'accept' : 'reject' }
}

// Two events of one person can share a second, so the event and the template belong to the key.
function dedupeKey(parts: (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
