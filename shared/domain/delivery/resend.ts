import type { MessageReason, MessageState } from '../../schemas/delivery'

interface Told {
  status: MessageState
  reason?: MessageReason | undefined
  usefulUntil: string
  unknownSends?: number | undefined
}

/** What no further try mends: there is nobody, or it would not be true. */
const isFinal: readonly MessageReason[] = [
  'noPerson',
  'unknownUser',
  'cancelled',
  'moved',
  'over',
  'superseded',
  'switchedOff',
]

/**
 * Whether staff may have a message tried again: only one that certainly has not been sent, that can still be of use,
 * and whose fault can be mended. So nobody reads the same twice.
 */
export const mayResend = ({ status, reason, usefulUntil, unknownSends = 0 }: Told, now: string): boolean =>
  (status === 'dead' || status === 'undeliverable') &&
  unknownSends === 0 &&
  usefulUntil > now &&
  !(reason && isFinal.includes(reason))
