import { mayAppoint, scopeWithin } from '../../shared/domain/staff/appointment'
import { AppError } from '../../shared/errors'
import type { Colleague } from '../../shared/schemas/colleague'
import { roles } from '../../shared/vocabulary/role'
import type { Context } from '../runtime/context'
import { maskedPhoneOf } from '../runtime/sealed'
import { auditPlace, insertAudit } from '../store/audit'
import { type Content, getContent } from '../store/content'
import { endSessions } from '../store/session'
import { listRoster, type RosterItem, transferStaff } from '../store/staff'
import { endStaff } from '../task/end-staff'
import { nameOf, staffCaller } from './caller'
import { meOf } from './me'
import type { Handlers } from './serve'

/** So many are read on a phone; the others are found by place or name. */
const mostShown = 200

export const colleague: Handlers<'listColleagues' | 'transferColleague' | 'revokeColleague' | 'leaveStaff'> =
  {
    /** All within the caller's scope, or at one point of it. */
    async listColleagues({ pointId, staffId, search = '' }, ctx) {
      const content = await getContent(ctx.table, ctx.now)
      const mine = await rosterWithin(ctx, content)
      const here = mine
        .filter(({ scope }) => !pointId || (scope.kind === 'point' && scope.pointId === pointId))
        .filter(one => !staffId || one.staffId === staffId)
      const named = await Promise.all(here.map(async item => ({ item, name: await nameOf(ctx, item) })))
      const found = named.filter(({ name }) => name.includes(search)).sort(inOrder)
      const shown = found.slice(0, mostShown)
      await recordPeople(
        ctx,
        'listColleagues',
        shown.map(({ item }) => item),
      )
      return {
        colleagues: await Promise.all(shown.map(({ item, name }) => view(ctx, item, name, content))),
        total: found.length,
      }
    },

    async transferColleague({ staffId, role, scope, reason }, ctx) {
      const content = await getContent(ctx.table, ctx.now)
      const seen = await changeable(ctx, staffId, content)
      const to = { role, scope }
      if (!mayAppoint(staffCaller(ctx), to, content)) throw new AppError('forbidden')
      const places = [...new Set([auditPlace(seen.scope), auditPlace(scope)])]
      const entry = { staffId: staffCaller(ctx).staffId, colleague: staffId, to, reason }
      const audits = places.map(pointId => ({ ...entry, pointId, action: 'transferColleague' as const }))
      await transferStaff(ctx.table, seen, to, audits, ctx.now)
      // What was signed in, and shown, for one role is not for another.
      await endSessions(ctx.table, seen.personId)
      const moved = { ...seen, ...to, since: ctx.now }
      return view(ctx, moved, await nameOf(ctx, moved), content)
    },

    async revokeColleague({ staffId, reason }, ctx) {
      const seen = await changeable(ctx, staffId, await getContent(ctx.table, ctx.now))
      const by = { staffId: staffCaller(ctx).staffId, pointId: auditPlace(seen.scope) }
      const audit = { ...by, action: 'revokeColleague', colleague: staffId, reason } as const
      await endStaff(ctx.table, seen, audit, ctx.now)
      return { staffId }
    },

    async leaveStaff({ reason }, ctx) {
      const { personId, staffId, scope } = staffCaller(ctx)
      const own = (await listRoster(ctx.table)).find(one => one.personId === personId)
      if (!own) throw new AppError('staffChanged')
      const by = { staffId, pointId: auditPlace(scope) }
      const audit = { ...by, action: 'leaveStaff', colleague: staffId, reason } as const
      await endStaff(ctx.table, own, audit, ctx.now)
      return meOf(ctx)
    },
  }

/** Their telephones are read with them. */
export function recordPeople(
  ctx: Context,
  action: 'listColleagues' | 'listInvitations',
  people: { staffId: string }[],
): Promise<void> {
  const { staffId, scope } = staffCaller(ctx)
  const entry = { staffId, pointId: auditPlace(scope), action, people: people.map(one => one.staffId) }
  return insertAudit(ctx.table, entry, ctx.now)
}

async function rosterWithin(ctx: Context, content: Content): Promise<RosterItem[]> {
  const { scope } = staffCaller(ctx)
  return (await listRoster(ctx.table)).filter(one => scopeWithin(scope, one.scope, content))
}

/** Somebody the caller may transfer or revoke; that there is another one elsewhere is not told. */
async function changeable(ctx: Context, staffId: string, content: Content): Promise<RosterItem> {
  const found = (await listRoster(ctx.table)).find(one => one.staffId === staffId)
  if (!found || !mayAppoint(staffCaller(ctx), found, content)) throw new AppError('forbidden')
  return found
}

interface Named {
  item: RosterItem
  name: string
}
const keyOf = ({ item, name }: Named): string =>
  `${roles.indexOf(item.role)} ${auditPlace(item.scope)} ${name} ${item.staffId}`
const inOrder = (a: Named, b: Named): number => (keyOf(a) < keyOf(b) ? -1 : 1)

async function view(ctx: Context, item: RosterItem, name: string, content: Content): Promise<Colleague> {
  const { staffId, role, scope, since } = item
  const phone = await maskedPhoneOf(ctx.keyring, item)
  return {
    staffId,
    name,
    role,
    scope,
    ...(since && { since }),
    ...(phone && { phone }),
    mayChange: mayAppoint(staffCaller(ctx), item, content),
  }
}
