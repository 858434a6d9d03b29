import { cleanApplicant } from '../../shared/domain/applicant/applicant'
import { groupProblem, groupStarts } from '../../shared/domain/booking/group'
import { dayOf } from '../../shared/domain/calendar'
import { leftOf, slotView } from '../../shared/domain/forecast/ahead'
import { planOn } from '../../shared/domain/point/open-plan'
import { visitProblem, visitsOf } from '../../shared/domain/point/place'
import { needsOf, plannedSlots, slotsTaking, spotOf, visitPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { CreateBooking } from '../../shared/schemas/booking'
import type { CreateGroup, Group, GroupMember, GroupSlotDay, OfGroupDay } from '../../shared/schemas/group'
import type { Context } from '../runtime/context'
import { type BookingItem, getBooking } from '../store/booking'
import { type Content, getContent } from '../store/content'
import { type GroupItem, getGroup, insertGroup } from '../store/group'
import { refusedWith, untilNoRival } from '../store/rival'
import { listTaken } from '../store/slot'
import { lookAheadAt } from '../task/look-ahead'
import { bookingView } from './booking-view'
import { callerId } from './caller'
import { acceptedVisit, idOfAttempt, newBooking, servicesOf } from './new-booking'
import type { Handlers } from './serve'
import { refuseDay, servicesIn } from './slot'
import { record, staffView } from './staff-view'
import { countTries } from './try'

/** A family or a group that comes together. */
export const group: Handlers<'createGroup' | 'listGroupSlots' | 'getGroup' | 'getPointGroup'> = {
  /** All are booked or nobody is. Where a time has filled up meanwhile, the next ones are looked at once more. */
  async createGroup(input, ctx, request) {
    await countTries(ctx, request)
    const asked = { ...input, members: input.members.map(member => withCleaned(member)) }
    const problem = groupProblem(
      asked.members.map(({ applicant, ...member }) => ({ ...member, idNumber: applicant.idNumber })),
      dayOf(asked.slotAt),
    )
    if (problem) throw new AppError(problem.problem, String(problem.member))
    const content = await getContent(ctx.table, ctx.now, dayOf(asked.slotAt))
    const groupCode = codeOfAttempt(ctx, asked)
    try {
      await untilNoRival(refusedWith('slotFull'), () => insert(ctx, content, groupCode, asked))
    } catch (error) {
      const same = await getGroup(ctx.table, groupCode)
      if (same?.ownerId !== callerId(ctx)) throw error
      const known = await groupView(ctx, same)
      if (!known.bookings.some(({ status }) => status === 'booked' || status === 'checkedIn'))
        throw new AppError('attemptEnded')
      return known
    }
    return groupView(ctx, await ownGroup(ctx, groupCode))
  },

  async listGroupSlots(input, ctx) {
    return slotsOfGroup(ctx, await getContent(ctx.table, ctx.now, input.day), input)
  },

  getGroup: async ({ groupCode }, ctx) => groupView(ctx, await ownGroup(ctx, groupCode)),

  /** What the code of a group opens at a hall: those who are booked there. */
  async getPointGroup({ pointId, groupCode }, ctx) {
    const found = await getGroup(ctx.table, groupCode)
    if (!found) throw new AppError('notFound')
    const all = await bookingsOf(ctx, found)
    const here = all.filter(item => item.pointId === pointId && item.status !== 'cancelled')
    await record(
      ctx,
      pointId,
      'readBooking',
      here.map(({ bookingId }) => bookingId),
    )
    if (here.length === 0) throw new AppError('wrongPoint')
    return {
      groupCode,
      bookings: await Promise.all(here.map(item => staffView(ctx, item))),
      others: found.bookingIds.length - here.length,
    }
  },
}

const withCleaned = (member: GroupMember): GroupMember => ({
  ...member,
  applicant: cleanApplicant(member.applicant),
})

/** The same attempt of the same person has the same code. */
function codeOfAttempt(ctx: Context, { requestId }: CreateGroup): string {
  const id = idOfAttempt(callerId(ctx), `group\n${requestId}`)
  const [first, last] = [id.charCodeAt(0) % 10, 'ABCDEFGHJKMNPQRSTVWXYZ'.charAt(id.charCodeAt(7) % 22)]
  return `${first}${id.slice(1, 7)}${last}`
}

async function insert(
  ctx: Context,
  content: Content,
  groupCode: string,
  { members, requestId, ...place }: CreateGroup,
): Promise<void> {
  const starts = await startsOf(ctx, content, { ...place, members })
  const forms = members.map(({ guardian, ...member }, i): CreateBooking => {
    const name = guardian && ('name' in guardian ? guardian.name : members[guardian.member]?.applicant.name)
    return {
      ...place,
      ...member,
      requestId: `${requestId}\n${i}`,
      slotAt: starts[i] ?? place.slotAt,
      ...(member.relation !== 'self' && { forFamily: true }),
      ...(name && { guardian: name }),
    }
  })
  const visits = forms.map((form, i) => ofMember(i, () => acceptedVisit(form, ctx, content)))
  const items = await Promise.all(
    forms.map(async (form, i): Promise<BookingItem> => {
      const visit = visits[i]
      if (!visit) throw new Error('a member without a visit')
      return { ...(await newBooking(form, visit, ctx, content)), groupCode }
    }),
  )
  await insertGroup(
    ctx.table,
    { groupCode, ownerId: callerId(ctx), bookings: items },
    { planned: visits.map(({ planned }) => planned), now: ctx.now },
  )
}

/** A refusal says of whom it speaks. */
function ofMember<Result>(member: number, judge: () => Result): Result {
  try {
    return judge()
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, String(member)) : error
  }
}

async function startsOf(
  ctx: Context,
  content: Content,
  { pointId, slotAt, members }: Pick<CreateGroup, 'pointId' | 'slotAt' | 'members'>,
): Promise<string[]> {
  const found = content.points.get(pointId)
  if (!found) throw new AppError('notFound')
  const day = dayOf(slotAt)
  const point = planOn(found, day)
  const needs = members.map((member, i) => {
    const services = ofMember(i, () => servicesOf(member, content))
    return needsOf(point, visitsOf(services, [], day), visitPlaces(services))
  })
  const slots = slotsTaking(
    plannedSlots(point, day, content.holidays),
    { point, services: codesOf(members), day },
    content.holidays,
  )
  if (!slots.some(slot => slot.slotAt === slotAt)) throw new AppError('slotClosed')
  const left = leftOf(slots, await listTaken(ctx.table, pointId, day))
  const starts = groupStarts(slots, left, slotAt, needs, point.slotMinutes)
  if (!starts) throw new AppError('slotFull')
  return starts
}

/** All that one of them comes for: a group stands together where all of it is taken. */
const codesOf = (visits: readonly { services: string[] }[]): string[] => [
  ...new Set(visits.flatMap(({ services }) => services)),
]

/** The times of a day at which all of them find room, and when each would begin. */
async function slotsOfGroup(
  ctx: Context,
  content: Content,
  { pointId, day, visits }: OfGroupDay,
): Promise<GroupSlotDay> {
  const found = content.points.get(pointId)
  if (!found) throw new AppError('notFound')
  refuseDay(day, ctx.now, [found])
  const point = planOn(found, day)
  const known = visits.map(({ services }) => servicesIn(services, content))
  for (const [i, services] of known.entries()) {
    const problem = visitProblem(point, visitsOf(services, visits[i]?.ties ?? [], day), day)
    if (problem) throw new AppError(problem, String(i))
  }
  const [ahead] = await lookAheadAt(ctx, [point], day, content)
  const slots = slotsTaking(ahead?.slots ?? [], { point, services: codesOf(visits), day }, content.holidays)
  const left = leftOf(slots, ahead?.pointDay.taken ?? new Map())
  const needs = known.map(services => needsOf(point, visitsOf(services, [], day), visitPlaces(services)))
  return {
    pointId,
    day,
    slots: slots.map(slot => {
      const starts = groupStarts(slots, left, slot.slotAt, needs, point.slotMinutes) ?? []
      const room = needs.flat().map(({ pool }) => left.get(spotOf({ ...slot, ...(pool && { pool }) })) ?? 0)
      return { ...slotView(slot), places: starts.length > 0 ? Math.min(...room) : 0, starts }
    }),
  }
}

async function ownGroup(ctx: Context, groupCode: string): Promise<GroupItem> {
  const item = await getGroup(ctx.table, groupCode)
  if (!item || item.ownerId !== callerId(ctx)) throw new AppError('notFound')
  return item
}

async function bookingsOf(ctx: Context, { bookingIds }: GroupItem): Promise<BookingItem[]> {
  const found = await Promise.all(bookingIds.map(id => getBooking(ctx.table, id)))
  return found.filter(item => item !== undefined)
}

async function groupView(ctx: Context, item: GroupItem): Promise<Group> {
  const bookings = await bookingsOf(ctx, item)
  return {
    groupCode: item.groupCode,
    bookings: await Promise.all(bookings.map(booking => bookingView(ctx, booking))),
  }
}
