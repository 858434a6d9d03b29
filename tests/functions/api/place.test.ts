import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { run as recommend } from '../../../functions/recommend'
import { getBooking } from '../../../functions/store/booking'
import { keys } from '../../../functions/store/table'
import { points } from '../../../shared/content/points'
import type { Tie } from '../../../shared/schemas/place'
import { allowAll, book, hallWith, refusal, runStack, tokenOf } from '../running-stack'

const day = '2026-11-25'
const fromSiping = { kind: 'division' as const, divisionCode: '220302' }
const registered = (home: string): Tie => ({ by: 'registered', home })
const annotation = {
  services: ['PP-ANNOT'],
  pointId: 'U-220322',
  slotAt: `${day}T10:00:00+08:00`,
}

describe('where somebody is registered decides', () => {
  it('which halls are ranked: the county’s and the prefecture’s', async () => {
    const world = await runStack()
    const { best } = await world.call('rankAcross', {
      services: ['PP-ANNOT'],
      origin: fromSiping,
      day,
      ties: [registered('220322')],
    })
    expect(best.map(({ pointId }) => pointId).sort()).toEqual(['U-220302', 'U-220322'])
  })

  it('that none is: somebody of Siping cannot travel to Hong Kong on his own', async () => {
    const world = await runStack()
    const ranked = world.call('rankAcross', {
      services: ['HM-END-G'],
      origin: fromSiping,
      ties: [registered('220302')],
    })
    expect(await refusal(ranked)).toBe('notYourHall')
  })

  it('so it has to be said first', async () => {
    const world = await runStack()
    expect(await refusal(world.call('rankAcross', { services: ['PP-ANNOT'], origin: fromSiping }))).toBe(
      'homeNotNamed',
    )
    const slots = { pointId: 'U-220322', services: 'PP-ANNOT', day }
    expect(await refusal(world.call('listSlots', slots))).toBe('homeNotNamed')
    expect(await refusal(book(world, await tokenOf(world), annotation))).toBe('homeNotNamed')
  })

  it('whose times are shown', async () => {
    const world = await runStack()
    const slots = { pointId: 'U-220322', services: 'PP-ANNOT', day }
    const own = await world.call('listSlots', { ...slots, ties: 'registered.220322' })
    expect(own.slots.length).toBeGreaterThan(5)
    expect(await refusal(world.call('listSlots', { ...slots, ties: 'registered.220382' }))).toBe(
      'notYourHall',
    )
  })

  it('and where it can be booked; the booking remembers it', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    expect(await refusal(book(world, token, { ...annotation, ties: [registered('220382')] }))).toBe(
      'notYourHall',
    )
    const { bookingId } = await book(world, token, { ...annotation, ties: [registered('220322')] })
    expect((await getBooking(world.table, bookingId))?.ties).toEqual([registered('220322')])
  })

  it('nothing of a passport, and is not kept then', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world), { ties: [registered('220322')] })
    expect(await getBooking(world.table, bookingId)).not.toHaveProperty('ties')
  })
})

it('the unit of a soldier decides for him alone, and answers say who is one', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const soldier = {
    answers: { age: 36, military_active: true, out_of_province: false, settled_abroad: false },
  }
  expect(await refusal(book(world, token, { ...soldier, services: ['PP-RENEW'] }))).toBe('homeNotNamed')
  const elsewhere = { by: 'stationed' as const, home: '220302' }
  expect(await refusal(book(world, token, { ...soldier, ties: [elsewhere] }))).toBe('notYourHall')
})

describe('a hall', () => {
  const withPoint = async (change: object) => {
    const world = await runStack()
    const hall = points.find(({ pointId }) => pointId === 'CC-03')
    await world.table.doc.send(
      new PutCommand({
        TableName: world.table.name,
        Item: { ...keys.content('point', 'CC-03'), value: { ...hall, ...change }, order: 0, origin: 'staff' },
      }),
    )
    return world
  }
  const kuancheng = { pointId: 'CC-03' }
  const inKuancheng = { kind: 'division' as const, divisionCode: '220103' }

  it('without a known address cannot be booked, nor is it offered; it is still shown with its telephone', async () => {
    const world = await withPoint({ address: undefined })
    expect(await refusal(book(world, await tokenOf(world), kuancheng))).toBe('pointWithoutAddress')
    const { nearest } = await world.call('rankAcross', {
      services: ['PP-RENEW'],
      origin: inKuancheng,
      day,
    })
    expect(nearest.map(({ pointId }) => pointId)).not.toContain('CC-03')
    const shown = (await world.call('listPoints', {})).find(({ pointId }) => pointId === 'CC-03')
    expect(shown).toMatchObject({ phone: '0431-82965670' })
    expect((await world.call('getHallDay', kuancheng)).best).toEqual([])
  })

  it('that has ended is refused, and is no hall of the province any more; its name stays', async () => {
    const world = await withPoint({ endedOn: '2026-11-01' })
    expect(await refusal(book(world, await tokenOf(world), kuancheng))).toBe('pointEnded')
    expect((await world.call('listHalls', {})).map(({ pointId }) => pointId)).not.toContain('CC-03')
    expect((await world.call('listPoints', {})).map(({ pointId }) => pointId)).toContain('CC-03')
  })

  it('that serves somebody else shows him no best times', async () => {
    const world = await runStack()
    const hallDay = { pointId: 'U-220322', services: 'PP-ANNOT' }
    expect((await world.call('getHallDay', hallDay)).best.length).toBeGreaterThan(0)
    const tied = (home: string) => world.call('getHallDay', { ...hallDay, ties: `registered.${home}` })
    expect((await tied('220322')).best.length).toBeGreaterThan(0)
    expect((await tied('220382')).best).toEqual([])
  })
})

it('the minute’s run offers somebody registered in Nanguan its own idle hall, never the nearer one of another district', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', 2)
  const visit = { slotAt: '2026-11-24T11:00:00+08:00', originDivision: '220103' }
  await book(world, token, { ...visit, services: ['PP-ANNOT'], ties: [registered('220102')] })
  await hallWith(world, 'CC-00', 160, 14)
  await hallWith(world, 'CC-03', 0, 3)
  await recommend(world.runtime)
  const offerOf = async () => (await world.call('listBookings', {}, token))[0]?.recommendation?.toPointId
  expect(await offerOf()).toBeUndefined()
  await hallWith(world, 'U-220102', 0, 3)
  await recommend(world.runtime)
  expect(await offerOf()).toBe('U-220102')
})

it('what was booked at a hall that has ended since is still read, named and cancelled', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token, { pointId: 'CC-03' })
  const ended = { ...points.find(({ pointId }) => pointId === 'CC-03'), endedOn: '2026-11-24' }
  await world.table.doc.send(
    new PutCommand({
      TableName: world.table.name,
      Item: { ...keys.content('point', 'CC-03'), value: ended, order: 0, origin: 'staff' },
    }),
  )
  world.setNow('2026-11-24T09:40:00+08:00')
  expect(await refusal(book(world, await tokenOf(world, 'citizen-2'), { pointId: 'CC-03' }))).toBe(
    'pointEnded',
  )
  const { named } = await world.call('getHome', {}, token)
  expect(named.points.map(({ name }) => name['zh-CN'])).toEqual(['长春市宽城区大厅'])
  expect((await world.call('getBooking', { bookingId }, token)).pointId).toBe('CC-03')
  expect((await world.call('cancelBooking', { bookingId }, token)).status).toBe('cancelled')
})
