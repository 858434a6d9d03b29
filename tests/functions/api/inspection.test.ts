import { describe, expect, it } from 'vitest'
import { setUpPeople } from '../../../functions/local/demonstration'
import { setUpInspections } from '../../../functions/local/inspections'
import { run as retain } from '../../../functions/retain'
import { getInspection, inspectionShape } from '../../../functions/store/inspection'
import { photoDays } from '../../../functions/store/inspection-photo'
import { keys, listItems } from '../../../functions/store/table'
import { assessmentItems } from '../../../shared/content/guidance/assessment'
import { addDays } from '../../../shared/domain/calendar'
import { drawHalls } from '../../../shared/domain/inspection/draw'
import type { InspectionView, Operation, Verdict } from '../../../shared/schemas/inspection'
import type { Assignment } from '../../../shared/schemas/staff'
import { shapeOf } from '../../shared/shape'
import { paper, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'
import { photo } from './visit-with-paper'

const pointId = 'CC-03'
const inspectionId = 'inspection-000001'
const at = { pointId, inspectionId }
const begun = { at: '2026-11-24T09:20:00+08:00', size: 'small' } as const
const city: Assignment = { role: 'inspector', scope: { kind: 'city', prefectureCode: '220100' } }
const county: Assignment = { role: 'county', scope: { kind: 'county', divisionCode: '220103' } }
const province: Assignment = { role: 'province', scope: { kind: 'province' } }
const manager = (point: string): Assignment => ({
  role: 'pointManager',
  scope: { kind: 'point', pointId: point },
})

const id = (n: number | string) => `operation-${String(n).padStart(6, '0')}`
const says = (n: number, item: string, verdict: Verdict, more: Partial<Operation> = {}): Operation => ({
  operationId: id(n),
  item,
  verdict,
  at: begun.at,
  ...more,
})
const allMet = (except: Record<string, Verdict> = {}): Operation[] =>
  assessmentItems.map(({ code }, n) =>
    says(100 + n, code, except[code] ?? 'met', except[code] === 'notMet' ? { note: '没有公开' } : {}),
  )

async function hall() {
  const world = await runStack()
  const inspector = await staffToken(world, city, 'citizen-1')
  const clerk = await staffToken(world, manager(pointId), 'staff-cc-03')
  const sync = (operations: Operation[], token = inspector, begin: object = begun) =>
    world.call('syncInspection', { ...at, begun: { ...begun, ...begin }, operations }, token)
  const close = (version: number, token = inspector, assigned: object[] = []) =>
    world.call('closeInspection', { ...at, version, assigned: assigned as never }, token)
  return { world, inspector, clerk, sync, close }
}

/** Closed, with one thing not met. */
async function found() {
  const hand = await hall()
  const { inspection } = await hand.sync(allMet({ A10: 'notMet' }))
  const closed = await hand.close(inspection.version, hand.inspector, [
    { item: 'A10', responsible: '示例负责人', dueOn: '2026-11-30' },
  ])
  const findingId = `${inspectionId}.A10`
  const of = (n: number, version: number) => ({
    pointId,
    findingId,
    requestId: `request-finding-${n}`,
    version,
    note: '已经贴出收费标准',
  })
  return { ...hand, closed, findingId, of }
}

const verdicts = ({ looks }: InspectionView) =>
  Object.fromEntries(Object.entries(looks).map(([item, { verdict }]) => [item, verdict]))

describe('an inspection', () => {
  it('begins with what a phone has said without a network, and what is said twice is heard once', async () => {
    const { world, inspector, sync } = await hall()
    const operations = [says(1, 'A01', 'met'), says(2, 'A02', 'notMet', { note: '没有照相区' })]
    const first = await sync(operations)
    expect(first).toMatchObject({
      conflicts: [],
      inspection: { level: 'city', status: 'open', begunAt: begun.at, inspector: '示例窗口', version: 1 },
    })
    expect(await sync(operations)).toEqual(first)
    expect(await world.call('getInspection', at, inspector)).toEqual(first.inspection)
    expect(first.inspection.asked).toHaveLength(37)
    expect(first.inspection.score).toMatchObject({ met: 3, notMet: 4, unknown: 90, total: 97 })
  })

  it('of two phones stands together, and neither overwrites the other unseen', async () => {
    const { world, sync, inspector } = await hall()
    const colleague = await staffToken(world, city, 'citizen-2')
    await sync([])
    const both = await Promise.all([
      sync([says(1, 'A01', 'met'), says(2, 'A02', 'met')]),
      sync([says(3, 'A01', 'notMet'), says(4, 'A03', 'met')], colleague),
    ])
    const view = await world.call('getInspection', at, inspector)
    expect(Object.keys(view.looks).sort()).toEqual(['A01', 'A02', 'A03'])
    const refused = both.flatMap(({ conflicts }) => conflicts)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.stands?.verdict).toBe(view.looks.A01?.verdict)
    expect(refused[0]?.operation.verdict).not.toBe(view.looks.A01?.verdict)
    const base = view.looks.A01?.operationId ?? ''
    const { inspection, conflicts } = await sync([says(5, 'A01', 'notApplicable', { base })], colleague)
    expect([verdicts(inspection).A01, conflicts]).toEqual(['notApplicable', []])
    expect(Object.keys(inspection.people)).toHaveLength(2)
  })

  it('that is closed turns what was not met into findings, and takes nothing more', async () => {
    const { closed, sync } = await found()
    expect(closed).toMatchObject({
      status: 'closed',
      closedAt: '2026-11-24T09:30:00+08:00',
      score: { lowest: 96.9, highest: 96.9, grade: 'B' },
    })
    expect(closed.findings).toEqual([
      expect.objectContaining({
        findingId: `${inspectionId}.A10`,
        severity: 'blocker',
        state: 'open',
        dueOn: '2026-11-30',
        responsible: '示例负责人',
        inspector: '示例窗口',
        note: '没有公开',
        waitsFor: 'hall',
        next: { to: 'county', on: '2026-12-01' },
        steps: [],
      }),
    ])
    const late = await sync([says(900, 'A10', 'met', { base: id(109) })])
    expect(late.conflicts.map(({ operation }) => operation.operationId)).toEqual([id(900)])
    expect(verdicts(late.inspection).A10).toBe('notMet')
  })

  it('is closed once, on what was seen: a colleague’s word in between is looked at first', async () => {
    const { world, sync, close } = await hall()
    const { inspection } = await sync(allMet())
    await sync([says(1, 'A01', 'notMet', { base: id(100) })])
    expect(await refusal(close(inspection.version))).toBe('inspectionChanged')
    const closed = await close(inspection.version + 1)
    expect(await close(inspection.version + 1)).toEqual(closed)
    expect(closed.findings.map(({ item }) => item)).toEqual(['A01'])
    const colleague = await staffToken(world, city, 'citizen-2')
    expect(await refusal(close(inspection.version + 2, colleague))).toBe('inspectionChanged')
  })

  it.each<[string, () => Operation[], object]>([
    ['an item nobody knows', () => [says(1, 'A99', 'met')], {}],
    ['a beginning that is still to come', () => [], { at: '2026-11-24T10:30:00+08:00' }],
    ['a draw that drew another hall', () => [], { draw: 'draw-without-this-hall' }],
    ['a note that is too long', () => [says(1, 'A01', 'notMet', { note: '问'.repeat(301) })], {}],
    ['too much at once', () => Array.from({ length: 75 }, (_, n) => says(n, 'A01', 'met')), {}],
  ])('refuses %s', async (_, operations, begin) => {
    const { world, inspector, sync } = await hall()
    expect(await refusal(sync(operations(), inspector, begin))).toBe('invalidInput')
    expect(await world.call('listInspections', { pointId }, inspector)).toEqual([])
  })

  it('of those above is not seen by the hall before it is closed, nor changed by it', async () => {
    const { world, clerk, sync, close } = await hall()
    const { inspection } = await sync(allMet())
    expect(await world.call('listInspections', { pointId }, clerk)).toEqual([])
    expect(await refusal(world.call('getInspection', at, clerk))).toBe('notFound')
    expect(await refusal(sync([], clerk))).toBe('forbidden')
    await close(inspection.version)
    expect(await world.call('listInspections', { pointId }, clerk)).toMatchObject([{ status: 'closed' }])
    expect((await world.call('getInspection', at, clerk)).score.grade).toBe('A')
  })

  it('asks what the edition of the day asks, and goes on asking that when another comes', async () => {
    const { world, sync } = await hall()
    const author = await staffToken(world, province, 'citizen-3')
    const other = await staffToken(world, province, 'citizen-2')
    const { notice } = await world.call('getStandard', {})
    const { inspection } = await sync([])
    expect(inspection.standard).toBe(notice?.number)
    const { number } = await world.call('createNotice', {}, author)
    const place = { number, kind: 'assessmentItem', code: 'A01' } as const
    const { version, entry } = await world.call('getEntry', place, author)
    const value = { ...entry.value, points: 5 }
    await world.call('updateEntry', { ...place, version, value }, author)
    const days = { number, kind: 'inspectionRule', code: 'mend.major' } as const
    const usual = (await world.call('getEntry', days, author)).entry.value
    const fewer = { ...days, version: version + 1, value: { ...usual, number: 5 } }
    await world.call('updateEntry', fewer, author)
    const dated = { number, version: version + 2, effectiveFrom: '2026-11-25', document: paper }
    const { version: last } = await world.call('updateNotice', dated, author)
    const { hash = '' } = await world.call('submitNotice', { number, version: last }, author)
    const changes = await world.call('getNoticeChanges', { number }, other)
    expect(changes.entries).toMatchObject([
      { kind: 'assessmentItem', code: 'A01', said: [{ field: 'points', before: 3, after: 5 }] },
      { kind: 'inspectionRule', code: 'mend.major', said: [{ field: 'number', before: 14, after: 5 }] },
    ])
    await world.call('issueNotice', { number, hash }, other)
    world.setNow('2026-11-25T09:30:00+08:00')
    const later = await tokenOf(world, 'citizen-1')
    const points = (all: { code: string; points: number }[]) => all.find(({ code }) => code === 'A01')?.points
    expect(points((await world.call('getStandard', {})).items)).toBe(5)
    expect(points((await world.call('getInspection', at, later)).asked)).toBe(3)
    const next = { pointId, inspectionId: 'inspection-000002', begun, operations: [] }
    const begunLater = (await world.call('syncInspection', next, later)).inspection
    expect([begunLater.standard, points(begunLater.asked)]).toEqual([number, 5])
    expect([inspection.rules?.mendDays.major, begunLater.rules?.mendDays.major]).toEqual([14, 5])
    const failed = {
      pointId,
      inspectionId: begunLater.inspectionId,
      begun,
      operations: [says(1, 'A02', 'notMet')],
    }
    const { version: whole } = (await world.call('syncInspection', failed, later)).inspection
    const over = { pointId, inspectionId: begunLater.inspectionId, version: whole, assigned: [] }
    expect((await world.call('closeInspection', over, later)).findings[0]?.dueOn).toBe('2026-11-30')
  })

  it('by the hall itself is a self-check', async () => {
    const { world, clerk, sync } = await hall()
    const { inspection } = await sync([says(1, 'A01', 'met')], clerk)
    expect(inspection.level).toBe('hall')
    const widest = await staffToken(world, province, 'citizen-3')
    expect(await world.call('listScopeInspections', {}, widest)).toMatchObject([{ inspectionId, pointId }])
  })

  it('is nobody’s but those whose rights reach the hall', async () => {
    const { world, sync, closed } = await found()
    const neighbour = await staffToken(world, manager('CC-00'), 'staff-cc-00')
    const citizen = await tokenOf(world, 'citizen-4')
    expect(closed.status).toBe('closed')
    for (const token of [neighbour, citizen]) {
      expect(await refusal(sync([], token))).toBe('forbidden')
      expect(await refusal(world.call('getInspection', at, token))).toBe('forbidden')
      expect(await refusal(world.call('listFindings', { pointId }, token))).toBe('forbidden')
    }
    expect(await world.call('listScopeInspections', {}, neighbour)).toEqual([])
    expect(await world.call('listScopeFindings', {}, neighbour)).toEqual({ findings: [], total: 0 })
  })

  it('is written down with who looked, at what, and who closed it', async () => {
    const { world } = await found()
    const audits = await listItems<{ action: string; items?: string[] }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit(pointId, '2026-11-24', '').pk },
    })
    expect(audits.map(({ action, items }) => [action, items?.length])).toEqual(
      expect.arrayContaining([
        ['inspect', 37],
        ['closeInspection', 1],
      ]),
    )
  })
})

describe('a photo of what was seen', () => {
  const photoId = '00000000-0000-4000-8000-000000000001'
  const of = { ...at, photoId }
  const asked = { ...of, item: 'A01', type: 'image/jpeg', bytes: photo().length } as const
  const put = async (world: World, token: string, body = photo(), given: object = asked) => {
    const link = await world.call('beginInspectionPhoto', { ...asked, ...given }, token)
    const { status } = await fetch(link.url, { method: 'PUT', headers: link.headers, body })
    return status
  }
  const open = async () => {
    const { world, sync, clerk, close } = await hall()
    const inspector = await tokenOf(world, 'citizen-1')
    const { inspection } = await sync([says(1, 'A01', 'notMet')])
    return { world, inspector, clerk, close: () => close(inspection.version) }
  }

  it('said twice is one, is told with the inspection, and looked at by a link once that is over', async () => {
    const { world, inspector, clerk, close } = await open()
    for (let i = 0; i < 2; i++) expect(await put(world, inspector)).toBe(200)
    for (let i = 0; i < 2; i++)
      expect(await world.call('confirmInspectionPhoto', of, inspector)).toMatchObject([
        { photoId, item: 'A01' },
      ])
    expect(world.objects.keys()).toEqual([`kept/${pointId}.${inspectionId}.${photoId}`])
    expect(await refusal(world.call('viewInspectionPhoto', of, clerk))).toBe('notFound')
    const closed = await close()
    expect(closed.photos.map(one => one.photoId)).toEqual([photoId])
    const { url, type } = await world.call('viewInspectionPhoto', of, clerk)
    const seen = await fetch(url)
    expect([seen.status, type]).toEqual([200, 'image/jpeg'])
    const written = await listItems<{ action: string; photoId?: string }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit(pointId, '2026-11-24', '').pk },
    })
    const ofPhoto = written.filter(one => one.photoId === photoId).map(({ action }) => action)
    expect(ofPhoto.sort()).toEqual(['addPhoto', 'viewPhoto'])
    world.setNow(`${addDays('2026-11-24', photoDays)}T01:40:00+08:00`)
    await retain(world.runtime)
    expect(world.objects.keys()).toEqual([])
  })

  it('is not taken once the inspection is over, beyond three of an item, or where it is no picture', async () => {
    const { world, inspector, close } = await open()
    const named = (n: number) => ({ photoId: `00000000-0000-4000-8000-00000000000${n}` })
    expect(await put(world, inspector, photo().fill(7))).toBe(200)
    expect(await refusal(world.call('confirmInspectionPhoto', of, inspector))).toBe('evidenceRefused')
    expect(world.objects.keys()).toEqual([])
    for (const n of [2, 3, 4]) await put(world, inspector, photo(), named(n))
    expect(await refusal(put(world, inspector, photo(), named(5)))).toBe('evidenceRefused')
    expect(await put(world, inspector, photo(), { ...named(5), item: 'A02' })).toBe(200)
    expect(await refusal(put(world, inspector, photo(), { ...named(6), item: 'A99' }))).toBe('invalidInput')
    const pdf = { ...asked, ...named(7), type: 'application/pdf' }
    expect(await refusal(world.call('beginInspectionPhoto', pdf as never, inspector))).toBe('invalidInput')
    const left = await world.call('removeInspectionPhoto', { ...of, ...named(5) }, inspector)
    expect(left).toEqual([])
    await close()
    const late = { ...of, ...named(2) }
    expect(await refusal(world.call('confirmInspectionPhoto', late, inspector))).toBe('evidenceRefused')
    expect(await refusal(put(world, inspector, photo(), named(8)))).toBe('evidenceRefused')
  })
})

describe('a photo of what was mended', () => {
  it('is taken by the hall while the finding is open, apart from the inspector’s, and never after it has answered', async () => {
    const { world, sync, clerk, inspector, close } = await hall()
    const { inspection } = await sync([says(1, 'A01', 'notMet')])
    const closed = await close(inspection.version)
    const photoId = '00000000-0000-4000-8000-000000000011'
    const of = { ...at, photoId }
    const asked = { ...of, item: 'A01', type: 'image/jpeg', bytes: photo().length } as const
    const link = await world.call('beginInspectionPhoto', asked, clerk)
    await fetch(link.url, { method: 'PUT', headers: link.headers, body: photo() })
    expect(await refusal(world.call('beginInspectionPhoto', { ...asked, item: 'A02' }, clerk))).toBe(
      'evidenceRefused',
    )
    expect(await refusal(world.call('beginInspectionPhoto', asked, inspector))).toBe('evidenceRefused')
    expect(await world.call('confirmInspectionPhoto', of, clerk)).toMatchObject([
      { photoId, item: 'A01', ofAnswer: true },
    ])
    const [found] = closed.findings
    const said = { pointId, findingId: found?.findingId ?? '', version: found?.version ?? 0, note: '已补上' }
    await world.call('answerFinding', { ...said, requestId: 'request-000000000001' }, clerk)
    expect(await refusal(world.call('removeInspectionPhoto', of, clerk))).toBe('evidenceRefused')
    expect((await world.call('viewInspectionPhoto', of, clerk)).type).toBe('image/jpeg')
  })
})

describe('a finding', () => {
  it('is answered by the hall, looked at again by whoever found it, and closed or open again', async () => {
    const { world, inspector, clerk, of } = await found()
    const answered = await world.call('answerFinding', of(1, 1), clerk)
    expect(answered).toMatchObject({ state: 'answered', waitsFor: 'city', dueOn: '2026-12-04', version: 2 })
    expect(answered.may).toEqual(['appeal'])
    expect(await world.call('answerFinding', of(1, 1), clerk)).toEqual(answered)
    const again = await world.call(
      'recheckFinding',
      { ...of(2, 2), act: 'reopen', dueOn: '2026-12-08' },
      inspector,
    )
    expect(again).toMatchObject({ state: 'open', dueOn: '2026-12-08' })
    await world.call('answerFinding', of(3, 3), clerk)
    const closed = await world.call('recheckFinding', { ...of(4, 4), act: 'close' }, inspector)
    expect(closed.state).toBe('closed')
    expect(closed.steps.map(({ act, by }) => [act, by])).toEqual([
      ['answer', '示例窗口'],
      ['reopen', '示例窗口'],
      ['answer', '示例窗口'],
      ['close', '示例窗口'],
    ])
    expect(JSON.stringify(closed)).not.toContain('request-finding')
  })

  it('of two who speak at once hears one and tells the other', async () => {
    const { world, clerk, of } = await found()
    const results = await Promise.all(
      [1, 2, 3].map(n => refusal(world.call('answerFinding', of(n, 1), clerk))),
    )
    expect(results.sort()).toEqual(['inspectionChanged', 'inspectionChanged', 'no refusal'])
  })

  it('is not looked at again by a narrower office than that which found it', async () => {
    const { world, clerk, of } = await found()
    await world.call('answerFinding', of(1, 1), clerk)
    const below = await staffToken(world, county, 'citizen-2')
    expect(await refusal(world.call('recheckFinding', { ...of(2, 2), act: 'close' }, below))).toBe(
      'forbidden',
    )
    expect(await refusal(world.call('recheckFinding', { ...of(2, 2), act: 'close' }, clerk))).toBe(
      'forbidden',
    )
  })

  it('comes before the county, the city and the province as its deadline passes', async () => {
    const { world, inspector } = await found()
    const seen = async () => (await world.call('listScopeFindings', {}, inspector)).findings[0]
    expect((await seen())?.escalatedTo).toBeUndefined()
    for (const [day, to] of [
      ['2026-12-01', 'county'],
      ['2026-12-08', 'city'],
      ['2026-12-15', 'province'],
    ] as const) {
      world.setNow(`${day}T09:00:00+08:00`)
      const token = await tokenOf(world, 'citizen-1')
      expect((await world.call('listScopeFindings', {}, token)).findings[0]?.escalatedTo).toBe(to)
    }
  })

  it('that the hall appeals against is decided above the inspector, and no longer counts when it is withdrawn', async () => {
    const { world, inspector, clerk, of } = await found()
    const appealed = await world.call('appealFinding', of(1, 1), clerk)
    expect(appealed).toMatchObject({ state: 'appealed', waitsFor: 'province' })
    const decision = { ...of(2, 2), act: 'uphold' } as const
    expect(await refusal(world.call('decideAppeal', decision, inspector))).toBe('forbidden')
    const above = await staffToken(world, province, 'citizen-3')
    expect(await world.call('decideAppeal', decision, above)).toMatchObject({ state: 'withdrawn', may: [] })
    const { score } = await world.call('getInspection', at, clerk)
    expect(score).toMatchObject({ lowest: 100, total: 94, grade: 'A' })
  })

  it('is appealed against within ten days', async () => {
    const { world, of } = await found()
    world.setNow('2026-12-05T09:00:00+08:00')
    const clerk = await tokenOf(world, 'staff-cc-03')
    expect(await refusal(world.call('appealFinding', of(1, 1), clerk))).toBe('appealTooLate')
  })
})

describe('a draw', () => {
  const input = (n = 1) => ({ requestId: `request-of-draw-${n}`, count: 3, everyDays: 30 })

  it('is kept with its seed and all it was drawn from, so that anybody can draw again', async () => {
    const { world, inspector } = await hall()
    const made = await world.call('drawInspections', input(), inspector)
    expect(made.drawn).toHaveLength(3)
    expect(made.seed).toMatch(/^[0-9a-f]{32}$/)
    expect(drawHalls([...made.halls].reverse(), made)).toEqual(made.drawn.map(one => one.pointId))
    expect(await world.call('drawInspections', input(), inspector)).toEqual(made)
    expect(await world.call('listDraws', {}, inspector)).toEqual([made])
    const points = await world.call('listPoints', {})
    const divisions = made.halls.map(one => points.find(point => point.pointId === one.pointId)?.divisionCode)
    expect(divisions.length).toBeGreaterThan(5)
    expect(divisions.filter(code => !code?.startsWith('2201'))).toEqual([])
  })

  it('is read by nobody below or beside it', async () => {
    const { world, inspector, clerk } = await hall()
    await world.call('drawInspections', input(), inspector)
    const below = await staffToken(world, county, 'citizen-2')
    expect(await world.call('listDraws', {}, below)).toEqual([])
    expect(await refusal(world.call('listDraws', {}, clerk))).toBe('forbidden')
    expect(await refusal(world.call('drawInspections', input(2), clerk))).toBe('forbidden')
  })

  it('leads to inspections of the halls it drew, and of no other', async () => {
    const { world, inspector } = await hall()
    const made = await world.call('drawInspections', input(), inspector)
    const drawn = made.drawn[0]?.pointId ?? ''
    const begin = { at: begun.at, size: 'small', draw: made.drawId } as const
    const sync = (point: string) =>
      world.call('syncInspection', { pointId: point, inspectionId, begun: begin, operations: [] }, inspector)
    const other = made.halls.find(one => !made.drawn.some(({ pointId: one2 }) => one2 === one.pointId))
    expect(await refusal(sync(other?.pointId ?? ''))).toBe('invalidInput')
    expect((await sync(drawn)).inspection.unannounced).toBe(true)
    const [kept] = await world.call('listDraws', {}, inspector)
    expect(kept?.drawn.find(one => one.pointId === drawn)?.inspectionId).toBe(inspectionId)
  })
})

it('what is kept of an inspection has a number of its shape, and these parts', async () => {
  const { world } = await found()
  const kept = await getInspection(world.table, pointId, inspectionId)
  expect(inspectionShape).toBe(1)
  const isFree = (path: string) => path === 'looks' || path === 'people'
  const parts = shapeOf(kept, isFree).filter(path => !path.startsWith('asked'))
  expect(parts).toEqual([
    'begunAt',
    'closedAt',
    'inspectionId',
    'inspector personId',
    'inspector sealedName',
    'inspector staffId',
    'level',
    'looks * at',
    'looks * by',
    'looks * note',
    'looks * operationId',
    'looks * verdict',
    'people *',
    'pk',
    'pointId',
    'rules appealDays',
    'rules escalationStepDays',
    'rules grades * from',
    'rules grades * grade',
    'rules grades * mostBlockers',
    'rules lastGrade',
    'rules mendDays blocker',
    'rules mendDays major',
    'rules mendDays minor',
    'rules mostMendDays',
    'rules recheckDays',
    'shape',
    'size',
    'sk',
    'standard',
    'status',
    'version',
  ])
})

it('the inspections of a demonstration show a hall over time, what is overdue and what is disputed, once', async () => {
  const world = await runStack()
  await setUpPeople(world.base, world.runtime)
  for (let i = 0; i < 2; i++) await setUpInspections(world.base, world.runtime)
  const token = await tokenOf(world, 'staff-inspector')
  const of = { pointId: 'CC-00' }
  const all = await world.call('listInspections', of, token)
  expect(all.map(({ level, begunAt }) => `${begunAt.slice(0, 10)} ${level}`)).toEqual([
    '2026-11-12 province',
    '2026-10-22 city',
    '2026-09-27 hall',
  ])
  const { findings } = await world.call('listFindings', of, token)
  const stand = findings.map(({ item, state, escalatedTo }) => [item, state, escalatedTo].join(' '))
  expect(stand).toContain('A15 open city')
  expect(stand).toContain('A32 appealed ')
  expect(stand.filter(one => one.includes('closed'))).toHaveLength(6)
  expect(findings.filter(({ level }) => level === 'citizen')).toHaveLength(1)
  expect((await world.call('listRatings', of, token)).map(({ count }) => count)).toEqual([16, 16, 16])
  expect((await world.call('getToday', {}, token)).findings).toEqual({ waiting: 4, overdue: 2 })
  expect(await world.call('listDraws', {}, token)).toHaveLength(1)
  const guide = await world.call('getHallGuide', { ...of, services: 'PP-RENEW' })
  expect(guide.plan.entranceNote).toMatch(/^示例/)
  expect(guide.steps.find(({ zone }) => zone === 'citizenCounter')?.counters).toEqual([1, 2, 3, 4])
  expect(world.errors).toEqual([])
})
