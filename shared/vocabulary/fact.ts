/**
 * What a rule may ask of the applicant. One that no rule asks any more stays, for the notices issued with it.
 * `age` is whole years on the day of the visit; the rest one of `choices`, or yes or no.
 */
export const factNames = [
  'age',
  'has_id_card',
  'guardian_present',
  'registered_state_personnel',
  'military_active',
  'settled_abroad',
  'out_of_province',
  'applies_pass_together',
  'old_doc_in_hand',
  'particulars_changed',
  'border_resident',
  'foreigner',
  'agent_filed',
  'holds_old_doc',
  'docs_available',
  'damaged',
  'lost',
  'renew_reason',
  'pass_case',
  'annotation_kind',
  'changchun_tie',
  'company',
  'other_matter',
  'stay_purpose',
  'tourist',
  'settle_case',
  'border_purpose',
  'overstayed',
  'visa_kind',
  'new_visa',
  'visa_loss',
  'stay_ground',
  'chinese_parent',
  'birth_registered',
  'change_kind',
  'permit_kind',
  'entered_for_family',
  'residence_ground',
  'card_case',
  'validity_over_1y',
  'first_permit',
  'fosterage',
  'visit_relative',
  'paper_from',
  'adopted',
] as const
type KnownFact = (typeof factNames)[number]

/** What staff have added in the app, a fact or an answer: letters made of the moment, which nobody has to read. */
export type Own = `own${string}`
export const isOwn = (name: unknown): name is Own => typeof name === 'string' && /^own[a-z]{3,20}$/.test(name)

export type FactName = KnownFact | Own

/** In the order in which they are always named; what staff have added comes last. */
export function inOrder(facts: Iterable<FactName>): FactName[] {
  const given = new Set(facts)
  return [...factNames.filter(name => given.has(name)), ...[...given].filter(isOwn).sort()]
}

/** What has been answered. */
export const answered = (answers: Partial<Record<FactName, unknown>>): FactName[] =>
  inOrder((Object.keys(answers) as FactName[]).filter(fact => answers[fact] !== undefined))

/** Facts of which one of several is true, the likelier first. */
export const choices = {
  renew_reason: ['expiring', 'full', 'changed', 'destination', 'expired', 'fingerprint', 'early'],
  pass_case: ['expiring', 'expired', 'changed', 'fingerprint'],
  annotation_kind: ['formerName', 'foreignName', 'earlierPassport'],
  changchun_tie: ['neither', 'hukou', 'permit'],
  company: ['unfiled', 'filed'],
  stay_purpose: ['workStudy', 'other'],
  other_matter: ['other', 'medical', 'carer', 'exhibition', 'performance'],
  tourist: ['member', 'leader'],
  settle_case: ['family', 'child'],
  border_purpose: ['tour', 'trade', 'resident'],
  visa_kind: ['q2', 'm', 'l', 's2Family', 's2Other', 'f', 'x2', 'r', 'g', 'c', 'j2', 'k', 'residence'],
  new_visa: ['newPassport', 'q2', 'm', 's2Family', 's2Other', 'f', 'x2', 'r', 'j2', 'k', 'groupSplit'],
  visa_loss: ['lost', 'damaged', 'group'],
  stay_ground: ['visaFree', 'newborn', 'residenceEnded', 'leftNationality', 'seaman', 'reissue'],
  change_kind: ['newPassport', 'newEmployer', 'newSchool', 'newPurpose', 'other', 'left'],
  permit_kind: ['work', 'study', 'reunion', 'family', 'private', 'fostered', 'press'],
  residence_ground: [
    'marriage',
    'child',
    'aged',
    'employment',
    'investment',
    'talent',
    'doctor',
    'keyArea',
    'contribution',
    'family',
  ],
  card_case: ['expiring', 'changed', 'lost', 'damaged'],
  paper_from: ['china', 'party', 'elsewhere'],
} as const satisfies Partial<Record<KnownFact, readonly string[]>>
export type ChoiceFact = keyof typeof choices
export type Choice<Fact extends ChoiceFact> = (typeof choices)[Fact][number]
/** A fact that is so or not. */
export type YesNoFact = Exclude<KnownFact, 'age' | ChoiceFact>

export const isChoice = (fact: FactName): fact is ChoiceFact => fact in choices

/** What may be chosen; undefined where a fact is an age, or yes or no, or added by staff. */
export const choicesOf = (fact: FactName): readonly Choice<ChoiceFact>[] | undefined =>
  (choices as Partial<Record<FactName, readonly Choice<ChoiceFact>[]>>)[fact]
