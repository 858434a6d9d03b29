import { expect, it } from 'vitest'
import { type Machine, postSigned } from '../../../functions/local/queue-machine/machine'
import { addMinutes } from '../../../shared/domain/calendar'
import type { QueueEvent } from '../../../shared/schemas/hall'
import {
  allowAll,
  applicantNumber,
  book,
  hallWith,
  inbox,
  machineAt,
  refusal,
  runStack,
  send,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

const pointId = 'CC-00'
const day = '2026-11-24'
const slotAt = `${day}T10:00:00+08:00`
const counter = { role: 'counter', scope: { kind: 'point', pointId } } as const

const codeOf = async (world: World, bookingId: string, token: string) =>
  (await world.call('getArrivalCode', { bookingId }, token)).code

/** What a machine tells of the ticket it has given for a code. */
const tie = (world: World, machine: Machine, code: string, ticketId: string) =>
  postSigned(`${world.base}/api/ingest/arrivals`, machine, { code, ticketId }, world.runtime.now())

const taken = (seq: number, ticketId: string, at: string): QueueEvent => ({
  seq,
  at,
  kind: 'taken',
  ticketId,
  group: 'passport',
})

it('a code is good for minutes, for its own booking and hall alone, and whoever is checked in stays so', async () => {
  const world = await runStack()
  const owner = await tokenOf(world)
  const { bookingId } = await book(world, owner, { pointId, slotAt })
  const clerk = await staffToken(world, counter)
  const code = await codeOf(world, bookingId, owner)
  expect(await refusal(world.call('getArrivalCode', { bookingId }, await tokenOf(world, 'citizen-2')))).toBe(
    'notFound',
  )
  const other = await staffToken(
    world,
    { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } },
    'staff-cc-03',
  )
  expect(await refusal(world.call('scanArrival', { pointId: 'CC-03', code }, other))).toBe('wrongPoint')
  const forged = code.replace(bookingId, '0000000000')
  expect(await refusal(world.call('scanArrival', { pointId, code: forged }, clerk))).toBe(
    'arrivalCodeRefused',
  )
  world.setNow(addMinutes(world.runtime.now(), 6))
  expect(await refusal(world.call('scanArrival', { pointId, code }, clerk))).toBe('arrivalCodeRefused')
  const fresh = await codeOf(world, bookingId, owner)
  expect(await world.call('scanArrival', { pointId, code: fresh }, clerk)).toMatchObject({
    bookingId,
    status: 'checkedIn',
  })
  expect(await world.call('scanArrival', { pointId, code: fresh }, clerk)).toMatchObject({
    status: 'checkedIn',
  })
})

it('the code on a hall’s wall checks in whoever is there and booked there', async () => {
  const world = await runStack()
  const owner = await tokenOf(world)
  const { bookingId } = await book(world, owner, { pointId, slotAt })
  const clerk = await staffToken(world, counter)
  const { code: poster } = await world.call('getPoster', { pointId }, clerk)
  const location = (await world.call('listPoints', {})).find(point => point.pointId === pointId)?.location
  if (!location) throw new Error('a hall without a place')
  const arrive = (given: object) =>
    world.call('arriveByPoster', { bookingId, poster, location, ...given }, owner)
  expect(await refusal(arrive({ poster: poster.replace('CC-00', 'CC-03') }))).toBe('arrivalCodeRefused')
  const far = { ...location, latitude: location.latitude + 1 }
  expect(await refusal(arrive({ location: far }))).toBe('notAtHall')
  expect(await refusal(arrive({ location: undefined }))).toBe('notAtHall')
  expect(await arrive({})).toMatchObject({ isArrived: true, place: { phase: 'unknown' }, mayRate: true })
  expect(await arrive({})).toMatchObject({ isArrived: true })
  const stored = await world.call('getPointBooking', { pointId, bookingId }, clerk)
  expect(JSON.stringify(stored)).not.toContain(String(location.latitude))
})

it('who comes hours early is taken in by the poster and the code where nobody waits, and only there', async () => {
  const world = await runStack()
  const owner = await tokenOf(world)
  const [first, second] = await Promise.all(
    [1, 2].map(n =>
      book(world, owner, { pointId, slotAt: `${day}T14:00:00+08:00`, applicant: applicantNumber(n) }),
    ),
  )
  const clerk = await staffToken(world, counter)
  const { code: poster } = await world.call('getPoster', { pointId }, clerk)
  const { location } = (await world.call('listPoints', {})).find(one => one.pointId === pointId) ?? {}
  const [bookingId, other] = [first?.bookingId ?? '', second?.bookingId ?? '']
  const byPoster = () => world.call('arriveByPoster', { bookingId, poster, location }, owner)
  // Nobody knows how the hall is.
  expect(await refusal(byPoster())).toBe('tooEarlyToCheckIn')
  await hallWith(world, pointId, 0, 6)
  world.setNow(addMinutes(world.runtime.now(), 1))
  expect(await byPoster()).toMatchObject({ isArrived: true })
  const code = await codeOf(world, other, owner)
  expect(await world.call('scanArrival', { pointId, code }, clerk)).toMatchObject({ status: 'checkedIn' })
})

it('a machine ties its ticket to the booking: the phone shows who is ahead, and is told once when three are', async () => {
  const world = await runStack()
  const owner = await tokenOf(world)
  await allowAll(world, 'citizen-1')
  const { bookingId } = await book(world, owner, { pointId, slotAt })
  const machine = await machineAt(world, pointId)
  const first = addMinutes(world.runtime.now(), -20)
  const others = Array.from({ length: 5 }, (_, i) => taken(i + 1, `A00${i + 1}`, addMinutes(first, i)))
  await send(world, machine, others)
  await tie(world, machine, await codeOf(world, bookingId, owner), 'A006')
  await send(world, machine, [taken(6, 'A006', world.runtime.now())])
  const seen = () => world.call('getArrivedVisit', { bookingId }, owner)
  // Nothing has been measured yet: how long five people take is not known.
  expect(await seen()).toMatchObject({ ticketId: 'A006', place: { phase: 'waiting', ahead: 5 } })
  expect((await seen()).place.wait).toBeUndefined()
  expect(await inbox(world, 'citizen-1')).toEqual([])

  let seq = 6
  const serve = async (ticketId: string, counterId: string) => {
    const at = world.runtime.now()
    const told = ['called', 'started', 'finished'] as const
    const events = told.map((kind, i) => ({
      seq: ++seq,
      at: addMinutes(at, i * 2),
      kind,
      ticketId,
      counter: counterId,
    }))
    world.setNow(addMinutes(at, 5))
    await send(world, machine, events)
  }
  await serve('A001', '2')
  expect(await inbox(world, 'citizen-1')).toEqual([])
  await serve('A002', '3')
  const message = await inbox(world, 'citizen-1')
  expect(message.map(({ fields }) => fields.at(-1)?.value)).toEqual(['A006号，前面还有3人'])
  const { place } = await seen()
  expect(place.ahead).toBe(3)
  expect(place.wait?.to).toBeGreaterThan(place.wait?.from ?? 0)
  await serve('A003', '2')
  expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  await send(world, machine, [
    { seq: ++seq, at: world.runtime.now(), kind: 'called', ticketId: 'A006', counter: '7' },
  ])
  expect((await seen()).place).toEqual({ phase: 'called', counter: '7' })
  // A machine that is silent leaves the place unknown, never nobody.
  world.setNow(addMinutes(world.runtime.now(), 10))
  expect((await seen()).place).toEqual({ phase: 'unknown' })
})

it('a ticket is one person’s: nobody else’s booking takes it, and a new one takes the place of the old', async () => {
  const world = await runStack()
  const [one, two] = [await tokenOf(world), await tokenOf(world, 'citizen-2')]
  const { bookingId } = await book(world, one, { pointId, slotAt })
  const { bookingId: second } = await book(world, two, { pointId, slotAt, applicant: applicantNumber(1) })
  const machine = await machineAt(world, pointId)
  await tie(world, machine, await codeOf(world, bookingId, one), 'B001')
  await tie(world, machine, await codeOf(world, bookingId, one), 'B001')
  expect(await refusal(tie(world, machine, await codeOf(world, second, two), 'B001'))).toBe('ticketTaken')
  await tie(world, machine, await codeOf(world, bookingId, one), 'B002')
  await tie(world, machine, await codeOf(world, second, two), 'B001')
  const ticketOf = async (id: string, token: string) =>
    (await world.call('getArrivedVisit', { bookingId: id }, token)).ticketId
  expect([await ticketOf(bookingId, one), await ticketOf(second, two)]).toEqual(['B002', 'B001'])
  const elsewhere = await machineAt(world, 'CC-03')
  expect(await refusal(tie(world, elsewhere, await codeOf(world, bookingId, one), 'C001'))).toBe('wrongPoint')
  const forged = { ...machine, key: Buffer.alloc(32) }
  expect(await refusal(tie(world, forged, await codeOf(world, bookingId, one), 'C001'))).toBe('badSignature')
})

it('once it is over the phone shows what was handed in, when to collect and how, and asks how it was', async () => {
  const world = await runStack()
  const owner = await tokenOf(world)
  const { bookingId } = await book(world, owner, { pointId, slotAt })
  const clerk = await staffToken(world, counter)
  const receipt = { handedIn: ['M02', 'M04'], collectOn: '2026-12-03', collectBy: 'counter' as const }
  expect(await refusal(world.call('closeVisit', { pointId, bookingId, ...receipt }, clerk))).toBe(
    'bookingNotActive',
  )
  await world.call('checkIn', { pointId, bookingId }, clerk)
  await world.call('tieTicket', { pointId, bookingId, ticketId: 'D001' }, clerk)
  expect(
    await refusal(
      world.call('closeVisit', { pointId, bookingId, ...receipt, collectOn: '2026-11-01' }, clerk),
    ),
  ).toBe('invalidInput')
  await world.call('closeVisit', { pointId, bookingId, ...receipt }, clerk)
  expect(await world.call('getArrivedVisit', { bookingId }, owner)).toMatchObject({
    ticketId: 'D001',
    receipt: { ...receipt, at: world.runtime.now() },
    mayRate: true,
  })
  const home = await world.call('getHome', {}, owner)
  expect(home.bookings.map(one => [one.bookingId, one.status])).toEqual([[bookingId, 'checkedIn']])
  world.setNow('2026-11-25T09:00:00+08:00')
  expect((await world.call('getHome', {}, await tokenOf(world))).bookings).toHaveLength(1)
  world.setNow('2026-12-04T09:00:00+08:00')
  expect((await world.call('getHome', {}, await tokenOf(world))).bookings).toEqual([])
})
