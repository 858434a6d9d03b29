/**
 * Every refusal a caller can meet. The wording of each code, in each language, is in `shared/texts`; a code
 * without wording does not compile. The number is the HTTP status.
 */
export const errorStatus = {
  badRequest: 400,
  badJson: 400,
  invalidInput: 400,
  bodyTooLarge: 413,
  notSignedIn: 401,
  sessionExpired: 401,
  badSignature: 401,
  staleRequest: 401,
  replayedRequest: 409,
  forbidden: 403,
  notFound: 404,
  unknownRoute: 404,
  tooManyRequests: 429,
  internal: 500,
  wechatUnavailable: 503,
  busyTryAgain: 503,
  loginCodeRefused: 401,
  loginEnded: 409,
  secondFactorNeeded: 403,
  secondFactorRefused: 409,
  accountBlocked: 403,
  slotFull: 409,
  slotClosed: 409,
  slotTooSoon: 409,
  slotTooFar: 409,
  serviceNotAccepted: 409,
  pointEnded: 409,
  pointWithoutAddress: 409,
  homeNotNamed: 409,
  notYourHall: 409,
  alreadyBooked: 409,
  tooManyBookings: 429,
  notOnline: 409,
  elsewhereThen: 409,
  bookingChanged: 409,
  attemptEnded: 409,
  personTwice: 409,
  guardianNeeded: 409,
  bookingNotActive: 409,
  tooLateToCancel: 409,
  tooLateToMove: 409,
  movedTooOften: 409,
  tooEarlyToCheckIn: 409,
  wrongPoint: 409,
  arrivalCodeRefused: 409,
  notAtHall: 409,
  ticketTaken: 409,
  recommendationClosed: 409,
  checklistChanged: 409,
  invalidIdNumber: 400,
  invalidPhone: 400,
  invalidName: 400,
  answersContradictId: 409,
  activationCodeRefused: 403,
  invitationOtherPhone: 403,
  phoneCodeRefused: 403,
  alreadyStaff: 409,
  staffChanged: 409,
  lastOfProvince: 409,
  deviceExists: 409,
  alreadyLearned: 409,
  noticeChanged: 409,
  noticeNotDraft: 409,
  noticeNotSubmitted: 409,
  noticeOutdated: 409,
  noticeUnchanged: 409,
  noticeWithoutDay: 409,
  noticeTooSoon: 409,
  noticeBeforeBase: 409,
  noticeOwnWork: 403,
  noticeNotIssued: 409,
  planChanged: 409,
  visitRefused: 409,
  inspectionChanged: 409,
  appealTooLate: 409,
  evidenceRefused: 409,
  entryInvalid: 400,
  entryWouldVanish: 409,
  ruleDaysCrossed: 400,
  ruleWithoutDay: 400,
  rulePast: 400,
  priceDaysCrossed: 400,
} as const

export type ErrorCode = keyof typeof errorStatus

/** An expected refusal. Anything else that is thrown is a bug and reaches the caller as `internal`. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Names the field, event or place the refusal is about; never holds personal data. */
    readonly detail?: string,
  ) {
    // What is expected is no place to look for a bug, and a rush has thousands of it.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(detail === undefined ? code : `${code}: ${detail}`)
    Error.stackTraceLimit = stackTraceLimit
  }
}
