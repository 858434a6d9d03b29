import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { text } from '../../shared/content/fact'
import { Fee } from '../../shared/schemas/fee'
import type { ChecklistChange } from '../../shared/schemas/notice'
import type { Texts } from '../../shared/texts'
import {
  allowAll,
  applicantNumber,
  book,
  hallWith,
  staffToken,
  startWorld,
  synthetic,
  tokenOf,
  type World,
} from '../functions/running-stack'
import {
  answerAge,
  answerAll,
  answered,
  bookRefused,
  bornIn1960,
  chooseNoLanguage,
  choosePhoto,
  fill,
  fillApplicant,
  isChosen,
  lookAgain,
  loseNetwork,
  openDisplay,
  tapText,
  tickFirst,
  unfold,
} from './scene-step'

/**
 * Every page in every state it can be in. A new page is added here once, and is then looked at for barriers, for
 * untranslated and for cut text, and is on the contact sheets of `npm run screens`.
 */
export interface Scene {
  name: string
  person?: string
  path: string
  /** The way from there to the state, in the words of the chosen language. */
  act?: (page: Page, texts: Texts) => Promise<void>
  /** The server has not answered yet, or cannot be reached. */
  network?: 'waiting' | 'gone'
  /** Where the person starts, if it is known. */
  origin?: string
  /** What else the phone has kept. */
  before?: Record<string, string>
}

export interface Province extends World {
  scenes: Scene[]
}

/** A province in which every page has something to show, and some have nothing. */
export async function startProvince(): Promise<Province> {
  const world = await startWorld()
  await hallWith(world, 'CC-00', 150, 14)
  await hallWith(world, 'CC-03', 1, 3)
  await allowAll(world, 'citizen-1', 2)
  const offered = await book(world, await tokenOf(world, 'citizen-1'), {
    slotAt: '2026-11-24T11:00:00+08:00',
    originDivision: '220103',
  })
  await allowAll(world, 'citizen-4', 2)
  const guest = await tokenOf(world, 'citizen-4')
  const early = {
    applicant: applicantNumber(5),
    slotAt: '2026-11-24T11:30:00+08:00',
    originDivision: '220103',
  }
  const { bookingId: moved } = await book(world, guest, early)
  const her = await tokenOf(world, 'citizen-3')
  const applicant = (n: number) => ({ applicant: applicantNumber(n), originDivision: '222405' })
  const plain = await book(world, her, {
    ...applicant(3),
    pointId: 'U-222401',
    slotAt: '2026-11-26T09:30:00+08:00',
  })
  const dropped = await book(world, her, { ...applicant(4), slotAt: '2026-11-25T10:00:00+08:00' })
  await world.call('cancelBooking', { bookingId: dropped.bookingId }, her)
  const soon = { applicant: applicantNumber(6), slotAt: '2026-11-24T10:00:00+08:00' }
  await book(world, guest, soon)
  await staffToken(world, { kind: 'counter', pointId: 'CC-00' }, 'staff-cc-00')
  await staffToken(world, { kind: 'city', prefectureCode: '220100' }, 'staff-cc-03')
  await draftNotice(world, await staffToken(world, { kind: 'province' }, 'staff-province-1'))
  world.setNow('2026-11-24T09:31:00+08:00')
  await world.tick()
  await moveBooking(world, guest, moved)
  const ids = { offered: offered.bookingId, plain: plain.bookingId, dropped: dropped.bookingId, moved }
  return { ...world, scenes: scenesOf(ids) }
}

/** Takes what is offered for a booking. */
async function moveBooking(world: World, token: string, bookingId: string): Promise<void> {
  const { recommendation } = await world.call('getBooking', { bookingId }, token)
  if (!recommendation) throw new Error('nothing is offered')
  const { recommendationId } = recommendation
  await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
}

/** A second edition, in which a passport costs less from 1 December on. */
async function draftNotice(world: World, token: string): Promise<void> {
  const { number } = await world.call('createNotice', {}, token)
  const place = { number, kind: 'fee', code: 'F-PP' } as const
  const { version, entry } = await world.call('getEntry', place, token)
  const fee = v.parse(Fee, entry.value)
  const price = { yuan: 100, from: '2026-12-01', evidence: { confidence: 'high', sources: [], asOf: '2026' } }
  await world.call(
    'updateEntry',
    {
      ...place,
      version,
      value: { ...fee, prices: [...fee.prices.map(one => ({ until: '2026-12-01', ...one })), price] },
    },
    token,
  )
  const dated = { number, version: version + 1, effectiveFrom: '2026-12-01' }
  await world.call('updateNotice', dated, token)
}

const renewal = 'service=PP-RENEW'
const printed = `${renewal}&applicantClass=minor&day=2026-11-24`
const sharedWithHer =
  'age.16_registered_state_personnel.0_military_active.0_settled_abroad.0_particulars_changed.0'
const slot = `${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-24T14:00:00+08:00')}`

/** The errand of a grown-up, everything answered. */
const begun = {
  'kept:errand:PP-RENEW': JSON.stringify({
    shape: 2,
    at: '2026-11-24T09:31:00+08:00',
    content: {
      answers: {
        age: 36,
        registered_state_personnel: false,
        military_active: false,
        settled_abroad: false,
        particulars_changed: false,
      },
    },
  }),
}

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

function scenesOf(ids: Record<'offered' | 'plain' | 'dropped' | 'moved', string>): Scene[] {
  const { offered, plain, dropped, moved } = ids
  const visit = (bookingId: string) => `staff/booking/detail?pointId=CC-00&bookingId=${bookingId}`
  const mine = (bookingId: string) => `pages/booking/detail?bookingId=${bookingId}`
  return [
    { name: 'home-new', person: 'citizen-2', path: 'pages/home/index' },
    { name: 'home-booked', person: 'citizen-3', path: 'pages/home/index' },
    { name: 'home-offered', path: 'pages/home/index' },
    {
      name: 'home-yanbian',
      person: 'citizen-2',
      path: 'pages/home/index',
      origin: '222401',
      act: chooseNoLanguage,
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
    {
      name: 'booking-expired',
      path: mine(offered),
      act: async (page, texts) => {
        await answered(page, answer => answer.replace('"status":"open"', '"status":"expired"'))
        await page.getByText(texts.recommendation.expiredTitle).waitFor()
      },
    },
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
    {
      name: 'booking-cancel-ask',
      person: 'citizen-3',
      path: mine(plain),
      act: (page, texts) => tapText(page, texts.booking.cancel),
    },
    { name: 'booking-done', person: 'citizen-3', path: `errand/booking/done?bookingId=${plain}` },
    ...around('me', 'pages/me/index', 'citizen-2'),
    { name: 'me-staff', person: 'staff-cc-00', path: 'pages/me/index' },
    {
      name: 'me-activate',
      person: 'citizen-2',
      path: 'pages/me/index',
      act: async (page, texts) => {
        await tapText(page, texts.me.staff)
        await page.getByText(texts.me.activate).last().click()
      },
    },
    {
      name: 'me-origin',
      person: 'citizen-2',
      path: 'pages/me/index',
      act: (page, texts) => tapText(page, texts.me.origin),
    },
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
    {
      name: 'me-erase-ask',
      person: 'citizen-2',
      path: 'pages/me/index',
      act: (page, texts) => tapText(page, texts.me.erase),
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
      path: 'errand/service/index',
      person: 'citizen-2',
      act: async (page, texts) => {
        await fill(page, texts.service.search, 'visa')
        await page.getByText(texts.service.found(10)).waitFor()
      },
    },
    { name: 'photo', person: 'citizen-2', path: 'guide/photo/index' },
    { name: 'photo-looked', person: 'citizen-2', path: 'guide/photo/index', act: choosePhoto },
    {
      name: 'photo-unreadable',
      person: 'citizen-2',
      path: 'guide/photo/index',
      act: (page, texts) => choosePhoto(page, texts, false),
    },
    ...around('disclosure', 'guide/disclosure/index', 'citizen-2'),
    {
      name: 'disclosure-limits',
      person: 'citizen-2',
      path: 'guide/disclosure/index',
      act: (page, texts) => tapText(page, texts.disclosure.topic.limit),
    },
    ...(['basis', 'hours', 'channel'] as const).map(topic => ({
      name: `disclosure-${topic}`,
      person: 'citizen-2',
      path: 'guide/disclosure/index',
      act: (page: Page, texts: Texts) => tapText(page, texts.disclosure.topic[topic]),
    })),
    ...around('checklist', `errand/checklist/index?${renewal}`, 'citizen-2'),
    {
      name: 'checklist-refused',
      person: 'citizen-2',
      path: `errand/checklist/index?${renewal}`,
      act: (page, texts) => tapText(page, texts.checklist.next),
    },
    {
      name: 'checklist-id-number',
      person: 'citizen-2',
      path: `errand/checklist/index?${renewal}`,
      act: (page, texts) => tapText(page, texts.checklist.byIdNumber),
    },
    {
      name: 'checklist-known-age',
      person: 'citizen-2',
      path: `errand/checklist/index?${renewal}`,
      act: bornIn1960,
    },
    {
      name: 'checklist-reading',
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
    {
      name: 'checklist-changing',
      person: 'citizen-4',
      path: `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
      act: (page, texts) => tapText(page, texts.action.change),
    },
    {
      name: 'checklist-ticked',
      person: 'citizen-2',
      path: `errand/checklist/index?${renewal}`,
      act: async (page, texts) => {
        await answerAll(page, texts)
        await tickFirst(page)
      },
    },
    ...around('points', `errand/point/index?${renewal}`, 'citizen-2'),
    { name: 'points-kept', path: `errand/point/index?${renewal}&kept=${offered}` },
    { name: 'points-origin', person: 'citizen-2', path: `errand/point/index?${renewal}`, origin: '' },
    {
      name: 'points-nearest',
      person: 'citizen-2',
      path: `errand/point/index?${renewal}`,
      act: (page, texts) => tapText(page, texts.point.modes.nearest),
    },
    ...around('slots', `errand/slot/index?${slot}`, 'citizen-2'),
    {
      name: 'slots-none',
      person: 'citizen-2',
      path: `errand/slot/index?${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-28T14:00:00+08:00')}`,
    },
    ...formScenes,
    ...around('halls', 'guide/hall/index', 'citizen-2'),
    {
      name: 'halls-idle',
      person: 'citizen-2',
      path: 'guide/hall/index',
      act: (page, texts) => tapText(page, texts.hall.idleOnly),
    },
    {
      name: 'halls-none',
      person: 'citizen-2',
      path: 'guide/hall/index',
      act: (page, texts) => fill(page, texts.hall.search, 'qqq'),
    },
    ...around('hall', 'guide/hall/detail?pointId=CC-03', 'citizen-2'),
    {
      name: 'hall-words',
      person: 'citizen-2',
      path: 'guide/hall/detail?pointId=CC-03',
      act: (page, texts) => tapText(page, texts.hall.inWords),
    },
    { name: 'hall-unknown', person: 'citizen-2', path: 'guide/hall/detail?pointId=U-222401' },
    { name: 'hall-busy', person: 'citizen-2', path: 'guide/hall/detail?pointId=CC-00' },
    ...around('staff', 'staff/booking/index', 'staff-cc-00'),
    { name: 'staff-refused', person: 'citizen-2', path: 'staff/booking/index' },
    { name: 'staff-points', person: 'staff-cc-03', path: 'staff/booking/index' },
    {
      name: 'staff-too-early',
      person: 'staff-cc-00',
      path: 'staff/booking/index',
      act: (page, texts) => tapText(page, texts.staff.checkIn, -1),
    },
    {
      name: 'staff-check-in',
      person: 'staff-cc-00',
      path: 'staff/booking/index',
      act: (page, texts) => tapText(page, texts.staff.checkIn),
    },
    {
      name: 'staff-no-match',
      person: 'staff-cc-00',
      path: 'staff/booking/index',
      act: (page, texts) => fill(page, texts.staff.search, '23:59'),
    },
    {
      name: 'staff-none',
      person: 'staff-cc-03',
      path: 'staff/booking/index',
      act: page => page.locator('.row').filter({ visible: true }).nth(7).click(),
    },
    ...around('outcome', 'staff/outcome/index', 'staff-cc-03'),
    { name: 'outcome-point', person: 'staff-cc-03', path: 'staff/outcome/index?pointId=CC-00' },
    ...around('visit', visit(offered), 'staff-cc-00'),
    {
      name: 'visit-ticked',
      person: 'staff-cc-00',
      path: visit(offered),
      act: page => page.locator('[role=checkbox]').filter({ visible: true }).first().click(),
    },
    { name: 'visit-elsewhere', person: 'staff-cc-00', path: visit(plain) },
    ...around('counter', 'staff/checklist/index', 'staff-cc-00'),
    ...around('counter-classes', `staff/checklist/card?${renewal}`, 'staff-cc-00'),
    {
      name: 'counter-card',
      person: 'staff-cc-00',
      path: `staff/checklist/card?${renewal}`,
      act: page => page.locator('.card .row').filter({ visible: true }).nth(1).click(),
    },
    ...around('print', `staff/print/index?${printed}`, 'staff-cc-00'),
    {
      name: 'print-booking',
      person: 'staff-cc-00',
      path: `staff/print/index?${visit(offered).split('?')[1]}`,
    },
    {
      name: 'print-languages',
      person: 'staff-cc-00',
      path: `staff/print/index?${printed}`,
      act: async page => {
        for (const name of ['中文', 'English', '한국어'])
          if (!(await isChosen(page, name))) await tapText(page, name, -1)
      },
    },
    {
      name: 'print-receipt',
      person: 'staff-cc-00',
      path: `staff/print/index?${printed}`,
      act: (page, texts) => tapText(page, texts.counter.papers.receipt),
    },
    ...around('devices', 'staff/device/index?pointId=CC-00', 'staff-cc-03'),
    {
      name: 'devices-register',
      person: 'staff-cc-03',
      path: 'staff/device/index?pointId=CC-00',
      act: (page, texts) => tapText(page, texts.device.register),
    },
    {
      name: 'devices-revoke-ask',
      person: 'staff-cc-03',
      path: 'staff/device/index?pointId=CC-00',
      act: (page, texts) => tapText(page, texts.device.revoke),
    },
    {
      name: 'devices-key',
      person: 'staff-cc-03',
      path: 'staff/device/index?pointId=CC-03',
      act: async (page, texts) => {
        await tapText(page, texts.device.register)
        await fill(page, texts.device.id, `QM-${++machines}`)
        await tapText(page, texts.device.register, -1)
        await page.getByText(texts.device.keyTitle).waitFor()
      },
    },
    { name: 'devices-none', person: 'staff-cc-03', path: 'staff/device/index?pointId=CC-AUTO' },
    ...noticeScenes,
  ]
}

const form = (name: string, act?: Scene['act'], before?: Scene['before']): Scene => ({
  name,
  person: 'citizen-2',
  path: `errand/booking/form?${slot}`,
  ...(act && { act }),
  ...(before && { before }),
})

const formScenes: Scene[] = [
  form('form', undefined, begun),
  form('form-unanswered', (page, texts) => page.getByText(texts.errors.checklistChanged).waitFor()),
  form('form-family', (page, texts) => tapText(page, texts.booking.family), begun),
  form(
    'form-refused',
    async (page, texts) => {
      await fillApplicant(page, texts, '220102199003070014')
      await tapText(page, texts.booking.submit)
      await page.getByText(texts.errors.invalidIdNumber).waitFor()
    },
    begun,
  ),
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

/** Each look registers a machine of its own. */
let machines = 0

/** The checklist of a grown-up with one of its lines opened. */
const opened = (name: string, nth: number): Scene => ({
  name,
  person: 'citizen-4',
  path: `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
  act: page => unfold(page, nth),
})

/** The page with its content, while it waits for it, and without a network. */
const around = (name: string, path: string, person: string): Scene[] => [
  { name, person, path },
  { name: `${name}-loading`, person, path, network: 'waiting' },
  { name: `${name}-offline`, person, path, network: 'gone' },
]

/** As the draft looks to the one who did not write it. */
const submitted = (answer: string): string =>
  answer
    .replace('"status":"draft"', '"status":"submitted"')
    .replace('"phase":"draft"', '"phase":"submitted"')
    .replace(/"may":\[[^\]]*\]/, '"may":["issue","return"]')

const province = 'staff-province-1'
const draft = 'number=2026-02'
const noticeScenes: Scene[] = [
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
    name: 'notice-issue',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: async (page, texts) => {
      await answered(page, submitted)
      await tapText(page, texts.notice.issue)
    },
  },
  {
    name: 'notice-return',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: async (page, texts) => {
      await answered(page, submitted)
      await tapText(page, texts.notice.giveBack)
      await tapText(page, texts.notice.giveBack, -1)
    },
  },
  { name: 'notice-in-force', person: province, path: 'staff/notice/detail?number=2026-01' },
  {
    name: 'notice-discard',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: (page, texts) => tapText(page, texts.notice.discard),
  },
  {
    name: 'notice-submit',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: (page, texts) => tapText(page, texts.notice.submit),
  },
  {
    name: 'notice-day',
    person: province,
    path: `staff/notice/detail?${draft}`,
    act: (page, texts) => tapText(page, texts.notice.setDay),
  },
  {
    name: 'notice-acknowledge',
    person: 'staff-cc-00',
    path: 'staff/notice/detail?number=2026-01&pointId=CC-00',
    act: (page, texts) => tapText(page, texts.notice.acknowledge),
  },
  { name: 'notice-card', person: province, path: `staff/notice/card?${draft}&day=2026-12-01` },
  {
    name: 'notice-choice',
    person: province,
    path: `staff/notice/card?${draft}&day=2026-12-01`,
    act: (page, texts) => tapText(page, texts.notice.service),
  },
  { name: 'notice-draft', person: province, path: `staff/notice/draft?${draft}` },
  { name: 'notice-fee', person: province, path: `staff/notice/fee?${draft}&code=F-PP` },
  {
    name: 'notice-fee-refused',
    person: province,
    path: `staff/notice/fee?${draft}&code=F-PP`,
    act: async (page, texts) => {
      await tapText(page, texts.notice.save)
      await page.getByText(texts.notice.priceProblem).waitFor()
    },
  },
  { name: 'notice-material', person: province, path: `staff/notice/material?${draft}&code=M05` },
  { name: 'notice-rule', person: province, path: `staff/notice/rule?${draft}&code=id-card` },
  { name: 'notice-new-rule', person: province, path: `staff/notice/rule?${draft}` },
  {
    name: 'notice-acknowledgements',
    person: province,
    path: 'staff/notice/acknowledgement?number=2026-01',
  },
]
