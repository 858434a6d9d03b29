import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listHeads } from '../../../functions/store/audit'
import { api, type EndpointName, type StaffEndpoint } from '../../../shared/api'
import { permissions } from '../../../shared/permission'
import type { Assignment } from '../../../shared/schemas/staff'
import { roles } from '../../../shared/vocabulary/role'
import { refusal, staffToken, startWorld, type World } from '../running-stack'
import { calls, type Office, office, pointId } from './staff-call'

// Some calls are about a notice of their own, each written to the last entry.
vi.setConfig({ testTimeout: 180_000 })

const province = { role: 'province', scope: { kind: 'province' } } as const
const names = Object.keys(permissions) as StaffEndpoint[]

/** Every role, over the hall that is called about, and over another place of the same kind. */
const callers: [person: string, where: 'inside' | 'outside', Assignment][] = [
  ['staff-province-2', 'inside', province],
  ['staff-city', 'inside', { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } }],
  ['citizen-2', 'outside', { role: 'city', scope: { kind: 'city', prefectureCode: '220200' } }],
  ['citizen-3', 'inside', { role: 'county', scope: { kind: 'county', divisionCode: '220102' } }],
  ['staff-county', 'outside', { role: 'county', scope: { kind: 'county', divisionCode: '220103' } }],
  ['staff-cc-00-manager', 'inside', { role: 'pointManager', scope: { kind: 'point', pointId } }],
  ['citizen-4', 'outside', { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-03' } }],
  ['staff-cc-00', 'inside', { role: 'counter', scope: { kind: 'point', pointId } }],
  ['staff-cc-03', 'outside', { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } }],
  ['staff-cc-00-guide', 'inside', { role: 'guide', scope: { kind: 'point', pointId } }],
  ['citizen-2', 'outside', { role: 'guide', scope: { kind: 'point', pointId: 'CC-03' } }],
  ['staff-team', 'inside', { role: 'visitTeam', scope: { kind: 'team', divisionCode: '220102', team: 'A' } }],
  ['citizen-3', 'outside', { role: 'visitTeam', scope: { kind: 'team', divisionCode: '220103', team: 'A' } }],
  ['staff-inspector', 'inside', { role: 'inspector', scope: { kind: 'city', prefectureCode: '220100' } }],
  ['citizen-4', 'outside', { role: 'inspector', scope: { kind: 'county', divisionCode: '220103' } }],
  ['staff-auditor', 'inside', { role: 'auditor', scope: { kind: 'province' } }],
  ['citizen-2', 'outside', { role: 'auditor', scope: { kind: 'county', divisionCode: '220103' } }],
]

/** Enough for the path of any endpoint. */
const anywhere = {
  pointId,
  bookingId: '0123456789',
  deviceId: 'none',
  visitId: '0123456789',
  evidenceId: 'none',
  number: '2026-01',
  kind: 'fee',
  code: 'F-PP',
  inspectionId: 'inspection-000001',
  findingId: 'inspection-000001.A01',
  divisionCode: '220102',
  broadcastId: 'none',
  campaignId: 'HV-STANDING',
  staffId: 'none',
  invitationId: 'none',
}

/** What leaves no line in the audit: it changes nothing and tells of no person. Every other call does. */
const unwritten: StaffEndpoint[] = [
  'getToday',
  // How halls are and what they need.
  ...(['getPointHall', 'getHallPlan', 'getPointFacts', 'listPointFacts', 'listDevices'] as const),
  ...(['previewPointFacts', 'previewPointTable', 'previewCampaignStep', 'previewClosing'] as const),
  ...(['getLimits', 'getOpenPlan', 'previewOpenPlan'] as const),
  // Counts, and nobody behind them.
  ...(['listOutcomes', 'listScopeOutcomes', 'listAccuracy', 'listScopeAccuracy', 'listRatings'] as const),
  ...(['listShortfalls', 'listScopeShortfalls', 'getVisitFigures', 'getReviewedRoster'] as const),
  ...(['getFigures', 'getPointFigures', 'getCounterWeek', 'getPoster'] as const),
  ...(['explainPlannedVisit', 'listStaffCampaigns'] as const),
  // Editions, and which staff have read them.
  ...(['listNotices', 'getNotice', 'getNoticeChanges', 'getNoticeChoices', 'getNoticeCard'] as const),
  ...(['listEntries', 'listQuestions', 'getEntry', 'listPointNotices'] as const),
  ...(['listAcknowledgements', 'listReadings'] as const),
  // Inspections are of halls.
  ...(['listInspections', 'listScopeInspections', 'getInspection', 'listFindings'] as const),
  ...(['listScopeFindings', 'listDraws'] as const),
  // What became of messages, by ids; and whom one would reach, by numbers.
  ...(['listPointMessages', 'listScopeMessages', 'previewBroadcast', 'listBroadcasts'] as const),
  // A link to put a photo; it is written down once there is one.
  'beginInspectionPhoto',
  // And one to put a list, which is written down once it is there.
  'beginRosterFor',
  // The caller's own, which is written down once it is answered or shown.
  ...(['getLogin', 'getSecondFactor', 'beginSecondFactor', 'showSecondFactor'] as const),
  // Here nothing changes: an empty table, an entry as it stood, a message that was not lost.
  ...(['importPointTable', 'updateEntry', 'resendMessage'] as const),
]

/** A masked name or number, or an applicant of these calls. */
const ofSomebody = /[\u4e00-\u9fff]\*|\d\*{3}|"idNumber"|示例人/

/** How many lines the audit of today has, at all places together. */
const linesWritten = async (): Promise<number> =>
  (await listHeads(world.table, world.runtime.now().slice(0, 10))).reduce((sum, { seq }) => sum + seq, 0)

/** What each call has left there, and what it has answered. */
const heard = new Map<StaffEndpoint, { lines: number; answer: string }>()

let world: World
let ready: Office
beforeAll(async () => {
  world = await startWorld()
  ready = await office(world, await staffToken(world, province, 'staff-province-1'))
}, 60_000)
afterAll(() => world.close())

/** @param isHeard whether it is to be answered; what is refused leaves nothing to be counted */
async function call(name: StaffEndpoint, input: unknown, token: string, isHeard: boolean): Promise<string> {
  const before = isHeard ? await linesWritten() : 0
  return refusal(
    world.call(name, input as never, token).then(async answer => {
      if (!isHeard) return
      const lines = (await linesWritten()) - before
      // What is said a second time is heard once.
      if (lines >= (heard.get(name)?.lines ?? 0)) heard.set(name, { lines, answer: JSON.stringify(answer) })
    }),
  )
}

describe('the table of permissions', () => {
  it('names every endpoint of staff and no other, and each that names a point or a request is over that', () => {
    const staffs = (Object.keys(api) as EndpointName[]).filter(name => api[name].access === 'staff')
    expect([...names].sort()).toEqual(staffs.sort())
    for (const name of names) {
      expect(permissions[name].over === 'point', name).toBe(api[name].path.includes('{pointId}'))
      const { path } = api[name]
      const isDivision = path.includes('{divisionCode}')
      expect(permissions[name].over === 'division', name).toBe(isDivision)
      expect(permissions[name].over === 'visit', name).toBe(path.includes('{visitId}') && !isDivision)
    }
  })

  it('says of every endpoint that wants a reason that it does, and of no other', () => {
    const wants = names.filter(name => {
      const { entries } = api[name].input as unknown as { entries?: Record<string, { type: string }> }
      return entries?.reason !== undefined && entries.reason.type !== 'optional'
    })
    expect(names.filter(name => permissions[name].asksReason).sort()).toEqual(wants.sort())
  })

  it('is tried with every role', () => {
    expect(new Set(callers.map(([, , { role }]) => role))).toEqual(new Set(roles))
  })

  it.each(callers)('as it stands, by %s %s: %j', async (person, where, assignment) => {
    const token = await staffToken(world, assignment, person)
    const all = []
    // Who leaves can do nothing more.
    for (const name of [...names.filter(one => one !== 'leaveStaff'), 'leaveStaff' as const]) {
      const { roles, over } = permissions[name]
      const isMine = over === 'scope' || where === 'inside'
      const isAllowed = roles.includes(assignment.role) && isMine
      // Refused before it is looked at, whatever it says, but for what has a place of its own; allowed, it is done.
      const isNamed = over === 'visit' || over === 'named'
      const isLookedAt = isAllowed || (isNamed && roles.includes(assignment.role))
      const input = isLookedAt ? await calls[name](ready) : anywhere
      // A code by chance is heard, and is none of this person's.
      const answer = name === 'showSecondFactor' ? 'secondFactorRefused' : 'no refusal'
      all.push([name, await call(name, input, token, isAllowed), isAllowed ? answer : 'forbidden'])
    }
    for (const [name, answered, due] of all) expect(answered, name).toBe(due)
  })

  it('is of endpoints that leave a line in the audit whenever they read about a person or change something', () => {
    const silent = names.filter(name => (heard.get(name)?.lines ?? 0) === 0)
    expect(silent.sort()).toEqual([...unwritten].sort())
    for (const name of unwritten) expect(heard.get(name)?.answer ?? '', name).not.toMatch(ofSomebody)
  })
})
