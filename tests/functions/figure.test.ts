import { PutCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figure } from '../../functions/api/figure'
import type { Context } from '../../functions/runtime/context'
import { listStored, wholeProvince } from '../../functions/store/audit'
import {
  type BookingItem,
  cancelBooking,
  checkInBooking,
  getBooking,
  insertBooking,
  missBooking,
} from '../../functions/store/booking'
import { getContent } from '../../functions/store/content'
import { changeVisit, getVisit } from '../../functions/store/home-visit'
import {
  acceptRecommendation,
  closeRecommendation,
  insertRecommendation,
} from '../../functions/store/recommendation'
import { insertShortfall } from '../../functions/store/shortfall'
import { keys } from '../../functions/store/table'
import { countPointDays } from '../../functions/task/figure'
import { addDays, addMinutes, instantAt } from '../../shared/domain/calendar'
import { nextState } from '../../shared/domain/home-visit/step'
import type { Recommendation } from '../../shared/schemas/booking'
import type { QueueEvent } from '../../shared/schemas/hall'
import { type VisitState, visitSteps } from '../../shared/schemas/home-visit'
import { visitOf } from './api/visit-with-paper'
import { staffToken, startWorld, tokenOf, type World } from './running-stack'
import { storedBooking } from './stored-booking'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

/** Two halls with a machine, one that publishes its wait, and one that tells nothing. */
const [punctual, late, publishing, silent] = ['CC-00', 'CC-03', 'U-220204', 'U-222401']
const halls = [punctual, late, publishing, silent]
const services = ['PP-RENEW', 'HM-RENEW', 'TW-RENEW']

/** Of the whole day: at eight it is midnight in Greenwich. */
const minute = fc.oneof(fc.integer({ min: 0, max: 24 * 60 - 1 }), fc.constantFrom(0, 479, 480, 1439))
const hall = fc.nat({ max: halls.length - 1 })
const person = fc.record({
  hall,
  minute,
  services: fc.subarray(services, { minLength: 1 }),
  /** Visits of the days before and after are none of this day's. */
  dayOff: fc.constantFrom(0, 0, 0, -1, 1),
  offer: fc.constantFrom('none', 'none', 'accepted', 'refused', 'expired'),
  offeredHall: hall,
  end: fc.constantFrom('came', 'sentHome', 'cancelled', 'missed', 'missedAndNoted'),
})
const ticket = fc.record({
  machine: fc.constantFrom(punctual, late),
  minute,
  waitSeconds: fc.option(fc.nat({ max: 5 * 3600 }), { nil: undefined }),
  booked: fc.boolean(),
  isGone: fc.boolean(),
  group: fc.constantFrom('passport', 'pass', 'other'),
  /** Told a day after an outage. */
  isToldLate: fc.boolean(),
})
const told = fc.record({ minute, wait: fc.nat({ max: 200 }) })
const walk = fc.array(fc.constantFrom(...visitSteps), { maxLength: 14 })
const life = fc.record({
  people: fc.array(person, { minLength: 4, maxLength: 14 }),
  tickets: fc.array(ticket, { maxLength: 14 }),
  told: fc.array(told, { maxLength: 6 }),
  walks: fc.array(walk, { maxLength: 4 }),
})
type Life = typeof life extends fc.Arbitrary<infer L> ? L : never
type Person = Life['people'][number]
type TakenTicket = Life['tickets'][number]

let made = 0
const bookingOf = ({ hall, minute, services }: Person, day: string): BookingItem => {
  const bookingId = `F${String(made++).padStart(9, '0')}`
  const slotAt = instantAt(day, minute)
  return storedBooking({
    bookingId,
    ownerId: `owner-${bookingId}`,
    applicantKey: `applicant-${bookingId}`,
    services,
    pointId: halls[hall] ?? '',
    slotAt,
  })
}

const fresh = async (bookingId: string): Promise<BookingItem> => {
  const booking = await getBooking(world.table, bookingId)
  if (!booking) throw new Error('no booking')
  return booking
}

const planned = (slotAt: string) => [{ slotAt, places: 1, capacity: 9999 }]

async function offer(
  { offer, offeredHall, minute }: Person,
  booking: BookingItem,
  day: string,
): Promise<void> {
  if (offer === 'none') return
  const now = instantAt(day, 1)
  // In the same hall to another time.
  const isHere = halls[offeredHall] === booking.pointId
  const toSlotAt = isHere ? addMinutes(booking.slotAt, minute > 0 ? -1 : 1) : booking.slotAt
  const recommendation: Recommendation = {
    recommendationId: `r-${booking.bookingId}`,
    bookingId: booking.bookingId,
    fromPointId: booking.pointId,
    fromSlotAt: booking.slotAt,
    toPointId: halls[offeredHall] ?? '',
    toSlotAt,
    status: 'open',
    offeredAt: now,
    expiresAt: addMinutes(now, 20),
    waitHereMinutes: 40,
    waitThereMinutes: 5,
    travelHereMinutes: 10,
    travelThereMinutes: 12,
    savesMinutes: 33,
  }
  await insertRecommendation(world.table, booking, recommendation, { planned: planned(toSlotAt) })
  const seen = await fresh(booking.bookingId)
  if (offer === 'accepted') await acceptRecommendation(world.table, seen, recommendation, now)
  else await closeRecommendation(world.table, seen, recommendation, offer, now)
}

async function end({ end }: Person, { bookingId }: BookingItem, day: string): Promise<void> {
  const [{ table }, now, seen] = [world, instantAt(day, 700), await fresh(bookingId)]
  if (end === 'came') await checkInBooking(table, seen, now, [])
  if (end === 'cancelled') await cancelBooking(table, seen, now)
  if (end === 'missedAndNoted') await missBooking(table, seen, now)
  if (end !== 'sentHome') return
  await insertShortfall(table, seen, {
    shortfall: { number: `${bookingId}-1`, at: now, missing: ['M02'] },
    day,
    message: {
      messageId: `m-${bookingId}`,
      personId: seen.ownerId,
      purpose: 'checklistChanged',
      page: '',
      language: 'zh-CN',
      fields: {},
      usefulUntil: now,
    },
    audit: { staffId: '220101', pointId: seen.pointId, action: 'issueShortfall', bookingIds: [bookingId] },
    askedBy: () => seen.services,
    closing: [],
  })
}

/** Machines begin their numbers anew each day. */
const eventsOf = (day: string, tickets: readonly TakenTicket[]): QueueEvent[] =>
  tickets.flatMap(({ minute, waitSeconds, booked, isGone, group }, i) => {
    const of = { ticketId: `A${i}`, group, seq: i } as const
    const takenAt = instantAt(day, minute)
    const calledAt = waitSeconds === undefined ? undefined : addMinutes(takenAt, waitSeconds / 60)
    return [
      { ...of, kind: 'taken', at: takenAt, ...(booked && { booked: true }) } as const,
      ...(calledAt ? [{ ...of, kind: 'called', at: calledAt, counter: '1' } as const] : []),
      ...(isGone ? [{ ...of, kind: 'abandoned', at: addMinutes(calledAt ?? takenAt, 0.5) } as const] : []),
    ]
  })

let deliveries = 0
async function deliver(pointId: string, on: string, events: QueueEvent[]): Promise<void> {
  if (events.length === 0) return
  const Item = { ...keys.delivery(pointId, on, `d${deliveries++}`), deviceId: 'm', events }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
}

/** Answers which requests for a home visit there were. */
async function live({ people, tickets, told, walks }: Life, day: string): Promise<string[]> {
  for (const one of people) {
    const own = addDays(day, one.dayOff)
    const booking = bookingOf(one, own)
    await insertBooking(world.table, booking, { planned: planned(booking.slotAt), now: instantAt(day, 0) })
    await offer(one, booking, own)
    await end(one, booking, own)
  }
  for (const machine of [punctual, late]) {
    const own = tickets.filter(one => one.machine === machine)
    const events = eventsOf(day, own)
    const isLate = ({ ticketId }: QueueEvent) => own[Number(ticketId?.slice(1))]?.isToldLate ?? false
    await deliver(
      machine,
      day,
      events.filter(event => !isLate(event)),
    )
    await deliver(machine, addDays(day, 1), events.filter(isLate))
    // The same numbers once more, on the day after.
    await deliver(machine, addDays(day, 1), eventsOf(addDays(day, 1), own.slice(0, 2)))
  }
  const published = told.map(({ minute, wait }, seq) => ({
    seq,
    kind: 'waitPublished' as const,
    at: instantAt(day, minute),
    waitMinutes: wait,
  }))
  await deliver(publishing, day, published)
  const visitIds = []
  for (const steps of walks) visitIds.push(await walkThrough(steps, day))
  return visitIds
}

/** Whatever can be done of these steps, an hour later each. */
async function walkThrough(steps: readonly (typeof visitSteps)[number][], day: string): Promise<string> {
  world.setNow(instantAt(day, 0))
  const { visitId } = await visitOf(world, await tokenOf(world, 'citizen-1'))
  for (const [i, step] of steps.entries()) {
    const seen = await getVisit(world.table, visitId)
    const to = seen && nextState(seen.state, step)
    if (seen && to) await changeVisit(world.table, seen, { to }, instantAt(day, 60 * (i + 1)))
  }
  return visitId
}

/** Counted by hand, from what has happened and from nothing that was stored. */
function recount({ people, tickets, told }: Life, place: string) {
  const own = people.filter(({ dayOff }) => dayOff === 0)
  const hallOf = ({ offer, hall, offeredHall }: Person) => halls[offer === 'accepted' ? offeredHall : hall]
  const here = own.filter(one => hallOf(one) === place)
  const ends =
    (...which: Person['end'][]) =>
    (one: Person) =>
      which.includes(one.end)
  const isMoved = ({ offer, hall, offeredHall }: Person) => offer === 'accepted' && hall !== offeredHall
  const count = (some: Person[]) => ({
    came: some.filter(ends('came', 'sentHome')).length,
    missed: some.filter(ends('missed', 'missedAndNoted')).length,
    cancelled: some.filter(ends('cancelled')).length,
    movedHere: some.filter(one => isMoved(one) && one.end !== 'cancelled').length,
  })
  const asked = own.filter(one => halls[one.hall] === place && one.offer !== 'none')
  const sentHome = here.filter(ends('sentHome'))
  return {
    bookings: count(here),
    services: Object.fromEntries(
      services
        .filter(code => here.some(one => one.services.includes(code)))
        .map(code => [code, count(here.filter(one => one.services.includes(code)))]),
    ),
    outcome: {
      offered: asked.length,
      sent: 0,
      accepted: asked.filter(({ offer }) => offer === 'accepted').length,
      refused: asked.filter(({ offer }) => offer === 'refused').length,
      expired: asked.filter(({ offer }) => offer === 'expired').length,
      predictedMinutes: 33 * asked.filter(({ offer }) => offer === 'accepted').length,
    },
    shortfall: { given: sentHome.length, ...(sentHome.length > 0 && { missing: { M02: sentHome.length } }) },
    ...ticketsBy(tickets.filter(({ machine }) => machine === place)),
    ...(place === publishing && publishedBy(told)),
  }
}

function ticketsBy(own: TakenTicket[]) {
  if (own.length === 0) return {}
  // A call after midnight is none of the day's.
  const waits = own.filter(({ waitSeconds = Infinity, minute }) => minute * 60 + waitSeconds < 24 * 3600)
  return {
    tickets: {
      taken: own.length,
      walkIns: own.filter(({ booked }) => !booked).length,
      waits: waits.length,
      waitSeconds: waits.reduce((sum, { waitSeconds = 0 }) => sum + waitSeconds, 0),
      abandoned: own.filter(
        ({ isGone, minute, waitSeconds = 0 }) => isGone && minute * 60 + waitSeconds + 30 < 24 * 3600,
      ).length,
    },
  }
}

function publishedBy(all: Life['told']) {
  const quarters = new Map<number, { minute: number; wait: number }>()
  for (const one of all) {
    const before = quarters.get(Math.floor(one.minute / 15))
    const isLater =
      !before || one.minute > before.minute || (one.minute === before.minute && one.wait > before.wait)
    if (isLater) quarters.set(Math.floor(one.minute / 15), one)
  }
  if (quarters.size === 0) return {}
  const waitSeconds = [...quarters.values()].reduce((sum, { wait }) => sum + 60 * wait, 0)
  return { published: { told: quarters.size, waitSeconds } }
}

async function historyOf(visitId: string): Promise<VisitState[]> {
  return (await getVisit(world.table, visitId))?.history.map(({ state }) => state) ?? []
}

/** From the histories that the requests themselves keep. */
function stepsBy(histories: VisitState[][]) {
  const pairs = histories.flatMap(history => history.slice(1).map((to, i) => [history[i], to]))
  const to = (...states: VisitState[]) => pairs.filter(([, state]) => states.includes(state as VisitState))
  const counts = {
    asked: histories.length,
    approved: to('approved').filter(([from]) => from !== 'scheduled' && from !== 'notAtHome').length,
    refused: to('refused').length,
    done: to('done').length,
    notAtHome: to('notAtHome').length,
    handedOver: to('delivered', 'posted').length,
    cancelled: to('cancelled').length,
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

const asProvince = (): Context => ({
  ...world.runtime,
  now: world.runtime.now(),
  actor: {
    kind: 'staff',
    personId: 'p',
    sessionId: 's',
    staffId: '220101',
    role: 'province',
    scope: { kind: 'province' },
  },
})

const asked = { headers: {}, query: {}, body: '', address: '' }
const read = (from: string, to: string) => figure.getFigures({ from, to }, asProvince(), asked)

let examples = 0
describe('statistics', () => {
  it('agree with a recount of the same random day by hand, after outages and however often a night is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(life, async happened => {
        const day = addDays('2027-01-04', 20 * examples++)
        const visitIds = await live(happened, day)
        for (const night of [day, day, addDays(day, 1), addDays(day, 1)])
          for (const pointId of halls) await countPointDays(world.table, pointId, night)
        const report = await read(day, day)
        for (const pointId of halls) {
          const found = report.halls.find(one => one.pointId === pointId)
          const { services, ...due } = recount(happened, pointId)
          expect(found, pointId).toMatchObject(due)
          if (!('tickets' in due)) expect(found?.tickets, pointId).toBeUndefined()
          if (!('published' in due)) expect(found?.published, pointId).toBeUndefined()
        }
        const whole = halls.map(pointId => recount(happened, pointId))
        for (const code of services)
          expect(report.total.services?.[code]?.came ?? 0).toBe(
            whole.reduce((sum, one) => sum + (one.services[code]?.came ?? 0), 0),
          )
        expect(report.total.bookings?.came).toBe(whole.reduce((sum, { bookings }) => sum + bookings.came, 0))
        expect(report.days).toMatchObject([{ day, bookings: report.total.bookings }])
        expect(report.total.known).toMatchObject({ counted: halls.length })
        const steps = stepsBy(await Promise.all(visitIds.map(historyOf)))
        expect(report.visits).toEqual(visitIds.length > 0 ? [{ divisionCode: '220102', steps }] : [])
      }),
      { numRuns: 3, endOnFailure: true },
    )
  })

  it('count a day that a night has left out with the next one, and say of what nobody counted that it is unknown', async () => {
    const [first, left, last] = ['2028-03-01', '2028-03-02', '2028-03-03']
    const one = { hall: 0, minute: 600, services: ['PP-RENEW'], dayOff: 0 } as const
    const booking = bookingOf(
      { ...one, services: [...one.services], offer: 'none', offeredHall: 0, end: 'missed' },
      left,
    )
    await insertBooking(world.table, booking, { planned: planned(booking.slotAt), now: instantAt(first, 0) })
    await countPointDays(world.table, punctual, first)
    const bookingsOn = async (day: string) => {
      const input = { pointId: punctual, from: day, to: day }
      return (await figure.getPointFigures(input, asProvince(), asked)).total
    }
    expect(await bookingsOn(left)).toMatchObject({ known: { of: 1, counted: 0 } })
    expect(await bookingsOn(left)).not.toHaveProperty('bookings')
    await countPointDays(world.table, punctual, last)
    expect((await bookingsOn(left)).bookings).toEqual({ came: 0, missed: 1, cancelled: 0, movedHere: 0 })
    expect(await bookingsOn('2028-02-29')).not.toHaveProperty('bookings')
  })

  it('are taken along as a table that names every figure, says what it means and leaves the unknown unknown', async () => {
    const day = '2028-03-01'
    await countPointDays(world.table, punctual, day)
    world.setNow('2028-03-09T10:00:00+08:00')
    const token = await staffToken(
      world,
      { role: 'province', scope: { kind: 'province' } },
      'staff-province-1',
    )
    const input = { from: day, to: day, language: 'zh-CN', reason: '上报省厅' } as const
    const { fileName, base64 } = await world.call('exportFigures', input, token)
    expect(fileName).toBe('figures-2028-03-01-2028-03-01.xlsx')
    const sheets = await readXlsxFile(Buffer.from(base64, 'base64'))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['大厅与日期', '事项', '上门办证', '说明'])
    const [head = [], ...rows] = sheets[0]?.data ?? []
    const cell = (hall: string, figure: string) => rows.find(row => row[1] === hall)?.[head.indexOf(figure)]
    const names = (await world.call('listPoints', {})).map(({ name }) => name['zh-CN'])
    expect(rows).toHaveLength(names.length)
    const { points } = await getContent(world.table, world.runtime.now())
    const nameOf = (pointId: string) => points.get(pointId)?.name['zh-CN'] ?? ''
    expect(cell(nameOf(punctual), '来办')).toBe(0)
    expect(cell(nameOf(punctual), '取号')).toBe('不知道')
    expect(cell(nameOf(late), '来办')).toBe('不知道')
    const meanings = sheets[3]?.data.map(([name]) => name)
    expect(meanings).toEqual(expect.arrayContaining(head.slice(2)))
    const written = await listStored(world.table, wholeProvince, '2028-03-09')
    expect(written.map(({ record }) => record)).toContainEqual(
      expect.objectContaining({ action: 'exportFigures', reason: '上报省厅' }),
    )
  })

  it('of all halls are read by the month, and of one hall by the quarter', async () => {
    const year = { from: '2028-01-01', to: '2028-02-01' }
    await expect(figure.getFigures(year, asProvince(), asked)).rejects.toThrow('invalidInput')
    const one = { pointId: punctual, ...year }
    expect((await figure.getPointFigures(one, asProvince(), asked)).days).toHaveLength(32)
    await expect(figure.getPointFigures({ ...one, to: '2028-04-02' }, asProvince(), asked)).rejects.toThrow(
      'invalidInput',
    )
  })
})
