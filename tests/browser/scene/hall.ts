import type { Page } from 'playwright-core'
import type { Texts } from '../../../shared/texts'
import { hallGuideTexts } from '../../../shared/texts/hall-guide'
import { openPlanTexts } from '../../../shared/texts/open-plan'
import { around, type Ids, type Scene } from './scene'
import { tapText } from './step'
import { wordsOf } from './words'

const way = (pointId: string, services: string, bookingId = '') =>
  `hall/way/index?pointId=${pointId}&services=${services}&bookingId=${bookingId}`

/** A fact for which the page has three languages; which of them it is shown in nobody asks. */
const wheelchair = Object.values(hallGuideTexts).map(({ wheelchairOn }) => wheelchairOn)

/** The first switch of the page. */
const turnOn = (page: Page, _: Texts) =>
  page
    .getByRole('switch')
    .filter({ visible: true, hasText: new RegExp(wheelchair.join('|')) })
    .click()

/** One of the services in the guide's list. */
const choose = (page: Page, nth: number) =>
  page
    .locator('.card .row')
    .filter({ visible: true })
    .nth(nth < 0 ? nth : nth + 1)
    .click()

const openPlan = 'open-plan/index/index?pointId=CC-00'

/** Tomorrow, when a family of two is booked there. */
async function addDay(page: Page, texts: Texts, preset: 'closed' | 'shortened'): Promise<void> {
  const words = wordsOf(openPlanTexts, texts)
  await tapText(page, words.addException)
  await tapText(page, words.presets[preset])
}

/** A hall from the inside: CC-00 has confirmed its plan, CC-03 has not. */
export const hallScenes = ({ offered, lacking, arrived }: Ids): Scene[] => [
  ...around('way', way('CC-00', 'PP-RENEW'), 'citizen-2'),
  { name: 'way-two', person: 'citizen-2', path: way('CC-00', 'PP-RENEW,TB-5Y') },
  { name: 'way-none', person: 'citizen-2', path: way('CC-00', '') },
  { name: 'way-model', person: 'citizen-2', path: way('CC-03', 'PP-RENEW') },
  {
    name: 'way-model-plan',
    person: 'citizen-2',
    path: way('CC-03', 'PP-RENEW'),
    act: page => page.locator('.fold-head').filter({ visible: true }).first().click(),
  },
  { name: 'way-wheelchair', person: 'citizen-2', path: way('CC-00', 'PP-RENEW'), act: turnOn },
  { name: 'way-booked', path: way('CC-00', 'PP-RENEW', offered) },
  { name: 'arrival-code', person: 'citizen-1', path: `arrival/ticket/index?bookingId=${offered}` },
  { name: 'arrival-ticket', person: 'citizen-4', path: `arrival/ticket/index?bookingId=${arrived}` },
  { name: 'home-ticket', person: 'citizen-4', path: 'pages/home/index' },
  { name: 'way-arrived', person: 'citizen-4', path: way('CC-00', 'PP-RENEW', arrived) },
  { name: 'way-lacking', person: 'citizen-4', path: way('CC-00', 'PP-RENEW', lacking) },
  { name: 'point-facts', person: 'staff-cc-00-manager', path: 'point-facts/door/index?pointId=CC-00' },
  { name: 'point-table', person: 'staff-cc-00-manager', path: 'point-facts/table/index' },
  ...around('hall-desk', 'hall/desk/index?pointId=CC-00', 'staff-cc-00'),
  {
    name: 'hall-desk-answer',
    person: 'staff-cc-00',
    path: 'hall/desk/index?pointId=CC-00',
    // The first four lead to the hall's plan, its facts, its signs and its poster.
    act: page => choose(page, 3),
  },
  {
    name: 'hall-desk-elsewhere',
    person: 'staff-cc-03',
    path: 'hall/desk/index?pointId=CC-03',
    act: page => choose(page, -1),
  },
  ...around('hall-plan', 'hall/plan/index?pointId=CC-00', 'staff-cc-03'),
  { name: 'hall-plan-none', person: 'staff-cc-03', path: 'hall/plan/index?pointId=CC-03' },
  { name: 'hall-plan-clerk', person: 'staff-cc-00', path: 'hall/plan/index?pointId=CC-00' },
  {
    name: 'hall-plan-counter',
    person: 'staff-cc-03',
    path: 'hall/plan/index?pointId=CC-00',
    act: page => page.locator('.row').filter({ visible: true }).nth(2).click(),
  },
  {
    name: 'hall-plan-confirm',
    person: 'staff-cc-03',
    path: 'hall/plan/index?pointId=CC-00',
    act: page => page.locator('.page-foot .button-primary').filter({ visible: true }).click(),
  },
  { name: 'open-plan', person: 'staff-cc-00-manager', path: openPlan },
  {
    name: 'open-plan-day',
    person: 'staff-cc-00-manager',
    path: openPlan,
    act: (page, texts) => addDay(page, texts, 'shortened'),
  },
  {
    name: 'open-plan-preview',
    person: 'staff-cc-00-manager',
    path: openPlan,
    act: async (page, texts) => {
      const words = wordsOf(openPlanTexts, texts)
      await addDay(page, texts, 'closed')
      await tapText(page, words.keep)
      await tapText(page, words.look)
      await page.getByText(words.changes, { exact: true }).waitFor()
    },
  },
  { name: 'open-plan-reading', person: 'staff-cc-00', path: openPlan },
  { name: 'booking-limits', person: 'staff-province-1', path: 'open-plan/limit/index' },
  { name: 'free-applicant', person: 'staff-cc-00', path: 'counter/free/index?pointId=CC-00' },
  { name: 'hall-closing', person: 'staff-cc-03', path: 'hall/closing/index?pointId=CC-00' },
  { name: 'broadcast', person: 'staff-cc-00-manager', path: 'messages/broadcast/index?pointId=CC-00' },
  ...around('hall-sign', 'hall/sign/index?pointId=CC-00', 'staff-cc-00'),
  {
    name: 'hall-sign-all',
    person: 'staff-cc-03',
    path: 'hall/sign/index?pointId=CC-03',
    act: async page => {
      const off = page.locator('[role=checkbox][aria-checked=false]').filter({ visible: true })
      while (await off.count()) await off.first().click()
      await page.getByRole('switch').filter({ visible: true }).click()
    },
  },
  { name: 'way-unknown', person: 'citizen-2', path: way('XX-99', 'PP-RENEW') },
]
