import { addMinutes, msOf } from '../../shared/domain/calendar'
import { mayAppoint } from '../../shared/domain/staff/appointment'
import { phoneInHand, phoneToInvite } from '../../shared/domain/staff/phone'
import { AppError } from '../../shared/errors'
import type { Invitation } from '../../shared/schemas/colleague'
import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { maskedPhoneOf } from '../runtime/sealed'
import { auditPlace } from '../store/audit'
import { getContent } from '../store/content'
import {
  acceptInvitation,
  deleteInvitation,
  getInvitation,
  type InvitationItem,
  insertInvitation,
  invitedDays,
  listInvitations,
} from '../store/invitation'
import { getStaff } from '../store/staff'
import { newInvitation, phoneKeyOf } from '../task/invite'
import { codeToPhoneNumber } from '../wechat/phone-number'
import { callerId, nameOf, staffCaller } from './caller'
import { recordPeople } from './colleague'
import { meOf } from './me'
import type { Handlers } from './serve'

const mostShown = 200

export const invitation: Handlers<
  'inviteColleague' | 'listInvitations' | 'withdrawInvitation' | 'activateStaff'
> = {
  /** The code is told this once, to be handed to the one whose telephone it is. */
  async inviteColleague({ name, phone: typed, role, scope, reason }, ctx) {
    const phone = phoneToInvite(typed)
    if (!phone) throw new AppError('invalidPhone')
    const to = { role, scope }
    if (!mayAppoint(staffCaller(ctx), to, await getContent(ctx.table, ctx.now)))
      throw new AppError('forbidden')
    const { activationCode, invitation } = await newInvitation(ctx.keyring, { name, phone, ...to }, ctx.now)
    const { staffId, personId } = staffCaller(ctx)
    const since = (await getStaff(ctx.table, personId))?.since
    const item = { ...invitation, by: { personId, staffId, ...(since && { since }) } }
    const by = { staffId, pointId: auditPlace(scope), colleague: invitation.staffId }
    await insertInvitation(ctx.table, item, { ...by, action: 'inviteColleague', to, reason })
    return { invitation: await view(ctx, item), activationCode }
  },

  /** What nobody has taken yet, of those the caller could have made; the latest first. */
  async listInvitations(_, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const all = await listInvitations(ctx.table, ctx.now)
    const mine = all.filter(one => mayAppoint(staffCaller(ctx), one, content))
    const latest = mine.sort((a, b) => (a.invitedAt < b.invitedAt ? 1 : -1)).slice(0, mostShown)
    await recordPeople(ctx, 'listInvitations', latest)
    return Promise.all(latest.map(one => view(ctx, one)))
  },

  async withdrawInvitation({ invitationId, reason }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const seen = await getInvitation(ctx.table, invitationId, ctx.now)
    if (!seen) throw new AppError('notFound')
    if (!mayAppoint(staffCaller(ctx), seen, content)) throw new AppError('forbidden')
    const { staffId } = staffCaller(ctx)
    const by = { staffId, pointId: auditPlace(seen.scope), colleague: seen.staffId }
    await deleteInvitation(ctx.table, invitationId, { ...by, action: 'withdrawInvitation', reason }, ctx.now)
    return { invitationId }
  },

  /** The code says which invitation, WeChat whose telephone: both have to be right. */
  async activateStaff({ activationCode, phoneCode }, ctx) {
    const codeKey = await lookupKey(ctx.keyring, 'activation', activationCode)
    const seen = await getInvitation(ctx.table, codeKey, ctx.now)
    if (!seen) throw new AppError('activationCodeRefused')
    if ((await phoneKeyInHand(ctx, phoneCode)) !== seen.phoneKey) throw new AppError('invitationOtherPhone')
    const { staffId, role, scope } = seen
    const by = { staffId, pointId: auditPlace(scope), colleague: staffId }
    const audit = { ...by, action: 'acceptInvitation', to: { role, scope } } as const
    await acceptInvitation(ctx.table, seen, callerId(ctx), audit, ctx.now)
    return meOf(ctx)
  },
}

async function phoneKeyInHand({ keyring, wechat, now }: Context, phoneCode: string): Promise<string> {
  const result = await codeToPhoneNumber(wechat.config, wechat.tokens, phoneCode, msOf(now))
  if (result.outcome === 'retry') throw new AppError('wechatUnavailable')
  if (result.outcome === 'refused') throw new AppError('phoneCodeRefused')
  const phone = phoneInHand(result.countryCode, result.phoneNumber)
  if (!phone) throw new AppError('invitationOtherPhone')
  return phoneKeyOf(keyring, phone)
}

async function view(ctx: Context, item: InvitationItem): Promise<Invitation> {
  const { codeKey: invitationId, role, scope, invitedAt } = item
  return {
    invitationId,
    name: await nameOf(ctx, item),
    phone: (await maskedPhoneOf(ctx.keyring, item)) ?? '',
    role,
    scope,
    invitedAt,
    expiresAt: addMinutes(invitedAt, invitedDays * 24 * 60),
  }
}
