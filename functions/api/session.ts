import { AppError } from '../../shared/errors'
import type { Me, Session } from '../../shared/schemas/person'
import type { Context } from '../context'
import { lookupKey, seal, unseal } from '../keyring'
import {
  activateStaff,
  getActivation,
  getPerson,
  getStaff,
  type PersonItem,
  updatePreference,
  upsertPerson,
} from '../store/person'
import { codeToSession } from '../wechat/login'
import { issueToken } from './authenticate'
import type { Handlers } from './serve'

export const session: Handlers<'signIn' | 'renewSession' | 'getMe' | 'updatePreference' | 'activateStaff'> = {
  async signIn({ code }, ctx) {
    const openid = await openidOf(ctx, code)
    const personId = await lookupKey(ctx.keyring, 'openid', openid)
    const person = await upsertPerson(
      ctx.table,
      personId,
      await seal(ctx.keyring, openidPlace(personId), openid),
    )
    return sessionOf(ctx, person)
  },

  renewSession: async (_, ctx) => sessionOf(ctx, await personOf(ctx)),

  getMe: async (_, ctx) => meOf(ctx, await personOf(ctx)),

  updatePreference: async (preference, ctx) =>
    meOf(ctx, await updatePreference(ctx.table, callerId(ctx), preference)),

  async activateStaff({ activationCode }, ctx) {
    const codeKey = await lookupKey(ctx.keyring, 'activation', activationCode)
    const staff = await getActivation(ctx.table, codeKey)
    if (!staff) throw new AppError('activationCodeRefused')
    await activateStaff(ctx.table, codeKey, callerId(ctx), staff, ctx.now)
    return meOf(ctx, await personOf(ctx))
  },
}

/** The calling person. Only endpoints for citizens or staff have one. */
export function callerId({ actor }: Context): string {
  if (actor.kind !== 'citizen' && actor.kind !== 'staff')
    throw new Error(`no person behind a ${actor.kind} call`)
  return actor.personId
}

export const openidPlace = (personId: string): string => `PERSON#${personId}/openid`
export const staffNamePlace = (staffId: string): string => `STAFF#${staffId}/name`

async function openidOf(ctx: Context, code: string): Promise<string> {
  const login = await codeToSession(ctx.wechat.config, code)
  if (login.outcome === 'session') return login.openid
  if (login.outcome === 'retry') throw new AppError('wechatUnavailable')
  throw new AppError(login.reason === 'blockedUser' ? 'accountBlocked' : 'loginCodeRefused')
}

/** A token outlives its person's data if that was deleted: then he signs in anew. */
async function personOf(ctx: Context): Promise<PersonItem> {
  const person = await getPerson(ctx.table, callerId(ctx))
  if (!person) throw new AppError('notSignedIn')
  return person
}

const sessionOf = async (ctx: Context, person: PersonItem): Promise<Session> => ({
  ...(await issueToken(ctx, person.personId)),
  me: await meOf(ctx, person),
})

async function meOf(ctx: Context, person: PersonItem): Promise<Me> {
  const staff = await getStaff(ctx.table, person.personId)
  return {
    personId: person.personId,
    ...(person.language && { language: person.language }),
    wantsRecommendations: person.wantsRecommendations,
    ...(staff && {
      staff: {
        staffId: staff.staffId,
        name: await unseal(ctx.keyring, staffNamePlace(staff.staffId), staff.sealedName),
        scope: staff.scope,
      },
    }),
    templateIds: ctx.wechat.templateIds,
  }
}
