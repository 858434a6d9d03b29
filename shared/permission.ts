import type { StaffEndpoint } from './api'
import { coversDivision, scopeCovers } from './domain/point/scope'
import type { Division, Point } from './schemas/point'
import type { Assignment, Role } from './schemas/staff'
import { roles } from './vocabulary/role'

/**
 * Who of the staff may do what: every endpoint × role, said here alone. The server refuses by it, the app shows by it
 * what can be done, and the tests try every cell of it.
 *
 * `point`: the path names the point, which must lie within the caller's scope. `scope`: nothing is named, and what is
 * answered or changed lies within the caller's scope. `division`: the path names the county. `visit`: it names only a
 * request for a home visit, and whoever opens it refuses one of a county outside the caller's scope. `named`: whoever or whatever else is named has
 * a place of its own, and the handler refuses what does not lie within the caller's scope.
 *
 * Duties are kept apart: who inspects changes nothing of what is inspected, a guide reads no personal data, a mobile
 * team sees its own routes alone, and an auditor nothing but what others have done.
 */
/**
 * Only with a second factor. `now`: shown a moment ago, for what cannot be taken back, or leaves the building.
 * `session`: shown since signing in, for reading about many people. `beyondCounter`: the same, but not of who works in
 * the hall and asks for today: whoever stands before him, and who comes next, is his work.
 */
export type StepUp = 'now' | 'session' | 'beyondCounter'

interface Permission {
  over: 'point' | 'division' | 'scope' | 'visit' | 'named'
  roles: readonly Role[]
  stepUp?: StepUp
  /** Whether the caller is asked once more, and says why. */
  asksReason?: true
}

const province = ['province'] as const
const authorities = [...province, 'city', 'county'] as const
const managers = [...authorities, 'pointManager'] as const
const counters = [...managers, 'counter'] as const
const hall = [...counters, 'guide'] as const
const withInspector = <R extends Role>(roles: readonly R[]) => [...roles, 'inspector' as const]

const atPoint = (roles: readonly Role[]): Permission => ({ over: 'point', roles })
const ofVisit = (roles: readonly Role[]): Permission => ({ over: 'visit', roles })
const atDivision = (roles: readonly Role[]): Permission => ({ over: 'division', roles })
const inScope = (roles: readonly Role[]): Permission => ({ over: 'scope', roles })
const named = (roles: readonly Role[]): Permission => ({ over: 'named', roles })
const sensitive = (permission: Permission): Permission => ({ ...permission, asksReason: true })

const withStepUp = (permission: Permission, stepUp: StepUp = 'now'): Permission => ({ ...permission, stepUp })
/** What cannot be taken back: asked again, with a reason and a second factor. */
const grave = (permission: Permission): Permission => withStepUp(sensitive(permission))

export const permissions: Record<StaffEndpoint, Permission> = {
  getToday: inScope(withInspector(hall)),

  getLogin: inScope(roles),
  confirmLogin: inScope(roles),
  refuseLogin: inScope(roles),
  getSecondFactor: inScope(roles),
  beginSecondFactor: inScope(roles),
  showSecondFactor: inScope(roles),

  listPointAudit: withStepUp(atPoint(['auditor'])),
  listPlaceAudit: withStepUp(inScope(['auditor'])),
  listAuditPlaces: withStepUp(inScope(['auditor'])),

  listPointBookings: withStepUp(atPoint(counters), 'beyondCounter'),
  getPointBooking: withStepUp(atPoint(counters), 'beyondCounter'),
  getPointGroup: withStepUp(atPoint(counters), 'beyondCounter'),
  checkIn: atPoint(counters),
  undoCheckIn: atPoint(counters),
  findPeople: withStepUp(atPoint(counters), 'beyondCounter'),
  enterWalkIn: atPoint(counters),
  getCounterWeek: atPoint(counters),
  exportBookings: grave(atPoint(managers)),
  scanArrival: atPoint(counters),
  tieTicket: atPoint(counters),
  closeVisit: atPoint(counters),
  getPoster: atPoint(hall),
  issueShortfall: atPoint(counters),
  noteShortfall: atPoint(counters),

  getPointHall: atPoint(withInspector(hall)),
  previewClosing: atPoint(managers),
  closeToday: sensitive(atPoint(managers)),
  getLimits: inScope(province),
  putLimits: grave(inScope(province)),
  freeApplicant: sensitive(atPoint(counters)),
  getOpenPlan: atPoint(withInspector(hall)),
  previewOpenPlan: atPoint(managers),
  putOpenPlan: sensitive(atPoint(managers)),
  getHallPlan: atPoint(withInspector(hall)),
  putHallPlan: atPoint(managers),
  getPointFacts: atPoint(withInspector(hall)),
  previewPointFacts: atPoint(managers),
  putPointFacts: atPoint(managers),
  listPointFacts: inScope(managers),
  exportPointFacts: grave(inScope(managers)),
  previewPointTable: inScope(managers),
  importPointTable: grave(inScope(managers)),

  listShortfalls: atPoint(withInspector(counters)),
  listScopeShortfalls: inScope(withInspector(counters)),
  listOutcomes: atPoint(withInspector(counters)),
  listScopeOutcomes: inScope(withInspector(counters)),
  listAccuracy: atPoint(withInspector(counters)),
  listScopeAccuracy: inScope(withInspector(counters)),

  listPointMessages: atPoint(counters),
  listScopeMessages: inScope(counters),
  resendMessage: atPoint(managers),
  previewBroadcast: atPoint(managers),
  listBroadcasts: atPoint(managers),
  draftBroadcast: sensitive(atPoint(managers)),
  approveBroadcast: grave(atPoint(managers)),
  withdrawBroadcast: atPoint(managers),
  getFigures: inScope(withInspector(counters)),
  getPointFigures: atPoint(withInspector(counters)),
  exportFigures: grave(inScope(withInspector(managers))),

  listDevices: atPoint(withInspector(counters)),
  registerDevice: grave(atPoint(authorities)),
  revokeDevice: grave(atPoint(authorities)),

  // Whom each may appoint among them: domain/staff/appointment.ts.
  listColleagues: inScope(managers),
  transferColleague: grave(named(managers)),
  revokeColleague: grave(named(managers)),
  inviteColleague: grave(named(managers)),
  listInvitations: inScope(managers),
  withdrawInvitation: grave(named(managers)),
  leaveStaff: sensitive(inScope(roles)),

  listNotices: inScope(withInspector(hall)),
  getNotice: inScope(withInspector(hall)),
  getNoticeChanges: inScope(withInspector(hall)),
  getNoticeChoices: inScope(withInspector(hall)),
  getNoticeCard: inScope(withInspector(hall)),
  createNotice: inScope(province),
  draftUrgent: inScope(province),
  updateNotice: inScope(province),
  listEntries: inScope(province),
  listQuestions: inScope(province),
  getEntry: inScope(province),
  updateEntry: inScope(province),
  removeEntry: inScope(province),
  restoreEntry: inScope(province),
  submitNotice: inScope(province),
  returnNotice: inScope(province),
  issueNotice: withStepUp(inScope(province)),
  discardNotice: inScope(province),

  viewEvidence: withStepUp(ofVisit(counters), 'session'),
  getRoutes: atDivision(authorities),
  planRoutes: atDivision(authorities),
  changeRoutes: atDivision(authorities),
  replanRoutes: atDivision(authorities),
  publishRoutes: withStepUp(atDivision(authorities)),
  explainPlannedVisit: atDivision(authorities),
  getVisitFigures: inScope(withInspector(authorities)),
  exportVisitFigures: grave(inScope(withInspector(authorities))),
  getTeamDay: inScope(['visitTeam']),
  syncTeamDay: inScope(['visitTeam']),

  listAcknowledgements: inScope(withInspector(managers)),
  listPointNotices: atPoint(withInspector(hall)),
  readNotice: atPoint(hall),
  listReadings: atPoint(withInspector(counters)),
  acknowledgeNotice: atPoint(counters),

  listRatings: atPoint(withInspector(counters)),
  // A hall's manager looks at his own hall.
  listInspections: atPoint(withInspector(counters)),
  listScopeInspections: inScope(withInspector(counters)),
  getInspection: atPoint(withInspector(counters)),
  syncInspection: atPoint(withInspector(managers)),
  closeInspection: atPoint(withInspector(managers)),
  beginInspectionPhoto: atPoint(withInspector(managers)),
  confirmInspectionPhoto: atPoint(withInspector(managers)),
  removeInspectionPhoto: atPoint(withInspector(managers)),
  viewInspectionPhoto: atPoint(withInspector(counters)),
  listFindings: atPoint(withInspector(counters)),
  listScopeFindings: inScope(withInspector(counters)),
  answerFinding: atPoint(['county', 'pointManager']),
  appealFinding: atPoint(['county', 'pointManager']),
  recheckFinding: atPoint(withInspector(authorities)),
  // Above whoever has found it, and nobody is below the county.
  decideAppeal: atPoint(['province', 'city']),
  drawInspections: inScope(withInspector(authorities)),
  listDraws: inScope(withInspector(authorities)),
  enterVisit: atDivision(counters),
  listVisitQueue: withStepUp(inScope(authorities), 'session'),
  getReviewedVisit: withStepUp(atDivision(authorities), 'session'),
  reviewVisit: atDivision(authorities),
  takeVisitStepFor: atDivision(authorities),
  getReviewedRoster: withStepUp(atDivision(counters), 'session'),
  beginRosterFor: atDivision(counters),
  readRosterFor: atDivision(counters),
  listReviewedMembers: withStepUp(atDivision(authorities), 'session'),
  listStaffCampaigns: inScope(counters),
  previewCampaignStep: inScope(authorities),
  takeCampaignStep: grave(inScope(province)),
  putCampaign: inScope(province),
}

export type Place =
  | {
      point: Pick<Point, 'pointId' | 'divisionCode'>
      /** The division that the point lies in. */
      division: Division
    }
  /** A county, with all points: who works at one does so for its county. */
  | { division: Division; points: readonly Pick<Point, 'pointId' | 'divisionCode'>[] }

/**
 * How lately somebody must have shown his second factor for a call, if at all.
 * @param isOfToday whether the call is about no other day
 */
export function stepUpFor(
  { scope }: Assignment,
  endpoint: StaffEndpoint,
  isOfToday: boolean,
): Exclude<StepUp, 'beyondCounter'> | undefined {
  const { stepUp } = permissions[endpoint]
  if (stepUp !== 'beyondCounter') return stepUp
  return scope.kind === 'point' && isOfToday ? undefined : 'session'
}

/**
 * Whether somebody may call an endpoint: by his role, and where it is over a point, by whether the point lies within
 * his scope, or the county does. `somewhere` asks whether there is any place where he may.
 */
export function may(
  staff: Assignment | undefined,
  endpoint: StaffEndpoint,
  where: Place | 'somewhere',
): boolean {
  const { roles: allowed, over } = permissions[endpoint]
  if (!staff || !allowed.includes(staff.role)) return false
  if (over === 'scope' || over === 'visit' || over === 'named' || where === 'somewhere') return true
  return 'point' in where
    ? scopeCovers(staff.scope, where.point, where.division)
    : coversDivision(staff.scope, where.division, where.points)
}
