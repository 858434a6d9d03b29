import { cleanApplicant } from '../../shared/domain/applicant/applicant'
import { dayOf } from '../../shared/domain/calendar'
import { visitsFor } from '../../shared/domain/point/place'
import { visitPlaces } from '../../shared/domain/point/slot'
import { aheadOf, isFree, startsOn } from '../../shared/domain/waiting/line'
import { AppError } from '../../shared/errors'
import type { CreateBooking } from '../../shared/schemas/booking'
import type { JoinWaiting, WaitingAcceptance, WaitingView } from '../../shared/schemas/waiting'
import type { Context } from '../runtime/context'
import { lookupKey, seal, unseal } from '../runtime/keyring'
import { waitingPlace } from '../runtime/sealed'
import { getBooking } from '../store/booking'
import { type Content, getContent } from '../store/content'
import { readGuard, refuseGuarded } from '../store/guard'
import { refusedWith, unlessRival, untilNoRival } from '../store/rival'
import { getWaiter } from '../store/waiter'
import {
  acceptWaiting,
  endOffer,
  endWaiting,
  getWaiting,
  insertWaiting,
  isOffered,
  listWaiting,
  type WaitingItem,
} from '../store/waiting'
import { isReachable } from '../task/reach'
import { leftOn, startsFor, wantedBy } from '../task/waiting'
import { refusePaused } from './book'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import { acceptedVisit, familiesOf, idOfAttempt, newBooking, servicesOf } from './new-booking'
import type { Handlers } from './serve'
import { refuseDay } from './slot'
import { countTries } from './try'

/** The lines for days that are full. */
export const waiting: Handlers<
  'joinWaiting' | 'listWaiting' | 'acceptWaiting' | 'refuseWaiting' | 'leaveWaiting'
> = {
  async joinWaiting(asked, ctx, request) {
    await countTries(ctx, request)
    return join(ctx, { ...asked, applicant: cleanApplicant(asked.applicant) })
  },

  async listWaiting(_, ctx) {
    const { lines } = await getWaiter(ctx.table, callerId(ctx))
    const items = await Promise.all(
      lines.filter(({ day }) => day >= dayOf(ctx.now)).map(line => getWaiting(ctx.table, line)),
    )
    return Promise.all(items.flatMap(item => (item ? [viewOf(ctx, item)] : [])))
  },

  acceptWaiting: ({ waitingId }, ctx) =>
    untilNoRival(isRival, async () => accept(ctx, await ownWaiting(ctx, waitingId))),

  async refuseWaiting({ waitingId }, ctx) {
    await untilNoRival(isRival, async () => {
      const seen = await ownWaiting(ctx, waitingId)
      if (!seen.ended) await endOffer(ctx.table, seen, 'refused')
    })
    return viewOf(ctx, await ownWaiting(ctx, waitingId))
  },

  async leaveWaiting({ waitingId }, ctx) {
    await untilNoRival(isRival, async () => {
      const seen = await ownWaiting(ctx, waitingId)
      if (!seen.ended) await endWaiting(ctx.table, seen, 'left', ctx.now)
    })
    return viewOf(ctx, await ownWaiting(ctx, waitingId))
  },
}

/** Rivals of a person's own tap: the run of a minute, or another tap. */
const isRival = refusedWith('bookingChanged')

/** One in which the caller stands or stood; another's is as good as none. */
async function ownWaiting(ctx: Context, waitingId: string): Promise<WaitingItem> {
  const { lines } = await getWaiter(ctx.table, callerId(ctx))
  const line = lines.find(one => one.waitingId === waitingId)
  const item = line && (await getWaiting(ctx.table, line))
  if (!item) throw new AppError('notFound')
  return item
}

/** Judged as the booking would be, of the first time of the day that is still to come. */
async function join(ctx: Context, asked: JoinWaiting) {
  const content = await getContent(ctx.table, ctx.now, asked.day)
  const same = await joinedBefore(ctx, asked)
  if (same) return { outcome: 'joined' as const, waiting: await viewOf(ctx, same) }
  const item = await newWaiting(ctx, asked, content)
  const free = await freeStart(ctx, item, content)
  if (free) return { outcome: 'free' as const, slotAt: free }
  const isJoined = await unlessRival(isRival, insertWaiting(ctx.table, item))
  const stands = isJoined ? item : await ownWaiting(ctx, item.waitingId)
  return { outcome: 'joined' as const, waiting: await viewOf(ctx, stands) }
}

const idOf = (ctx: Context, { requestId }: JoinWaiting): string =>
  idOfAttempt(callerId(ctx), `waiting\n${requestId}`)

/** Asked again, or for the same person and day once more: the line in which he stands already. */
async function joinedBefore(ctx: Context, asked: JoinWaiting): Promise<WaitingItem | undefined> {
  const [{ lines }, applicantKey] = await Promise.all([
    getWaiter(ctx.table, callerId(ctx)),
    lookupKey(ctx.keyring, 'idNumber', asked.applicant.idNumber),
  ])
  const here = lines.filter(({ pointId, day }) => pointId === asked.pointId && day === asked.day)
  const items = await Promise.all(here.map(line => getWaiting(ctx.table, line)))
  return items.find(
    item =>
      item &&
      (item.waitingId === idOf(ctx, asked) ||
        (!item.ended &&
          item.applicantKey === applicantKey &&
          item.services.some(service => asked.services.includes(service)))),
  )
}

async function newWaiting(ctx: Context, asked: JoinWaiting, content: Content): Promise<WaitingItem> {
  const { services: codes, ties = [], pointId, day, wishedAt, language, ...rest } = asked
  const { answers, applicant, guardian, originDivision, forFamily, relation } = rest
  const point = content.points.get(pointId)
  if (!point) throw new AppError('notFound')
  refuseDay(day, ctx.now, [point])
  const services = servicesOf(asked, content)
  const places = visitPlaces(services)
  const visits = visitsFor(services, answers, ties, day)
  const { starts, problem } = startsOn(point, visits, places, { day, wishedAt }, ctx.now, content.holidays)
  const slotAt = starts[0]?.[0]?.slotAt
  if (!slotAt) throw new AppError(problem ?? 'slotClosed')
  const visit = acceptedVisit({ ...asked, slotAt }, ctx, content)
  const waitingId = idOf(ctx, asked)
  const applicantKey = await lookupKey(ctx.keyring, 'idNumber', applicant.idNumber)
  const item: WaitingItem = {
    waitingId,
    personId: callerId(ctx),
    applicantKey,
    services: codes,
    families: familiesOf(codes, content),
    ...(visit.ties.length > 0 && { ties: visit.ties }),
    pointId,
    day,
    ...(wishedAt && { wishedAt }),
    places,
    language,
    ...(forFamily && { forFamily }),
    ...(relation && { relation }),
    ...(originDivision && { originDivision }),
    sealedForm: await seal(
      ctx.keyring,
      waitingPlace(waitingId),
      JSON.stringify({ answers, applicant, ...(guardian && { guardian }) }),
    ),
    joinedAt: ctx.now,
    missed: 0,
    refused: [],
    version: 1,
  }
  // Where he is at any time of the day does not matter yet: another one may come free.
  const guard = await readGuard(ctx.table, applicantKey)
  refuseGuarded(guard, wantedBy(item), ctx.now)
  await refusePaused(ctx, guard, applicant.idNumber)
  return item
}

/** A time at which there is a place for him now. */
async function freeStart(ctx: Context, item: WaitingItem, content: Content): Promise<string | undefined> {
  const { pointId, day } = item
  // Of those who wait already each comes first.
  if ((await listWaiting(ctx.table, pointId, day)).length > 0) return undefined
  const left = await leftOn(ctx, pointId, day, content)
  return startsFor(ctx, item, content).find(parts => isFree(parts, left))?.[0]?.slotAt
}

/** Books what is offered. The list is read by the edition of the day, as for every booking. */
async function accept(ctx: Context, seen: WaitingItem): Promise<WaitingAcceptance> {
  const { offer, ended, sealedForm } = seen
  if (ended?.bookingId) {
    const booking = await getBooking(ctx.table, ended.bookingId)
    return booking ? { outcome: 'booked', booking: await bookingView(ctx, booking) } : { outcome: 'over' }
  }
  if (!offer || !sealedForm || !isOffered(seen, ctx.now)) return { outcome: 'over' }
  const content = await getContent(ctx.table, ctx.now, seen.day)
  const input = await formOf(ctx, seen, sealedForm, offer.slotAt)
  const visit = acceptedVisit(input, ctx, content)
  const booking = await newBooking(input, visit, ctx, content)
  const taken = offer.held ?? booking.taken
  const made = acceptWaiting(ctx.table, seen, { ...booking, taken }, { planned: visit.planned, now: ctx.now })
  if (!(await unlessRival(refusedWith('slotFull'), made))) {
    await unlessRival(isRival, endOffer(ctx.table, seen, 'withdrawn'))
    return { outcome: 'over' }
  }
  return { outcome: 'booked', booking: await bookingView(ctx, booking, input.applicant) }
}

async function formOf(
  ctx: Context,
  { waitingId, services, ties, pointId, language, originDivision, forFamily, relation }: WaitingItem,
  sealedForm: string,
  slotAt: string,
): Promise<CreateBooking> {
  const form = await unseal(ctx.keyring, waitingPlace(waitingId), sealedForm)
  return {
    ...JSON.parse(form),
    requestId: `waiting\n${waitingId}`,
    services,
    pointId,
    slotAt,
    language,
    ...(ties && { ties }),
    ...(originDivision && { originDivision }),
    ...(forFamily && { forFamily }),
    ...(relation && { relation }),
  }
}

async function viewOf(ctx: Context, item: WaitingItem): Promise<WaitingView> {
  const { waitingId, services, pointId, day, wishedAt, offer, ended, places } = item
  const view = { waitingId, services, pointId, day, places, ...(wishedAt && { wishedAt }) }
  const isTold = await isReachable(ctx, item.personId, 'waitingList')
  if (ended)
    return {
      ...view,
      isTold,
      ended: ended.why,
      ...(ended.bookingId && { bookingId: ended.bookingId }),
    }
  if (offer && isOffered(item, ctx.now)) {
    const { slotAt, expiresAt, held } = offer
    return { ...view, isTold, offer: { slotAt, expiresAt, isHeld: held !== undefined } }
  }
  const line = await listWaiting(ctx.table, pointId, day)
  return { ...view, isTold, ahead: aheadOf(line, item) }
}
