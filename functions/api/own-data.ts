import { isOpen } from '../../shared/domain/home-visit/step'
import type { OwnData } from '../../shared/schemas/own'
import type { Context } from '../runtime/context'
import { answersGiven, applicantOf } from '../runtime/sealed'
import { type BookingItem, listBookingsByOwner } from '../store/booking'
import { listVisitsByOwner, type VisitItem } from '../store/home-visit'
import { listMessages } from '../store/outbox'
import { deletePerson } from '../store/own-data'
import { getProfile } from '../store/person'
import { listSessions } from '../store/session'
import { getWaiter } from '../store/waiter'
import { forgetWaiter } from '../store/waiting'
import { callerId } from './caller'
import { opened, visitApplicant } from './home-visit-view'
import type { Handlers } from './serve'

/** What is kept of the caller: how much, all of it to take along, and its deletion. */
export const ownData: Handlers<'getOwnData' | 'exportOwnData' | 'deleteOwnData'> = {
  getOwnData: async (_, ctx) => summary(await everythingOf(ctx)),

  async exportOwnData(_, ctx) {
    const { person, credits, sessions, messages, ...all } = await everythingOf(ctx)
    const [bookings, visits] = await Promise.all([
      Promise.all(all.bookings.map(item => bookingInFull(ctx, item))),
      Promise.all(all.visits.map(item => visitInFull(ctx, item))),
    ])
    const { language, wantsRecommendations, originDivision } = person ?? {}
    const devices = sessions.map(({ device, begunAt, seenAt, by }) => ({ device, begunAt, seenAt, by }))
    const told = messages.map(({ purpose, fields, createdAt, status, readAt }) => {
      return { purpose, fields, createdAt, status, readAt }
    })
    const own = {
      language,
      wantsRecommendations,
      originDivision,
      allowedMessages: credits,
      devices,
      bookings,
      visits,
      messages: told,
      waitsFor: (await getWaiter(ctx.table, callerId(ctx))).lines,
    }
    return { exportedAt: ctx.now, json: JSON.stringify({ exportedAt: ctx.now, ...own }, null, 2) }
  },

  /** Nothing is deleted while something of the person's own is still to be done, or while he is of the staff. */
  async deleteOwnData(_, ctx) {
    const all = await everythingOf(ctx)
    const data = summary(all)
    if (data.openBookings + data.openVisits > 0 || data.isStaff) return { outcome: 'refused', data }
    const { person } = all
    await forgetWaiter(ctx.table, callerId(ctx), ctx.now)
    await deletePerson(ctx.table, { personId: callerId(ctx), unionKey: person?.unionKey }, all)
    return { outcome: 'deleted' }
  },
}

async function everythingOf(ctx: Context) {
  const { table } = ctx
  const personId = callerId(ctx)
  const [profile, sessions, bookings, visits, messages] = await Promise.all([
    getProfile(table, personId),
    listSessions(table, personId),
    listBookingsByOwner(table, personId),
    listVisitsByOwner(table, personId),
    listMessages(table, personId),
  ])
  return { ...profile, sessions, bookings, visits, messages }
}

const summary = (all: Awaited<ReturnType<typeof everythingOf>>): OwnData => ({
  devices: all.sessions.length,
  bookings: all.bookings.length,
  visits: all.visits.length,
  messages: all.messages.length,
  openBookings: all.bookings.filter(({ status }) => status === 'booked').length,
  openVisits: all.visits.filter(({ state }) => isOpen(state)).length,
  isStaff: all.staff !== undefined,
})

async function bookingInFull(ctx: Context, item: BookingItem): Promise<object> {
  const { bookingId, services, pointId, slotAt, status, createdAt, checkedInAt } = item
  const { marks, shortfall, rating, originDivision } = item
  const [applicant, answers] = await Promise.all([applicantOf(ctx, item), answersGiven(ctx, item)])
  const own = {
    bookingId,
    services,
    pointId,
    slotAt,
    status,
    createdAt,
    checkedInAt,
    marks,
    shortfall,
    rating,
    originDivision,
  }
  return { ...own, applicant, answers }
}

async function visitInFull(ctx: Context, item: VisitItem): Promise<object> {
  const { visitId, campaignId, services, state, createdAt, halfDays, appointment, rating, history } = item
  const [applicant, address, contact, answers, facts] = await Promise.all([
    visitApplicant(ctx, item),
    opened(ctx, item, 'address', item.sealedAddress),
    item.sealedContact && opened(ctx, item, 'contact', item.sealedContact),
    opened(ctx, item, 'answers', item.sealedAnswers),
    opened(ctx, item, 'facts', item.sealedFacts),
  ])
  const own = { visitId, campaignId, services, state, createdAt, halfDays, appointment, rating, history }
  return {
    ...own,
    applicant,
    address,
    ...(contact && { contact: JSON.parse(contact) }),
    answers: JSON.parse(answers),
    facts: JSON.parse(facts),
  }
}
