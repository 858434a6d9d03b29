import { AppError } from '../../shared/errors'
import type { Me } from '../../shared/schemas/person'
import type { Language } from '../../shared/schemas/text'
import type { Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { staffNamePlace } from '../runtime/sealed'
import { speakOfBookings, startBookingsFrom } from '../store/booking'
import { getContent } from '../store/content'
import { countUnread } from '../store/outbox'
import { getProfile, updatePreference } from '../store/person'
import { startWaitingFrom } from '../store/waiting'
import { templatesFor } from '../wechat/template-setting'
import { callerId } from './caller'
import type { Handlers } from './serve'

export const me: Handlers<'getMe' | 'updatePreference'> = {
  getMe: (_, ctx) => meOf(ctx),

  async updatePreference(preference, ctx) {
    const personId = callerId(ctx)
    const { language, originDivision } = preference
    if (originDivision && !(await getContent(ctx.table, ctx.now)).divisions.has(originDivision))
      throw new AppError('notFound')
    await updatePreference(ctx.table, personId, preference)
    if (language) await speakOfBookings(ctx.table, personId, language)
    if (originDivision !== undefined) {
      // Waiting first: what becomes a booking meanwhile has it from there.
      await startWaitingFrom(ctx.table, personId, originDivision)
      await startBookingsFrom(ctx.table, personId, originDivision)
    }
    return meOf(ctx, personId)
  },
}

/** A token outlives its person's data if that was deleted: then he signs in anew. */
export async function meOf(ctx: Context, personId = callerId(ctx)): Promise<Me> {
  const [{ person, staff, credits }, unread] = await Promise.all([
    getProfile(ctx.table, personId),
    countUnread(ctx.table, personId),
  ])
  if (!person) throw new AppError('notSignedIn')
  return {
    personId,
    ...(person.language && { language: person.language }),
    wantsRecommendations: person.wantsRecommendations,
    ...(person.originDivision !== undefined && { originDivision: person.originDivision }),
    ...(staff && {
      staff: {
        staffId: staff.staffId,
        name: await unseal(ctx.keyring, staffNamePlace(staff.staffId), staff.sealedName),
        role: staff.role,
        scope: staff.scope,
      },
    }),
    credits,
    templateIds: templateIdsFor(ctx, person.language),
    unread,
  }
}

/** Those with labels in the person's language, where the account has them. */
function templateIdsFor({ wechat }: Context, language: Language | undefined): Record<string, string> {
  const all = Object.entries(wechat.templates).map(([purpose, setting]) => {
    const [first] = templatesFor(purpose, setting, language)
    return [purpose, first?.template.id ?? setting.id] as const
  })
  return Object.fromEntries(all)
}
