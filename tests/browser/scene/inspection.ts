import type { Page } from 'playwright-core'
import type { Texts } from '../../../shared/texts'
import { inspectionTexts } from '../../../shared/texts/inspection'
import { staffToken, type World } from '../../functions/running-stack'
import { around, type Ids, type Scene } from './scene'

const pointId = 'CC-00'
const begun = { at: '2026-11-24T09:10:00+08:00', size: 'large' } as const
const says = (item: string, verdict: 'met' | 'notMet', note?: string) => ({
  operationId: `operation-of-${item}-0000`,
  item,
  verdict,
  ...(note && { note }),
  at: begun.at,
})

/** One inspection that is closed, with what the hall has to mend; a self-check under way; and halls that are drawn. */
export async function inspectHall(world: World, guest: string, lacking: string): Promise<void> {
  const inspector = await staffToken(
    world,
    { role: 'inspector', scope: { kind: 'city', prefectureCode: '220100' } },
    'staff-inspector',
  )
  const manager = await staffToken(
    world,
    { role: 'pointManager', scope: { kind: 'point', pointId } },
    'staff-cc-00-manager',
  )
  const closed = { pointId, inspectionId: 'inspection-closed-01' }
  const operations = [
    says('A01', 'met'),
    says('A02', 'met'),
    says('A09', 'notMet', '示例：门口的时间和小程序不一样'),
    says('A10', 'notMet', '示例：收费标准没有贴出来'),
  ]
  const { inspection } = await world.call('syncInspection', { ...closed, begun, operations }, inspector)
  const assigned = [{ item: 'A10', responsible: '示例负责人', dueOn: '2026-11-30' }]
  await world.call('closeInspection', { ...closed, version: inspection.version, assigned }, inspector)
  const answer = {
    pointId,
    findingId: `${closed.inspectionId}.A09`,
    requestId: 'request-of-answer-1',
    version: 1,
  }
  await world.call('answerFinding', { ...answer, note: '示例：已经改成一样的' }, manager)
  const own = { pointId, inspectionId: 'inspection-own-0001', begun }
  await world.call('syncInspection', { ...own, operations: operations.slice(0, 3) }, manager)
  const rating = { bookingId: lacking, level: 'dissatisfied', reasons: ['moreAsked', 'sentAway'] } as const
  await world.call('rateVisit', { ...rating, reasons: [...rating.reasons] }, guest)
  const { findings } = await world.call('listFindings', { pointId }, manager)
  const rated = findings.find(({ level }) => level === 'citizen')?.findingId ?? ''
  const reply = { pointId, findingId: rated, requestId: 'request-of-reply-01', version: 1 }
  await world.call('answerFinding', { ...reply, note: '示例：告知单已换成现行版，向您道歉' }, manager)
  await world.call('drawInspections', { requestId: 'request-of-draw-1', count: 3, everyDays: 30 }, inspector)
}

/** The word for one thing in each language; which of them the page is shown in nobody asks. */
const tapWord = (of: (texts: (typeof inspectionTexts)['en']) => string) => (page: Page, _: Texts) =>
  page
    .locator('.button')
    .filter({ visible: true, hasText: new RegExp(Object.values(inspectionTexts).map(of).join('|')) })
    .first()
    .click()

const [manager, inspector] = ['staff-cc-00-manager', 'staff-inspector']
const own = `inspection/check/index?pointId=${pointId}&inspectionId=inspection-own-0001`
const finding = (item: string) =>
  `inspection/finding/index?pointId=${pointId}&findingId=inspection-closed-01.${item}`

export const inspectionScenes = ({ arrived, lacking }: Ids): Scene[] => [
  { name: 'rating', person: 'citizen-4', path: `hall/rating/index?bookingId=${arrived}` },
  {
    name: 'rating-bad',
    person: 'citizen-4',
    path: `hall/rating/index?bookingId=${arrived}`,
    act: page => page.getByRole('radio').filter({ visible: true }).nth(3).click(),
  },
  { name: 'rating-said', person: 'citizen-4', path: `hall/rating/index?bookingId=${lacking}` },
  ...around('inspections', `inspection/list/index?pointId=${pointId}`, manager),
  { name: 'inspections-scope', person: inspector, path: 'inspection/list/index' },
  { name: 'inspection-check', person: manager, path: own },
  { name: 'inspection-closing', person: manager, path: own, act: tapWord(words => words.close) },
  {
    name: 'inspection-result',
    person: manager,
    path: `inspection/check/index?pointId=${pointId}&inspectionId=inspection-closed-01`,
  },
  { name: 'inspection-finding', person: inspector, path: finding('A09') },
  {
    name: 'inspection-answer',
    person: manager,
    path: finding('A10'),
    act: tapWord(words => words.act.answer),
  },
  { name: 'inspection-draws', person: inspector, path: 'inspection/draw/index' },
]
