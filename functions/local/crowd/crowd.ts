import { settledAnswers } from '../../../shared/domain/applicant/at-hand'
import { addMinutes, dayOf } from '../../../shared/domain/calendar'
import type { Booking } from '../../../shared/schemas/booking'
import { arrival } from '../../api/arrival'
import { booking } from '../../api/booking'
import { content } from '../../api/content'
import { counter } from '../../api/counter'
import { recommendation } from '../../api/recommendation'
import { posterCode } from '../../runtime/arrival'
import type { Context, Runtime } from '../../runtime/context'
import { seal } from '../../runtime/keyring'
import { openidPlace } from '../../runtime/sealed'
import { getContent } from '../../store/content'
import { upsertPerson } from '../../store/person'
import { ask, citizenAt, type StaffAt } from '../actor'
import { adultAnswers } from '../demonstration'
import { type Stranger, strangersOf, type Visitor, visitorsOf } from './visitor'

/*
 * The people who fill the lists of the staff, day after day. What they do goes through the endpoints, at the time at
 * which they do it; a day that begins late is first made up.
 */

interface Deed {
  at: string
  run(): Promise<unknown>
}

/** So long somebody thinks about what the app suggests. */
const thinkingMinutes = 3

/** Each call does what is due by now. */
export function playCrowd(runtime: Runtime, staffAt: StaffAt, onError: (error: unknown) => void) {
  let day = ''
  let left: Deed[] = []
  let lookedAt = ''
  const listening = new Map<string, Visitor>()
  return async (now: string): Promise<void> => {
    if (dayOf(now) !== day) {
      day = dayOf(now)
      listening.clear()
      left = await deedsOf(runtime, staffAt, day, listening)
    }
    while (left[0] && left[0].at <= now) await left.shift()?.run().catch(onError)
    if (now.slice(0, 16) === lookedAt) return
    lookedAt = now.slice(0, 16)
    for (const [bookingId, visitor] of listening)
      if (await takeOffer(citizenAt(runtime, visitor.personId, now), bookingId).catch(onError))
        listening.delete(bookingId)
  }
}

async function deedsOf(
  runtime: Runtime,
  staffAt: StaffAt,
  day: string,
  listening: Map<string, Visitor>,
): Promise<Deed[]> {
  const { points, holidays } = await getContent(runtime.table, runtime.now())
  const booked = visitorsOf(day, points, holidays).flatMap(visitor => {
    let bookingId = ''
    const book: Deed = {
      at: visitor.madeAt,
      async run() {
        bookingId = (await bookFor(runtime, visitor)).bookingId
        if (visitor.takesOffers) listening.set(bookingId, visitor)
      },
    }
    const { comesAt } = visitor
    if (!comesAt) return [book]
    const come: Deed = {
      at: comesAt,
      async run() {
        listening.delete(bookingId)
        if (bookingId) await arrive(citizenAt(runtime, visitor.personId, comesAt), bookingId)
      },
    }
    return [book, come]
  })
  const strangers = strangersOf(day, points, holidays).map(stranger => ({
    at: stranger.at,
    run: () => enter(staffAt, stranger),
  }))
  return [...booked, ...strangers].sort((a, b) => (a.at < b.at ? -1 : 1))
}

async function bookFor(runtime: Runtime, visitor: Visitor): Promise<Booking> {
  const { personId, madeAt, applicant, service, slotAt, takesOffers } = visitor
  const ctx = citizenAt(runtime, personId, madeAt)
  if (takesOffers)
    await upsertPerson(ctx.table, personId, await seal(ctx.keyring, openidPlace(personId), personId))
  const day = dayOf(slotAt)
  const answers = adultAnswers(await ask(content.getService, { code: service, day }, ctx), day)
  const { requestId, pointId, originDivision, language } = visitor
  return ask(
    booking.createBooking,
    {
      requestId,
      services: [service],
      answers: settledAnswers(answers, applicant.idNumber, day),
      pointId,
      slotAt,
      applicant,
      originDivision,
      language,
    },
    ctx,
    personId,
  )
}

/** At the hall of the booking as it is by now, by the code on its wall. */
export async function arrive(ctx: Context, bookingId: string): Promise<void> {
  const { pointId } = await ask(booking.getBooking, { bookingId }, ctx)
  const location = (await getContent(ctx.table, ctx.now)).points.get(pointId)?.location
  const poster = await posterCode(ctx.keyring, pointId)
  await ask(arrival.arriveByPoster, { bookingId, poster, ...(location && { location }) }, ctx)
}

/** @returns whether she need not look again */
async function takeOffer(ctx: Context, bookingId: string): Promise<boolean> {
  const { recommendation: offer, slotAt } = await ask(booking.getBooking, { bookingId }, ctx)
  if (offer?.status !== 'open' || addMinutes(offer.offeredAt, thinkingMinutes) > ctx.now)
    return slotAt <= ctx.now
  const { recommendationId } = offer
  await ask(recommendation.openRecommendation, { bookingId, recommendationId }, ctx)
  await ask(recommendation.acceptRecommendation, { bookingId, recommendationId }, ctx)
  return true
}

const enter = async (staffAt: StaffAt, { clerk, at, pointId, requestId, applicant, service }: Stranger) =>
  ask(
    counter.enterWalkIn,
    { pointId, requestId, applicant, services: [service], language: 'zh-CN' },
    await staffAt(clerk, at),
  )
