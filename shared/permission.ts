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
interface Permission {
  over: 'point' | 'division' | 'scope' | 'visit' | 'named'
  roles: readonly Role[]
  /** Only with a second factor that was shown a moment ago: what cannot be taken back, or tells of many people. */
  stepUp?: true
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

const withStepUp = (permission: Permission): Permission => ({ ...permission, stepUp: true })

export const permissions: Record<StaffEndpoint, Permission> = {
  getToday: inScope(withInspector(hall)),

  getLogin: inScope(roles),
  confirmLogin: inScope(roles),
  refuseLogin: inScope(roles),
  getSecondFactor: inScope(roles),
  beginSecondFactor: inScope(roles),
  showSecondFactor: inScope(roles),

  listPointAudit: withStepUp(atPoint(['auditor'])),
  listProvinceAudit: withStepUp(inScope(['auditor'])),

  listPointBookings: atPoint(counters),
  findPointBookings: atPoint(counters),
  getPointBooking: atPoint(counters),
  checkIn: atPoint(counters),
  issueShortfall: atPoint(counters),
  noteShortfall: atPoint(counters),

  getPointHall: atPoint(withInspector(hall)),
  getHallPlan: atPoint(withInspector(hall)),
  putHallPlan: atPoint(managers),
  getPointFacts: atPoint(withInspector(hall)),
  previewPointFacts: atPoint(managers),
  putPointFacts: atPoint(managers),
  listPointFacts: inScope(managers),
  exportPointFacts: sensitive(inScope(managers)),
  previewPointTable: inScope(managers),
  importPointTable: sensitive(inScope(managers)),

  listShortfalls: atPoint(withInspector(counters)),
  listScopeShortfalls: inScope(withInspector(counters)),
  listOutcomes: atPoint(withInspector(counters)),
  listScopeOutcomes: inScope(withInspector(counters)),
  listAccuracy: atPoint(withInspector(counters)),
  listScopeAccuracy: inScope(withInspector(counters)),

  listDevices: atPoint(withInspector(counters)),
  registerDevice: sensitive(atPoint(authorities)),
  revokeDevice: sensitive(atPoint(authorities)),

  // Whom each may appoint among them: domain/staff/appointment.ts.
  listColleagues: inScope(managers),
  transferColleague: sensitive(named(managers)),
  revokeColleague: sensitive(named(managers)),
  inviteColleague: sensitive(named(managers)),
  listInvitations: inScope(managers),
  withdrawInvitation: sensitive(named(managers)),
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
  issueNotice: inScope(province),
  discardNotice: inScope(province),

  viewEvidence: ofVisit(counters),
  getRoutes: atDivision(authorities),
  planRoutes: atDivision(authorities),
  changeRoutes: atDivision(authorities),
  replanRoutes: atDivision(authorities),
  publishRoutes: atDivision(authorities),
  explainPlannedVisit: atDivision(authorities),
  getVisitFigures: inScope(withInspector(authorities)),
  exportVisitFigures: sensitive(inScope(withInspector(authorities))),
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
  listVisitQueue: inScope(authorities),
  getReviewedVisit: atDivision(authorities),
  reviewVisit: atDivision(authorities),
  takeVisitStepFor: atDivision(authorities),
  getReviewedRoster: atDivision(authorities),
  listReviewedMembers: atDivision(authorities),
  listStaffCampaigns: inScope(counters),
  previewCampaignStep: inScope(authorities),
  takeCampaignStep: sensitive(inScope(province)),
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
