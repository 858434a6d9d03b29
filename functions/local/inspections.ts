import { randomUUID } from 'node:crypto'
import { modelCells } from '../../shared/content/guidance/model'
import { addDays, dayOf, instantAt } from '../../shared/domain/calendar'
import { modelPlan } from '../../shared/domain/guidance/standard'
import { isBad, weekOfFinding } from '../../shared/domain/inspection/rating'
import { applies } from '../../shared/domain/inspection/score'
import type { HallSize } from '../../shared/schemas/guidance'
import type { CounterZone, HallCounter, HallPlan } from '../../shared/schemas/hall-plan'
import type { InspectionView } from '../../shared/schemas/inspection'
import type { RatingLevel } from '../../shared/schemas/rating'
import { finding } from '../api/finding'
import { inspection } from '../api/inspection'
import { standard } from '../api/standard'
import type { Context, Runtime } from '../runtime/context'
import { findingPut, findingShape } from '../store/finding'
import { countRating } from '../store/rating'
import { transact } from '../store/table'
import { ask, staffOf } from './actor'
import { phone, signIn } from './demonstration'

/*
 * The inspections of a demonstration: invented ones, in halls that are real, so that every note begins with 示例. They
 * are of the weeks before, so the endpoints run with their time put back.
 */

const hall = 'CC-00'

interface Invented {
  person: string
  daysAgo: number
  pointId: string
  size: HallSize
  notMet: Record<string, string>
  /** Nobody has looked at these. */
  left?: string[]
}

const selfCheck: Invented = {
  person: 'staff-cc-00-manager',
  daysAgo: 58,
  pointId: hall,
  size: 'large',
  notMet: {
    A08: '示例：二号窗口的标识只有中文',
    A15: '示例：补正只口头说了，没有书面',
    A22: '示例：暂停服务没有牌示',
  },
  left: ['A18', 'A20', 'A21', 'A25'],
}
const cityVisit: Invented = {
  person: 'staff-city',
  daysAgo: 33,
  pointId: hall,
  size: 'large',
  notMet: {
    A09: '示例：门口的午间时间和小程序不一样',
    A15: '示例：抽查两件，都没有书面告知',
    A24: '示例：邮寄费用没有写明',
  },
  left: ['A25'],
}
const provinceVisit: Invented = {
  person: 'staff-inspector',
  daysAgo: 12,
  pointId: hall,
  size: 'large',
  notMet: { A15: '示例：一件补正仍没有书面告知', A32: '示例：老花镜找不到了' },
}
const countyVisit: Invented = {
  person: 'staff-county',
  daysAgo: 20,
  pointId: 'CC-03',
  size: 'small',
  notMet: { A12: '示例：电话响了很久没人接' },
  left: ['A20', 'A21', 'A25'],
}

/** Somebody of the invented staff, on a day before. */
type Then = (person: string, daysAgo: number) => Promise<Context>

/** Once; a hall that was inspected stays as it is. */
export async function setUpInspections(base: string, runtime: Runtime): Promise<void> {
  const inspector = phone(base, await signIn(base, 'staff-inspector'))
  if ((await inspector('listScopeInspections', {})).length > 0) return
  const staffAt = staffOf(base, runtime)
  const then: Then = (person, daysAgo) =>
    staffAt(person, instantAt(addDays(dayOf(runtime.now()), -daysAgo), 10 * 60))
  await mended(then, await inspect(then, selfCheck), { answered: 54, seen: 50 })
  await mended(then, await inspect(then, cityVisit), { answered: 28, seen: 24 })
  await appealed(then, await inspect(then, provinceVisit))
  await inspect(then, countyVisit)
  await rate(runtime)
  await inspector('drawInspections', { requestId: randomUUID(), count: 3, everyDays: 90 })
  await drawPlan(base)
}

async function inspect(then: Then, invented: Invented): Promise<InspectionView> {
  const { person, daysAgo, pointId, size, notMet, left = [] } = invented
  const ctx = await then(person, daysAgo)
  const asked = (await ask(standard.getStandard, {}, ctx)).items
  const operations = asked
    .filter(item => applies(item, size) && !left.includes(item.code))
    .map(({ code }) => {
      const note = notMet[code]
      const verdict = note ? ('notMet' as const) : ('met' as const)
      return { operationId: randomUUID(), item: code, verdict, at: ctx.now, ...(note && { note }) }
    })
  const named = { pointId, inspectionId: randomUUID() }
  const begun = { at: ctx.now, size }
  const { inspection: seen } = await ask(inspection.syncInspection, { ...named, begun, operations }, ctx)
  return ask(inspection.closeInspection, { ...named, version: seen.version, assigned: [] }, ctx)
}

/** The hall has answered all that was found, and the city has looked again and closed it. */
async function mended(
  then: Then,
  { findings }: InspectionView,
  daysAgo: { answered: number; seen: number },
): Promise<void> {
  for (const { findingId, version } of findings) {
    const of = { pointId: hall, findingId }
    const answer = { ...of, requestId: randomUUID(), version, note: '示例：已经改好，附现场照片' }
    await ask(finding.answerFinding, answer, await then('staff-cc-00-manager', daysAgo.answered))
    const look = { ...of, requestId: randomUUID(), version: version + 1, act: 'close' as const }
    await ask(
      finding.recheckFinding,
      { ...look, note: '示例：复查合格' },
      await then('staff-city', daysAgo.seen),
    )
  }
}

/** Of the last visit one is overdue and has gone up a step; against the other the hall has appealed. */
async function appealed(then: Then, { findings }: InspectionView): Promise<void> {
  const disputed = findings.find(({ item }) => item === 'A32')
  if (!disputed) throw new Error('nothing to appeal against')
  const { findingId, version } = disputed
  const note = '示例：老花镜当天在消毒，有登记，请复核'
  const said = { pointId: hall, findingId, requestId: randomUUID(), version, note }
  await ask(finding.appealFinding, said, await then('staff-cc-00-manager', 5))
}

const levels: RatingLevel[] = [
  ...Array<RatingLevel>(9).fill('verySatisfied'),
  ...Array<RatingLevel>(5).fill('satisfied'),
  'neutral',
  'dissatisfied',
]

/** Three months of ratings, and one that the hall has still to answer. */
async function rate({ table, now }: Runtime): Promise<void> {
  const today = dayOf(now())
  for (const daysAgo of [95, 65, 35])
    for (const [i, level] of levels.entries()) {
      const good = i % 3 === 0 ? ['quick'] : ['friendly', 'clear']
      const reasons = isBad(level) ? ['longWait'] : level === 'neutral' ? [] : good
      const at = instantAt(addDays(today, -daysAgo), 10 * 60)
      await transact(table, [countRating(table, hall, { level, reasons, at })])
    }
  const bad = { level: 'citizen' as const, severity: 'major' as const, reasons: ['sentAway', 'moreAsked'] }
  const opened = { ...weekOfFinding(addDays(today, -7)), state: 'open' as const, version: 1 }
  const rated = { findingId: randomUUID(), pointId: hall, people: {}, steps: [], ...bad, ...opened }
  await transact(table, [findingPut(table, { shape: findingShape, ...rated })])
}

const standing: [CounterZone, number[]][] = [
  ['citizenCounter', [1, 2, 3, 4]],
  ['residentCounter', [5]],
  ['foreignerCounter', [6, 7]],
  ['priority', [8]],
  ['accessible', [9]],
  ['payment', [10]],
  ['collection', [11]],
]

/** The plan of one hall, confirmed: the model of its size, with counters of our own numbering. */
async function drawPlan(base: string): Promise<void> {
  const manager = phone(base, await signIn(base, 'staff-cc-00-manager'))
  const { size, taken, version } = await manager('getHallPlan', { pointId: hall })
  const counters = standing.flatMap(([zone, numbers]) =>
    numbers.map((number): HallCounter => ({ number, zone, ...(zone === 'accessible' && { low: true }) })),
  )
  const plan: HallPlan = {
    ...modelPlan(size, taken, modelCells),
    counters,
    wheelchair: 'yes',
    entranceNote: '示例：这张图是演示用的，不是这个大厅真实的布局',
    acceptance: { booked: { offered: true }, walkIn: { offered: true }, extended: { offered: false } },
  }
  await manager('putHallPlan', { pointId: hall, version, plan, confirm: true })
}
