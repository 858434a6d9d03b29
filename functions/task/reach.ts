import { type Channel, channelsTo, isReached } from '../../shared/domain/delivery/channel'
import type { Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { followerPlace } from '../runtime/sealed'
import { getFollower, getUnion } from '../store/follower'
import { getProfile, noticeLedger, type PersonItem, type Profile } from '../store/person'
import { isFollowerMessage } from '../wechat/service-number-plan'
import { type LedgerTemplate, type TemplateSetting, templatesFor } from '../wechat/template-setting'
import type { TemplateName } from '../wechat/templates'

/** Through the chat of the service number. */
export interface FollowerWay {
  followerKey: string
  openid: string
  /** Of a message to followers, and of a notice that is asked for: where the account has them. */
  template?: TemplateSetting | undefined
  notice?: TemplateSetting | undefined
}

export interface Ways {
  /** In the order in which they are tried. */
  channels: Channel[]
  follower?: FollowerWay
  /** The template of the mini-program that he is written with; and whether he has allowed another one, too. */
  template: LedgerTemplate
  hasAnotherTemplate: boolean
}

type Reader = Pick<Context, 'table' | 'keyring' | 'wechat'>

/** What is no state of something that somebody has asked for. */
const isOffer = (purpose: string): boolean => purpose === 'recommendation'

/** How a person is reached with one kind of message. */
export async function waysTo(
  ctx: Reader,
  { person, allowanceOf }: Pick<Profile, 'person' | 'allowanceOf'>,
  purpose: string,
  language = person?.language,
): Promise<Ways> {
  const templates = templatesFor(purpose, ctx.wechat.templates[purpose as TemplateName], language)
  const follower = person && (await followerWay(ctx, person, purpose))
  const allowances = templates.map(({ ledger }) => allowanceOf(ledger))
  const allowed = allowances.flatMap((one, i) => (one.isAllowedForAll || one.credits > 0 ? [i] : []))
  const [chosen = 0] = allowed
  const allowance = allowances[chosen] ?? { credits: 0, isAllowedForAll: false }
  const template = templates[chosen] as LedgerTemplate
  const channels = channelsTo(
    {
      ...allowance,
      isFollower: follower?.template !== undefined,
      notices: follower?.notice ? allowanceOf(noticeLedger(purpose)).credits : 0,
    },
    { isOffer: isOffer(purpose) },
  )
  return { channels, ...(follower && { follower }), template, hasAnotherTemplate: allowed.length > 1 }
}

/** The same of whom no more is known than his number. */
export async function waysToPerson(ctx: Reader, personId: string, purpose: string): Promise<Channel[]> {
  const profile = await getProfile(ctx.table, personId)
  return profile.person ? (await waysTo(ctx, profile, purpose)).channels : ['app']
}

/**
 * Whether anything but himself brings somebody to a message of this kind, as of now. A place is kept for whom it is,
 * and for nobody else.
 */
export const isReachable = async (ctx: Reader, personId: string, purpose: string): Promise<boolean> =>
  isReached(await waysToPerson(ctx, personId, purpose))

async function followerWay(
  { table, keyring, wechat }: Reader,
  { unionKey }: Pick<PersonItem, 'unionKey'>,
  purpose: string,
): Promise<FollowerWay | undefined> {
  const template = isFollowerMessage(purpose) ? wechat.serviceNumber?.templates[purpose] : undefined
  const notice = wechat.serviceNumber?.notices[purpose as TemplateName]
  if ((!template && !notice) || !unionKey) return undefined
  const { followerKey } = await getUnion(table, unionKey)
  const item = followerKey ? await getFollower(table, followerKey) : undefined
  if (!followerKey || item?.state !== 'following' || !item.sealedOpenid) return undefined
  return {
    followerKey,
    template,
    notice,
    openid: await unseal(keyring, followerPlace(followerKey), item.sealedOpenid),
  }
}
