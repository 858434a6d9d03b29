import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { Fee } from '../../shared/schemas/fee'
import type { Texts } from '../../shared/texts'
import {
  allowAll,
  applicantNumber,
  book,
  hallWith,
  staffToken,
  startWorld,
  tokenOf,
  type World,
} from '../functions/running-stack'

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
  const her = await tokenOf(world, 'citizen-3')
  const applicant = (n: number) => ({ applicant: applicantNumber(n), originDivision: '222405' })
  const plain = await book(world, her, {
    ...applicant(3),
    pointId: 'U-222401',
    slotAt: '2026-11-26T09:30:00+08:00',
  })
  const dropped = await book(world, her, { ...applicant(4), slotAt: '2026-11-25T10:00:00+08:00' })
  await world.call('cancelBooking', { bookingId: dropped.bookingId }, her)
  await staffToken(world, { kind: 'counter', pointId: 'CC-00' }, 'staff-cc-00')
  await staffToken(world, { kind: 'city', prefectureCode: '220100' }, 'staff-cc-03')
  await draftNotice(world, await staffToken(world, { kind: 'province' }, 'staff-province-1'))
  world.setNow('2026-11-24T09:31:00+08:00')
  await world.tick()
  return { ...world, scenes: scenesOf(offered.bookingId, plain.bookingId, dropped.bookingId) }
}

/** A second edition, in which a passport costs less from 1 December on. */
async function draftNotice(world: World, token: string): Promise<void> {
  const { number } = await world.call('createNotice', {}, token)
  const place = { number, kind: 'fee', code: 'F-PP' } as const
  const { version, entry } = await world.call('getEntry', place, token)
  const fee = v.parse(Fee, entry.value)
  const price = { yuan: 100, evidence: { confidence: 'high', sources: [], asOf: '2026' } }
  await world.call('updateEntry', { ...place, version, value: { ...fee, prices: [price] } }, token)
  const dated = { number, version: version + 1, effectiveFrom: '2026-12-01' }
  await world.call('updateNotice', dated, token)
}

const renewal = 'service=PP-RENEW'
const printed = `${renewal}&applicantClass=minor&day=2026-11-24`
const sharedWithHer =
  'age.16_registered_state_personnel.0_military_active.0_settled_abroad.0_particulars_changed.0'
const slot = `${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-24T14:00:00+08:00')}`

function scenesOf(offered: string, plain: string, dropped: string): Scene[] {
  const visit = (bookingId: string) => `staff/booking/detail?pointId=CC-00&bookingId=${bookingId}`
  const mine = (bookingId: string) => `pages/booking/detail?bookingId=${bookingId}`
  return [
    { name: 'home-new', person: 'citizen-2', path: 'pages/home/index' },
    { name: 'home-booked', person: 'citizen-3', path: 'pages/home/index' },
    { name: 'home-offered', path: 'pages/home/index' },
    { name: 'home-display', person: 'citizen-2', path: 'pages/home/index', act: openDisplay },
    ...around('bookings', 'pages/booking/index', 'citizen-3'),
    { name: 'bookings-none', person: 'citizen-2', path: 'pages/booking/index' },
    { name: 'bookings-offered', path: 'pages/booking/index' },
    ...around('booking', mine(plain), 'citizen-3'),
    { name: 'booking-offered', path: mine(offered) },
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
    ...around('disclosure', 'guide/disclosure/index', 'citizen-2'),
    {
      name: 'disclosure-limits',
      person: 'citizen-2',
      path: 'guide/disclosure/index',
      act: (page, texts) => tapText(page, texts.disclosure.topic.limit),
    },
    ...around('checklist', `errand/checklist/index?${renewal}`, 'citizen-2'),
    {
      name: 'checklist-refused',
      person: 'citizen-2',
      path: `errand/checklist/index?${renewal}`,
      act: (page, texts) => tapText(page, texts.checklist.next),
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
      name: 'checklist-shared',
      person: 'citizen-4',
      path: `errand/checklist/index?${renewal}&given=${sharedWithHer}`,
      act: page => page.getByRole('checkbox').first().waitFor(),
    },
    { name: 'checklist-scanned', person: 'citizen-4', path: 'errand/checklist/index?scene=s%3DPP-NEW' },
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
    ...around('slots', `errand/slot/index?${slot}`, 'citizen-2'),
    {
      name: 'slots-none',
      person: 'citizen-2',
      path: `errand/slot/index?${renewal}&pointId=CC-03&slotAt=${encodeURIComponent('2026-11-28T14:00:00+08:00')}`,
    },
    { name: 'form', person: 'citizen-2', path: `errand/booking/form?${slot}` },
    {
      name: 'form-refused',
      person: 'citizen-2',
      path: `errand/booking/form?${slot}`,
      act: async (page, texts) => {
        await fill(page, texts.booking.name, '王秀英')
        await fill(page, texts.booking.idNumber, '220102199003070014')
        await fill(page, texts.booking.phone, '13900000001')
        await tapText(page, texts.booking.submit)
        await page.getByText(texts.errors.invalidIdNumber).waitFor()
      },
    },
    ...around('halls', 'guide/hall/index', 'citizen-2'),
    ...around('hall', 'guide/hall/detail?pointId=CC-03', 'citizen-2'),
    {
      name: 'hall-words',
      person: 'citizen-2',
      path: 'guide/hall/detail?pointId=CC-03',
      act: (page, texts) => tapText(page, texts.hall.inWords),
    },
    { name: 'hall-unknown', person: 'citizen-2', path: 'guide/hall/detail?pointId=U-222401' },
    ...around('staff', 'staff/booking/index', 'staff-cc-00'),
    { name: 'staff-refused', person: 'citizen-2', path: 'staff/booking/index' },
    { name: 'staff-points', person: 'staff-cc-03', path: 'staff/booking/index' },
    {
      name: 'staff-none',
      person: 'staff-cc-03',
      path: 'staff/booking/index',
      act: page => page.locator('.row').filter({ visible: true }).nth(3).click(),
    },
    ...around('outcome', 'staff/outcome/index', 'staff-cc-03'),
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
    ...around('devices', 'staff/device/index?pointId=CC-00', 'staff-cc-03'),
    {
      name: 'devices-register',
      person: 'staff-cc-03',
      path: 'staff/device/index?pointId=CC-00',
      act: (page, texts) => tapText(page, texts.device.register),
    },
    ...noticeScenes,
  ]
}

/** The page with its content, while it waits for it, and without a network. */
const around = (name: string, path: string, person: string): Scene[] => [
  { name, person, path },
  { name: `${name}-loading`, person, path, network: 'waiting' },
  { name: `${name}-offline`, person, path, network: 'gone' },
]

const province = 'staff-province-1'
const draft = 'number=2026-02'
const noticeScenes: Scene[] = [
  ...around('notices', 'staff/notice/index', province),
  { name: 'notices-point', person: 'staff-cc-00', path: 'staff/notice/index?pointId=CC-00' },
  { name: 'notice', person: province, path: `staff/notice/detail?${draft}` },
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
  { name: 'notice-draft', person: province, path: `staff/notice/draft?${draft}` },
  { name: 'notice-fee', person: province, path: `staff/notice/fee?${draft}&code=F-PP` },
  { name: 'notice-material', person: province, path: `staff/notice/material?${draft}&code=M05` },
  { name: 'notice-rule', person: province, path: `staff/notice/rule?${draft}&code=id-card` },
  { name: 'notice-new-rule', person: province, path: `staff/notice/rule?${draft}` },
  {
    name: 'notice-acknowledgements',
    person: province,
    path: 'staff/notice/acknowledgement?number=2026-01',
  },
]

const tapText = (page: Page, text: string): Promise<void> =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first().click()

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.locator(`[aria-label="${label}"] input`).filter({ visible: true }).fill(text)

const openDisplay = (page: Page, texts: Texts): Promise<void> =>
  page.locator(`[aria-label^="${texts.display.title}"]`).first().click()

async function answerAge(page: Page, texts: Texts): Promise<void> {
  await fill(page, texts.checklist.years, '36')
  await tapText(page, texts.checklist.next)
}

async function answerAll(page: Page, texts: Texts): Promise<void> {
  await answerAge(page, texts)
  const no = page.getByText(texts.action.no, { exact: true }).filter({ visible: true })
  while (!(await page.getByText(texts.checklist.fee, { exact: true }).count())) {
    await no.first().click()
    await page.waitForTimeout(100)
  }
}

/** A booking keeps its marks for the next look at it. */
async function tickFirst(page: Page): Promise<void> {
  const first = page.getByRole('checkbox').filter({ visible: true }).first()
  if ((await first.getAttribute('aria-checked')) !== 'true') await first.click()
  await page.locator('.tick-on').filter({ visible: true }).first().waitFor()
}
