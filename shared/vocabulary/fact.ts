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
export type FactName = (typeof factNames)[number]

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
} as const satisfies Partial<Record<FactName, readonly string[]>>
export type ChoiceFact = keyof typeof choices
export type Choice<Fact extends ChoiceFact> = (typeof choices)[Fact][number]

export const isChoice = (fact: FactName): fact is ChoiceFact => fact in choices

/** What may be chosen; undefined where a fact is an age, or yes or no.
 */
export const choicesOf = (fact: FactName): readonly Choice<ChoiceFact>[] | undefined =>
  (choices as Partial<Record<FactName, readonly Choice<ChoiceFact>[]>>)[fact]
