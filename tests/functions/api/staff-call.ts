import { randomUUID } from 'node:crypto'
import { insertMessage } from '../../../functions/store/outbox'
import type { VisitItem } from '../../../functions/store/stored-home-visit'
import { transact } from '../../../functions/store/table'
import type { Api, InputOf, StaffEndpoint } from '../../../shared/api'
import { instantAt } from '../../../shared/domain/calendar'
import type { Fee } from '../../../shared/schemas/fee'
import type { CampaignPlan, HalfDay } from '../../../shared/schemas/home-visit'
import { largeHall } from '../../shared/domain/guidance/hall'
import { applicantNumber, book, bookingInput, paper, staffToken, tokenOf, type World } from '../running-stack'
import { approved, team, withTeams } from './county-day'
import { oldNumber, signUpInput } from './home-visits'
import { byStaff, handIn, photo, visitOf } from './visit-with-paper'

/** The hall that every call is about. */
export const pointId = 'CC-00'
const day = '2026-11-24'
const at = { pointId }
const span = { from: day, to: day }
const first = { number: '2026-01' }
const reason = '工作需要'
const guide = { role: 'guide', scope: { kind: 'point', pointId } } as const
const rule = { kind: 'rule', code: 'id-card' } as const

/** What has to be there before somebody calls, made by an author of the province. */
export interface Office {
  world: World
  author: string
  /** A draft that stays one. */
  draft: string
}

export async function office(world: World, author: string): Promise<Office> {
  const { number } = await world.call('createNotice', {}, author)
  return { world, author, draft: number }
}

let booked = 0
/** Somebody else is expected, soon unless it does not matter when. */
async function expected({ world }: Office, minute = 10 * 60): Promise<string> {
  const n = booked++
  const slotAt = instantAt(day, minute + 30 * (n % 2))
  const { bookingId } = await book(world, await tokenOf(world), { slotAt, applicant: applicantNumber(n) })
  return bookingId
}

async function expectedGroup({ world }: Office): Promise<string> {
  const { requestId, pointId, language, services, answers } = await bookingInput(world)
  const members = [booked++, booked++].map(n => ({
    services,
    answers,
    applicant: applicantNumber(n),
    relation: 'companion' as const,
  }))
  const asked = { requestId, pointId, slotAt: instantAt(day, 11 * 60), language, members }
  return (await world.call('createGroup', asked, await tokenOf(world))).groupCode
}

/** Somebody who has come. */
async function arrived(office: Office): Promise<string> {
  const bookingId = await expected(office)
  await office.world.call('checkIn', { ...at, bookingId }, await asManager(office))
  return bookingId
}

const versionOf = async ({ world, author }: Office, number: string): Promise<number> =>
  (await world.call('getNotice', { number }, author)).version

const ofDraft = async (office: Office) => ({
  number: office.draft,
  version: await versionOf(office, office.draft),
})

/** A draft that says something new from a day on. */
async function ready(office: Office) {
  const { world, author } = office
  const { number } = await world.call('createNotice', {}, author)
  await world.call('removeEntry', { number, ...rule, version: await versionOf(office, number) }, author)
  const said = {
    number,
    version: await versionOf(office, number),
    effectiveFrom: '2026-12-01',
    document: paper,
  }
  const { version } = await world.call('updateNotice', said, author)
  return { number, version }
}

const province = { role: 'province', scope: { kind: 'province' } } as const
/** A draft of a passport that costs a yuan more. */
async function dearer({ world, author }: Office): Promise<string> {
  const { number } = await world.call('createNotice', {}, author)
  const place = { number, kind: 'fee', code: 'F-PP' } as const
  const { version, entry } = await world.call('getEntry', place, author)
  const fee = entry.value as Fee
  const value = { ...fee, prices: fee.prices.map(price => ({ ...price, yuan: (price.yuan ?? 0) + 1 })) }
  await world.call('updateEntry', { ...place, version, value }, author)
  return number
}

let coming: Promise<unknown> | undefined
async function issuedAhead(office: Office) {
  const { world, author } = office
  const number = await dearer(office)
  const said = { effectiveFrom: '2026-12-01', document: paper }
  const dated = await world.call(
    'updateNotice',
    { number, version: await versionOf(office, number), ...said },
    author,
  )
  const { hash = '' } = await world.call('submitNotice', { number, version: dated.version }, author)
  return world.call('issueNotice', { number, hash }, await staffToken(world, province, 'citizen-4'))
}

/** A draft on top of an edition that has been issued and has not begun. */
async function waiting(office: Office) {
  coming ??= issuedAhead(office)
  await coming
  return { number: await dearer(office) }
}

async function submitted(office: Office) {
  const { number, hash = '' } = await office.world.call('submitNotice', await ready(office), office.author)
  return { number, hash }
}

/** Another manager of the hall writes to those booked. */
async function drafted(office: Office): Promise<string> {
  const broadcastId = randomUUID()
  const draft = { ...at, day, requestId: broadcastId, kind: 'closed', reason } as const
  await office.world.call('draftBroadcast', draft, await asManager(office))
  return broadcastId
}

/** A message of the hall that waits. */
async function written({ world }: Office): Promise<string> {
  const messageId = randomUUID()
  const message = {
    messageId,
    personId: messageId,
    place: pointId,
    purpose: 'bookingReminder',
    page: '',
    language: 'zh-CN' as const,
    fields: {},
    usefulUntil: instantAt(day, 24 * 60 - 1),
  }
  await transact(world.table, [insertMessage(world.table, message, world.runtime.now())])
  return messageId
}

const begun = { at: '2026-11-24T09:00:00+08:00', size: 'large' } as const

/** Somebody who calls nothing himself, as whoever is needed. */
const asManager = ({ world }: Office) =>
  staffToken(world, { role: 'pointManager', scope: { kind: 'point', pointId } }, 'citizen-1')
const asInspector = ({ world }: Office) =>
  staffToken(world, { role: 'inspector', scope: { kind: 'county', divisionCode: '220102' } }, 'citizen-1')

/** One thing is not met, as this person has seen it. */
async function inspected({ world }: Office, token: string) {
  const inspectionId = randomUUID()
  const notMet = { operationId: randomUUID(), item: 'A01', verdict: 'notMet', at: begun.at } as const
  await world.call('syncInspection', { ...at, inspectionId, begun, operations: [notMet] }, token)
  return { ...at, inspectionId, version: 1, assigned: [] }
}

let closed = 0

const pictured = (inspectionId: string) =>
  ({
    ...at,
    inspectionId,
    photoId: randomUUID(),
    item: 'A01',
    type: 'image/jpeg',
    bytes: photo().length,
  }) as const
const photoOf = ({ inspectionId, photoId }: ReturnType<typeof pictured>) => ({
  ...at,
  inspectionId,
  photoId,
})

/** A photo that was put and not looked at. */
async function photographed(office: Office, by?: string) {
  const token = by ?? (await asManager(office))
  const { inspectionId } = await inspected(office, token)
  const asked = pictured(inspectionId)
  const { url, headers } = await office.world.call('beginInspectionPhoto', asked, token)
  await fetch(url, { method: 'PUT', headers, body: photo() })
  return asked
}

async function found(office: Office, token: string): Promise<string> {
  const { findings } = await office.world.call('closeInspection', await inspected(office, token), token)
  return findings[0]?.findingId ?? ''
}

const stepOf = (findingId: string, version: number) => ({
  ...at,
  findingId,
  requestId: randomUUID(),
  version,
  note: '已经处理',
})

async function answered(office: Office) {
  const manager = await asManager(office)
  const findingId = await found(office, manager)
  await office.world.call('answerFinding', stepOf(findingId, 1), manager)
  return findingId
}

async function appealed(office: Office) {
  const findingId = await found(office, await asInspector(office))
  await office.world.call('appealFinding', stepOf(findingId, 1), await asManager(office))
  return findingId
}
const nanguan = { divisionCode: '220102' }

let visited = 0
/** Somebody of 1950 and later, whose home is in Nanguan. */
function asked(world: World) {
  const n = visited++
  const day = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'][n % 5] ?? ''
  const half = n % 2 === 0 ? ('morning' as const) : ('afternoon' as const)
  return signUpInput(world, {
    applicant: { ...applicantNumber(n), idNumber: oldNumber(n) },
    halfDays: [{ day, half }],
  })
}

async function received({ world, author }: Office): Promise<string> {
  const { visitId } = await world.call('enterVisit', { ...nanguan, ...(await asked(world)) }, author)
  return visitId
}

/** On half-days that nobody else is asked for. */
const ofUnit = (half: HalfDay['half']): Partial<VisitItem> => {
  const halfDay = { day: '2026-12-08', half }
  return { visitClass: 'unit', halfDay, halfDays: [halfDay] }
}
const unit = async ({ world, author }: Office) => {
  const { visitId } = await visitOf(world, author, ofUnit('morning'))
  return { ...nanguan, visitId }
}
const phonedUnit = async ({ world, author }: Office) => {
  const { visitId } = await visitOf(world, author, { ...ofUnit('afternoon'), enteredBy: byStaff, taken: 0 })
  return { ...nanguan, visitId }
}

let planned = 0
async function newPlan(world: World, author: string): Promise<CampaignPlan> {
  const [first] = await world.call('listStaffCampaigns', {}, author)
  if (!first) throw new Error('no campaign')
  const { status, version, changes, may, mayPlan, ...plan } = first
  return { ...plan, campaignId: `HV-TEST-${planned++}` }
}

const newCampaign = async (world: World, author: string) =>
  world.call('putCampaign', { version: 0, plan: await newPlan(world, author) }, author)

const seenRoutes = async ({ world, author }: Office) => {
  const { version } = await world.call('getRoutes', { ...nanguan, day }, author)
  return { ...nanguan, day, version }
}
const plannedRoutes = async (office: Office) => {
  const { version } = await office.world.call('planRoutes', await seenRoutes(office), office.author)
  return { ...nanguan, day, version }
}

/** A PC that asks to be let in. */
async function asking({ world }: Office) {
  const { loginCode } = await world.call('beginLogin', {})
  return { loginCode }
}

const invited = () => ({ name: '示例同事', phone: '13900000000' })

/** Somebody guides in the hall. */
async function guideOf({ world }: Office): Promise<string> {
  const token = await staffToken(world, guide, 'citizen-1')
  return (await world.call('getMe', {}, token)).staff?.staffId ?? ''
}

type Calls = { [Name in StaffEndpoint]: (office: Office) => InputOf<Api[Name]> | Promise<InputOf<Api[Name]>> }

/** One input of every staff endpoint that works: whoever may call it is answered. */
const figures = { campaignId: 'HV-STANDING', from: '2026-11-02', until: '2026-11-29' }

export const calls: Calls = {
  getToday: () => ({}),

  getLogin: asking,
  confirmLogin: async ({ world }) => {
    const { loginCode, number } = await world.call('beginLogin', {})
    return { loginCode, number }
  },
  refuseLogin: asking,
  getSecondFactor: () => ({}),
  beginSecondFactor: () => ({}),
  showSecondFactor: () => ({ code: '000000' }),
  listPointAudit: () => ({ ...at, day }),
  listPlaceAudit: () => ({ day }),
  listAuditPlaces: () => ({ day }),

  listPointBookings: () => ({ ...at, day }),
  findPeople: () => ({ ...at, day, words: '220102199003070013' }),
  enterWalkIn: () => ({
    ...at,
    requestId: randomUUID(),
    services: ['PP-RENEW'],
    applicant: applicantNumber(700),
    language: 'zh-CN',
  }),
  getCounterWeek: () => ({ ...at, from: '2026-11-23' }),
  scanArrival: async office => {
    const bookingId = await expected(office)
    const { code } = await office.world.call('getArrivalCode', { bookingId }, await tokenOf(office.world))
    return { ...at, code }
  },
  tieTicket: async office => ({ ...at, bookingId: await arrived(office), ticketId: `T${booked}` }),
  closeVisit: async office => ({ ...at, bookingId: await arrived(office), handedIn: [], collectBy: 'post' }),
  getPoster: () => at,
  exportBookings: () => ({ ...at, ...span, language: 'zh-CN', reason }),
  getPointBooking: async office => ({ ...at, bookingId: await expected(office, 14 * 60) }),
  getPointGroup: async office => ({ ...at, groupCode: await expectedGroup(office) }),
  undoCheckIn: async office => {
    const asked = { ...at, bookingId: await expected(office) }
    await office.world.call('checkIn', asked, office.author).catch(() => undefined)
    return asked
  },
  checkIn: async office => ({ ...at, bookingId: await expected(office) }),
  issueShortfall: async office => ({ ...at, bookingId: await expected(office, 14 * 60), missing: ['M02'] }),
  noteShortfall: () => ({ ...at, requestId: randomUUID(), service: 'PP-RENEW', missing: ['M02'] }),

  getPointHall: () => at,
  getHallPlan: () => at,
  putHallPlan: async ({ world, author }) => {
    const { version } = await world.call('getHallPlan', at, author)
    return { ...at, version, plan: largeHall(), confirm: false }
  },

  getPointFacts: () => at,
  previewPointFacts: () => ({ ...at, version: 0, facts: { counters: 9 } }),
  putPointFacts: async ({ world, author }) => {
    const { version } = await world.call('getPointFacts', at, author)
    return { ...at, version, facts: { counters: 9 } }
  },
  listPointFacts: () => ({}),
  previewClosing: () => ({ ...at, from: '16:00' }),
  // Each a little earlier than the one before: a hall that is closed opens no more.
  closeToday: () => ({ ...at, from: `16:${15 - closed++}`, reason }),
  getLimits: () => ({}),
  putLimits: async ({ world, author }) => {
    const { version, limits } = await world.call('getLimits', {}, author)
    return {
      version,
      limits: {
        ...limits,
        live: 50,
        madeADay: 200,
        cancelledADay: 50,
        movedADay: 50,
        accountTriesADay: 9000,
      },
      reason,
    }
  },
  freeApplicant: () => ({ ...at, idNumber: '22010419850101002X', reason }),
  getOpenPlan: () => at,
  previewOpenPlan: () => ({ ...at, version: 0, plans: [], exceptions: [] }),
  putOpenPlan: async ({ world, author }) => {
    const { version } = await world.call('getOpenPlan', at, author)
    return { ...at, version, plans: [], exceptions: [], reason }
  },
  exportPointFacts: () => ({ reason: '上报' }),
  // Which halls are within whose scope: point-facts.test.ts.
  previewPointTable: () => ({ rows: [] }),
  importPointTable: () => ({ rows: [], reason: '统一更新' }),

  listShortfalls: () => ({ ...at, ...span }),
  listScopeShortfalls: () => span,
  listOutcomes: () => ({ ...at, ...span }),
  listScopeOutcomes: () => span,
  listAccuracy: () => at,
  listScopeAccuracy: () => ({}),

  listPointMessages: () => ({ ...at, day }),
  listScopeMessages: () => ({ day }),
  previewBroadcast: () => ({ ...at, day }),
  listBroadcasts: () => at,
  draftBroadcast: () => ({ ...at, day, requestId: randomUUID(), kind: 'closed', reason }),
  approveBroadcast: async office => ({ ...at, day, broadcastId: await drafted(office), reason }),
  withdrawBroadcast: async office => ({ ...at, day, broadcastId: await drafted(office) }),
  resendMessage: async office => ({ ...at, day, messageId: await written(office) }),
  getFigures: () => span,
  getPointFigures: () => ({ ...at, ...span }),
  exportFigures: () => ({ ...span, language: 'zh-CN', reason }),

  listDevices: () => at,
  registerDevice: () => ({ ...at, deviceId: randomUUID(), reason }),
  revokeDevice: async ({ world, author }) => {
    const deviceId = randomUUID()
    await world.call('registerDevice', { ...at, deviceId, reason }, author)
    return { ...at, deviceId, reason }
  },

  listColleagues: () => ({}),
  transferColleague: async office => ({
    staffId: await guideOf(office),
    role: 'counter',
    scope: guide.scope,
    reason,
  }),
  revokeColleague: async office => ({ staffId: await guideOf(office), reason }),
  inviteColleague: () => ({ ...invited(), ...guide, reason }),
  listInvitations: () => ({}),
  withdrawInvitation: async ({ world, author }) => {
    const { invitation } = await world.call('inviteColleague', { ...invited(), ...guide, reason }, author)
    return { invitationId: invitation.invitationId, reason }
  },
  leaveStaff: () => ({ reason }),

  listNotices: () => ({}),
  getNotice: () => first,
  getNoticeChanges: () => first,
  getNoticeChoices: () => first,
  getNoticeCard: async ({ world, author }) => {
    const { services, classes } = await world.call('getNoticeChoices', first, author)
    const [service, applicantClass] = [services[0]?.code ?? '', classes[0]?.code ?? '']
    return { ...first, service, applicantClass, day }
  },
  createNotice: () => ({}),
  draftUrgent: async office => waiting(office),
  updateNotice: async office => ({ ...(await ofDraft(office)), effectiveFrom: '2026-12-01' }),
  listEntries: ({ draft }) => ({ number: draft, kind: 'fee' }),
  listQuestions: ({ draft }) => ({ number: draft }),
  getEntry: ({ draft }) => ({ number: draft, ...rule }),
  updateEntry: async office => {
    const { world, author, draft } = office
    const { entry } = await world.call('getEntry', { number: draft, kind: 'fee', code: 'F-PP' }, author)
    return { ...(await ofDraft(office)), kind: 'fee', code: 'F-PP', value: entry.value }
  },
  removeEntry: async office => ({ ...(await ofDraft(office)), ...rule }),
  restoreEntry: async office => ({ ...(await ofDraft(office)), ...rule }),
  submitNotice: ready,
  returnNotice: async office => ({ number: (await submitted(office)).number, remark: '请再核对' }),
  issueNotice: submitted,
  discardNotice: async office => ({ number: (await ready(office)).number }),

  getRoutes: () => ({ ...nanguan, day }),
  planRoutes: office => seenRoutes(office),
  changeRoutes: async office => ({
    ...(await seenRoutes(office)),
    change: { kind: 'free', visitId: '0123456789' },
  }),
  replanRoutes: office => plannedRoutes(office),
  publishRoutes: office => plannedRoutes(office),
  explainPlannedVisit: async office => {
    await withTeams(office.world, [team('A')])
    const [visitId = ''] = await approved(office.world, 1, { halfDay: { day, half: 'morning' } }, 'citizen-4')
    await plannedRoutes(office)
    return { ...nanguan, day, visitId }
  },
  getVisitFigures: () => figures,
  exportVisitFigures: () => ({ ...figures, reason: '报省局' }),
  getTeamDay: () => ({ day }),
  syncTeamDay: () => ({ day, operations: [] }),
  viewEvidence: async ({ world }) => {
    const token = await tokenOf(world, 'citizen-1')
    const { visitId } = await visitOf(world, token)
    return { visitId, evidenceId: await handIn(world, { visitId, token }) }
  },

  listAcknowledgements: () => first,
  listPointNotices: () => at,
  readNotice: () => ({ ...at, ...first }),
  listReadings: () => ({ ...at, ...first }),
  acknowledgeNotice: () => ({ ...at, ...first }),

  listRatings: () => at,
  listInspections: () => at,
  listScopeInspections: () => ({}),
  getInspection: async office => {
    const token = await asManager(office)
    const asked = await inspected(office, token)
    await office.world.call('closeInspection', asked, token)
    return { ...at, inspectionId: asked.inspectionId }
  },
  syncInspection: () => ({ ...at, inspectionId: randomUUID(), begun, operations: [] }),
  closeInspection: async office => inspected(office, await asManager(office)),
  beginInspectionPhoto: async office => {
    const { inspectionId } = await inspected(office, await asManager(office))
    return pictured(inspectionId)
  },
  confirmInspectionPhoto: async office => photoOf(await photographed(office)),
  removeInspectionPhoto: async office => photoOf(await photographed(office)),
  viewInspectionPhoto: async office => {
    const token = await asManager(office)
    const photo = photoOf(await photographed(office, token))
    await office.world.call('confirmInspectionPhoto', photo, token)
    const { inspectionId } = photo
    await office.world.call('closeInspection', { ...at, inspectionId, version: 1, assigned: [] }, token)
    return photo
  },
  listFindings: () => at,
  listScopeFindings: () => ({}),
  answerFinding: async office => stepOf(await found(office, await asInspector(office)), 1),
  appealFinding: async office => stepOf(await found(office, await asInspector(office)), 1),
  recheckFinding: async office => ({ ...stepOf(await answered(office), 2), act: 'close' }),
  decideAppeal: async office => ({ ...stepOf(await appealed(office), 2), act: 'dismiss' }),
  drawInspections: () => ({ requestId: randomUUID(), count: 1, everyDays: 30 }),
  listDraws: () => ({}),
  enterVisit: async ({ world }) => ({ ...nanguan, ...(await asked(world)) }),
  listVisitQueue: () => ({ campaignId: 'HV-STANDING', desk: 'review' }),
  getReviewedRoster: unit,
  beginRosterFor: async office => ({ ...(await phonedUnit(office)), bytes: 9 }),
  readRosterFor: async office => {
    const at = await phonedUnit(office)
    const { rosterId, url, headers } = await office.world.call(
      'beginRosterFor',
      { ...at, bytes: 9 },
      office.author,
    )
    await fetch(url, { method: 'PUT', headers, body: 'nine byte' })
    return { ...at, rosterId }
  },
  listReviewedMembers: unit,
  getReviewedVisit: async office => ({ ...nanguan, visitId: await received(office) }),
  reviewVisit: async office => ({
    ...nanguan,
    visitId: await received(office),
    version: 1,
    step: 'approve',
  }),
  takeVisitStepFor: async office => ({
    ...nanguan,
    visitId: await received(office),
    version: 1,
    step: 'cancel',
  }),
  listStaffCampaigns: () => ({}),
  previewCampaignStep: () => ({ campaignId: 'HV-STANDING', step: 'pause' }),
  takeCampaignStep: async ({ world, author }) => {
    const { version, ...campaign } = await newCampaign(world, author)
    return { campaignId: campaign.campaignId, version, step: 'begin', reason: '准备好了' }
  },
  putCampaign: async ({ world, author }) => ({ version: 0, plan: await newPlan(world, author) }),
}
