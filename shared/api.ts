import * as v from 'valibot'
import type { VisitItem } from './domain/checklist/visit-list'
import { type Address, endpoints } from './endpoint'
import type { Accuracy } from './schemas/accuracy'
import type { ApplicantClass } from './schemas/applicant-class'
import {
  type ArrivalCode,
  ArriveByPoster,
  type ArrivedVisit,
  CloseVisit,
  OfArrival,
  ScanArrival,
  type TiedTicket,
  TieMachineTicket,
  TieTicket,
} from './schemas/arrival'
import {
  type AuditDayView,
  type AuditPlaces,
  OfAuditDay,
  OfPlaceAuditDay,
  OfPointAuditDay,
} from './schemas/audit'
import {
  type Acceptance,
  BookAgain,
  type Booking,
  BookingId,
  CreateBooking,
  ListBookings,
  Marks,
  MoveBooking,
  OfMoveDay,
  RankAcross,
  type Ranking,
  RankMove,
  type Recommendation,
  RequestId,
  type SlotDay,
  type StaffBooking,
} from './schemas/booking'
import {
  ApproveBroadcast,
  type BroadcastReach,
  type BroadcastView,
  DraftBroadcast,
  OfBroadcasts,
  PreviewBroadcast,
  WithdrawBroadcast,
} from './schemas/broadcast'
import type { Channel } from './schemas/channel'
import { CloseToday, type ClosingPreview, PreviewClosing } from './schemas/closing'
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
import {
  type BookingWorkbook,
  type CounterWeek,
  EnterWalkIn,
  ExportBookings,
  FindPeople,
  OfCounterWeek,
} from './schemas/counter'
import { DeviceId, type DeviceView, type RegisteredDevice } from './schemas/device'
import type { WordingCode } from './schemas/edition'
import type { Question } from './schemas/fact'
import type { Fee } from './schemas/fee'
import {
  ExportStatistics,
  type FigureReport,
  type FigureWorkbook,
  OfFigures,
  OfPointFigures,
} from './schemas/figure'
import {
  CreateGroup,
  type Group,
  type GroupSlotDay,
  OfGroup,
  OfGroupDay,
  OfPointGroup,
  type PointGroup,
} from './schemas/group'
import type { AssessmentItem, Norm, ZoneStandard } from './schemas/guidance'
import type { Guide } from './schemas/guide'
import { Delivery, type DeliveryReceipt, type HallDay, type HallTrends, type HallView } from './schemas/hall'
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
import { type CampaignFigures, ExportFigures, FigureQuery } from './schemas/home-visit-figure'
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
  type InspectionPhoto,
  type InspectionRules,
  type InspectionView,
  OfInspection,
  RecheckFinding,
  StepFinding,
  type Synced,
  SyncInspection,
} from './schemas/inspection'
import { NewInspectionPhoto, OfInspectionPhoto } from './schemas/inspection-photo'
import { FreeApplicant, type FreedApplicant, type LimitsView, PutLimits } from './schemas/limit'
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
  OfMessages,
  OfPointMessages,
  type PointMessages,
  ResendMessage,
  type ScopeMessages,
} from './schemas/message'
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
import { type OpenPlanPreview, type OpenPlanView, PreviewOpenPlan, PutOpenPlan } from './schemas/open-plan'
import type { Outcome, PointOutcome } from './schemas/outcome'
import {
  DeleteOwnData,
  type Deletion,
  type OwnData,
  type OwnExport,
  type OwnMessage,
  ReadOwnMessages,
} from './schemas/own'
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
  BeginDivisionRoster,
  BeginRoster,
  OfAttempt,
  OfDivisionAttempt,
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
import {
  type JoinedWaiting,
  JoinWaiting,
  OfWaiting,
  type WaitingAcceptance,
  type WaitingView,
} from './schemas/waiting'

export interface Endpoint<Input, Output> extends Address {
  input: v.GenericSchema<unknown, Input>
  /** Carries the type of the answer; never present at run time. */
  output?: Output
}

export type InputOf<E> = E extends Endpoint<infer Input, unknown> ? Input : never
export type OutputOf<E> = E extends Endpoint<unknown, infer Output> ? Output : never

const declare =
  <Output>() =>
  <Input, A extends Address>(
    address: A,
    input: v.GenericSchema<unknown, Input>,
  ): Endpoint<Input, Output> & A => ({
    ...address,
    input,
  })

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
  /** Still to come, in the hall today, or over with the document still to be collected. */
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
  rules: InspectionRules
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

/** What goes into every endpoint and comes out of it. */
export const api = {
  signIn: declare<Session>()(endpoints.signIn, SignIn),
  /** The token itself says whose session goes on, also when its time is over. */
  renewSession: declare<Session>()(endpoints.renewSession, Renewal),
  getHome: declare<Home>()(endpoints.getHome, Nothing),
  getMe: declare<Me>()(endpoints.getMe, Nothing),
  listSessions: declare<SessionView[]>()(endpoints.listSessions, Nothing),
  endSession: declare<SessionView[]>()(endpoints.endSession, OfSession),
  /** On every device, this one too. */
  endSessions: declare<SessionView[]>()(endpoints.endSessions, Nothing),
  /** A PC asks to be let in by the telephone of a staff member, and asks again until it is. */
  beginLogin: declare<Login>()(endpoints.beginLogin, Nothing),
  takeLogin: declare<TakenLogin>()(endpoints.takeLogin, TakeLogin),
  getLogin: declare<LoginView>()(endpoints.getLogin, OfLogin),
  confirmLogin: declare<object>()(endpoints.confirmLogin, ConfirmLogin),
  refuseLogin: declare<object>()(endpoints.refuseLogin, OfLogin),
  getSecondFactor: declare<SecondFactor>()(endpoints.getSecondFactor, Nothing),
  beginSecondFactor: declare<FactorKey>()(endpoints.beginSecondFactor, Nothing),
  showSecondFactor: declare<SecondFactor>()(endpoints.showSecondFactor, FactorCode),
  /** Of a point, and of what concerns no single one. */
  listPointAudit: declare<AuditDayView>()(endpoints.listPointAudit, OfPointAuditDay),
  listPlaceAudit: declare<AuditDayView>()(endpoints.listPlaceAudit, OfPlaceAuditDay),
  listAuditPlaces: declare<AuditPlaces>()(endpoints.listAuditPlaces, OfAuditDay),
  updatePreference: declare<Me>()(endpoints.updatePreference, Preference),
  /** The caller's messages, read and unread, and what is kept of him. */
  listOwnMessages: declare<OwnMessage[]>()(endpoints.listOwnMessages, Nothing),
  readOwnMessages: declare<OwnMessage[]>()(endpoints.readOwnMessages, ReadOwnMessages),
  getOwnData: declare<OwnData>()(endpoints.getOwnData, Nothing),
  exportOwnData: declare<OwnExport>()(endpoints.exportOwnData, Nothing),
  deleteOwnData: declare<Deletion>()(endpoints.deleteOwnData, DeleteOwnData),
  activateStaff: declare<Me>()(endpoints.activateStaff, AcceptInvitation),

  listServices: declare<ServiceSummary[]>()(endpoints.listServices, Nothing),
  getService: declare<ServiceDetail>()(
    endpoints.getService,
    v.strictObject({ code: ServiceCode, day: v.optional(Day) }),
  ),
  /** What its official guide says beyond the service. */
  getGuide: declare<Guide>()(endpoints.getGuide, v.strictObject({ code: ServiceCode })),
  /** A picture to print: scanned in WeChat, it leads to the checklist of the service. */
  getMiniProgramCode: declare<Uint8Array>()(
    endpoints.getMiniProgramCode,
    v.strictObject({ code: ServiceCode }),
  ),
  listApplicantClasses: declare<ApplicantClass[]>()(endpoints.listApplicantClasses, Nothing),
  listReferrals: declare<Referral[]>()(endpoints.listReferrals, Nothing),
  listEditions: declare<Edition[]>()(endpoints.listEditions, Nothing),
  getEditionChanges: declare<EditionChanges>()(endpoints.getEditionChanges, OfNotice),
  /** By what halls are made alike and judged. */
  getStandard: declare<Standard>()(endpoints.getStandard, Nothing),
  getDisclosure: declare<Disclosure>()(endpoints.getDisclosure, Nothing),
  listDivisions: declare<Division[]>()(endpoints.listDivisions, Nothing),
  listPoints: declare<Point[]>()(endpoints.listPoints, Nothing),
  listHalls: declare<HallView[]>()(endpoints.listHalls, Nothing),
  /** How long people have waited today, at every hall that told. */
  listHallTrends: declare<HallTrends>()(endpoints.listHallTrends, Nothing),
  getHallDay: declare<HallDay>()(endpoints.getHallDay, OfHallDay),
  /** The way of an errand through a hall, for who comes in a wheelchair or is served first. */
  getHallGuide: declare<HallGuide>()(
    endpoints.getHallGuide,
    v.strictObject({
      pointId: PointId,
      services: v.optional(ServiceList),
      wheelchair: v.optional(v.literal('yes')),
      priority: v.optional(v.literal('yes')),
    }),
  ),
  rankAcross: declare<Ranking>()(endpoints.rankAcross, RankAcross),
  listSlots: declare<SlotDay>()(
    endpoints.listSlots,
    v.strictObject({ pointId: PointId, services: ServicesQuery, day: Day, ties: v.optional(TiesQuery) }),
  ),

  createBooking: declare<Booking>()(endpoints.createBooking, CreateBooking),
  listBookings: declare<Booking[]>()(endpoints.listBookings, ListBookings),
  getBooking: declare<Booking>()(endpoints.getBooking, OfBooking),
  cancelBooking: declare<Booking>()(endpoints.cancelBooking, OfBooking),
  /** The old place stays until the new one is had. Said again it changes nothing. */
  moveBooking: declare<Booking>()(endpoints.moveBooking, MoveBooking),
  /** Another booking for the same person and list, when the visit of this one is over or was given up. */
  bookAgain: declare<Booking>()(endpoints.bookAgain, BookAgain),
  /** Two to five people at once, each with a booking of his own. */
  createGroup: declare<Group>()(endpoints.createGroup, CreateGroup),
  getGroup: declare<Group>()(endpoints.getGroup, OfGroup),
  listGroupSlots: declare<GroupSlotDay>()(endpoints.listGroupSlots, OfGroupDay),
  /** Where it could be moved, by what it is for and what ties its applicant to halls. */
  listMoveSlots: declare<SlotDay>()(endpoints.listMoveSlots, OfMoveDay),
  rankMove: declare<Ranking>()(endpoints.rankMove, RankMove),
  seeChecklistChange: declare<Booking>()(
    endpoints.seeChecklistChange,
    v.strictObject({ bookingId: BookingId, at: Instant }),
  ),
  updateMarks: declare<Booking>()(
    endpoints.updateMarks,
    v.strictObject({ bookingId: BookingId, ...Marks.entries }),
  ),
  openRecommendation: declare<Recommendation>()(endpoints.openRecommendation, OfRecommendation),
  acceptRecommendation: declare<Acceptance>()(endpoints.acceptRecommendation, OfRecommendation),
  refuseRecommendation: declare<Booking>()(endpoints.refuseRecommendation, OfRecommendation),

  /** Into the line for a full day of a hall, with the form of the booking. Said again it changes nothing. */
  joinWaiting: declare<JoinedWaiting>()(endpoints.joinWaiting, JoinWaiting),
  listWaiting: declare<WaitingView[]>()(endpoints.listWaiting, Nothing),
  acceptWaiting: declare<WaitingAcceptance>()(endpoints.acceptWaiting, OfWaiting),
  /** Not that time: the person waits on. */
  refuseWaiting: declare<WaitingView>()(endpoints.refuseWaiting, OfWaiting),
  leaveWaiting: declare<WaitingView>()(endpoints.leaveWaiting, OfWaiting),

  getToday: declare<Today>()(endpoints.getToday, Nothing),
  listPointBookings: declare<StaffBooking[]>()(
    endpoints.listPointBookings,
    v.strictObject({ pointId: PointId, day: Day }),
  ),
  getPointBooking: declare<PointBooking>()(endpoints.getPointBooking, OfPointBooking),
  getPointHall: declare<HallView>()(endpoints.getPointHall, v.strictObject({ pointId: PointId })),
  /** Who is booked too late for it is told. */
  previewClosing: declare<ClosingPreview>()(endpoints.previewClosing, PreviewClosing),
  getLimits: declare<LimitsView>()(endpoints.getLimits, Nothing),
  putLimits: declare<LimitsView>()(endpoints.putLimits, PutLimits),
  freeApplicant: declare<FreedApplicant>()(endpoints.freeApplicant, FreeApplicant),
  getOpenPlan: declare<OpenPlanView>()(endpoints.getOpenPlan, v.strictObject({ pointId: PointId })),
  previewOpenPlan: declare<OpenPlanPreview>()(endpoints.previewOpenPlan, PreviewOpenPlan),
  putOpenPlan: declare<OpenPlanView>()(endpoints.putOpenPlan, PutOpenPlan),
  closeToday: declare<ClosingPreview>()(endpoints.closeToday, CloseToday),
  getHallPlan: declare<HallPlanView>()(endpoints.getHallPlan, v.strictObject({ pointId: PointId })),
  /** Saved it is seen by staff alone; confirmed, by everybody. */
  putHallPlan: declare<HallPlanView>()(endpoints.putHallPlan, PutHallPlan),
  /** What is known of a hall, and how far. */
  getPointFacts: declare<PointFactsView>()(endpoints.getPointFacts, v.strictObject({ pointId: PointId })),
  /** What would change, and whom it would meet: asked again before it is said. */
  previewPointFacts: declare<PointFactsChange>()(endpoints.previewPointFacts, StatePointFacts),
  putPointFacts: declare<PointFactsView>()(endpoints.putPointFacts, StatePointFacts),
  listPointFacts: declare<PointFactsView[]>()(endpoints.listPointFacts, Nothing),
  /** The same with its reason, to be taken along as a table. */
  exportPointFacts: declare<PointFactsView[]>()(endpoints.exportPointFacts, ExportPointTable),
  previewPointTable: declare<PointFactsChange[]>()(endpoints.previewPointTable, PreviewPointTable),
  /** All rows or none. */
  importPointTable: declare<PointFactsView[]>()(endpoints.importPointTable, ImportPointTable),
  /** What a group's one code opens at the counter. */
  getPointGroup: declare<PointGroup>()(endpoints.getPointGroup, OfPointGroup),
  /** Within its day, and said twice heard once. */
  undoCheckIn: declare<StaffBooking>()(endpoints.undoCheckIn, OfPointBooking),
  checkIn: declare<StaffBooking>()(endpoints.checkIn, OfPointBooking),

  /** Which bookings of a day at the point are of whom is looked for: by name, telephone, document or number. */
  findPeople: declare<string[]>()(endpoints.findPeople, FindPeople),
  /** Who has come without a booking. */
  enterWalkIn: declare<StaffBooking>()(endpoints.enterWalkIn, EnterWalkIn),
  getCounterWeek: declare<CounterWeek>()(endpoints.getCounterWeek, OfCounterWeek),
  exportBookings: declare<BookingWorkbook>()(endpoints.exportBookings, ExportBookings),

  /** By the code on the phone of who has come: checks him in. */
  scanArrival: declare<StaffBooking>()(endpoints.scanArrival, ScanArrival),
  tieTicket: declare<StaffBooking>()(endpoints.tieTicket, TieTicket),
  /** What stays with the hall, and when and how the document is had. */
  closeVisit: declare<StaffBooking>()(endpoints.closeVisit, CloseVisit),
  /** What hangs on the wall for those who check themselves in. */
  getPoster: declare<{ code: string }>()(endpoints.getPoster, v.strictObject({ pointId: PointId })),
  getArrivalCode: declare<ArrivalCode>()(endpoints.getArrivalCode, OfArrival),
  getArrivedVisit: declare<ArrivedVisit>()(endpoints.getArrivedVisit, OfArrival),
  arriveByPoster: declare<ArrivedVisit>()(endpoints.arriveByPoster, ArriveByPoster),

  /** What is missing: printed for the person, sent to his phone and counted. `replaces` corrects the one before. */
  issueShortfall: declare<PointBooking>()(
    endpoints.issueShortfall,
    v.strictObject({
      ...OfPointBooking.entries,
      missing: v.pipe(v.array(MaterialCode), v.minLength(1), v.maxLength(60)),
      replaces: v.optional(ShortfallNumber),
    }),
  ),
  /** The same of somebody without a booking: printed and counted, and nothing of the person is kept. */
  noteShortfall: declare<Shortfall>()(
    endpoints.noteShortfall,
    v.strictObject({
      pointId: PointId,
      requestId: RequestId,
      service: ServiceCode,
      missing: v.pipe(v.array(MaterialCode), v.minLength(1), v.maxLength(60)),
    }),
  ),
  listShortfalls: declare<ShortfallReport>()(
    endpoints.listShortfalls,
    v.strictObject({ pointId: PointId, from: Day, to: Day }),
  ),
  listScopeShortfalls: declare<ShortfallReport>()(
    endpoints.listScopeShortfalls,
    v.strictObject({ from: Day, to: Day }),
  ),

  listOutcomes: declare<Outcome[]>()(
    endpoints.listOutcomes,
    v.strictObject({ pointId: PointId, from: Day, to: Day }),
  ),
  listScopeOutcomes: declare<PointOutcome[]>()(
    endpoints.listScopeOutcomes,
    v.strictObject({ from: Day, to: Day }),
  ),
  listAccuracy: declare<Accuracy[]>()(endpoints.listAccuracy, v.strictObject({ pointId: PointId })),
  listScopeAccuracy: declare<Accuracy[]>()(endpoints.listScopeAccuracy, Nothing),
  listDevices: declare<DeviceView[]>()(endpoints.listDevices, v.strictObject({ pointId: PointId })),
  registerDevice: declare<RegisteredDevice>()(endpoints.registerDevice, OfPointDevice),
  revokeDevice: declare<DeviceView>()(endpoints.revokeDevice, OfPointDevice),

  listColleagues: declare<ColleagueList>()(endpoints.listColleagues, ColleagueQuery),
  transferColleague: declare<Colleague>()(endpoints.transferColleague, TransferColleague),
  revokeColleague: declare<{ staffId: string }>()(endpoints.revokeColleague, RevokeColleague),
  inviteColleague: declare<Invited>()(endpoints.inviteColleague, InviteColleague),
  listInvitations: declare<Invitation[]>()(endpoints.listInvitations, Nothing),
  withdrawInvitation: declare<{ invitationId: string }>()(endpoints.withdrawInvitation, WithdrawInvitation),
  /** Whoever goes says so himself, and is a citizen again. */
  leaveStaff: declare<Me>()(endpoints.leaveStaff, LeaveStaff),

  listNotices: declare<NoticeView[]>()(endpoints.listNotices, Nothing),
  getNotice: declare<NoticeView>()(endpoints.getNotice, OfNotice),
  getNoticeChanges: declare<NoticeChanges>()(endpoints.getNoticeChanges, OfNoticeDay),
  getNoticeChoices: declare<NoticeChoices>()(endpoints.getNoticeChoices, OfNotice),
  getNoticeCard: declare<Line[]>()(endpoints.getNoticeCard, OfCard),
  createNotice: declare<NoticeView>()(endpoints.createNotice, Nothing),
  /** What cannot wait for the edition that a draft is based on: its changes on top of the one in force, from today. */
  draftUrgent: declare<UrgentDraft>()(endpoints.draftUrgent, OfNotice),
  updateNotice: declare<NoticeView>()(endpoints.updateNotice, UpdateNotice),
  listEntries: declare<EntryHead[]>()(endpoints.listEntries, OfEntries),
  /** What a draft asks, whole: what classes of applicants answer is written by it. */
  listQuestions: declare<Question[]>()(endpoints.listQuestions, OfNotice),
  getEntry: declare<EntryView>()(endpoints.getEntry, OfEntry),
  updateEntry: declare<EntryView>()(endpoints.updateEntry, UpdateEntry),
  /** What is new in the draft goes; what its base says is no longer said. */
  removeEntry: declare<NoticeView>()(endpoints.removeEntry, OfVersionedEntry),
  /** As the base says it. */
  restoreEntry: declare<NoticeView>()(endpoints.restoreEntry, OfVersionedEntry),
  submitNotice: declare<NoticeView>()(endpoints.submitNotice, SubmitNotice),
  returnNotice: declare<NoticeView>()(endpoints.returnNotice, ReturnNotice),
  issueNotice: declare<NoticeView>()(endpoints.issueNotice, IssueNotice),
  discardNotice: declare<NoticeView>()(endpoints.discardNotice, OfNotice),
  listAcknowledgements: declare<PointAcknowledgement[]>()(endpoints.listAcknowledgements, OfNotice),
  listPointNotices: declare<PointNotice[]>()(
    endpoints.listPointNotices,
    v.strictObject({ pointId: PointId }),
  ),
  /** Each clerk for himself, beside the acknowledgement of the hall. */
  readNotice: declare<PointNotice>()(endpoints.readNotice, OfPointNotice),
  listReadings: declare<ClerkReading[]>()(endpoints.listReadings, OfPointNotice),
  acknowledgeNotice: declare<PointNotice>()(endpoints.acknowledgeNotice, OfPointNotice),

  /** Once, of a visit that is over. */
  rateVisit: declare<VisitRating>()(endpoints.rateVisit, RateVisit),
  getRating: declare<VisitRating>()(endpoints.getRating, OfBooking),
  /** Never of fewer than five. */
  listRatings: declare<RatingGroup[]>()(endpoints.listRatings, v.strictObject({ pointId: PointId })),

  listInspections: declare<InspectionHead[]>()(
    endpoints.listInspections,
    v.strictObject({ pointId: PointId }),
  ),
  listScopeInspections: declare<InspectionHead[]>()(endpoints.listScopeInspections, Nothing),
  getInspection: declare<InspectionView>()(endpoints.getInspection, OfInspection),
  /** Begins an inspection where it does not know it, and takes in what a phone has said meanwhile. */
  syncInspection: declare<Synced>()(endpoints.syncInspection, SyncInspection),
  /** What was not met becomes findings. */
  closeInspection: declare<InspectionView>()(endpoints.closeInspection, CloseInspection),
  listFindings: declare<Findings>()(endpoints.listFindings, v.strictObject({ pointId: PointId })),
  listScopeFindings: declare<Findings>()(endpoints.listScopeFindings, Nothing),
  answerFinding: declare<FindingView>()(endpoints.answerFinding, StepFinding),
  appealFinding: declare<FindingView>()(endpoints.appealFinding, StepFinding),
  recheckFinding: declare<FindingView>()(endpoints.recheckFinding, RecheckFinding),
  decideAppeal: declare<FindingView>()(endpoints.decideAppeal, DecideAppeal),
  /** Kept before anybody is told. */
  drawInspections: declare<InspectionDraw>()(endpoints.drawInspections, DrawInspections),
  listDraws: declare<InspectionDraw[]>()(endpoints.listDraws, Nothing),
  /** A photo of an item, named by the phone: said twice it is one. */
  beginInspectionPhoto: declare<EvidenceUpload>()(endpoints.beginInspectionPhoto, NewInspectionPhoto),
  confirmInspectionPhoto: declare<InspectionPhoto[]>()(endpoints.confirmInspectionPhoto, OfInspectionPhoto),
  removeInspectionPhoto: declare<InspectionPhoto[]>()(endpoints.removeInspectionPhoto, OfInspectionPhoto),
  /** For a few minutes; every look is recorded. */
  viewInspectionPhoto: declare<EvidenceLink>()(endpoints.viewInspectionPhoto, OfInspectionPhoto),
  /** A paper for a home visit: where its bytes are put, then that they are there. */
  beginEvidence: declare<EvidenceUpload>()(endpoints.beginEvidence, NewEvidence),
  confirmEvidence: declare<EvidencePaper>()(endpoints.confirmEvidence, OfOneEvidence),
  listEvidence: declare<EvidencePaper[]>()(endpoints.listEvidence, OfVisitEvidence),
  removeEvidence: declare<EvidencePaper[]>()(endpoints.removeEvidence, OfOneEvidence),
  /** For a few minutes; every look is recorded. */
  viewEvidence: declare<EvidenceLink>()(endpoints.viewEvidence, OfOneEvidence),
  /** A unit's list of travellers: a file to be filled in, put into the bucket and read there. */
  getRosterTemplate: declare<RosterTemplate>()(endpoints.getRosterTemplate, OfTemplate),
  beginRoster: declare<RosterUpload>()(endpoints.beginRoster, BeginRoster),
  readRoster: declare<RosterView>()(endpoints.readRoster, OfAttempt),
  getRoster: declare<RosterView>()(endpoints.getRoster, OfRoster),
  listRosterMembers: declare<RosterMembers>()(endpoints.listRosterMembers, OfMembers),
  removeRoster: declare<RosterView>()(endpoints.removeRoster, OfRoster),
  getReviewedRoster: declare<ReviewedRoster>()(endpoints.getReviewedRoster, OfDivisionRoster),
  beginRosterFor: declare<RosterUpload>()(endpoints.beginRosterFor, BeginDivisionRoster),
  readRosterFor: declare<ReviewedRoster>()(endpoints.readRosterFor, OfDivisionAttempt),
  listReviewedMembers: declare<RosterMembers>()(endpoints.listReviewedMembers, OfDivisionMembers),
  listCampaigns: declare<OpenCampaign[]>()(endpoints.listCampaigns, Nothing),
  listHalfDays: declare<HalfDayRoom[]>()(
    endpoints.listHalfDays,
    v.strictObject({ campaignId: CampaignId, divisionCode: DivisionCode }),
  ),
  signUpVisit: declare<HomeVisitRequest>()(endpoints.signUpVisit, SignUp),
  listVisits: declare<HomeVisitRequest[]>()(endpoints.listVisits, Nothing),
  getVisit: declare<HomeVisitRequest>()(endpoints.getVisit, OfVisit),
  takeVisitStep: declare<HomeVisitRequest>()(endpoints.takeVisitStep, OwnerStep),
  /** For somebody who telephones. */
  enterVisit: declare<QueuedVisit>()(
    endpoints.enterVisit,
    v.strictObject({ ...SignUp.entries, divisionCode: DivisionCode }),
  ),
  listVisitQueue: declare<VisitQueue>()(endpoints.listVisitQueue, QueueQuery),
  getReviewedVisit: declare<ReviewedVisit>()(endpoints.getReviewedVisit, OfDivisionVisit),
  reviewVisit: declare<ReviewedVisit>()(
    endpoints.reviewVisit,
    v.strictObject({ ...Review.entries, divisionCode: DivisionCode }),
  ),
  takeVisitStepFor: declare<ReviewedVisit>()(
    endpoints.takeVisitStepFor,
    v.strictObject({ ...StaffStep.entries, divisionCode: DivisionCode }),
  ),
  listStaffCampaigns: declare<StaffCampaign[]>()(endpoints.listStaffCampaigns, Nothing),
  previewCampaignStep: declare<CampaignPreview>()(
    endpoints.previewCampaignStep,
    v.strictObject({ campaignId: CampaignId, step: CampaignStep }),
  ),
  takeCampaignStep: declare<StaffCampaign>()(endpoints.takeCampaignStep, TakeCampaignStep),
  putCampaign: declare<StaffCampaign>()(
    endpoints.putCampaign,
    v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), plan: CampaignPlan }),
  ),

  /** What became of the messages of a hall, or of all places of the caller's scope, on a day. */
  listPointMessages: declare<PointMessages>()(endpoints.listPointMessages, OfPointMessages),
  listScopeMessages: declare<ScopeMessages>()(endpoints.listScopeMessages, OfMessages),
  resendMessage: declare<PointMessages>()(endpoints.resendMessage, ResendMessage),

  /** What the booked people of a hall and day are told: drafted by one, approved by another. */
  previewBroadcast: declare<BroadcastReach>()(endpoints.previewBroadcast, PreviewBroadcast),
  listBroadcasts: declare<BroadcastView[]>()(endpoints.listBroadcasts, OfBroadcasts),
  draftBroadcast: declare<BroadcastView[]>()(endpoints.draftBroadcast, DraftBroadcast),
  approveBroadcast: declare<BroadcastView[]>()(endpoints.approveBroadcast, ApproveBroadcast),
  withdrawBroadcast: declare<BroadcastView[]>()(endpoints.withdrawBroadcast, WithdrawBroadcast),

  /** What was counted of all halls of the caller's scope, and of one hall. */
  getFigures: declare<FigureReport>()(endpoints.getFigures, OfFigures),
  getPointFigures: declare<FigureReport>()(endpoints.getPointFigures, OfPointFigures),
  exportFigures: declare<FigureWorkbook>()(endpoints.exportFigures, ExportStatistics),

  /** A county's day of home visits: planned, changed by hand, and told to those whom it concerns. */
  getRoutes: declare<RouteDay>()(endpoints.getRoutes, OfRouteDay),
  planRoutes: declare<RouteDay>()(endpoints.planRoutes, PlanRoutes),
  changeRoutes: declare<RouteDay>()(endpoints.changeRoutes, ChangeRoutes),
  replanRoutes: declare<RouteDay>()(endpoints.replanRoutes, ReplanRoutes),
  publishRoutes: declare<RouteDay>()(endpoints.publishRoutes, PublishRoutes),
  explainPlannedVisit: declare<VisitExplanation>()(endpoints.explainPlannedVisit, OfPlannedVisit),
  /** What has become of a campaign, by class, county and week; the same with a reason, to be taken along as a table. */
  getVisitFigures: declare<CampaignFigures>()(endpoints.getVisitFigures, FigureQuery),
  exportVisitFigures: declare<CampaignFigures>()(endpoints.exportVisitFigures, ExportFigures),
  /** A team's own day, and what its phones have noted of it. */
  getTeamDay: declare<TeamDay>()(endpoints.getTeamDay, OfTeamDay),
  syncTeamDay: declare<TeamDay>()(endpoints.syncTeamDay, SyncTeam),

  tieMachineTicket: declare<TiedTicket>()(endpoints.tieMachineTicket, TieMachineTicket),
  deliverEvents: declare<DeliveryReceipt>()(endpoints.deliverEvents, Delivery),
  verifyWechatCallback: declare<string>()(endpoints.verifyWechatCallback, v.unknown()),
  receiveWechatCallback: declare<string>()(endpoints.receiveWechatCallback, v.unknown()),
  verifyServiceNumber: declare<string>()(endpoints.verifyServiceNumber, v.unknown()),
  receiveServiceNumber: declare<string>()(endpoints.receiveServiceNumber, v.unknown()),
} satisfies Record<EndpointName, unknown>

export type Api = typeof api
export type EndpointName = keyof typeof endpoints
/** The endpoints that only staff may call. */
export type StaffEndpoint = {
  [Name in EndpointName]: (typeof endpoints)[Name]['access'] extends 'staff' ? Name : never
}[EndpointName]
