import { addDays, dayOf } from '../../../shared/domain/calendar'
import { isStanding } from '../../../shared/domain/point/place'
import { sumOutcomes } from '../../../shared/domain/recommend/outcome'
import type { Booking } from '../../../shared/schemas/booking'
import type { Busyness } from '../../../shared/schemas/hall'
import type { OutcomeCounts } from '../../../shared/schemas/outcome'
import type { Point } from '../../../shared/schemas/point'
import { booking } from '../../api/booking'
import { claimsOf } from '../../api/token'
import type { Context, Runtime } from '../../runtime/context'
import { getContent } from '../../store/content'
import { listOutcomes } from '../../store/outcome'
import { hallsInMinute } from '../../task/minute'
import { ask, citizenAt } from '../actor'
import { signIn } from '../demonstration'
import { people } from '../people'

/** How far the story of the start page has come, read from where the product keeps it. */
export interface Story {
  now: string
  /** Her visit of today, if she has one. */
  hers?: Booking
  /** Where it stands now, and where an open offer would bring it. */
  at?: Point | undefined
  to?: Point | undefined
  /** Who sees it at the counter. */
  clerk: string
  savings: Omit<OutcomeCounts, 'day'>
  halls: Record<Busyness, number>
}

export const heroine = 'citizen-1'

/** Savings are summed over as long as they are kept, at most. */
const savingDays = 90

interface Running {
  base: string
  runtime: Runtime
}

/** Reads the story. She signs in once: of many sessions of hers the oldest would end, and that may be a visitor's. */
export function createStory(): (running: Running) => Promise<Story> {
  let personId: Promise<string> | undefined
  return async ({ base, runtime }) => {
    personId ??= idOf(base, runtime).catch(error => {
      personId = undefined
      throw error
    })
    const ctx = citizenAt(runtime, await personId, runtime.now())
    const content = await getContent(ctx.table, ctx.now)
    const points = [...content.points.values()].filter(point => isStanding(point, dayOf(ctx.now)))
    const [hers, outcomes, views] = await Promise.all([
      visitOf(ctx),
      Promise.all(points.map(({ pointId }) => outcomesOf(ctx, pointId))),
      hallsInMinute(ctx, points, content),
    ])
    const halls = { idle: 0, moderate: 0, busy: 0, unknown: 0, closed: 0 }
    for (const { busyness } of views) halls[busyness] += 1
    const offer = hers?.recommendation?.status === 'open' ? hers.recommendation : undefined
    return {
      now: ctx.now,
      ...(hers && { hers }),
      at: hers && content.points.get(hers.pointId),
      to: offer && content.points.get(offer.toPointId),
      clerk: clerkOf(hers?.pointId),
      savings: sumOutcomes(outcomes.flat()),
      halls,
    }
  }
}

async function idOf(base: string, runtime: Runtime): Promise<string> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  return (await claimsOf(ctx, await signIn(base, heroine))).personId
}

/** Of today's, the one that is still to come, else the last. */
async function visitOf(ctx: Context): Promise<Booking | undefined> {
  const today = (await ask(booking.listBookings, {}, ctx)).filter(
    ({ slotAt, status }) => dayOf(slotAt) === dayOf(ctx.now) && status !== 'cancelled',
  )
  return today.find(({ status }) => status === 'booked') ?? today[0]
}

const outcomesOf = ({ table, now }: Context, pointId: string) =>
  listOutcomes(table, pointId, addDays(dayOf(now), -savingDays), dayOf(now))

/** Whoever works at the hall; the city sees them all. */
const clerkOf = (pointId: string | undefined): string =>
  people.find(
    ({ staff }) =>
      staff?.role === 'counter' && staff.scope.kind === 'point' && staff.scope.pointId === pointId,
  )?.person ?? 'staff-city'
