import * as v from 'valibot'
import type { VisitItem } from './domain/checklist/visit-list'
import type { Accuracy } from './schemas/accuracy'
import type { ApplicantClass } from './schemas/applicant-class'
import { type AuditDayView, OfAuditDay, OfPointAuditDay } from './schemas/audit'
import {
  type Acceptance,
  type Booking,
  BookingId,
  CreateBooking,
  FindBooking,
  Marks,
  RankAcross,
  type Ranking,
  type Recommendation,
  RequestId,
  type SlotDay,
  type StaffBooking,
} from './schemas/booking'
import type { Channel } from './schemas/channel'
import { MaterialCode, ServiceCode, ServicesQuery } from './schemas/code'
import {
  AcceptInvitation,
  type Colleague,
  type ColleagueList,
  ColleagueQuery,
  type Invitation,
  InviteColleague,
  type Invited,
  LeaveStaff,
  RevokeColleague,
  TransferColleague,
  WithdrawInvitation,
} from './schemas/colleague'
import { DeviceId, type DeviceView, type RegisteredDevice } from './schemas/device'
import type { WordingCode } from './schemas/edition'
import type { Question } from './schemas/fact'
import type { Fee } from './schemas/fee'
import type { AssessmentItem, Norm, ZoneStandard } from './schemas/guidance'
import type { Guide } from './schemas/guide'
import { Delivery, type DeliveryReceipt, type HallDay, type HallView } from './schemas/hall'
import { type HallGuide, type HallPlanView, PutHallPlan, ServiceList } from './schemas/hall-plan'
import {
  CampaignId,
  CampaignPlan,
  type CampaignPreview,
  CampaignStep,
  type HalfDayRoom,
  type HomeVisitRequest,
  type OpenCampaign,
  OwnerStep,
  type QueuedVisit,
  QueueQuery,
  Review,
  type ReviewedVisit,
  SignUp,
  type StaffCampaign,
  StaffStep,
  TakeCampaignStep,
  VisitId,
  type VisitQueue,
} from './schemas/home-visit'
import {
  type EvidenceLink,
  type EvidencePaper,
  type EvidenceUpload,
  NewEvidence,
  OfOneEvidence,
  OfVisitEvidence,
} from './schemas/home-visit-evidence'
import {
  ChangeRoutes,
  OfPlannedVisit,
  OfRouteDay,
  OfTeamDay,
  PlanRoutes,
  PublishRoutes,
  ReplanRoutes,
  type RouteDay,
  SyncTeam,
  type TeamDay,
  type VisitExplanation,
} from './schemas/home-visit-route'
import {
  CloseInspection,
  DecideAppeal,
  DrawInspections,
  type Findings,
  type FindingView,
  type InspectionDraw,
  type InspectionHead,
  type InspectionView,
  OfInspection,
  RecheckFinding,
  StepFinding,
  type Synced,
  SyncInspection,
} from './schemas/inspection'
import {
  ConfirmLogin,
  type Login,
  type LoginView,
  OfLogin,
  TakeLogin,
  type TakenLogin,
} from './schemas/login'
import type { Material } from './schemas/material'
import {
  type ClerkReading,
  type Edition,
  type EditionChanges,
  type EntryHead,
  type EntryView,
  IssueNotice,
  type Line,
  type NoticeChanges,
  type NoticeChoices,
  type NoticeView,
  OfCard,
  OfEntries,
  OfEntry,
  OfNotice,
  OfNoticeDay,
  OfPointNotice,
  OfVersionedEntry,
  type PointAcknowledgement,
  type PointNotice,
  ReturnNotice,
  SubmitNotice,
  UpdateEntry,
  UpdateNotice,
  type UrgentDraft,
} from './schemas/notice'
import type { Outcome, PointOutcome } from './schemas/outcome'
import { type Me, Preference, type Session } from './schemas/person'
import { TiesQuery } from './schemas/place'
import { type Division, DivisionCode, type Point, PointId } from './schemas/point'
import {
  ExportPointTable,
  ImportPointTable,
  type PointFactsChange,
  type PointFactsView,
  PreviewPointTable,
  StatePointFacts,
} from './schemas/point-fact'
import { RateVisit, type RatingGroup, type VisitRating } from './schemas/rating'
import { Reason } from './schemas/reason'
import type { Rule } from './schemas/rule'
import { FactorCode, type FactorKey, type SecondFactor } from './schemas/second-factor'
import type { Referral, Service } from './schemas/service'
import { OfSession, Renewal, type SessionView, SignIn } from './schemas/session'
import { type Shortfall, type ShortfallCount, ShortfallNumber } from './schemas/shortfall'
import type { Text } from './schemas/text'
import { Day, Instant } from './schemas/time'
import type { Today } from './schemas/today'
import {
  BeginRoster,
  OfAttempt,
  OfDivisionMembers,
  OfDivisionRoster,
  OfMembers,
  OfRoster,
  OfTemplate,
  type ReviewedRoster,
  type RosterMembers,
  type RosterTemplate,
  type RosterUpload,
  type RosterView,
} from './schemas/unit-roster'

/**
 * Who may call an endpoint: everybody, a signed-in citizen, staff, a registered queue machine that signs, or
 * WeChat's server that signs. Which staff, and over what, is said in the table of permissions.
 */
export type Access = 'public' | 'citizen' | 'staff' | 'device' | 'wechat'

export interface Endpoint<Input, Output> {
  method: 'GET' | 'POST' | 'PUT'
  /** Segments in braces are part of the input. The rest of it is the query of a GET, else the JSON body. */
  path: string
  access: Access
  input: v.GenericSchema<unknown, Input>
  /** Carries the type of the answer; never present at run time. */
  output?: Output
}

export type InputOf<E> = E extends Endpoint<infer Input, unknown> ? Input : never
export type OutputOf<E> = E extends Endpoint<unknown, infer Output> ? Output : never

const declare =
  <Output>() =>
  <Input, A extends Access>(
    method: Endpoint<Input, Output>['method'],
    path: string,
    access: A,
    input: v.GenericSchema<unknown, Input>,
  ): Endpoint<Input, Output> & { access: A } => ({ method, path, access, input })

const Nothing = v.strictObject({})
const OfBooking = v.strictObject({ bookingId: BookingId })
const OfVisit = v.strictObject({ visitId: VisitId })
const OfDivisionVisit = v.strictObject({ divisionCode: DivisionCode, visitId: VisitId })
const OfRecommendation = v.strictObject({ bookingId: BookingId, recommendationId: v.string() })
const OfHallDay = v.strictObject({
  pointId: PointId,
  services: v.optional(ServicesQuery),
  ties: v.optional(TiesQuery),
})
const OfPointBooking = v.strictObject({ pointId: PointId, bookingId: BookingId })
const OfPointDevice = v.strictObject({ pointId: PointId, deviceId: DeviceId, reason: Reason })

/** A booking at the counter, with what its applicant has to bring on the day of the visit and why. */
export interface PointBooking extends StaffBooking {
  checklist: VisitItem[]
}

/** All there is to know of one service: its wording, its rules of every date, and what they speak of. */
export interface ServiceDetail {
  service: Service
  rules: Rule[]
  materials: Material[]
  fees: Fee[]
  questions: Question[]
  /** What is commonly done in the same visit, with what it asks for. */
  together: { code: string; name: Text; rules: Rule[] }[]
  /** From which age on somebody can serve in the forces or hold a registered post, where it is not the usual one. */
  adultAge?: number
  /** The words of lists that the edition says otherwise than the app does by itself. */
  wording?: Partial<Record<WordingCode, Text>>
  /** The notice that all of this is from. */
  notice?: { number: string; effectiveFrom: string }
}
/** What points, services and materials are called, and which of these are brought along. */
export interface Named {
  points: Pick<Point, 'pointId' | 'name'>[]
  services: Pick<Service, 'code' | 'name'>[]
  materials: Pick<Material, 'code' | 'name' | 'form'>[]
}

/** All that the first screen shows, in one answer. */
export interface Home {
  me: Me
  /** Still to come. */
  bookings: Booking[]
  /** What is mentioned in them. */
  named: Named
}
/** What sends people home most, with what it is called. */
export interface ShortfallReport {
  counts: ShortfallCount[]
  materials: Pick<Material, 'code' | 'name'>[]
}
/** The guidance standard, by the edition that is followed. */
export interface Standard {
  zones: ZoneStandard[]
  norms: Norm[]
  items: AssessmentItem[]
  notice?: { number: string; effectiveFrom: string }
}
export type DisclosedService = Pick<
  Service,
  'code' | 'family' | 'name' | 'timeLimits' | 'legalBasis' | 'evidence'
>
/** What the province makes public about all services. */
export interface Disclosure {
  fees: Fee[]
  services: DisclosedService[]
  channels: Channel[]
}
export type ServiceSummary = Pick<Service, 'code' | 'family' | 'audience' | 'name'>

/** Every endpoint of the product, once. */
export const api = {
  signIn: declare<Session>()('POST', '/session', 'public', SignIn),
  /** The token itself says whose session goes on, also when its time is over. */
  renewSession: declare<Session>()('POST', '/session/renewal', 'public', Renewal),
  getHome: declare<Home>()('GET', '/home', 'citizen', Nothing),
  getMe: declare<Me>()('GET', '/me', 'citizen', Nothing),
  listSessions: declare<SessionView[]>()('GET', '/me/sessions', 'citizen', Nothing),
  endSession: declare<SessionView[]>()('POST', '/me/sessions/{sessionId}/end', 'citizen', OfSession),
  /** On every device, this one too. */
  endSessions: declare<SessionView[]>()('POST', '/me/sessions/end', 'citizen', Nothing),
  /** A PC asks to be let in by the telephone of a staff member, and asks again until it is. */
  beginLogin: declare<Login>()('POST', '/logins', 'public', Nothing),
  takeLogin: declare<TakenLogin>()('POST', '/logins/{loginCode}/session', 'public', TakeLogin),
  getLogin: declare<LoginView>()('GET', '/staff/logins/{loginCode}', 'staff', OfLogin),
  confirmLogin: declare<object>()('POST', '/staff/logins/{loginCode}/confirmation', 'staff', ConfirmLogin),
  refuseLogin: declare<object>()('POST', '/staff/logins/{loginCode}/refusal', 'staff', OfLogin),
  getSecondFactor: declare<SecondFactor>()('GET', '/staff/second-factor', 'staff', Nothing),
  beginSecondFactor: declare<FactorKey>()('POST', '/staff/second-factor', 'staff', Nothing),
  showSecondFactor: declare<SecondFactor>()('POST', '/staff/second-factor/showing', 'staff', FactorCode),
  /** Of a point, and of what concerns no single one. */
  listPointAudit: declare<AuditDayView>()('GET', '/staff/points/{pointId}/audit', 'staff', OfPointAuditDay),
  listProvinceAudit: declare<AuditDayView>()('GET', '/staff/audit', 'staff', OfAuditDay),
  updatePreference: declare<Me>()('PUT', '/me/preference', 'citizen', Preference),
  activateStaff: declare<Me>()('POST', '/me/staff-activation', 'citizen', AcceptInvitation),

  listServices: declare<ServiceSummary[]>()('GET', '/services', 'public', Nothing),
  getService: declare<ServiceDetail>()(
    'GET',
    '/services/{code}',
    'public',
    v.strictObject({ code: ServiceCode, day: v.optional(Day) }),
  ),
  /** What its official guide says beyond the service. */
  getGuide: declare<Guide>()(
    'GET',
    '/services/{code}/guide',
    'public',
    v.strictObject({ code: ServiceCode }),
  ),
  /** A picture to print: scanned in WeChat, it leads to the checklist of the service. */
  getMiniProgramCode: declare<Uint8Array>()(
    'GET',
    '/services/{code}/mini-program-code',
    'public',
    v.strictObject({ code: ServiceCode }),
  ),
  listApplicantClasses: declare<ApplicantClass[]>()('GET', '/applicant-classes', 'public', Nothing),
  listReferrals: declare<Referral[]>()('GET', '/referrals', 'public', Nothing),
  listEditions: declare<Edition[]>()('GET', '/editions', 'public', Nothing),
  getEditionChanges: declare<EditionChanges>()('GET', '/editions/{number}/changes', 'public', OfNotice),
  /** By what halls are made alike and judged. */
  getStandard: declare<Standard>()('GET', '/standard', 'public', Nothing),
  getDisclosure: declare<Disclosure>()('GET', '/disclosure', 'public', Nothing),
  listDivisions: declare<Division[]>()('GET', '/divisions', 'public', Nothing),
  listPoints: declare<Point[]>()('GET', '/points', 'public', Nothing),
  listHalls: declare<HallView[]>()('GET', '/halls', 'public', Nothing),
  getHallDay: declare<HallDay>()('GET', '/points/{pointId}/hall-day', 'public', OfHallDay),
  /** The way of an errand through a hall, for who comes in a wheelchair or is served first. */
  getHallGuide: declare<HallGuide>()(
    'GET',
    '/points/{pointId}/guide',
    'public',
    v.strictObject({
      pointId: PointId,
      services: v.optional(ServiceList),
      wheelchair: v.optional(v.literal('yes')),
      priority: v.optional(v.literal('yes')),
    }),
  ),
  rankAcross: declare<Ranking>()('POST', '/rankings', 'public', RankAcross),
  listSlots: declare<SlotDay>()(
    'GET',
    '/points/{pointId}/slots',
    'public',
    v.strictObject({ pointId: PointId, services: ServicesQuery, day: Day, ties: v.optional(TiesQuery) }),
  ),

  createBooking: declare<Booking>()('POST', '/bookings', 'citizen', CreateBooking),
  listBookings: declare<Booking[]>()('GET', '/bookings', 'citizen', Nothing),
  getBooking: declare<Booking>()('GET', '/bookings/{bookingId}', 'citizen', OfBooking),
  cancelBooking: declare<Booking>()('POST', '/bookings/{bookingId}/cancellation', 'citizen', OfBooking),
  seeChecklistChange: declare<Booking>()(
    'POST',
    '/bookings/{bookingId}/checklist-change/seeing',
    'citizen',
    v.strictObject({ bookingId: BookingId, at: Instant }),
  ),
  updateMarks: declare<Booking>()(
    'PUT',
    '/bookings/{bookingId}/marks',
    'citizen',
    v.strictObject({ bookingId: BookingId, ...Marks.entries }),
  ),
  openRecommendation: declare<Recommendation>()(
    'POST',
    '/bookings/{bookingId}/recommendations/{recommendationId}/opening',
    'citizen',
    OfRecommendation,
  ),
  acceptRecommendation: declare<Acceptance>()(
    'POST',
    '/bookings/{bookingId}/recommendations/{recommendationId}/acceptance',
    'citizen',
    OfRecommendation,
  ),
  refuseRecommendation: declare<Booking>()(
    'POST',
    '/bookings/{bookingId}/recommendations/{recommendationId}/refusal',
    'citizen',
    OfRecommendation,
  ),

  getToday: declare<Today>()('GET', '/staff/today', 'staff', Nothing),
  listPointBookings: declare<StaffBooking[]>()(
    'GET',
    '/staff/points/{pointId}/bookings',
    'staff',
    v.strictObject({ pointId: PointId, day: Day }),
  ),
  /** Which of today's bookings at the point are of the person with this document. */
  findPointBookings: declare<string[]>()(
    'POST',
    '/staff/points/{pointId}/booking-search',
    'staff',
    FindBooking,
  ),
  getPointBooking: declare<PointBooking>()(
    'GET',
    '/staff/points/{pointId}/bookings/{bookingId}',
    'staff',
    OfPointBooking,
  ),
  getPointHall: declare<HallView>()(
    'GET',
    '/staff/points/{pointId}/hall',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  getHallPlan: declare<HallPlanView>()(
    'GET',
    '/staff/points/{pointId}/plan',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  /** Saved it is seen by staff alone; confirmed, by everybody. */
  putHallPlan: declare<HallPlanView>()('PUT', '/staff/points/{pointId}/plan', 'staff', PutHallPlan),
  /** What is known of a hall, and how far. */
  getPointFacts: declare<PointFactsView>()(
    'GET',
    '/staff/points/{pointId}/facts',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  /** What would change, and whom it would meet: asked again before it is said. */
  previewPointFacts: declare<PointFactsChange>()(
    'POST',
    '/staff/points/{pointId}/facts/preview',
    'staff',
    StatePointFacts,
  ),
  putPointFacts: declare<PointFactsView>()('PUT', '/staff/points/{pointId}/facts', 'staff', StatePointFacts),
  listPointFacts: declare<PointFactsView[]>()('GET', '/staff/point-facts', 'staff', Nothing),
  /** The same with its reason, to be taken along as a table. */
  exportPointFacts: declare<PointFactsView[]>()(
    'POST',
    '/staff/point-facts/export',
    'staff',
    ExportPointTable,
  ),
  previewPointTable: declare<PointFactsChange[]>()(
    'POST',
    '/staff/point-facts/preview',
    'staff',
    PreviewPointTable,
  ),
  /** All rows or none. */
  importPointTable: declare<PointFactsView[]>()('PUT', '/staff/point-facts', 'staff', ImportPointTable),
  checkIn: declare<StaffBooking>()(
    'POST',
    '/staff/points/{pointId}/bookings/{bookingId}/check-in',
    'staff',
    OfPointBooking,
  ),

  /** What is missing: printed for the person, sent to his phone and counted. `replaces` corrects the one before. */
  issueShortfall: declare<PointBooking>()(
    'POST',
    '/staff/points/{pointId}/bookings/{bookingId}/shortfall',
    'staff',
    v.strictObject({
      ...OfPointBooking.entries,
      missing: v.pipe(v.array(MaterialCode), v.minLength(1), v.maxLength(60)),
      replaces: v.optional(ShortfallNumber),
    }),
  ),
  /** The same of somebody without a booking: printed and counted, and nothing of the person is kept. */
  noteShortfall: declare<Shortfall>()(
    'POST',
    '/staff/points/{pointId}/shortfalls',
    'staff',
    v.strictObject({
      pointId: PointId,
      requestId: RequestId,
      service: ServiceCode,
      missing: v.pipe(v.array(MaterialCode), v.minLength(1), v.maxLength(60)),
    }),
  ),
  listShortfalls: declare<ShortfallReport>()(
    'GET',
    '/staff/points/{pointId}/shortfalls',
    'staff',
    v.strictObject({ pointId: PointId, from: Day, to: Day }),
  ),
  listScopeShortfalls: declare<ShortfallReport>()(
    'GET',
    '/staff/shortfalls',
    'staff',
    v.strictObject({ from: Day, to: Day }),
  ),

  listOutcomes: declare<Outcome[]>()(
    'GET',
    '/staff/points/{pointId}/outcomes',
    'staff',
    v.strictObject({ pointId: PointId, from: Day, to: Day }),
  ),
  listScopeOutcomes: declare<PointOutcome[]>()(
    'GET',
    '/staff/outcomes',
    'staff',
    v.strictObject({ from: Day, to: Day }),
  ),
  listAccuracy: declare<Accuracy[]>()(
    'GET',
    '/staff/points/{pointId}/accuracy',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  listScopeAccuracy: declare<Accuracy[]>()('GET', '/staff/accuracy', 'staff', Nothing),
  listDevices: declare<DeviceView[]>()(
    'GET',
    '/staff/points/{pointId}/devices',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  registerDevice: declare<RegisteredDevice>()(
    'POST',
    '/staff/points/{pointId}/devices',
    'staff',
    OfPointDevice,
  ),
  revokeDevice: declare<DeviceView>()(
    'POST',
    '/staff/points/{pointId}/devices/{deviceId}/revocation',
    'staff',
    OfPointDevice,
  ),

  listColleagues: declare<ColleagueList>()('GET', '/staff/colleagues', 'staff', ColleagueQuery),
  transferColleague: declare<Colleague>()(
    'POST',
    '/staff/colleagues/{staffId}/transfer',
    'staff',
    TransferColleague,
  ),
  revokeColleague: declare<{ staffId: string }>()(
    'POST',
    '/staff/colleagues/{staffId}/revocation',
    'staff',
    RevokeColleague,
  ),
  inviteColleague: declare<Invited>()('POST', '/staff/invitations', 'staff', InviteColleague),
  listInvitations: declare<Invitation[]>()('GET', '/staff/invitations', 'staff', Nothing),
  withdrawInvitation: declare<{ invitationId: string }>()(
    'POST',
    '/staff/invitations/{invitationId}/withdrawal',
    'staff',
    WithdrawInvitation,
  ),
  /** Whoever goes says so himself, and is a citizen again. */
  leaveStaff: declare<Me>()('POST', '/staff/leave', 'staff', LeaveStaff),

  listNotices: declare<NoticeView[]>()('GET', '/staff/notices', 'staff', Nothing),
  getNotice: declare<NoticeView>()('GET', '/staff/notices/{number}', 'staff', OfNotice),
  getNoticeChanges: declare<NoticeChanges>()('GET', '/staff/notices/{number}/changes', 'staff', OfNoticeDay),
  getNoticeChoices: declare<NoticeChoices>()('GET', '/staff/notices/{number}/choices', 'staff', OfNotice),
  getNoticeCard: declare<Line[]>()('GET', '/staff/notices/{number}/card', 'staff', OfCard),
  createNotice: declare<NoticeView>()('POST', '/staff/notices', 'staff', Nothing),
  /** What cannot wait for the edition that a draft is based on: its changes on top of the one in force, from today. */
  draftUrgent: declare<UrgentDraft>()('POST', '/staff/notices/{number}/urgent-part', 'staff', OfNotice),
  updateNotice: declare<NoticeView>()('PUT', '/staff/notices/{number}', 'staff', UpdateNotice),
  listEntries: declare<EntryHead[]>()('GET', '/staff/notices/{number}/entries', 'staff', OfEntries),
  /** What a draft asks, whole: what classes of applicants answer is written by it. */
  listQuestions: declare<Question[]>()('GET', '/staff/notices/{number}/questions', 'staff', OfNotice),
  getEntry: declare<EntryView>()('GET', '/staff/notices/{number}/entries/{kind}/{code}', 'staff', OfEntry),
  updateEntry: declare<EntryView>()(
    'PUT',
    '/staff/notices/{number}/entries/{kind}/{code}',
    'staff',
    UpdateEntry,
  ),
  /** What is new in the draft goes; what its base says is no longer said. */
  removeEntry: declare<NoticeView>()(
    'POST',
    '/staff/notices/{number}/entries/{kind}/{code}/removal',
    'staff',
    OfVersionedEntry,
  ),
  /** As the base says it. */
  restoreEntry: declare<NoticeView>()(
    'POST',
    '/staff/notices/{number}/entries/{kind}/{code}/restoration',
    'staff',
    OfVersionedEntry,
  ),
  submitNotice: declare<NoticeView>()('POST', '/staff/notices/{number}/submission', 'staff', SubmitNotice),
  returnNotice: declare<NoticeView>()('POST', '/staff/notices/{number}/return', 'staff', ReturnNotice),
  issueNotice: declare<NoticeView>()('POST', '/staff/notices/{number}/issue', 'staff', IssueNotice),
  discardNotice: declare<NoticeView>()('POST', '/staff/notices/{number}/discard', 'staff', OfNotice),
  listAcknowledgements: declare<PointAcknowledgement[]>()(
    'GET',
    '/staff/notices/{number}/acknowledgements',
    'staff',
    OfNotice,
  ),
  listPointNotices: declare<PointNotice[]>()(
    'GET',
    '/staff/points/{pointId}/notices',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  /** Each clerk for himself, beside the acknowledgement of the hall. */
  readNotice: declare<PointNotice>()(
    'POST',
    '/staff/points/{pointId}/notices/{number}/reading',
    'staff',
    OfPointNotice,
  ),
  listReadings: declare<ClerkReading[]>()(
    'GET',
    '/staff/points/{pointId}/notices/{number}/readings',
    'staff',
    OfPointNotice,
  ),
  acknowledgeNotice: declare<PointNotice>()(
    'POST',
    '/staff/points/{pointId}/notices/{number}/acknowledgement',
    'staff',
    OfPointNotice,
  ),

  /** Once, of a visit that is over. */
  rateVisit: declare<VisitRating>()('PUT', '/bookings/{bookingId}/rating', 'citizen', RateVisit),
  getRating: declare<VisitRating>()('GET', '/bookings/{bookingId}/rating', 'citizen', OfBooking),
  /** Never of fewer than five. */
  listRatings: declare<RatingGroup[]>()(
    'GET',
    '/staff/points/{pointId}/ratings',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),

  listInspections: declare<InspectionHead[]>()(
    'GET',
    '/staff/points/{pointId}/inspections',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  listScopeInspections: declare<InspectionHead[]>()('GET', '/staff/inspections', 'staff', Nothing),
  getInspection: declare<InspectionView>()(
    'GET',
    '/staff/points/{pointId}/inspections/{inspectionId}',
    'staff',
    OfInspection,
  ),
  /** Begins an inspection where it does not know it, and takes in what a phone has said meanwhile. */
  syncInspection: declare<Synced>()(
    'PUT',
    '/staff/points/{pointId}/inspections/{inspectionId}',
    'staff',
    SyncInspection,
  ),
  /** What was not met becomes findings. */
  closeInspection: declare<InspectionView>()(
    'PUT',
    '/staff/points/{pointId}/inspections/{inspectionId}/closing',
    'staff',
    CloseInspection,
  ),
  listFindings: declare<Findings>()(
    'GET',
    '/staff/points/{pointId}/findings',
    'staff',
    v.strictObject({ pointId: PointId }),
  ),
  listScopeFindings: declare<Findings>()('GET', '/staff/findings', 'staff', Nothing),
  answerFinding: declare<FindingView>()(
    'POST',
    '/staff/points/{pointId}/findings/{findingId}/answer',
    'staff',
    StepFinding,
  ),
  appealFinding: declare<FindingView>()(
    'POST',
    '/staff/points/{pointId}/findings/{findingId}/appeal',
    'staff',
    StepFinding,
  ),
  recheckFinding: declare<FindingView>()(
    'POST',
    '/staff/points/{pointId}/findings/{findingId}/recheck',
    'staff',
    RecheckFinding,
  ),
  decideAppeal: declare<FindingView>()(
    'POST',
    '/staff/points/{pointId}/findings/{findingId}/decision',
    'staff',
    DecideAppeal,
  ),
  /** Kept before anybody is told. */
  drawInspections: declare<InspectionDraw>()('POST', '/staff/inspection-draws', 'staff', DrawInspections),
  listDraws: declare<InspectionDraw[]>()('GET', '/staff/inspection-draws', 'staff', Nothing),
  /** A paper for a home visit: where its bytes are put, then that they are there. */
  beginEvidence: declare<EvidenceUpload>()('POST', '/evidence/{visitId}', 'citizen', NewEvidence),
  confirmEvidence: declare<EvidencePaper>()(
    'POST',
    '/evidence/{visitId}/{evidenceId}/confirmation',
    'citizen',
    OfOneEvidence,
  ),
  listEvidence: declare<EvidencePaper[]>()('GET', '/evidence/{visitId}', 'citizen', OfVisitEvidence),
  removeEvidence: declare<EvidencePaper[]>()(
    'POST',
    '/evidence/{visitId}/{evidenceId}/removal',
    'citizen',
    OfOneEvidence,
  ),
  /** For a few minutes; every look is recorded. */
  viewEvidence: declare<EvidenceLink>()(
    'POST',
    '/evidence/{visitId}/{evidenceId}/look',
    'staff',
    OfOneEvidence,
  ),
  /** A unit's list of travellers: a file to be filled in, put into the bucket and read there. */
  getRosterTemplate: declare<RosterTemplate>()(
    'GET',
    '/rosters/template/{kind}/{language}',
    'public',
    OfTemplate,
  ),
  beginRoster: declare<RosterUpload>()('POST', '/rosters/{visitId}', 'citizen', BeginRoster),
  readRoster: declare<RosterView>()('POST', '/rosters/{visitId}/{rosterId}/reading', 'citizen', OfAttempt),
  getRoster: declare<RosterView>()('GET', '/rosters/{visitId}', 'citizen', OfRoster),
  listRosterMembers: declare<RosterMembers>()('GET', '/rosters/{visitId}/members', 'citizen', OfMembers),
  removeRoster: declare<RosterView>()('POST', '/rosters/{visitId}/removal', 'citizen', OfRoster),
  getReviewedRoster: declare<ReviewedRoster>()(
    'GET',
    '/rosters/review/{divisionCode}/{visitId}',
    'staff',
    OfDivisionRoster,
  ),
  listReviewedMembers: declare<RosterMembers>()(
    'GET',
    '/rosters/review/{divisionCode}/{visitId}/members',
    'staff',
    OfDivisionMembers,
  ),
  listCampaigns: declare<OpenCampaign[]>()('GET', '/home-visit-campaigns', 'public', Nothing),
  listHalfDays: declare<HalfDayRoom[]>()(
    'GET',
    '/home-visit-campaigns/{campaignId}/half-days',
    'public',
    v.strictObject({ campaignId: CampaignId, divisionCode: DivisionCode }),
  ),
  signUpVisit: declare<HomeVisitRequest>()('POST', '/home-visits', 'citizen', SignUp),
  listVisits: declare<HomeVisitRequest[]>()('GET', '/home-visits', 'citizen', Nothing),
  getVisit: declare<HomeVisitRequest>()('GET', '/home-visits/{visitId}', 'citizen', OfVisit),
  takeVisitStep: declare<HomeVisitRequest>()('POST', '/home-visits/{visitId}/steps', 'citizen', OwnerStep),
  /** For somebody who telephones. */
  enterVisit: declare<QueuedVisit>()(
    'POST',
    '/staff/divisions/{divisionCode}/home-visits',
    'staff',
    v.strictObject({ ...SignUp.entries, divisionCode: DivisionCode }),
  ),
  listVisitQueue: declare<VisitQueue>()('GET', '/staff/home-visits', 'staff', QueueQuery),
  getReviewedVisit: declare<ReviewedVisit>()(
    'GET',
    '/staff/divisions/{divisionCode}/home-visits/{visitId}',
    'staff',
    OfDivisionVisit,
  ),
  reviewVisit: declare<ReviewedVisit>()(
    'POST',
    '/staff/divisions/{divisionCode}/home-visits/{visitId}/review',
    'staff',
    v.strictObject({ ...Review.entries, divisionCode: DivisionCode }),
  ),
  takeVisitStepFor: declare<ReviewedVisit>()(
    'POST',
    '/staff/divisions/{divisionCode}/home-visits/{visitId}/steps',
    'staff',
    v.strictObject({ ...StaffStep.entries, divisionCode: DivisionCode }),
  ),
  listStaffCampaigns: declare<StaffCampaign[]>()('GET', '/staff/home-visit-campaigns', 'staff', Nothing),
  previewCampaignStep: declare<CampaignPreview>()(
    'GET',
    '/staff/home-visit-campaigns/{campaignId}/preview',
    'staff',
    v.strictObject({ campaignId: CampaignId, step: CampaignStep }),
  ),
  takeCampaignStep: declare<StaffCampaign>()(
    'POST',
    '/staff/home-visit-campaigns/{campaignId}/steps',
    'staff',
    TakeCampaignStep,
  ),
  putCampaign: declare<StaffCampaign>()(
    'PUT',
    '/staff/home-visit-campaigns',
    'staff',
    v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), plan: CampaignPlan }),
  ),

  /** A county's day of home visits: planned, changed by hand, and told to those whom it concerns. */
  getRoutes: declare<RouteDay>()('GET', '/routes/{divisionCode}/{day}', 'staff', OfRouteDay),
  planRoutes: declare<RouteDay>()('POST', '/routes/{divisionCode}/{day}/plan', 'staff', PlanRoutes),
  changeRoutes: declare<RouteDay>()('POST', '/routes/{divisionCode}/{day}/change', 'staff', ChangeRoutes),
  replanRoutes: declare<RouteDay>()('POST', '/routes/{divisionCode}/{day}/rest', 'staff', ReplanRoutes),
  publishRoutes: declare<RouteDay>()(
    'POST',
    '/routes/{divisionCode}/{day}/publication',
    'staff',
    PublishRoutes,
  ),
  explainPlannedVisit: declare<VisitExplanation>()(
    'GET',
    '/routes/{divisionCode}/{day}/visits/{visitId}',
    'staff',
    OfPlannedVisit,
  ),
  /** A team's own day, and what its phones have noted of it. */
  getTeamDay: declare<TeamDay>()('GET', '/routes/team', 'staff', OfTeamDay),
  syncTeamDay: declare<TeamDay>()('POST', '/routes/team', 'staff', SyncTeam),

  deliverEvents: declare<DeliveryReceipt>()('POST', '/ingest/events', 'device', Delivery),
  verifyWechatCallback: declare<string>()('GET', '/wechat/callback', 'wechat', v.unknown()),
  receiveWechatCallback: declare<string>()('POST', '/wechat/callback', 'wechat', v.unknown()),
} as const

export type Api = typeof api
export type EndpointName = keyof Api
/** The endpoints that only staff may call. */
export type StaffEndpoint = {
  [Name in EndpointName]: Api[Name]['access'] extends 'staff' ? Name : never
}[EndpointName]
