import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { getHallPlan, planShape } from '../../../functions/store/hall-plan'
import { keys, listItems } from '../../../functions/store/table'
import { services } from '../../../shared/content/services'
import type { ZoneStandard } from '../../../shared/schemas/guidance'
import type { HallPlan } from '../../../shared/schemas/hall-plan'
import { largeHall, without } from '../../shared/domain/guidance/hall'
import { shapeOf } from '../../shared/shape'
import { refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'

const pointId = 'CC-00'
const at = { pointId }
const county = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } } as const

/** The hall's manager, and a plan she has drawn. */
async function hall() {
  const world = await runStack()
  const manager = await staffToken(world, county)
  return { world, manager, plan: largeHall() }
}

const confirmed = async (world: World, manager: string, plan: HallPlan, version = 0) =>
  world.call('putHallPlan', { ...at, version, plan, confirm: true }, manager)

describe('the plan of a hall', () => {
  it('begins with nothing but its size and the zones that what it takes leads through', async () => {
    const { world, manager } = await hall()
    const view = await world.call('getHallPlan', at, manager)
    expect(view).toMatchObject({ pointId, version: 0, size: 'large' })
    expect(view.taken).toContain('foreignerCounter')
    expect(view.planned ?? view.confirmed).toBeUndefined()
    const small = await world.call(
      'getHallPlan',
      { pointId: 'CC-03' },
      await staffToken(world, { role: 'province', scope: { kind: 'province' } }),
    )
    expect(small.size).toBe('small')
    expect(small.taken).not.toContain('foreignerCounter')
  })

  it('that is only planned is seen by staff, and citizens go on seeing what was before', async () => {
    const { world, manager, plan } = await hall()
    const drawn = await world.call('putHallPlan', { ...at, version: 0, plan, confirm: false }, manager)
    expect(drawn).toMatchObject({ version: 1, planned: { plan, at: world.runtime.now(), by: '示例窗口' } })
    expect((await world.call('getHallGuide', at)).basis).toBe('model')
    const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } }, 'citizen-3')
    expect((await world.call('getHallPlan', at, clerk)).planned?.plan).toEqual(plan)
  })

  it('that is confirmed is everybody’s, with its day and without a name, and stays while the next is drawn', async () => {
    const { world, manager, plan } = await hall()
    await confirmed(world, manager, plan)
    const guide = await world.call('getHallGuide', at)
    expect(guide).toMatchObject({ basis: 'confirmed', confirmedOn: '2026-11-24', plan })
    expect(JSON.stringify(guide)).not.toContain('示例窗口')
    const next = without(plan, 'baby')
    const drawn = await world.call('putHallPlan', { ...at, version: 1, plan: next, confirm: false }, manager)
    expect(drawn).toMatchObject({ version: 2, planned: { plan: next }, confirmed: { plan } })
    expect((await world.call('getHallGuide', at)).plan).toEqual(plan)
    const last = await confirmed(world, manager, next, 2)
    expect(last.planned).toBeUndefined()
    expect((await world.call('getHallGuide', at)).plan).toEqual(next)
  })

  it('of two managers at once one draws and the other is told, and nothing is lost', async () => {
    const { world, manager, plan } = await hall()
    const colleague = await staffToken(
      world,
      { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } },
      'citizen-2',
    )
    const plans = [
      without(plan, 'baby'),
      without(plan, 'copy'),
      without(plan, 'duty'),
      without(plan, 'courier'),
    ]
    const results = await Promise.all(
      plans.map((one, i) =>
        refusal(
          world.call(
            'putHallPlan',
            { ...at, version: 0, plan: one, confirm: i % 2 === 0 },
            i % 2 ? colleague : manager,
          ),
        ),
      ),
    )
    expect(results.filter(result => result === 'no refusal')).toHaveLength(1)
    expect(results.filter(result => result === 'planChanged')).toHaveLength(3)
    const view = await world.call('getHallPlan', at, manager)
    expect(view.version).toBe(1)
    const won = results.indexOf('no refusal')
    expect((view.planned ?? view.confirmed)?.plan).toEqual(plans[won])
    expect(await refusal(confirmed(world, manager, plan, 0))).toBe('planChanged')
    expect((await confirmed(world, manager, plan, 1)).version).toBe(2)
  })

  it('said twice by one person is heard once; said by another on what is over, it is refused', async () => {
    const { world, manager, plan } = await hall()
    const once = await confirmed(world, manager, plan)
    world.setNow('2026-11-24T09:45:00+08:00')
    expect(await confirmed(world, manager, plan)).toEqual(once)
    expect(
      await refusal(world.call('putHallPlan', { ...at, version: 0, plan, confirm: false }, manager)),
    ).toBe('planChanged')
    const colleague = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-2')
    expect(await refusal(confirmed(world, colleague, plan))).toBe('planChanged')
  })

  it.each<[string, (plan: HallPlan) => HallPlan, boolean, string]>([
    [
      'with two counters of one number',
      p => ({ ...p, counters: [...p.counters, { number: 1, zone: 'payment' }] }),
      false,
      'entryInvalid',
    ],
    ['with a counter that stands nowhere', p => without(p, 'payment'), false, 'entryInvalid'],
    ['without a door', p => without(p, 'entrance', 'ramp'), true, 'entryInvalid'],
    [
      'with a service nobody knows',
      p => ({ ...p, counters: [{ number: 1, zone: 'payment', services: ['XX-NONE'] }] }),
      false,
      'entryInvalid',
    ],
    [
      'with five floors',
      p => ({ ...p, floors: [2, 3, 4, 5, 6].flatMap(floor => p.floors.map(one => ({ ...one, floor }))) }),
      false,
      'invalidInput',
    ],
    ['with a note that is too long', p => ({ ...p, entranceNote: '门'.repeat(121) }), false, 'invalidInput'],
  ])('%s is not taken', async (_, flawed, confirm, code) => {
    const { world, manager, plan } = await hall()
    const asked = { ...at, version: 0, plan: flawed(plan), confirm }
    expect(await refusal(world.call('putHallPlan', asked, manager))).toBe(code)
    expect((await world.call('getHallPlan', at, manager)).version).toBe(0)
  })

  it('is drawn by nobody else: a citizen, a clerk, a neighbour', async () => {
    const { world, plan } = await hall()
    const asked = { ...at, version: 0, plan, confirm: true }
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
    expect(await refusal(world.call('putHallPlan', asked))).toBe('notSignedIn')
    for (const token of [await tokenOf(world, 'citizen-4'), clerk, neighbour])
      expect(await refusal(world.call('putHallPlan', asked, token))).toBe('forbidden')
    for (const token of [await tokenOf(world, 'citizen-4'), neighbour])
      expect(await refusal(world.call('getHallPlan', at, token))).toBe('forbidden')
    expect((await world.call('getHallGuide', at)).basis).toBe('model')
  })

  it('is written down with who drew and who confirmed it', async () => {
    const { world, manager, plan } = await hall()
    await world.call('putHallPlan', { ...at, version: 0, plan, confirm: false }, manager)
    await confirmed(world, manager, plan, 1)
    const audits = await listItems<{ action: string; staffId: string; version: number }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit(pointId, '2026-11-24', '').pk },
    })
    expect(audits.map(({ action, version }) => [action, version]).sort()).toEqual([
      ['confirmPlan', 2],
      ['drawPlan', 1],
    ])
    expect(audits.every(({ staffId }) => staffId)).toBe(true)
  })
})

it('what is kept of a plan has a number of its shape, and these parts', async () => {
  const { world, manager, plan } = await hall()
  const whole: HallPlan = {
    ...plan,
    counters: [{ number: 1, zone: 'payment', services: ['PP-NEW'], low: true }],
    wheelchair: 'yes',
    parking: 'own',
    entranceNote: '南门',
    parkingNote: '地下一层',
    acceptance: { extended: { offered: true, note: '周六' } },
  }
  await confirmed(world, manager, whole)
  await world.call('putHallPlan', { ...at, version: 1, plan: whole, confirm: false }, manager)
  const kept = await getHallPlan(world.table, pointId)
  const parts = [
    'acceptance extended note',
    'acceptance extended offered',
    'counters * low',
    'counters * number',
    'counters * services *',
    'counters * zone',
    'entranceNote',
    'floors * cells * *',
    'floors * floor',
    'parking',
    'parkingNote',
    'size',
    'wheelchair',
  ].map(part => `plan ${part}`)
  const signed = ['at', 'by personId', 'by sealedName', 'by staffId', ...parts]
  expect(planShape).toBe(1)
  expect(shapeOf(kept, () => false)).toEqual(
    [
      'pk',
      'shape',
      'sk',
      'version',
      ...signed.map(part => `confirmed ${part}`),
      ...signed.map(part => `planned ${part}`),
    ].sort(),
  )
  await world.table.doc.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: keys.hallPlan(pointId),
      UpdateExpression: 'SET shape = :other',
      ExpressionAttributeValues: { ':other': planShape + 1 },
    }),
  )
  expect((await world.call('getHallGuide', at)).basis).toBe('model')
  expect((await confirmed(world, manager, plan, 2)).version).toBe(3)
})

describe('the guide of a hall', () => {
  it('of a hall that nobody has confirmed is the standard’s order, and says of floors and counters nothing', async () => {
    const { world } = await hall()
    const guide = await world.call('getHallGuide', { ...at, services: 'PP-RENEW' })
    expect(guide.basis).toBe('model')
    expect(guide.confirmedOn).toBeUndefined()
    expect(guide.steps.map(({ zone }) => zone)).toEqual(
      services.find(({ code }) => code === 'PP-RENEW')?.way.zones,
    )
    expect(guide.steps.every(({ floor, counters }) => floor === undefined && counters.length === 0)).toBe(
      true,
    )
    expect(guide.ways.find(({ way }) => way === 'homeVisit')?.offered).toBe('unknown')
  })

  it('leads by the confirmed plan, one way for two services, and otherwise for a wheelchair', async () => {
    const { world, manager, plan } = await hall()
    await confirmed(world, manager, without(plan, 'photo'))
    const asked = { ...at, services: 'PP-RENEW,QY-RECORD' }
    const guide = await world.call('getHallGuide', asked)
    expect(guide.steps.map(({ zone }) => zone)).toEqual([
      'guidance',
      'form',
      'ticket',
      'waiting',
      'citizenCounter',
      'payment',
      'collection',
    ])
    expect(guide.lacks).toEqual([{ zone: 'photo' }])
    expect(guide.steps[4]?.name).toMatchObject({ en: expect.any(String), ko: expect.any(String) })
    expect(new Set(guide.steps.map(({ name }) => name['zh-CN'])).size).toBe(7)
    const low = await world.call('getHallGuide', { ...asked, wheelchair: 'yes' })
    expect(low.steps.map(({ zone }) => zone)).toContain('accessible')
    const first = await world.call('getHallGuide', { ...asked, priority: 'yes' })
    expect(first.steps.map(({ zone }) => zone)).toContain('priority')
  })

  it('calls its zones, for citizens and for signs, as the edition of the day calls them', async () => {
    const { world, manager, plan } = await hall()
    await confirmed(world, manager, plan)
    const asked = { ...at, services: 'PP-RENEW' }
    const [author, approver] = await Promise.all(
      ['citizen-2', 'citizen-3'].map(person =>
        staffToken(world, { role: 'province', scope: { kind: 'province' } }, person),
      ),
    )
    const { number } = await world.call('createNotice', {}, author)
    const place = { number, kind: 'zone', code: 'payment' } as const
    const { version, entry } = await world.call('getEntry', place, author)
    const name = { 'zh-CN': '收费处', en: 'Cashier', ko: '수납처', ru: 'Касса' }
    await world.call(
      'updateEntry',
      { ...place, version, value: { ...(entry.value as ZoneStandard), name } },
      author,
    )
    const paper = { name: '示例通知', number: '示例〔2026〕1号', reason: '示例' }
    const dated = { number, version: version + 1, effectiveFrom: '2026-11-25', document: paper }
    const { version: last } = await world.call('updateNotice', dated, author)
    const { hash = '' } = await world.call('submitNotice', { number, version: last }, author)
    const { entries } = await world.call('getNoticeChanges', { number }, approver)
    expect(entries).toMatchObject([
      {
        kind: 'zone',
        said: [
          { field: 'name', before: { 'zh-CN': '缴费区' }, after: { 'zh-CN': '收费处' } },
          { field: 'nameRu', before: 'Оплата', after: 'Касса' },
        ],
      },
    ])
    await world.call('issueNotice', { number, hash }, approver)
    const told = async () => {
      const guide = await world.call('getHallGuide', asked)
      const later = await staffToken(world, county, 'staff-cc-00')
      const { zones } = await world.call('getHallPlan', at, later)
      const step = guide.steps.find(({ zone }) => zone === 'payment')
      return [
        step?.name['zh-CN'],
        ...[guide.zones, zones].map(all => all.find(({ zone }) => zone === 'payment')?.name.ru),
      ]
    }
    expect(await told()).toEqual(['缴费区', 'Оплата', 'Оплата'])
    world.setNow('2026-11-25T09:30:00+08:00')
    expect(await told()).toEqual(['收费处', 'Касса', 'Касса'])
  })

  it('is told to whoever asks, and knows no hall or service that is not there', async () => {
    const { world } = await hall()
    expect((await world.call('getHallGuide', at)).steps).toEqual([])
    expect(await refusal(world.call('getHallGuide', { pointId: 'XX-99' }))).toBe('notFound')
    expect(await refusal(world.call('getHallGuide', { ...at, services: 'XX-NONE' }))).toBe('notFound')
    const many = Array.from({ length: 9 }, () => 'PP-NEW').join(',')
    expect(await refusal(world.call('getHallGuide', { ...at, services: many }))).toBe('invalidInput')
    expect(await refusal(world.call('getHallGuide', { ...at, services: 'pp new' }))).toBe('invalidInput')
  })
})
