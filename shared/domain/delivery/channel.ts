/**
 * How a person is reached. `longTerm`: a template of the mini-program that was allowed once for all. `subscription`: one
 * that was allowed for a single message. `follower`: the chat of the service number, to who follows it. `notice`: the
 * same, by a notice that he has allowed there for a single message. `app`: only there where he looks by himself.
 */
export const channels = ['longTerm', 'subscription', 'follower', 'notice', 'app'] as const
export type Channel = (typeof channels)[number]

/** What is known of a person for one kind of message. */
export interface Reach {
  /** Messages of this kind that he has allowed and not yet received. */
  credits: number
  /** He has allowed all of this kind. */
  isAllowedForAll: boolean
  /** He follows the service number, is tied to this person, and there is a template for it. */
  isFollower: boolean
  /** Notices of the service number that he has allowed and not yet received. */
  notices?: number
}

/**
 * All ways to somebody, in the order in which they are tried. What costs nothing goes first; the app always has it. A
 * service number tells of the state of what somebody has asked for and recommends nothing: WeChat counts that as
 * advertising. A notice that he has asked for himself is none.
 */
export function channelsTo(
  { credits, isAllowedForAll, isFollower, notices = 0 }: Reach,
  { isOffer }: { isOffer: boolean },
): Channel[] {
  const open: Record<Channel, boolean> = {
    longTerm: isAllowedForAll,
    subscription: !isAllowedForAll && credits > 0,
    follower: isFollower && !isOffer,
    notice: notices > 0,
    app: true,
  }
  return channels.filter(channel => open[channel])
}

/** Whether something else than the person himself brings him to the message. */
export const isReached = (ways: readonly Channel[]): boolean => ways.some(way => way !== 'app')
