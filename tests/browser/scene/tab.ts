import type { Page } from 'playwright-core'
import { text } from '../../../shared/content/fact'
import type { ChecklistChange } from '../../../shared/schemas/notice'
import type { Texts } from '../../../shared/texts'
import { around, type Ids, mine, type Scene, tapped } from './scene'
import { answered, chooseNoLanguage, lookAgain, loseNetwork, openDisplay, tapText, tickFirst } from './step'

/** The pages that are always there: home, the bookings and the person. */
export const tabScenes = ({ offered, plain, dropped, moved, lacking }: Ids): Scene[] => [
  { name: 'home-new', person: 'citizen-2', path: 'pages/home/index' },
  { name: 'home-booked', person: 'citizen-3', path: 'pages/home/index' },
  { name: 'home-offered', path: 'pages/home/index' },
  {
    name: 'home-yanbian',
    // Nobody who has told the server a language.
    person: 'citizen-9',
    path: 'pages/home/index',
    origin: '222401',
    act: chooseNoLanguage,
    anew: true,
  },
  { name: 'home-display', person: 'citizen-2', path: 'pages/home/index', act: openDisplay },
  { name: 'home-offline', person: 'citizen-3', path: 'pages/home/index', network: 'gone' },
  { name: 'home-kept', person: 'citizen-3', path: 'pages/home/index', act: loseNetwork },
  ...around('bookings', 'pages/booking/index', 'citizen-3'),
  { name: 'bookings-none', person: 'citizen-2', path: 'pages/booking/index' },
  { name: 'bookings-offered', path: 'pages/booking/index' },
  { name: 'bookings-kept', person: 'citizen-3', path: 'pages/booking/index', act: loseNetwork },
  ...around('booking', mine(plain), 'citizen-3'),
  { name: 'booking-offered', path: mine(offered) },
  ...[
    { name: 'booking-unheld', more: '"unheld":true' },
    { name: 'booking-rescue', more: '"isRescue":true' },
  ].map(({ name, more }) => ({
    name,
    path: mine(offered),
    act: async (page: Page, texts: Texts) => {
      await answered(page, answer => answer.replace('"status":"open"', `"status":"open",${more}`))
      const said = name === 'booking-rescue' ? texts.recommendation.rescue : texts.recommendation.unheld
      await page.getByText(said).waitFor()
    },
  })),
  {
    name: 'booking-expired',
    path: mine(offered),
    act: async (page, texts) => {
      await answered(page, answer => answer.replace('"status":"open"', '"status":"expired"'))
      await page.getByText(texts.recommendation.expiredTitle).waitFor()
    },
  },
  { name: 'booking-lacking', person: 'citizen-4', path: mine(lacking) },
  { name: 'booking-moved', person: 'citizen-4', path: mine(moved) },
  {
    name: 'booking-changed',
    person: 'citizen-3',
    path: mine(plain),
    act: async (page, texts) => {
      await answered(page, withChange)
      await page.getByText(texts.notice.changedForYou).waitFor()
    },
  },
  {
    name: 'booking-checked-in',
    person: 'citizen-3',
    path: mine(plain),
    act: async (page, texts) => {
      await answered(page, answer => answer.replace('"status":"booked"', '"status":"checkedIn"'))
      await page.getByText(texts.status.checkedIn).waitFor()
    },
  },
  ...(['kept', 'offered'] as const).map(outcome => ({
    name: `booking-looked-${outcome}`,
    path: mine(offered),
    act: (page: Page, texts: Texts) => lookAgain(page, texts, outcome),
  })),
  {
    name: 'booking-time-passed',
    person: 'citizen-3',
    path: mine(plain),
    act: async (page, texts) => {
      await answered(page, answer => answer.replaceAll('2026-11-26T09:30', '2026-11-24T08:00'))
      await page.getByText(texts.time.passed).waitFor()
    },
  },
  { name: 'booking-kept', person: 'citizen-3', path: mine(plain), act: loseNetwork },
  { name: 'booking-ticked', person: 'citizen-3', path: mine(plain), act: tickFirst },
  { name: 'booking-cancelled', person: 'citizen-3', path: mine(dropped) },
  tapped('booking-cancel-ask', 'citizen-3', mine(plain), texts => texts.booking.cancel),
  ...around('me', 'pages/me/index', 'citizen-2'),
  { name: 'me-staff', person: 'staff-cc-00', path: 'pages/me/index' },
  ...around('work', 'pages/work/index', 'staff-cc-00'),
  { name: 'work-scope', person: 'staff-cc-03', path: 'pages/work/index' },
  { name: 'work-refused', person: 'citizen-2', path: 'pages/work/index' },
  tapped('me-origin', 'citizen-2', 'pages/me/index', texts => texts.me.origin),
  {
    name: 'me-origin-unknown',
    person: 'citizen-2',
    path: 'pages/me/index',
    act: async (page, texts) => {
      await tapText(page, texts.me.origin)
      await tapText(page, texts.origin.useLocation)
      await page.getByText(texts.origin.unknown).waitFor()
    },
  },
  { ...tapped('me-erase-ask', 'citizen-2', 'pages/me/index', texts => texts.me.erase), anew: true },
]

/** As a booking looks when a new notice asks for less than it did. */
const withChange = (answer: string): string =>
  answer
    .replace(/"marks":|"slotAt":/, found => `"checklistChange":${JSON.stringify(change)},${found}`)
    .replace(/"materials":\["[^\]]*\]/, booked => booked.replace(/,"M18"|"M18",/, ''))
    .replaceAll('"2026-01"', '"2026-02"')
const change: ChecklistChange = {
  number: '2026-02',
  at: '2026-11-24T09:00:00+08:00',
  changes: [
    { kind: 'dropped', of: 'material', code: 'M18', name: text('采集指纹', 'Fingerprints', '지문 채취') },
  ],
}
