import type { Page } from 'playwright-core'
import type { Texts } from '../../../shared/texts'
import { moveTexts } from '../../../shared/texts/move'
import { synthetic } from '../../functions/running-stack'
import { around, type Ids, renewal, type Scene, tapped } from './scene'
import {
  answerAge,
  answerAll,
  bookRefused,
  fill,
  fillApplicant,
  onwardFrom,
  tapText,
  tickFirst,
  unfold,
} from './step'
import { wordsOf } from './words'

const sharedWithHer =
  'age.16_registered_state_personnel.0_military_active.0_settled_abroad.0_renew_reason.expiring'
const both = `errand/visit/index?service=PP-RENEW%2CHM-RENEW&given=${sharedWithHer}_pass_case.expiring`
const slot = `${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-24T14:00:00+08:00')}`

/** The errand of a grown-up, everything answered. */
const begun = {
  'kept:errand:PP-RENEW': JSON.stringify({
    shape: 3,
    at: '2026-11-24T09:31:00+08:00',
    content: {
      answers: {
        age: 36,
        registered_state_personnel: false,
        military_active: false,
        settled_abroad: false,
        renew_reason: 'expiring',
      },
    },
  }),
}

/** The checklist of a grown-up with one of its lines opened. */
const opened = (name: string, nth: number): Scene => ({
  name,
  person: 'citizen-4',
  path: `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
  act: page => unfold(page, nth),
})

const form = (name: string, act?: Scene['act'], before?: Scene['before']): Scene => ({
  name,
  person: 'citizen-2',
  path: `errand/booking/form?${slot}`,
  ...(act && { act }),
  ...(before && { before }),
})

/** The number is that of a child, the list that of an adult. */
async function askedAgain(page: Page, texts: Texts): Promise<void> {
  await fillApplicant(page, texts, '220102201505050012')
  await page.getByRole('radiogroup').nth(1).waitFor()
}

const formScenes: Scene[] = [
  form('form', undefined, begun),
  form('form-unanswered', (page, texts) => onwardFrom(page, texts.errors.checklistChanged)),
  form('form-family', (page, texts) => tapText(page, texts.booking.family), begun),
  form(
    'form-refused',
    async (page, texts) => {
      await fillApplicant(page, texts, '220102199003070014')
      await tapText(page, texts.booking.submit)
      await page.getByRole('alert').filter({ visible: true }).first().waitFor()
    },
    begun,
  ),
  form('form-asked-again', askedAgain, begun),
  form('form-full', (page, texts) => bookRefused(page, texts, 'slotFull'), begun),
  form('form-booked-before', (page, texts) => bookRefused(page, texts, 'alreadyBooked'), begun),
  form(
    'form-kept',
    async (page, texts) => {
      await fill(page, texts.booking.name, synthetic.name)
      await page.reload()
      await page.getByText(texts.booking.draftKept).waitFor()
    },
    begun,
  ),
]

/** From the services to a booking. */
export const errandScenes = ({ offered, plain }: Ids): Scene[] => [
  { name: 'booking-done', person: 'citizen-3', path: `errand/booking/done?bookingId=${plain}` },
  ...around('move', `other-time/move/index?bookingId=${plain}`, 'citizen-3'),
  {
    name: 'move-hall',
    person: 'citizen-3',
    path: `other-time/move/index?bookingId=${plain}`,
    origin: '220103',
    anew: true,
    act: async (page, texts) => {
      await tapText(page, wordsOf(moveTexts, texts).otherHall)
      await page.locator('.card').nth(2).waitFor()
    },
  },
  ...around('services', 'errand/service/index', 'citizen-2'),
  {
    name: 'services-none',
    path: 'errand/service/index',
    person: 'citizen-2',
    act: async (page, texts) => {
      await fill(page, texts.service.search, 'qqq')
      await page.getByText(texts.service.none).waitFor()
    },
  },
  {
    name: 'services-found',
    anew: true,
    path: 'errand/service/index',
    person: 'citizen-2',
    act: async (page, texts) => {
      await fill(page, texts.service.search, 'visa')
      await page.getByText(texts.service.found(10)).waitFor()
    },
  },
  ...around('checklist', `errand/checklist/index?${renewal}`, 'citizen-2'),
  tapped(
    'checklist-refused',
    'citizen-2',
    `errand/checklist/index?${renewal}`,
    texts => texts.checklist.next,
  ),
  tapped(
    'checklist-id-number',
    'citizen-2',
    `errand/checklist/index?${renewal}`,
    texts => texts.checklist.byIdNumber,
  ),
  {
    name: 'checklist-known-age',
    person: 'citizen-2',
    path: `errand/checklist/index?${renewal}`,
    before: { birthday: '1960-05-01' },
  },
  {
    name: 'checklist-reading',
    anew: true,
    person: 'citizen-4',
    path: `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
    act: async (page, texts) => {
      // A browser without voices would be done at once.
      await page.evaluate(() => Object.assign(speechSynthesis, { speak: () => undefined }))
      await tapText(page, texts.checklist.readAloud)
      await page.getByText(texts.checklist.stopReading).waitFor()
    },
  },
  {
    name: 'checklist-question',
    person: 'citizen-2',
    path: `errand/checklist/index?${renewal}`,
    act: answerAge,
  },
  {
    name: 'checklist-ready',
    person: 'citizen-2',
    path: `errand/checklist/index?${renewal}`,
    act: answerAll,
  },
  {
    name: 'checklist-resumed',
    person: 'citizen-2',
    path: `errand/checklist/index?${renewal}`,
    before: begun,
  },
  {
    name: 'checklist-anew-ask',
    person: 'citizen-2',
    path: `errand/checklist/index?${renewal}`,
    before: begun,
    act: (page, texts) => tapText(page, texts.checklist.anew),
  },
  {
    name: 'checklist-shared',
    person: 'citizen-4',
    path: `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
    act: page => page.getByRole('checkbox').first().waitFor(),
  },
  { name: 'checklist-scanned', person: 'citizen-4', path: 'errand/checklist/index?scene=s%3DPP-NEW' },
  { name: 'checklist-unknown', person: 'citizen-2', path: 'errand/checklist/index?service=XX-NONE' },
  // A form, a card and a photo, each with its sample; then the fees and the way through the hall.
  ...['form', 'card', 'document', 'photo'].map((name, nth) => opened(`checklist-${name}`, nth)),
  ...['fees', 'limits', 'where', 'way'].map((name, i) => opened(`checklist-${name}`, i + 5)),
  tapped(
    'checklist-changing',
    'citizen-4',
    `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
    texts => texts.action.change,
  ),
  {
    name: 'checklist-ticked',
    person: 'citizen-2',
    path: `errand/checklist/index?${renewal}`,
    act: async (page, texts) => {
      await answerAll(page, texts)
      await tickFirst(page)
    },
  },
  ...around('visit', both, 'citizen-4'),
  { name: 'visit-open', person: 'citizen-2', path: 'errand/visit/index?service=PP-RENEW%2CHM-RENEW' },
  ...around('points', `errand/point/index?${renewal}`, 'citizen-2'),
  { name: 'points-kept', path: `errand/point/index?${renewal}&kept=${offered}` },
  { name: 'points-origin', person: 'citizen-2', path: `errand/point/index?${renewal}`, origin: '' },
  tapped('points-nearest', 'citizen-2', `errand/point/index?${renewal}`, texts => texts.point.modes.nearest),
  { name: 'points-tie', person: 'citizen-2', path: 'errand/point/index?service=PP-ANNOT' },
  tapped(
    'points-tie-sheet',
    'citizen-2',
    'errand/point/index?service=PP-ANNOT',
    texts => texts.action.choose,
  ),
  {
    name: 'slots-far',
    person: 'citizen-2',
    path: `errand/slot/index?${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-24T10:30:00+08:00')}`,
    // From Yanbian nobody is in Changchun within the hour.
    origin: '222401',
    act: page => page.locator('.page-foot .button-primary').filter({ visible: true }).click(),
  },
  ...around('slots', `errand/slot/index?${slot}`, 'citizen-2'),
  {
    name: 'slots-none',
    person: 'citizen-2',
    path: `errand/slot/index?${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-28T14:00:00+08:00')}`,
  },
  ...formScenes,
]
