import { paper } from '../../functions/running-stack'
import { around, type Scene, tapped } from './scene'
import { answered, tapText, wordsIn } from './step'

/** As the draft looks to the one who did not write it. */
const submitted = (answer: string): string =>
  answer
    .replace('"status":"draft"', '"status":"submitted"')
    .replace('"phase":"draft"', '"phase":"submitted"')
    .replace(/"may":\[[^\]]*\]/, '"may":["issue","return"]')

/** As an edition looks to a hall that could not wait for tomorrow. */
const urgent = (answer: string): string =>
  answer.replaceAll(
    '"phase":"inForce"',
    `"phase":"inForce","urgent":true,"document":${JSON.stringify(paper)}`,
  )

const province = 'staff-province-1'
const draft = 'number=2026-02'
/** Editions of what is asked for. */
export const noticeScenes: Scene[] = [
  ...around('notices', 'staff/notice/index', province),
  { name: 'notices-point', person: 'staff-cc-00', path: 'staff/notice/index?pointId=CC-00' },
  { name: 'notice', person: province, path: `staff/notice/detail?${draft}` },
  {
    name: 'notice-submitted',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: page => answered(page, submitted),
  },
  {
    name: 'notices-waiting',
    person: province,
    path: 'staff/booking/index',
    act: page => answered(page, submitted),
  },
  {
    name: 'notices-urgent',
    person: 'staff-cc-00',
    path: 'staff/booking/index',
    act: page => answered(page, urgent),
  },
  {
    name: 'notice-issue',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: async (page, texts) => {
      await answered(page, submitted)
      await tapText(page, wordsIn(texts).issue)
    },
  },
  {
    name: 'notice-return',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: async (page, texts) => {
      await answered(page, submitted)
      await tapText(page, wordsIn(texts).giveBack)
      await tapText(page, wordsIn(texts).giveBack, -1)
    },
  },
  { name: 'notice-in-force', person: province, path: 'staff/notice/detail?number=2026-01' },
  tapped('notice-discard', province, `staff/notice/detail?${draft}`, texts => wordsIn(texts).discard),
  tapped('notice-submit', province, `staff/notice/detail?${draft}`, texts => wordsIn(texts).submit),
  { name: 'notice-paper', person: province, path: `staff/notice/paper?${draft}` },
  {
    name: 'notice-paper-urgent',
    person: province,
    path: `staff/notice/paper?${draft}`,
    act: page => page.getByRole('switch').filter({ visible: true }).click(),
  },
  tapped(
    'notice-read',
    'staff-cc-00',
    'staff/notice/detail?number=2026-01&pointId=CC-00',
    texts => wordsIn(texts).read,
  ),
  tapped(
    'notice-acknowledge',
    'staff-cc-00',
    'staff/notice/detail?number=2026-01&pointId=CC-00',
    texts => wordsIn(texts).acknowledge,
  ),
  { name: 'notice-card', person: province, path: `staff/notice/card?${draft}&day=2026-12-01` },
  tapped(
    'notice-choice',
    province,
    `staff/notice/card?${draft}&day=2026-12-01`,
    texts => wordsIn(texts).service,
  ),
  { name: 'notice-draft', person: province, path: `staff/notice/draft?${draft}` },
  { name: 'notice-fee', person: province, path: `staff/notice/fee?${draft}&code=F-PP` },
  {
    name: 'notice-fee-refused',
    person: province,
    path: `staff/notice/fee?${draft}&code=F-PP`,
    act: async (page, texts) => {
      await tapText(page, wordsIn(texts).save)
      await page.getByText(wordsIn(texts).priceProblem).waitFor()
    },
  },
  ...(
    [
      ['service', 'PP-NEW'],
      ['question', 'renew_reason'],
      ['applicantClass', 'adult'],
      ['guide', 'PP-NEW'],
      ['takes', 'CC-00'],
    ] as const
  ).map(([kind, code]) => ({
    name: `entry-${kind}`,
    person: province,
    path: `staff/entry/index?${draft}&kind=${kind}&code=${code}`,
  })),
  ...around('entry', `staff/entry/index?${draft}&kind=setting&code=adultAge`, province),
  ...(['fee', 'together'] as const).map(kind => ({
    name: `entry-new-${kind}`,
    person: province,
    path: `staff/entry/index?${draft}&kind=${kind}`,
  })),
  {
    name: 'entry-refused',
    person: province,
    path: `staff/entry/index?${draft}&kind=service`,
    act: async page => {
      await page.getByRole('button').filter({ visible: true }).last().click()
      await page.locator('[role=alert]').first().waitFor()
    },
  },
  { name: 'notice-material', person: province, path: `staff/notice/material?${draft}&code=M05` },
  { name: 'notice-rule', person: province, path: `staff/notice/rule?${draft}&code=id-card` },
  { name: 'notice-new-rule', person: province, path: `staff/notice/rule?${draft}` },
  tapped('notice-services', province, `staff/notice/rule?${draft}`, texts => wordsIn(texts).services),
  tapped('notice-question', province, `staff/notice/rule?${draft}`, texts => wordsIn(texts).addFirst),
  {
    name: 'notice-when',
    person: province,
    path: `staff/notice/rule?${draft}`,
    act: async (page, texts) => {
      const words = wordsIn(texts)
      const first = page.getByRole('radio').filter({ visible: true }).first()
      for (const add of [words.addFirst, words.addTo.any, words.addTo.all]) {
        await tapText(page, add)
        await first.click()
        await first.click()
      }
    },
  },
  tapped('notice-take-out', province, `staff/notice/fee?${draft}&code=F-PP`, texts => wordsIn(texts).takeOut),
  {
    name: 'notice-acknowledgements',
    person: province,
    path: 'staff/notice/acknowledgement?number=2026-01',
  },
]
