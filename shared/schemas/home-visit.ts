import * as v from 'valibot'
import { halves, visitProblems } from '../vocabulary/home-visit'
import { BookingId, type MaskedApplicant, RequestId } from './booking'
import { type MaterialForm, Services } from './code'
import { Evidence } from './evidence'
import { Answers } from './fact'
import { DivisionCode, Location, TimeOfDay } from './point'
import { Language, Name, Text } from './text'
import { Day, Instant } from './time'

/*
 * Home visits (上门办证): campaigns as data, and the requests of those who cannot come. Campaigns say whom, where,
 * from when until when and how many; a request goes from its receipt to the certificate in hand.
 */

export const CampaignId = v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9-]{2,19}$/))
/** Ten characters that can be read aloud, as a booking's. */
export const VisitId = BookingId

/** For whom the visits are: 60 and over, disabled, seriously ill and treated abroad, a unit that travels together. */
export const visitClasses = ['over60', 'disabled', 'seriouslyIll', 'unit'] as const
export const VisitClass = v.picklist(visitClasses)
export type VisitClass = v.InferOutput<typeof VisitClass>

/** Who signs up, seen from the applicant. */
export const relations = ['self', 'relative', 'guardian', 'unitContact'] as const
export const Relation = v.picklist(relations)
export type Relation = v.InferOutput<typeof Relation>

/** What shows that somebody belongs to a class, or may act for him. */
export const evidenceKinds = [
  'idCard',
  'disabilityCertificate',
  'diagnosis',
  'foreignHospitalLetter',
  'guardianship',
  'unitLetter',
] as const
export const EvidenceKind = v.picklist(evidenceKinds)
export type EvidenceKind = v.InferOutput<typeof EvidenceKind>

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** `60OrMore`: from the birthday on; `over60`: from the day after it. Both are data, for the papers say either. */
export const AgeRule = v.picklist(['60OrMore', 'over60'])
export type AgeRule = v.InferOutput<typeof AgeRule>

/** A class of a campaign: what it asks for, and whether it is answered before the others. */
export const CampaignClass = v.strictObject({
  class: VisitClass,
  evidence: v.pipe(v.array(EvidenceKind), v.maxLength(6)),
  urgent: v.boolean(),
  /** Of `over60`. */
  ageRule: v.optional(AgeRule),
  /** Of `unit`: so many and more. */
  moreThan: v.optional(count(0, 1000)),
})
export type CampaignClass = v.InferOutput<typeof CampaignClass>

/** What a reviewer may answer beside yes, in words that the applicant reads. */
export const ReviewReason = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{2,29}$/)),
  outcome: v.picklist(['moreNeeded', 'refused']),
  text: Text,
})
export type ReviewReason = v.InferOutput<typeof ReviewReason>

/** A mobile team and its usual day. Of officers their service numbers alone, which an applicant may ask for. */
export const MobileTeam = v.strictObject({
  teamId: v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9-]{1,15}$/)),
  name: Name,
  divisionCode: DivisionCode,
  start: Location,
  from: TimeOfDay,
  until: TimeOfDay,
  lunch: v.optional(v.strictObject({ from: TimeOfDay, until: TimeOfDay, minutes: count(0, 120) })),
  skills: v.pipe(v.array(v.pipe(v.string(), v.maxLength(30))), v.maxLength(10)),
  /** Sets of forms and blanks that fit into the car; without a number as many as are needed. */
  kits: v.optional(count(1, 500)),
  officers: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/))), v.minLength(1), v.maxLength(6)),
})
export type MobileTeam = v.InferOutput<typeof MobileTeam>

/** A part of a day in which somebody is at home. */
export const HalfDay = v.strictObject({ day: Day, half: v.picklist(halves) })
export type HalfDay = v.InferOutput<typeof HalfDay>

export const CampaignStatus = v.picklist(['planned', 'running', 'paused', 'ended'])
export type CampaignStatus = v.InferOutput<typeof CampaignStatus>

/** What a campaign is by its paper; staff begin, pause and end it. */
export const CampaignPlan = v.strictObject({
  campaignId: CampaignId,
  name: Name,
  /** The paper or report behind it, and how far it may be trusted. */
  note: v.optional(Text),
  evidence: Evidence,
  from: Day,
  /** The last day; a standing service has none. */
  until: v.optional(Day),
  target: v.optional(count(1, 1_000_000)),
  classes: v.pipe(v.array(CampaignClass), v.minLength(1), v.maxLength(4)),
  /** Without any, the whole province. */
  divisions: v.optional(v.pipe(v.array(DivisionCode), v.minLength(1), v.maxLength(80))),
  /** Visits of a county in half a day; a group takes a place for each so many persons. */
  capacity: v.strictObject({
    perHalfDay: count(0, 1000),
    byDivision: v.optional(v.record(DivisionCode, count(0, 1000))),
    personsPerPlace: count(1, 100),
  }),
  /** 1 Monday … 7 Sunday, on which teams go out; days off are none. */
  weekdays: v.pipe(v.array(count(1, 7)), v.minLength(1), v.maxLength(7)),
  /** Half-days can be asked for from so many days ahead to so many. */
  leadDays: v.strictObject({ from: count(0, 30), until: count(1, 60) }),
  /** Hours within which a request is answered. */
  promiseHours: v.strictObject({ urgent: count(1, 240), other: count(1, 720) }),
  /** Open requests of one person. */
  openPerPerson: count(1, 20),
  reasons: v.pipe(v.array(ReviewReason), v.maxLength(30)),
  teams: v.pipe(v.array(MobileTeam), v.maxLength(200)),
})
export type CampaignPlan = v.InferOutput<typeof CampaignPlan>

/** A step that staff took with a campaign, and why. */
export const CampaignStep = v.picklist(['begin', 'pause', 'end'])
export type CampaignStep = v.InferOutput<typeof CampaignStep>

/** As anybody reads it. */
export interface Campaign extends CampaignPlan {
  status: CampaignStatus
  version: number
}

/** From the receipt to the certificate in hand. */
export const visitStates = [
  'received',
  'secondLook',
  'moreNeeded',
  'approved',
  'refused',
  'appealed',
  'scheduled',
  'onTheWay',
  'notAtHome',
  'done',
  'delivered',
  'posted',
  'rated',
  'cancelled',
] as const
export const VisitState = v.picklist(visitStates)
export type VisitState = v.InferOutput<typeof VisitState>

/** Which desk a request lies on: who has to do something about it. */
export const desks = ['review', 'applicant', 'planning', 'road', 'delivery', 'closed'] as const
export type Desk = (typeof desks)[number]

/** What can happen to a request. */
export const visitSteps = [
  'supply',
  'approve',
  'askMore',
  'refuse',
  'appeal',
  'schedule',
  'unschedule',
  'setOut',
  'complete',
  'missAtHome',
  'askMoreAtHome',
  'tryAgain',
  'deliver',
  'post',
  'rate',
  'cancel',
] as const
export const VisitStep = v.picklist(visitSteps)
export type VisitStep = v.InferOutput<typeof VisitStep>

export const VisitProblem = v.picklist(visitProblems)
export type VisitProblem = v.InferOutput<typeof VisitProblem>

const typed = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))

/** What proves a class, as typed: only what its class asks for is kept. */
export const ClassFacts = v.strictObject({
  /** Twenty digits, of `disabled`. */
  disabilityNumber: v.optional(typed(40)),
  /** Of `unit`. */
  unitName: v.optional(typed(100)),
  creditCode: v.optional(typed(40)),
  persons: v.optional(count(1, 5000)),
})
export type ClassFacts = v.InferOutput<typeof ClassFacts>

export const VisitAddress = v.strictObject({
  divisionCode: DivisionCode,
  /** Street, house, flat; the counter never needs it. */
  text: v.pipe(typed(120), v.minLength(4)),
  /** Picked on a map; without it the county's seat stands for it. */
  location: v.optional(Location),
})
export type VisitAddress = v.InferOutput<typeof VisitAddress>

export const Person = v.strictObject({ name: typed(180), phone: typed(80) })

/** A request as it is signed up. */
export const SignUp = v.strictObject({
  /** Chosen once per attempt: sent again, it is the same request. */
  requestId: RequestId,
  campaignId: CampaignId,
  visitClass: VisitClass,
  relation: Relation,
  /** Of a unit, its contact is named below and the travellers stand in the roster. */
  applicant: v.strictObject({ name: typed(180), idNumber: typed(80), phone: typed(80) }),
  /** Who signs up and is called, where it is not the applicant. */
  contact: v.optional(Person),
  facts: ClassFacts,
  services: Services,
  answers: Answers,
  address: VisitAddress,
  /** In the order of preference. */
  halfDays: v.pipe(v.array(HalfDay), v.minLength(1), v.maxLength(3)),
  /** Given apart from all else, where a class is about health. */
  medicalConsent: v.optional(v.boolean()),
  language: Language,
})
export type SignUp = v.InferOutput<typeof SignUp>

/** A paper that was handed in; where it lies and who may look at it is its own store's. */
export const EvidenceRef = v.strictObject({
  evidenceId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  kind: EvidenceKind,
})
export type EvidenceRef = v.InferOutput<typeof EvidenceRef>

/** When who comes. `officers` are service numbers, which anybody may have checked at 110. */
export const Appointment = v.strictObject({
  teamId: v.string(),
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  officers: v.array(v.string()),
})
export type Appointment = v.InferOutput<typeof Appointment>

/** What a review came to, as the applicant reads it. */
export const Decision = v.strictObject({
  outcome: v.picklist(['approved', 'moreNeeded', 'refused']),
  reason: v.optional(v.string()),
  at: Instant,
})
export type Decision = v.InferOutput<typeof Decision>

/** One step that was taken; who of the staff took it is not told. */
export const StepTaken = v.strictObject({ state: VisitState, at: Instant })
export type StepTaken = v.InferOutput<typeof StepTaken>

/** A request as who signed up sees it. */
export interface HomeVisitRequest {
  visitId: string
  campaignId: string
  campaignName: Text
  visitClass: VisitClass
  relation: Relation
  applicant: v.InferOutput<typeof MaskedApplicant>
  services: string[]
  state: VisitState
  version: number
  urgent: boolean
  persons?: number
  divisionCode: string
  /** As it was typed: to the one who typed it. */
  address: string
  halfDay: HalfDay
  /** Until when it is answered. */
  answerBy: string
  history: StepTaken[]
  evidence: EvidenceRef[]
  /** The papers of its class that are not here yet. */
  evidenceMissing: EvidenceKind[]
  /** What is to be ready at home, and what is done there. */
  materials: string[]
  /** What its services and materials are called. */
  named: VisitNamed
  decision?: Decision & { text?: Text }
  appointment?: Appointment & { teamName: Text; code: string }
  /** What the team has noted at the door: what it saw, and what was missing. */
  receipt?: {
    at: string
    outcome: 'done' | 'notAtHome' | 'moreNeeded'
    officers: string[]
    materials: string[]
    missing: string[]
    kitSerials: string[]
  }
  rating?: Rating
  /** What its owner may do now. */
  may: VisitStep[]
}

/** What is mentioned in a request, by name. */
export interface VisitNamed {
  services: { code: string; name: Text }[]
  materials: { code: string; name: Text; form: MaterialForm }[]
}

export const Rating = v.strictObject({ stars: count(1, 5) })
export type Rating = v.InferOutput<typeof Rating>

/** A line of the reviewers' queue: nobody's whole name, number or address. */
export interface QueuedVisit {
  visitId: string
  campaignId: string
  visitClass: VisitClass
  state: VisitState
  urgent: boolean
  name: string
  divisionCode: string
  services: string[]
  halfDay: HalfDay
  answerBy: string
  version: number
  evidence: number
  /** Staff entered it: whatever comes of it is told by telephone. */
  byPhone?: true
  /** Another has to decide, because the caller signed up, entered or refused it. */
  notYours?: 'anotherPerson' | 'secondPerson'
}

/** All that a reviewer decides by. */
export interface ReviewedVisit extends QueuedVisit {
  applicant: { name: string; idNumber: string; phone: string }
  contact?: { name: string; phone: string }
  relation: Relation
  age?: number
  facts: ClassFacts
  address: string
  /** Who comes when; the code is told by telephone to who has no phone to read it on, and to nobody else. */
  appointment?: Appointment & { code?: string }
  createdAt: string
  history: StepTaken[]
  evidenceRefs: EvidenceRef[]
  evidenceMissing: EvidenceKind[]
  materials: string[]
  medicalConsent: boolean
  refusal?: { reason: string; by: string; at: string }
  appeal?: string
  reasons: ReviewReason[]
  may: VisitStep[]
}

/** A step of whoever signed up. `supply` may mend what was asked for; papers are handed in by themselves. */
export const OwnerStep = v.strictObject({
  visitId: VisitId,
  version: v.pipe(v.number(), v.integer()),
  step: v.picklist(['supply', 'appeal', 'cancel', 'rate']),
  /** Why the refusal is wrong. */
  text: v.optional(typed(300)),
  address: v.optional(v.pipe(typed(120), v.minLength(4))),
  phone: v.optional(typed(80)),
  stars: v.optional(count(1, 5)),
})
export type OwnerStep = v.InferOutput<typeof OwnerStep>

/** A step that staff take for somebody who telephones, or because it is theirs: another try, the certificate's way. */
export const StaffStep = v.strictObject({
  visitId: VisitId,
  version: v.pipe(v.number(), v.integer()),
  step: v.picklist(['cancel', 'supply', 'appeal', 'tryAgain', 'deliver', 'post']),
  /** Why the refusal is wrong, in the applicant's words. */
  text: v.optional(typed(300)),
  address: v.optional(v.pipe(typed(120), v.minLength(4))),
  phone: v.optional(typed(80)),
  /** When to try again; without it, as soon as there is room. */
  halfDay: v.optional(HalfDay),
})
export type StaffStep = v.InferOutput<typeof StaffStep>

export const Review = v.strictObject({
  visitId: VisitId,
  version: v.pipe(v.number(), v.integer()),
  step: v.picklist(['approve', 'askMore', 'refuse']),
  reason: v.optional(v.pipe(v.string(), v.maxLength(30))),
})
export type Review = v.InferOutput<typeof Review>

/** Room of a county in half a day. */
export interface HalfDayRoom extends HalfDay {
  places: number
}

/** A campaign as anybody may read it: without its teams. */
export type OpenCampaign = Omit<Campaign, 'teams' | 'reasons'>

export const QueueQuery = v.strictObject({
  campaignId: CampaignId,
  desk: v.picklist(desks),
  divisionCode: v.optional(DivisionCode),
})

/** The queue of the counties that a staff member sees; `more` says that it goes on. */
export interface VisitQueue {
  visits: QueuedVisit[]
  more: boolean
  /** Counties that have any, with how many. */
  divisions: { divisionCode: string; count: number }[]
}

export const TakeCampaignStep = v.strictObject({
  campaignId: CampaignId,
  version: v.pipe(v.number(), v.integer()),
  step: CampaignStep,
  reason: v.pipe(typed(200), v.minLength(2)),
})

/** Whom a step of a campaign is felt by: open requests, by desk and county. */
export interface CampaignPreview {
  campaignId: string
  step: CampaignStep
  /** Nothing where the step cannot be taken. */
  status?: CampaignStatus
  open: { divisionCode: string; desk: Desk; count: number }[]
}

/** A campaign with its teams and what staff have done with it. */
export interface StaffCampaign extends Campaign {
  changes: { step: CampaignStep; at: string; by: string; reason: string }[]
  /** What may be done with it next, by the caller. */
  may: CampaignStep[]
  mayPlan: boolean
}
