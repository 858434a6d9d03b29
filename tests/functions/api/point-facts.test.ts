import { describe, expect, it } from 'vitest'
import { factsShape, getPointFacts } from '../../../functions/store/point-facts'
import { takePlaces } from '../../../functions/store/slot'
import { keys, listItems, transact } from '../../../functions/store/table'
import { run as tell } from '../../../functions/tell'
import { run as upkeep } from '../../../functions/upkeep'
import { points } from '../../../shared/content/points'
import type { Point } from '../../../shared/schemas/point'
import type { StatedFacts } from '../../../shared/schemas/point-fact'
import { shapeOf } from '../../shared/shape'
import { offered } from '../offered'
import {
  allowAll,
  applicantNumber,
  book,
  bookingInput,
  inbox,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

const pointId = 'CC-00'
const at = { pointId }
const hall = points.find(one => one.pointId === pointId) as Point
const managing = { role: 'pointManager', scope: { kind: 'point', pointId } } as const
const door = {
  location: { latitude: hall.location.latitude + 0.01, longitude: hall.location.longitude },
  accuracyMetres: 12,
}
const opening = [{ weekdays: [1, 2, 3, 4, 5], periods: [{ from: '09:00', to: '13:30' }] }]
const whole: StatedFacts = {
  door,
  address: '长春市南关区示例路88号',
  phone: '0431-1234567',
  opening,
  counters: 9,
  machines: true,
  services: hall.accepts,
}

async function managed() {
  const world = await runStack()
  return { world, manager: await staffToken(world, managing) }
}
const state = (world: World, token: string, facts: StatedFacts, version = 0) =>
  world.call('putPointFacts', { ...at, version, facts }, token)
const shown = async (world: World, id = pointId) =>
  (await world.call('listPoints', {})).find(one => one.pointId === id) as Point

describe('what the manager of a hall says of it at its door', () => {
  it('is shown to everybody at once: place, address, telephone, hours and counters, all confirmed', async () => {
    const { world, manager } = await managed()
    const view = await state(world, manager, whole)
    expect(view).toMatchObject({ version: 1, point: { address: whole.address, counters: 9 } })
    expect(view.facts.map(({ state: of }) => of)).toEqual(Array(7).fill('confirmed'))
    expect(view.facts.every(({ by, at: on }) => by === '示例窗口' && on === world.runtime.now())).toBe(true)
    expect(await shown(world)).toMatchObject({
      location: door.location,
      locationBasis: 'door',
      address: whole.address,
      addressStatus: 'confirmed',
      phone: whole.phone,
      opening,
      openingStatus: 'confirmed',
      machines: true,
      evidence: { confidence: 'high', asOf: '2026-11-24' },
    })
    expect(JSON.stringify(await shown(world))).not.toContain('示例窗口')
  })

  it('counts in the next ranking: the way is that to the door', async () => {
    const { world, manager } = await managed()
    const asked = {
      services: ['PP-RENEW'],
      origin: { kind: 'location' as const, location: door.location },
    }
    const metres = async () =>
      (await world.call('rankAcross', asked)).nearest.find(one => one.pointId === pointId)?.distanceMetres
    expect(Math.abs(((await metres()) ?? 0) - 1112)).toBeLessThan(5)
    await state(world, manager, { door })
    expect(await metres()).toBe(0)
  })

  it('is what a booked person reads of the hall, and where his slots are', async () => {
    const { world, manager } = await managed()
    const citizen = await tokenOf(world, 'citizen-4')
    const booking = await world.call('createBooking', await bookingInput(world), citizen)
    await state(world, manager, { address: '长春市南关区新址1号', opening })
    const mine = await world.call('getBooking', { bookingId: booking.bookingId }, citizen)
    expect((await shown(world, mine.pointId)).address).toBe('长春市南关区新址1号')
    const { slots } = await world.call('listSlots', { ...at, services: 'PP-RENEW', day: '2026-11-25' })
    expect(slots.map(({ slotAt }) => slotAt.slice(11, 16)).at(-1)).toBe('13:00')
  })

  it('is asked again first: how far the door moves, what changes, and who is booked for when it will be closed', async () => {
    const { world, manager } = await managed()
    const citizen = await tokenOf(world, 'citizen-4')
    await world.call('createBooking', await bookingInput(world), citizen)
    const preview = await world.call(
      'previewPointFacts',
      { ...at, version: 0, facts: { ...whole, phone: hall.phone } },
      manager,
    )
    expect(preview).toMatchObject({ pointId, version: 0, bookedOutside: 1 })
    expect(preview.changed.sort()).toEqual(['address', 'counters', 'door', 'opening'])
    expect(Math.abs((preview.movedMetres ?? 0) - 1112)).toBeLessThan(5)
    expect(await shown(world)).toMatchObject({ address: hall.address, locationBasis: 'countySeat' })
    const same = { address: hall.address ?? '', opening: hall.opening }
    expect(await world.call('previewPointFacts', { ...at, version: 0, facts: same }, manager)).toMatchObject({
      changed: [],
      bookedOutside: 0,
    })
  })

  it.each<[string, StatedFacts, string]>([
    ['a place that the phone does not know well', { door: { ...door, accuracyMetres: 51 } }, 'entryInvalid'],
    [
      'a place in another city',
      { door: { location: { latitude: 43.84, longitude: 126.55 }, accuracyMetres: 5 } },
      'entryInvalid',
    ],
    ['other services than the edition says', { services: { only: ['PP-NEW'] } }, 'entryInvalid'],
    ['nothing', {}, 'invalidInput'],
    ['an endless address', { address: '路'.repeat(121) }, 'invalidInput'],
    ['a telephone without a number', { phone: '问前台' }, 'invalidInput'],
    ['no counter', { counters: 0 }, 'invalidInput'],
    [
      'hours that end before they begin',
      {
        opening: [{ weekdays: [1], periods: [{ from: '12:00', to: '09:00' }] }],
      },
      'invalidInput',
    ],
  ])('%s is not taken', async (_, facts, code) => {
    const { world, manager } = await managed()
    expect(await refusal(state(world, manager, facts))).toBe(code)
    expect((await world.call('getPointFacts', at, manager)).version).toBe(0)
  })

  it('of two who say it at once one is heard and the other is told; said twice by one it is heard once', async () => {
    const { world, manager } = await managed()
    const colleague = await staffToken(
      world,
      { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } },
      'citizen-2',
    )
    const results = await Promise.all(
      [manager, colleague].map((token, i) => refusal(state(world, token, { counters: 5 + i }))),
    )
    expect(results.sort()).toEqual(['no refusal', 'planChanged'])
    const { version, point } = await world.call('getPointFacts', at, manager)
    expect(version).toBe(1)
    const winner = point.counters === 5 ? manager : colleague
    expect((await state(world, winner, { counters: point.counters })).version).toBe(1)
    expect((await state(world, manager, { phone: '0431-7654321' }, 1)).version).toBe(2)
    expect((await shown(world)).counters).toBe(point.counters)
  })

  it('is said by nobody else: a citizen, a clerk, a neighbour; a clerk may read it', async () => {
    const { world } = await managed()
    const clerk = await staffToken(
      world,
      { role: 'counter', scope: { kind: 'point', pointId } },
      'staff-cc-03',
    )
    const neighbour = await staffToken(
      world,
      { role: 'county', scope: { kind: 'county', divisionCode: '220103' } },
      'citizen-2',
    )
    for (const token of [await tokenOf(world, 'citizen-4'), clerk, neighbour])
      expect(await refusal(state(world, token, { counters: 5 }))).toBe('forbidden')
    expect((await world.call('getPointFacts', at, clerk)).point.pointId).toBe(pointId)
    expect(await refusal(world.call('getPointFacts', at, neighbour))).toBe('forbidden')
  })

  it('is written down: who, what and on which version', async () => {
    const { world, manager } = await managed()
    await state(world, manager, { door, phone: '0431-1234567' })
    const audit = (await auditsOf(world, pointId)).find(({ action }) => action === 'statePoint')
    expect(audit).toMatchObject({ facts: ['door', 'phone'], version: 1 })
    expect(audit?.staffId).toBeTruthy()
  })

  it('stays confirmed of the services until an edition says otherwise', async () => {
    const { world, manager } = await managed()
    const view = await state(world, manager, { services: hall.accepts })
    expect(view.facts.find(({ fact }) => fact === 'services')).toMatchObject({ state: 'confirmed' })
    expect(view.facts.find(({ fact }) => fact === 'address')).toEqual({ fact: 'address', state: 'reported' })
  })
})

const auditsOf = (world: World, id: string) =>
  listItems<Record<string, unknown>>(world.table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.audit(id, '2026-11-24', '').pk },
  })

describe('a table of halls', () => {
  const city = { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } } as const
  const rows = [
    { pointId: 'CC-00', facts: { phone: '0431-1234567', counters: 12 } },
    { pointId: 'CC-03', facts: { address: '长春市宽城区新路3号' } },
  ]
  const versioned = (...versions: number[]) => rows.map((row, i) => ({ ...row, version: versions[i] ?? 0 }))
  const reason = '市局统一更新电话'

  async function overseen() {
    const world = await runStack()
    return { world, overseer: await staffToken(world, city) }
  }

  it('tells what it would change before anything is', async () => {
    const { world, overseer } = await overseen()
    const preview = await world.call('previewPointTable', { rows }, overseer)
    expect(preview.map(({ changed }) => changed)).toEqual([['phone', 'counters'], ['address']])
    expect((await shown(world)).phone).toBe(hall.phone)
  })

  it('is taken as a whole: reported by staff, dated, with its reason', async () => {
    const { world, overseer } = await overseen()
    const views = await world.call('importPointTable', { rows: versioned(), reason }, overseer)
    expect(views.every(({ point }) => point.divisionCode.startsWith('2201'))).toBe(true)
    expect(await shown(world)).toMatchObject({ phone: '0431-1234567', phoneStatus: 'reported', counters: 12 })
    expect(await shown(world, 'CC-03')).toMatchObject({ address: '长春市宽城区新路3号' })
    expect(await auditsOf(world, 'PROVINCE')).toContainEqual(
      expect.objectContaining({ action: 'importPoints', pointIds: ['CC-00', 'CC-03'], reason }),
    )
    const again = await world.call('importPointTable', { rows: versioned(1, 1), reason }, overseer)
    expect(again.find(({ point }) => point.pointId === 'CC-00')?.version).toBe(1)
  })

  it('leaves confirmed what it says as it is', async () => {
    const { world, overseer } = await overseen()
    await world.call('putPointFacts', { ...at, version: 0, facts: { phone: '0431-1234567' } }, overseer)
    await world.call('importPointTable', { rows: versioned(1, 0), reason }, overseer)
    expect(await shown(world)).toMatchObject({ phoneStatus: 'confirmed', countersStatus: 'reported' })
  })

  it('does nothing at all where one of its halls has been changed since, or is another’s', async () => {
    const { world, overseer } = await overseen()
    await world.call('putPointFacts', { pointId: 'CC-03', version: 0, facts: { counters: 3 } }, overseer)
    expect(await refusal(world.call('importPointTable', { rows: versioned(), reason }, overseer))).toBe(
      'planChanged',
    )
    expect((await shown(world)).phone).toBe(hall.phone)
    const foreign = [...versioned(0, 1), { pointId: 'JL-00', version: 0, facts: { counters: 2 } }]
    expect(await refusal(world.call('importPointTable', { rows: foreign, reason }, overseer))).toBe(
      'forbidden',
    )
    expect(
      await refusal(
        world.call(
          'previewPointTable',
          { rows: foreign.map(({ pointId, facts }) => ({ pointId, facts })) },
          overseer,
        ),
      ),
    ).toBe('forbidden')
    const twice = [...versioned(0, 1), ...versioned(0, 1)]
    expect(await refusal(world.call('importPointTable', { rows: twice, reason }, overseer))).toBe(
      'entryInvalid',
    )
    expect(
      await refusal(world.call('importPointTable', { rows: versioned(0, 1), reason: ' ' }, overseer)),
    ).toBe('invalidInput')
    expect((await shown(world)).phone).toBe(hall.phone)
  })

  it('can hold every hall of the province', async () => {
    const { world } = await overseen()
    const province = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-2')
    const all = await world.call('listPointFacts', {}, province)
    expect(all).toHaveLength(points.length)
    const every = all.map(({ point, version }) => ({
      pointId: point.pointId,
      version,
      facts: { counters: (point.counters % 60) + 1 },
    }))
    const views = await world.call('importPointTable', { rows: every, reason }, province)
    expect(views.every(({ version }) => version === 1)).toBe(true)
  })

  it('is taken along with a reason that is written down, of one’s own halls alone', async () => {
    const { world, overseer } = await overseen()
    const views = await world.call('exportPointFacts', { reason: '上报省厅' }, overseer)
    expect(views.length).toBeGreaterThan(10)
    expect(views.every(({ point }) => point.divisionCode.startsWith('2201'))).toBe(true)
    expect(await auditsOf(world, 'PROVINCE')).toContainEqual(
      expect.objectContaining({ action: 'exportPoints', reason: '上报省厅' }),
    )
    const clerk = await staffToken(
      world,
      { role: 'counter', scope: { kind: 'point', pointId } },
      'staff-cc-03',
    )
    expect(await refusal(world.call('exportPointFacts', { reason: '看看' }, clerk))).toBe('forbidden')
    expect(await refusal(world.call('listPointFacts', {}, clerk))).toBe('forbidden')
  })
})

it('what is kept of a hall has a number of its shape, and these parts', async () => {
  const { world, manager } = await managed()
  await state(world, manager, whole)
  const values = {
    address: [''],
    counters: [''],
    door: ['accuracyMetres', 'location latitude', 'location longitude'],
    machines: [''],
    opening: ['* periods * from', '* periods * to', '* weekdays *'],
    phone: [''],
  }
  const signed = ['at', 'by personId', 'by sealedName', 'by staffId', 'state']
  expect(factsShape).toBe(1)
  expect(shapeOf(await getPointFacts(world.table, pointId), () => false)).toEqual(
    expect.arrayContaining([
      'pk',
      'pointId',
      'shape',
      'sk',
      'version',
      ...Object.entries(values).flatMap(([fact, parts]) => [
        ...signed.map(part => `facts ${fact} ${part}`),
        ...parts.map(part => `facts ${fact} value ${part}`.trim()),
      ]),
    ]),
  )
})

describe('a hall that closes early today', () => {
  const today = (time: string) => `2026-11-24T${time}:00+08:00`
  const because = { reason: '停电，下午不能办' }
  const notes = async (world: World, person: string) => {
    await world.settled()
    const all = await inbox(world, person)
    return all.flatMap(({ fields }) => fields.find(({ label }) => label === '温馨提示')?.value ?? [])
  }

  it('shows before who is booked too late, tells each of them once, and takes no more places from then on', async () => {
    const { world, manager } = await managed()
    await allowAll(world, 'citizen-1', 2)
    await allowAll(world, 'citizen-2', 2)
    const [her, him] = [await tokenOf(world), await tokenOf(world, 'citizen-2')]
    await book(world, her, { slotAt: today('10:00') })
    const late = await book(world, him, { slotAt: today('14:00'), applicant: applicantNumber(2) })
    const asked = { ...at, from: '13:00' }
    expect(await world.call('previewClosing', asked, manager)).toEqual({
      from: '13:00',
      now: '09:30',
      affected: [{ bookingId: late.bookingId, slotAt: today('14:00'), services: late.services }],
      total: 1,
    })
    expect(await notes(world, 'citizen-2')).toEqual([])
    for (let i = 0; i < 2; i++)
      expect(await world.call('closeToday', { ...asked, ...because }, manager)).toMatchObject({
        closedFrom: '13:00',
      })
    await tell(world.runtime)
    expect(await notes(world, 'citizen-2')).toEqual(['大厅13:00起停办，请改时间'])
    expect(await notes(world, 'citizen-1')).toEqual([])
    const again = { slotAt: today('15:00'), applicant: applicantNumber(3) }
    expect(await refusal(book(world, her, again))).toBe('slotClosed')
    expect((await world.call('getHallGuide', at)).closedFrom).toBe('13:00')
    expect((await shown(world)).closing).toEqual({ day: '2026-11-24', from: '13:00' })
    const lines = await listItems<{ action: string; reason?: string }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit(pointId, '2026-11-24', '').pk },
    })
    expect(lines.filter(({ action }) => action === 'closeToday').map(({ reason }) => reason)).toEqual([
      because.reason,
    ])
    world.setNow('2026-11-25T01:10:00+08:00')
    await upkeep(world.runtime)
    const owner = await tokenOf(world, 'citizen-2')
    expect((await world.call('getBooking', { bookingId: late.bookingId }, owner)).status).toBe('cancelled')
  })

  it('gives a place to nobody, whatever plan he has read, and tells whoever has come in between', async () => {
    const { world, manager } = await managed()
    await allowAll(world, 'citizen-1')
    const her = await tokenOf(world)
    const late = await book(world, her, { slotAt: today('14:00') })
    await world.call('cancelBooking', { bookingId: late.bookingId }, her)
    await world.call('closeToday', { ...at, from: '13:00', ...because }, manager)
    const planned = [{ slotAt: today('14:00'), places: 1, capacity: 9 }]
    const stale = transact(world.table, takePlaces(world.table, pointId, planned, { held: false }))
    await expect(stale).rejects.toMatchObject({ code: 'slotFull' })
  })

  it('leads nobody to it any more: what was suggested there is over, and its place is free', async () => {
    const { world, token, offer, booking } = await offered()
    const { toPointId, toSlotAt } = offer
    const owner = { role: 'county', scope: { kind: 'county', divisionCode: '220103' } } as const
    const county = await staffToken(world, owner, 'staff-county')
    await world.call('closeToday', { pointId: toPointId, from: toSlotAt.slice(11, 16), ...because }, county)
    const { bookingId } = booking
    expect(await world.call('getBooking', { bookingId }, token)).not.toHaveProperty('recommendation')
    const named = { bookingId, recommendationId: offer.recommendationId }
    expect((await world.call('openRecommendation', named, token)).status).toBe('expired')
    const day = { pointId: booking.pointId, from: '2026-11-24', to: '2026-11-24' }
    const city = { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } } as const
    const [counts] = await world.call('listOutcomes', day, await staffToken(world, city, 'staff-city'))
    expect(counts).toMatchObject({ offered: 1, expired: 1 })
  })

  it('closes earlier at most, while it is open, and never before now', async () => {
    const { world, manager } = await managed()
    const close = (from: string, token = manager) =>
      refusal(world.call('closeToday', { ...at, from, ...because }, token))
    expect(await close('16:30')).toBe('entryInvalid')
    expect((await world.call('previewClosing', { ...at, from: '16:30' }, manager)).isOver).toBe(true)
    expect(await close('15:00')).toBe('no refusal')
    const county = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } } as const
    const other = await staffToken(world, county, 'citizen-3')
    expect(await close('16:00', other)).toBe('planChanged')
    expect(await close('14:00', other)).toBe('no refusal')
    expect((await world.call('previewClosing', { ...at, from: '08:00' }, other)).from).toBe('09:30')
    const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } }, 'citizen-4')
    expect(await close('13:00', clerk)).toBe('forbidden')
  })
})
