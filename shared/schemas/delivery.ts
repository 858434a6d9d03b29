import * as v from 'valibot'

/**
 * What has become of a message. `sent`: WeChat has accepted it. `delivered`: WeChat says that it has arrived.
 * `unknown`: it may have been sent, and nobody can tell. `dead`: it cannot be sent as it is; staff may have it tried
 * again.
 */
export const messageStates = [
  'waiting',
  'sending',
  'sent',
  'delivered',
  'undeliverable',
  'outdated',
  'withdrawn',
  'unknown',
  'dead',
] as const
export const MessageState = v.picklist(messageStates)
export type MessageState = v.InferOutput<typeof MessageState>

/** Why a message waits, or has not been sent. */
export const messageReasons = [
  // Of the person.
  'noCredit',
  'unknownUser',
  'noPerson',
  // It would not be true any more.
  'cancelled',
  'moved',
  'over',
  'superseded',
  'switchedOff',
  'takenBack',
  // Of what it says, or of a fault of ours.
  'badContent',
  'refusedByWechat',
  'crash',
  // Of the way to WeChat.
  'outage',
  'quota',
  'configuration',
  'concurrent',
  'failedAtWechat',
] as const
export const MessageReason = v.picklist(messageReasons)
export type MessageReason = v.InferOutput<typeof MessageReason>
