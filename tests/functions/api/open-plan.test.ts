import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { run as remind } from '../../../functions/remind'
import { getBooking } from '../../../functions/store/booking'
import { listTaken } from '../../../functions/store/slot'
import { keys } from '../../../functions/store/table'
import { run as tell } from '../../../functions/tell'
import { run as upkeep } from '../../../functions/upkeep'
import { addMinutes, timeOf } from '../../../shared/domain/calendar'
import {
  allowAll,
  applicantNumber,
  book,
  inbox,
  morning,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

const pointId = 'CC-00'
const day = '2026-11-26'
const reason = '设备检修'
const closed = { day, periods: [], why: '设备检修' }
const manager = (world: World) =>
  staffToken(world, { role: 'pointManager', scope: { kind: 'point', pointId } }, 'staff-cc-00')

it('who is booked is seen before a plan is saved, and told after it with a place that is kept for him', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', 2)
  const { bookingId } = await book(world, token, {
    slotAt: `${day}T14:00:00+08:00`,
    originDivision: '220103',
  })
  const stays = await book(world, token, {
    slotAt: '2026-11-27T10:00:00+08:00',
    applicant: applicantNumber(1),
    originDivision: '220103',
  })
  const staff = await manager(world)
  const { version } = await world.call('getOpenPlan', { pointId }, staff)
  const stated = { pointId, version, plans: [], exceptions: [closed] }
  expect(await world.call('previewOpenPlan', stated, staff)).toMatchObject({
    total: 1,
    affected: [{ bookingId, why: 'closed', isTold: false, isHeld: false, toPhone: false }],
    ...{ told: 0, held: 0, toPhone: 0, week: { from: day } },
  })
  expect(await getBooking(world.table, bookingId)).not.toHaveProperty('closingTold')
  const saved = await world.call('putOpenPlan', { ...stated, reason }, staff)
  expect(saved).toMatchObject({ version: version + 1, exceptions: [closed] })
  expect(await world.call('putOpenPlan', { ...stated, reason }, staff)).toEqual(saved)
  expect(await refusal(world.call('putOpenPlan', { ...stated, exceptions: [], reason }, staff))).toBe(
    'planChanged',
  )

  expect(
    await refusal(book(world, token, { slotAt: `${day}T14:00:00+08:00`, applicant: applicantNumber(2) })),
  ).toBe('slotClosed')
  expect(await tell(world.runtime)).toBe(1)
  expect(await tell(world.runtime)).toBe(0)
  const done = { pointId, version: version + 1, plans: [], exceptions: [closed] }
  expect(await world.call('previewOpenPlan', done, staff)).toMatchObject({
    ...{ total: 1, told: 1, held: 1, toPhone: 0 },
  })
  await world.settled()
  expect(JSON.stringify(await inbox(world, 'citizen-1'))).toContain('已留新号')
  const told = await world.call('getBooking', { bookingId }, token)
  expect(told).toMatchObject({ isOff: true, recommendation: { because: 'plan', status: 'open' } })
  expect(await world.call('getBooking', { bookingId: stays.bookingId }, token)).not.toHaveProperty('isOff')
  const { recommendationId = '', toPointId = '', toSlotAt = '' } = told.recommendation ?? {}
  const held = async () =>
    (await listTaken(world.table, toPointId, toSlotAt.slice(0, 10))).get(timeOf(toSlotAt))
  expect(await held()).toMatchObject({ taken: 1, held: 1 })

  // As if an edition had asked for something else when it was booked.
  await world.table.doc.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: keys.booking(bookingId),
      UpdateExpression: 'SET materials = :other, notice = :old, morningAt = :at',
      ExpressionAttributeValues: { ':other': ['M02'], ':old': '2020-01', ':at': morning },
    }),
  )
  const { booking } = await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
  const { materials, notice } = told
  expect(booking).toMatchObject({ pointId: toPointId, slotAt: toSlotAt, status: 'booked', materials, notice })
  expect(await getBooking(world.table, bookingId)).not.toHaveProperty('morningAt')
  expect(booking).not.toHaveProperty('isOff')
  expect(await held()).toMatchObject({ taken: 1, held: 0 })
  expect((await listTaken(world.table, pointId, day)).get('14:00')?.taken).toBe(0)
  expect(await world.call('previewOpenPlan', done, staff)).toMatchObject({ total: 0, told: 0, held: 0 })
})

it('whom no message reaches is shown the other place in the app, and it is kept from nobody', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token, {
    slotAt: `${day}T14:00:00+08:00`,
    originDivision: '220103',
  })
  const staff = await manager(world)
  const stated = { pointId, version: 0, plans: [], exceptions: [closed] }
  expect(await world.call('previewOpenPlan', stated, staff)).toMatchObject({ total: 1, told: 0, toPhone: 1 })
  await world.call('putOpenPlan', { ...stated, reason }, staff)
  expect(await tell(world.runtime)).toBe(1)
  await world.settled()
  // What would reach him by now has not told him.
  await allowAll(world, 'citizen-1')
  expect(await world.call('previewOpenPlan', { ...stated, version: 1 }, staff)).toMatchObject({
    ...{ total: 1, told: 0, held: 0, toPhone: 1 },
    affected: [{ bookingId, isTold: false, isHeld: false, toPhone: true }],
  })
  const { recommendation } = await world.call('getBooking', { bookingId }, token)
  const { recommendationId = '', toPointId = '', toSlotAt = '' } = recommendation ?? {}
  expect(recommendation).toMatchObject({ because: 'plan', unheld: true, status: 'open' })
  expect(await world.call('listOwnMessages', {}, token)).toMatchObject([
    { purpose: 'bookingReminder', state: 'undeliverable' },
  ])
  const taken = async () =>
    (await listTaken(world.table, toPointId, toSlotAt.slice(0, 10))).get(timeOf(toSlotAt))
  expect(await taken()).toBeUndefined()
  const { outcome, booking } = await world.call(
    'acceptRecommendation',
    { bookingId, recommendationId },
    token,
  )
  expect([outcome, booking.slotAt]).toEqual(['moved', toSlotAt])
  expect(await taken()).toMatchObject({ taken: 1, held: 0 })
})

it('who does not answer keeps his booking, is not reminded to come in vain, and has missed nothing', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', 3)
  const { bookingId } = await book(world, token, {
    slotAt: `${day}T14:00:00+08:00`,
    originDivision: '220103',
  })
  const staff = await manager(world)
  await world.call('putOpenPlan', { pointId, version: 0, plans: [], exceptions: [closed], reason }, staff)
  await tell(world.runtime)
  world.setNow('2026-11-25T18:00:00+08:00')
  expect(await remind(world.runtime)).toBe(0)
  const later = await tokenOf(world)
  expect(await world.call('getBooking', { bookingId }, later)).toMatchObject({
    status: 'booked',
    isOff: true,
  })
  const moved = { bookingId, pointId, slotAt: '2026-11-27T10:00:00+08:00' }
  const { slots } = await world.call('listMoveSlots', { bookingId, pointId, day: '2026-11-27' }, later)
  expect(slots.map(({ slotAt }) => slotAt)).toContain(moved.slotAt)
  world.setNow('2026-11-27T01:10:00+08:00')
  expect(await upkeep(world.runtime)).toBe(0)
  expect(await world.call('getBooking', { bookingId }, await tokenOf(world))).toMatchObject({
    status: 'cancelled',
  })
})

it('slots change their length only where nobody can be booked, and what is over is not rewritten', async () => {
  const world = await runStack()
  const staff = await manager(world)
  const { plans, unreleased, version } = await world.call('getOpenPlan', { pointId }, staff)
  const [assumed] = plans
  if (!assumed) throw new Error('no plan')
  const put = (changes: object, exceptions: object[] = []) =>
    refusal(
      world.call(
        'putOpenPlan',
        { pointId, version, plans: [{ ...assumed, ...changes }], exceptions: exceptions as never, reason },
        staff,
      ),
    )
  expect(await put({ slotMinutes: 60 })).toBe('entryInvalid')
  expect(await put({}, [{ ...closed, day: '2026-11-20' }])).toBe('entryInvalid')
  expect(await put({ releaseAt: '00:00' })).toBe('invalidInput')
  expect(await put({ slotMinutes: 60, from: unreleased })).toBe('no refusal')
})

describe('services with counters of their own', () => {
  const both = ['PP-RENEW', 'HM-RENEW', 'HM-END-T']
  const passes = both.slice(1)
  const answers = {
    age: 36,
    ...{ registered_state_personnel: false, military_active: false, settled_abroad: false },
    ...{ renew_reason: 'expiring' as const, pass_case: 'expiring' as const },
    ...{ applies_pass_together: false, agent_filed: false },
  }

  async function divided() {
    const world = await runStack()
    const staff = await manager(world)
    const { plans, unreleased, version } = await world.call('getOpenPlan', { pointId }, staff)
    const [assumed] = plans
    if (!assumed) throw new Error('no plan')
    const group = { services: passes, opening: assumed.opening, counters: 1 }
    const planned = {
      ...assumed,
      from: unreleased,
      counters: 4,
      roster: [],
      walkInPercent: 0,
      groups: [group],
    }
    const put = (plan: typeof planned, seen = version) =>
      world.call('putOpenPlan', { pointId, version: seen, plans: [plan], exceptions: [], reason }, staff)
    return { world, staff, planned, put, group }
  }

  it('begin where nobody has booked yet, are fewer than the hall has, and each service is in one group', async () => {
    const { planned, put, group } = await divided()
    expect(await refusal(put({ ...planned, from: day }))).toBe('entryInvalid')
    expect(await refusal(put({ ...planned, groups: [{ ...group, counters: 4 }] }))).toBe('invalidInput')
    expect(await refusal(put({ ...planned, groups: [group, group] }))).toBe('invalidInput')
    expect(await refusal(put({ ...planned, horizonDays: 31 }))).toBe('invalidInput')
    const { plans } = await put(planned)
    expect(plans.at(-1)).toMatchObject({ groups: [group] })
  })

  it('have their own places: slots, ranking, bookings and a changed plan look at those', async () => {
    const { world, planned, put } = await divided()
    await put({ ...planned, horizonDays: 30 })
    const { from } = planned
    world.setNow(`${from}T07:00:00+08:00`)
    const token = await tokenOf(world)
    const [slotAt, other] = [`${from}T10:00:00+08:00`, `${from}T11:00:00+08:00`]
    const free = async (services: string[], at = slotAt) => {
      const asked = { pointId, services: services.join(), day: from }
      const { slots } = await world.call('listSlots', asked)
      const slot = slots.find(one => one.slotAt === at)
      return [slot?.capacity, slot?.places]
    }
    expect([await free(['PP-RENEW']), await free(passes), await free(both)]).toEqual([
      [9, 9],
      [3, 1],
      [9, 1],
    ])
    const { bookingId } = await book(world, token, { services: both, answers, slotAt })
    expect([await free(['PP-RENEW']), await free(['HM-END-T'])]).toEqual([
      [9, 8],
      [3, 1],
    ])
    const second = { services: both, answers, slotAt, applicant: applicantNumber(1) }
    expect(await refusal(book(world, token, second))).toBe('slotFull')
    await book(world, token, { slotAt, applicant: applicantNumber(1) })
    const { best } = await world.call('rankAcross', {
      services: passes,
      origin: { kind: 'division', divisionCode: '220102' },
      day: from,
    })
    expect(best.find(one => one.pointId === pointId)?.places).toBeLessThanOrEqual(1)

    await world.call('moveBooking', { bookingId, pointId, slotAt: other }, token)
    expect([await free(['PP-RENEW']), await free(passes), await free(passes, other)]).toEqual([
      [9, 8],
      [3, 1],
      [3, 0],
    ])
    const staff = await manager(world)
    const stated = { pointId, version: 1, exceptions: [], plans: [{ ...planned, walkInPercent: 50 }] }
    expect(await world.call('previewOpenPlan', stated, staff)).toMatchObject({
      total: 1,
      affected: [{ bookingId, why: 'full' }],
    })
    await world.call('moveBooking', { bookingId, pointId: 'CC-03', slotAt: other }, token)
    expect(await free(passes, other)).toEqual([3, 1])
    await world.call('moveBooking', { bookingId, pointId, slotAt }, token)
    await world.call('cancelBooking', { bookingId }, token)
    expect((await listTaken(world.table, pointId, from)).get('10:00')).toMatchObject({
      taken: 1,
      pools: { others: 1, 'HM-END-T': 0 },
    })
  })
})

it('a hall that lets people book thirty days ahead is booked on the thirtieth, and not on the next', async () => {
  const world = await runStack()
  const staff = await manager(world)
  const { plans, version } = await world.call('getOpenPlan', { pointId }, staff)
  const [assumed] = plans
  if (!assumed) throw new Error('no plan')
  const stated = { pointId, version, plans: [{ ...assumed, horizonDays: 30 }], exceptions: [] }
  await world.call('putOpenPlan', { ...stated, reason }, staff)
  const token = await tokenOf(world)
  const last = '2026-12-24T10:00:00+08:00'
  const { bookingId } = await book(world, token, { slotAt: last })
  expect(await refusal(book(world, token, { slotAt: '2026-12-25T10:00:00+08:00' }))).toBe('slotTooFar')
  const gone = { ...stated, version: version + 1, exceptions: [{ ...closed, day: last.slice(0, 10) }] }
  expect(await world.call('previewOpenPlan', gone, staff)).toMatchObject({
    affected: [{ bookingId, why: 'closed' }],
  })
})

it('a new day is released at one moment, and no answer before it lets anybody in', async () => {
  const world = await runStack()
  world.setNow('2026-11-24T07:59:59+08:00')
  const token = await tokenOf(world)
  const last = { slotAt: '2026-12-08T10:00:00+08:00' }
  expect(await refusal(book(world, token, last))).toBe('slotTooFar')
  const asked = { pointId, services: 'PP-RENEW', day: '2026-12-08' }
  expect(await refusal(world.call('listSlots', asked))).toBe('slotTooFar')
  world.setNow(addMinutes('2026-11-24T07:59:59+08:00', 1 / 60))
  expect((await book(world, token, last)).status).toBe('booked')
  expect(morning > world.runtime.now()).toBe(true)
})
