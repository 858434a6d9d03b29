import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getBooking } from '../../../functions/store/booking'
import { listTaken, takePlaces } from '../../../functions/store/slot'
import { transact } from '../../../functions/store/table'
import { groupProblem, groupStarts } from '../../../shared/domain/booking/group'
import { nextQuestion } from '../../../shared/domain/checklist/inquiry'
import { placesFrom } from '../../../shared/domain/point/slot'
import type { Booking } from '../../../shared/schemas/booking'
import type { Answers } from '../../../shared/schemas/fact'
import type { CreateGroup, GroupMember } from '../../../shared/schemas/group'
import { groupCodePattern } from '../../../shared/vocabulary/relation'
import { bornOn } from '../../shared/domain/applicant/decorated'
import {
  applicantNumber,
  book,
  bookingInput,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

const day = '2026-11-24'
const slotAt = `${day}T14:00:00+08:00`
const next = `${day}T14:30:00+08:00`
async function memberOf(world: World, n: number, given: Partial<GroupMember> = {}): Promise<GroupMember> {
  const { services, answers } = await bookingInput(world)
  return { services, answers, applicant: applicantNumber(n), relation: 'companion', ...given }
}

async function groupOf(world: World, count: number, given: Partial<CreateGroup> = {}): Promise<CreateGroup> {
  const members = await Promise.all(Array.from({ length: count }, (_, n) => memberOf(world, n)))
  return { requestId: randomUUID(), pointId: 'CC-00', slotAt, language: 'zh-CN', members, ...given }
}

const takenAt = async (world: World, at: string): Promise<number> =>
  (await listTaken(world.table, 'CC-00', day)).get(at.slice(11, 16))?.taken ?? 0

/** Other people have the other places. */
async function leave(world: World, places: number, at = slotAt): Promise<void> {
  const { slots } = await world.call('listSlots', { pointId: 'CC-00', services: 'PP-RENEW', day })
  const free = slots.find(slot => slot.slotAt === at)?.places ?? 0
  const others = [{ slotAt: at, places: free - places, capacity: 1_000 }]
  await transact(world.table, takePlaces(world.table, 'CC-00', others, { held: false }))
}

describe('a family comes together', () => {
  it('each with a list and a booking of his own, under one code that its owner and the counter open', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const asked = await groupOf(world, 3)
    const { groupCode, bookings } = await world.call('createGroup', asked, token)
    expect(groupCode).toMatch(groupCodePattern)
    expect(bookings.map(({ status, slotAt: at }) => [status, at])).toEqual(Array(3).fill(['booked', slotAt]))
    expect(new Set(bookings.map(({ bookingId }) => bookingId)).size).toBe(3)
    for (const booking of bookings)
      expect(booking).toMatchObject({ groupCode, relation: 'companion', forFamily: true })
    expect(await takenAt(world, slotAt)).toBe(3)
    expect(await world.call('getGroup', { groupCode }, token)).toEqual({ groupCode, bookings })
    expect(await refusal(world.call('getGroup', { groupCode }, await tokenOf(world, 'citizen-2')))).toBe(
      'notFound',
    )
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const seen = await world.call('getPointGroup', { pointId: 'CC-00', groupCode }, staff)
    expect(seen.bookings.map(({ bookingId }) => bookingId)).toEqual(
      bookings.map(({ bookingId }) => bookingId),
    )
    expect(seen.others).toBe(0)
  })

  it('of whom any one is moved or cancelled alone, and the code shows the others as they were', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { groupCode, bookings } = await world.call('createGroup', await groupOf(world, 3), token)
    const [first, second, third] = bookings.map(({ bookingId }) => ({ bookingId })) as [
      Booking,
      Booking,
      Booking,
    ]
    await world.call('cancelBooking', first, token)
    await world.call('moveBooking', { ...second, pointId: 'CC-03', slotAt: next }, token)
    expect(await takenAt(world, slotAt)).toBe(1)
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    expect(await world.call('getPointGroup', { pointId: 'CC-00', groupCode }, staff)).toMatchObject({
      bookings: [third],
      others: 2,
    })
    const { bookings: own } = await world.call('getGroup', { groupCode }, token)
    expect(own.map(({ status, pointId }) => [status, pointId])).toEqual([
      ['cancelled', 'CC-00'],
      ['booked', 'CC-03'],
      ['booked', 'CC-00'],
    ])
  })

  it('in neighbouring times where one has not room for all, as they were told before', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    await leave(world, 1)
    const asked = await groupOf(world, 3)
    const visits = asked.members.map(({ services }) => ({ services }))
    const { slots } = await world.call('listGroupSlots', { pointId: 'CC-00', day, visits }, token)
    const starts = [slotAt, next, next]
    expect(slots.find(slot => slot.slotAt === slotAt)?.starts).toEqual(starts)
    const { bookings } = await world.call('createGroup', asked, token)
    expect(bookings.map(booking => booking.slotAt)).toEqual(starts)
  })

  it('or nobody: where one of them is booked already, or there is no room, no place is taken and no number kept', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const other = await book(world, await tokenOf(world, 'citizen-2'), {
      applicant: applicantNumber(2),
      slotAt: '2026-11-25T10:00:00+08:00',
    })
    const asked = await groupOf(world, 3)
    const before = await takenAt(world, slotAt)
    expect(await refusal(world.call('createGroup', asked, token))).toBe('notOnline')
    expect(await takenAt(world, slotAt)).toBe(before)
    expect(await world.call('listBookings', {}, token)).toEqual([])
    await world.call('cancelBooking', { bookingId: other.bookingId }, await tokenOf(world, 'citizen-2'))
    expect((await world.call('createGroup', asked, token)).bookings).toHaveLength(3)
  })

  it('once, however often it is sent; given up by all of them, the same attempt is no success', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const asked = await groupOf(world, 2)
    const answers = await Promise.all([1, 2, 3].map(() => world.call('createGroup', asked, token)))
    expect(new Set(answers.map(({ groupCode }) => groupCode)).size).toBe(1)
    expect(await takenAt(world, slotAt)).toBe(2)
    for (const { bookingId } of answers[0]?.bookings ?? [])
      await world.call('cancelBooking', { bookingId }, token)
    expect(await refusal(world.call('createGroup', asked, token))).toBe('attemptEnded')
    expect(await takenAt(world, slotAt)).toBe(0)
  })

  it('rivals for the last places get them together or not at all', async () => {
    const world = await runStack()
    await leave(world, 3)
    await leave(world, 0, next)
    await leave(world, 0, `${day}T15:00:00+08:00`)
    const tokens = await Promise.all(['citizen-3', 'citizen-4'].map(person => tokenOf(world, person)))
    const asked = await Promise.all(
      tokens.map(async (_, i) => {
        const members = await Promise.all([0, 1].map(n => memberOf(world, 10 * i + n)))
        return groupOf(world, 2, { members })
      }),
    )
    const before = await takenAt(world, slotAt)
    const results = await Promise.all(
      asked.map((one, i) => refusal(world.call('createGroup', one, tokens[i]))),
    )
    expect(results.sort()).toEqual(['no refusal', 'slotFull'])
    expect(await takenAt(world, slotAt)).toBe(before + 2)
  })

  it('a child with a guardian of the group, whose name is sealed, and who stays with it when it is moved', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const child = await memberOf(world, 0, {
      relation: 'child',
      applicant: { ...applicantNumber(0), idNumber: bornOn('2017-05-05') },
    })
    const answers = await childAnswers(world)
    const members = [await memberOf(world, 1, { relation: 'self' }), { ...child, answers }]
    const asked = await groupOf(world, 2, { members })
    expect(await refusal(world.call('createGroup', asked, token))).toBe('guardianNeeded')
    const withMother = {
      ...asked,
      members: [members[0], { ...members[1], guardian: { member: 0 } }] as GroupMember[],
    }
    const { bookings } = await world.call('createGroup', withMother, token)
    expect(bookings[0]).not.toHaveProperty('forFamily')
    expect(bookings[1]).toMatchObject({ relation: 'child', guardian: '示*人' })
    const bookingId = bookings[1]?.bookingId ?? ''
    expect(JSON.stringify(await getBooking(world.table, bookingId))).not.toContain('示例人')
    expect(
      await world.call('moveBooking', { bookingId, pointId: 'CC-00', slotAt: next }, token),
    ).toMatchObject({
      guardian: '示*人',
    })
  })
})

describe('a child or a parent is booked alone', () => {
  it('with what he is to the person who books; a child with who comes along, whom the counter sees', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const child = {
      answers: await childAnswers(world),
      applicant: { ...applicantNumber(0), idNumber: bornOn('2017-05-05') },
      forFamily: true,
      relation: 'child',
    } as const
    expect(await refusal(book(world, token, child))).toBe('guardianNeeded')
    expect(await refusal(book(world, token, { ...child, guardian: '12' }))).toBe('invalidName')
    const booking = await book(world, token, { ...child, guardian: ' 王秀英 ' })
    expect(booking).toMatchObject({ relation: 'child', guardian: '王*英', forFamily: true })
    expect(JSON.stringify(await getBooking(world.table, booking.bookingId))).not.toContain('王秀英')
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const { bookingId } = booking
    const seen = await world.call('getPointBooking', { pointId: 'CC-00', bookingId }, staff)
    expect(seen).toMatchObject({ relation: 'child', guardian: '王*英' })
    const parent = { applicant: applicantNumber(1), forFamily: true, relation: 'parent' } as const
    expect(await book(world, token, parent)).toMatchObject({ relation: 'parent' })
  })
})

/** All that a child is asked, answered. */
async function childAnswers(world: World): Promise<Answers> {
  const inquiry = await world.call('getService', { code: 'PP-RENEW' })
  const answers: Answers = { age: 7 }
  for (let fact = nextQuestion(inquiry, answers, day); fact; fact = nextQuestion(inquiry, answers, day)) {
    const question = inquiry.questions.find(one => one.fact === fact)
    Object.assign(answers, { [fact]: question?.kind === 'choice' ? question.options[0]?.value : false })
  }
  return answers
}

describe('who may come so', () => {
  const person = (idNumber: string, guardian?: GroupMember['guardian']) => ({
    idNumber,
    answers: {},
    ...(guardian && { guardian }),
  })
  const [adult, child, youth] = ['1985-01-01', '2017-05-05', '2009-01-01'].map(born => bornOn(born)) as [
    string,
    string,
    string,
  ]
  it.each([
    ['two grown-ups', [person(adult), person(youth)], undefined],
    ['one person twice', [person(adult), person(adult)], { member: 1, problem: 'personTwice' }],
    ['a child with nobody', [person(adult), person(child)], { member: 1, problem: 'guardianNeeded' }],
    ['a child with its mother', [person(adult), person(child, { member: 0 })], undefined],
    [
      'a child with its brother of 17',
      [person(youth), person(child, { member: 0 })],
      { member: 1, problem: 'guardianNeeded' },
    ],
    [
      'a child that names itself',
      [person(adult), person(child, { member: 1 })],
      { member: 1, problem: 'guardianNeeded' },
    ],
    [
      'a child with somebody who only comes along',
      [person(adult), person(child, { name: '王秀英' })],
      undefined,
    ],
  ])('%s', (_, members, problem) => {
    expect(groupProblem(members, day)).toEqual(problem)
  })
})

it('wherever a group fits, nobody begins before the chosen time or later than an hour after it, and no slot has too many', () => {
  const slot = fc.record({ capacity: fc.integer({ min: 1, max: 6 }), taken: fc.integer({ min: 0, max: 6 }) })
  const minutes = 30
  fc.assert(
    fc.property(
      fc.array(slot, { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
      (shape, places) => {
        const at = (i: number) =>
          `${day}T${String(9 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}:00+08:00`
        const slots = shape.map(({ capacity }, i) => ({ slotAt: at(i), capacity }))
        const left = ({ slotAt: of }: { slotAt: string }) => {
          const { capacity, taken } = shape[slots.findIndex(one => one.slotAt === of)] ?? {
            capacity: 0,
            taken: 0,
          }
          return Math.max(0, capacity - taken)
        }
        const room = new Map(slots.map(one => [one.slotAt, left(one)]))
        const needs = places.map(count => [{ places: count }])
        const starts = groupStarts(slots, room, at(0), needs, minutes)
        if (!starts) return
        expect([at(0), at(1), at(2)]).toEqual(expect.arrayContaining(starts))
        const parts = starts.flatMap((start, i) => placesFrom(slots, start, needs[i] ?? [], minutes) ?? [])
        for (const one of slots) {
          const sum = parts
            .filter(part => part.slotAt === one.slotAt)
            .reduce((total, part) => total + part.places, 0)
          expect(sum).toBeLessThanOrEqual(left(one))
        }
      },
    ),
    { numRuns: 60 },
  )
})
