import { around, type Ids, renewal, type Scene, tapped } from './scene'
import { fill, isChosen, tapText } from './step'

const printed = `${renewal}&applicantClass=minor&day=2026-11-24`
const visit = (bookingId: string) => `staff/booking/detail?pointId=CC-00&bookingId=${bookingId}`

/** Each look registers a machine of its own. */
let machines = 0

/** The counter and the hall. */
export const staffScenes = ({ offered, plain, lacking, arrived }: Ids): Scene[] => [
  ...around('staff', 'staff/booking/index', 'staff-cc-00'),
  { name: 'staff-refused', person: 'citizen-2', path: 'staff/booking/index' },
  { name: 'staff-points', person: 'staff-cc-03', path: 'staff/booking/index' },
  {
    name: 'staff-too-early',
    person: 'staff-cc-00',
    path: 'staff/booking/index',
    act: (page, texts) => tapText(page, texts.staff.checkIn, -1),
  },
  tapped('staff-check-in', 'staff-cc-00', 'staff/booking/index', texts => texts.staff.checkIn),
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
  { name: 'figures', person: 'staff-cc-03', path: 'figures/index/index' },
  {
    name: 'figures-meaning',
    person: 'staff-cc-03',
    path: 'figures/index/index',
    act: page => page.locator('.row[role=button]').filter({ visible: true }).first().click(),
  },
  { name: 'counter-days', person: 'staff-cc-00', path: 'counter/day/index?pointId=CC-00' },
  {
    name: 'counter-list',
    person: 'staff-cc-00',
    path: 'counter/print/index?pointId=CC-00&day=2026-11-24',
  },
  {
    name: 'counter-walk-in',
    person: 'staff-cc-00',
    path: 'counter/walk-in/index?pointId=CC-00',
    act: page => page.locator('.row[role=button]').filter({ visible: true }).first().click(),
  },
  {
    name: 'counter-receipt',
    person: 'staff-cc-00',
    path: `counter/receipt/index?pointId=CC-00&bookingId=${arrived}`,
  },
  { name: 'counter-poster', person: 'staff-cc-00', path: 'counter/poster/index?pointId=CC-00' },
  { name: 'messages', person: 'staff-cc-03', path: 'messages/list/index?pointId=CC-00' },
  ...around('visit', visit(offered), 'staff-cc-00'),
  {
    name: 'visit-ticked',
    person: 'staff-cc-00',
    path: visit(offered),
    act: page => page.locator('[role=checkbox]').filter({ visible: true }).first().click(),
  },
  {
    name: 'visit-lacking-ask',
    person: 'staff-cc-00',
    path: visit(offered),
    act: page =>
      page
        .locator('.button')
        .filter({ visible: true, hasText: /（还差|missing\)|부족/ })
        .first()
        .click(),
  },
  { name: 'visit-lacking', person: 'staff-cc-00', path: visit(lacking) },
  {
    name: 'print-lacking',
    person: 'staff-cc-00',
    path: `staff/print/index?${visit(lacking).split('?')[1]}&paper=shortfall`,
  },
  ...around(
    'desk',
    'staff/shortfall/desk?pointId=CC-00&service=PP-RENEW&applicantClass=minor&day=2026-11-24&changed=%7B%7D',
    'staff-cc-00',
  ),
  ...around('lacking', 'staff/shortfall/index', 'staff-cc-03'),
  { name: 'lacking-point', person: 'staff-cc-00', path: 'staff/shortfall/index?pointId=CC-00' },
  { name: 'visit-elsewhere', person: 'staff-cc-00', path: visit(plain) },
  ...around('counter', 'counter/papers/index', 'staff-cc-00'),
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
  tapped(
    'print-receipt',
    'staff-cc-00',
    `staff/print/index?${printed}`,
    texts => texts.counter.papers.receipt,
  ),
  ...around('devices', 'staff/device/index?pointId=CC-00', 'staff-cc-03'),
  tapped(
    'devices-register',
    'staff-cc-03',
    'staff/device/index?pointId=CC-00',
    texts => texts.device.register,
  ),
  tapped(
    'devices-revoke-ask',
    'staff-cc-03',
    'staff/device/index?pointId=CC-00',
    texts => texts.device.revoke,
  ),
  {
    name: 'devices-key',
    person: 'staff-cc-03',
    path: 'staff/device/index?pointId=CC-03',
    act: async (page, texts) => {
      await tapText(page, texts.device.register)
      await fill(page, texts.device.id, `QM-${++machines}`)
      await tapText(page, texts.device.register, -1)
      await page.locator('.sheet textarea').filter({ visible: true }).fill('新装的机器')
      await tapText(page, texts.device.register, -1)
      await page.getByText(texts.device.keyTitle).waitFor()
    },
  },
  { name: 'devices-none', person: 'staff-cc-03', path: 'staff/device/index?pointId=CC-AUTO' },
]
