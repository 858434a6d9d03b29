import { around, type Scene } from './scene'

/** The requests of the province, by what has become of them. */
export type VisitIds = Record<'scheduled' | 'received' | 'secondLook' | 'unit', string>

const signUp = 'home-visit/sign-up/index'
const begun = (draft: object): Record<string, string> => ({
  'kept:visitDraft': JSON.stringify({ shape: 3, at: '2026-11-24T09:31:00+08:00', content: draft }),
})
const typed = {
  requestId: '0123456789abcdef',
  visitClass: 'unit',
  relation: 'unitContact',
  service: 'PP-NEW',
  applicant: { name: '示例人', idNumber: '220102199003070013', phone: '13900000001' },
  contact: { name: '', phone: '' },
  facts: { unitName: '示例公司', creditCode: '91350100M000100Y43', persons: 26 },
  answers: {},
  divisionCode: '220102',
  address: '示例街道自强小区3号楼',
  halfDays: [],
}
const ofCounty = 'divisionCode=220102'

export const homeVisitScenes = ({ scheduled, received, secondLook, unit }: VisitIds): Scene[] => [
  ...around('visit-start', 'home-visit/start/index', 'citizen-2'),
  ...around('visit-class', signUp, 'citizen-4'),
  {
    name: 'visit-field',
    person: 'citizen-4',
    path: signUp,
    before: begun({ ...typed, applicant: { ...typed.applicant, phone: '' } }),
    act: page => page.locator('.button-primary').filter({ visible: true }).first().click(),
  },
  { name: 'visit-when', person: 'citizen-4', path: signUp, before: begun(typed) },
  {
    name: 'visit-review',
    person: 'citizen-4',
    path: signUp,
    before: begun({ ...typed, halfDays: [{ day: '2026-11-27', half: 'morning' }], isWhenChosen: true }),
  },
  ...around('visit-status', `home-visit/status/index?visitId=${scheduled}`, 'citizen-3'),
  {
    name: 'visit-cancel-ask',
    person: 'citizen-2',
    path: `home-visit/status/index?visitId=${received}`,
    act: page => page.locator('.button-quiet').filter({ visible: true }).last().click(),
  },
  // A list that counts, and one sent after it with what has to be mended.
  { name: 'visit-roster', person: 'citizen-1', path: `home-visit-roster/list/index?visitId=${unit}` },
  {
    name: 'visit-roster-own-list',
    person: 'staff-visit-2',
    path: `home-visit-roster/list/index?${ofCounty}&visitId=${unit}`,
    act: page => page.locator('.row[role=button]').filter({ visible: true }).first().click(),
  },
  ...around('visit-queue', 'home-visit-desk/queue/index', 'staff-visit-2'),
  ...around(
    'visit-detail',
    `home-visit-desk/detail/index?${ofCounty}&visitId=${secondLook}`,
    'staff-visit-2',
  ),
  {
    name: 'visit-reason',
    person: 'staff-visit-2',
    path: `home-visit-desk/detail/index?${ofCounty}&visitId=${received}`,
    act: page => page.locator('.button-danger').filter({ visible: true }).first().click(),
  },
  { name: 'visit-figures', person: 'staff-visit-2', path: 'home-visit-desk/figure/index' },
  {
    name: 'visit-plan',
    person: 'staff-province-1',
    path: 'home-visit-desk/plan/index?campaignId=HV-STANDING',
  },
  ...around('visit-campaign', 'home-visit-desk/campaign/index', 'staff-visit-2'),
  {
    name: 'visit-campaign-step',
    person: 'staff-province-1',
    path: 'home-visit-desk/campaign/index',
    act: page => page.locator('.choice .button-small').filter({ visible: true }).first().click(),
  },
]
