/** Of a day on which a team comes. */
export const halves = ['morning', 'afternoon'] as const

/** Why something cannot be done; the detail of `visitRefused`. */
export const visitProblems = [
  'changed',
  'notThisStep',
  'anotherPerson',
  'secondPerson',
  'campaignClosed',
  'outsideArea',
  'halfDayFull',
  'halfDayClosed',
  'tooMany',
  'alreadyAsked',
  'tooYoung',
  'noBirthday',
  'notYet',
  'disabilityNumber',
  'otherPersonsCertificate',
  'creditCode',
  'tooFew',
  'consent',
  'class',
  'relation',
  'contact',
  'address',
  'reason',
] as const

/** What may be handed in, each told by its content and never by its name. */
export const evidenceTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const

/** Of one paper. */
export const largestEvidenceBytes = 10 * 1024 * 1024
