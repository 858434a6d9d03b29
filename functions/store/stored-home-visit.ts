import type {
  Appointment,
  Decision,
  EvidenceRef,
  HalfDay,
  Rating,
  Relation,
  StepTaken,
  VisitClass,
  VisitState,
} from '../../shared/schemas/home-visit'
import type { TeamOperation } from '../../shared/schemas/home-visit-route'
import type { Location } from '../../shared/schemas/point'
import type { Language } from '../../shared/schemas/text'
import type { Signature } from './notice'

/** Personal fields are sealed; who the applicant is, is a look-up value. */
export interface VisitItem {
  visitId: string
  campaignId: string
  /** Of whom signed up by phone there is none: staff entered it. */
  ownerId?: string
  enteredBy?: Signature
  /** Of the applicant's number; of a unit, of its credit code. */
  applicantKey: string
  visitClass: VisitClass
  relation: Relation
  state: VisitState
  /** Grows with every change; a change names the version it has seen. */
  version: number
  urgent: boolean
  services: string[]
  /** Of a group, how many travel. */
  persons?: number
  divisionCode: string
  /** To a hundredth of a degree, or the county's seat: enough for a day's plan, too little to find a door. */
  place: Location
  sealedName: string
  sealedIdNumber: string
  sealedPhone: string
  sealedAddress: string
  /** The door itself, where it was picked on a map. */
  sealedLocation?: string
  /** Of whoever signed up for another: JSON of name and phone. */
  sealedContact?: string
  /** JSON of what was answered for the lists. */
  sealedAnswers: string
  /** JSON of the numbers that prove the class. */
  sealedFacts: string
  /** In the order of preference; `halfDay` is the one that had room. */
  halfDays: HalfDay[]
  halfDay: HalfDay
  /** Places of `halfDay` that are kept for it. */
  taken?: number
  /** What is to be ready at home, and done there. */
  materials: string[]
  /** The notice its list follows. */
  notice?: string
  /** When consent to the use of medical data was given. */
  medicalConsentAt?: string
  language: Language
  createdAt: string
  answerBy: string
  history: StepTaken[]
  evidence: EvidenceRef[]
  decision?: Decision
  /** Who decided; of a refusal, who decided it first. */
  decidedBy?: Signature
  /** The refusal that waits for a second look, or was confirmed by one. */
  refusal?: { reason: string; at: string; by: Signature }
  appealedAt?: string
  sealedAppeal?: string
  appointment?: Appointment
  /** The phones of its team came to different outcomes. */
  disputed?: boolean
  /** What its team noted last. */
  lastNoted?: TeamOperation
  rating?: Rating
}

/** Raised when requests are stored in another shape. */
export const visitShape = 1
