import type { Condition, FactName, MaterialRule, Test } from '../../schemas/service'

export const yes = (fact: FactName): Test => ({ fact, op: 'eq', value: true })
export const no = (fact: FactName): Test => ({ fact, op: 'eq', value: false })

/** The age that parts a child's document from an adult's: Passport Law, article 7. */
export const under16: Test = { fact: 'age', op: 'lt', value: 16 }
export const from16: Test = { fact: 'age', op: 'gte', value: 16 }

export const ask = (material: string, when: Condition = true): MaterialRule => ({ material, when })

const withGuardian: Condition = { all: [under16, yes('guardian_present')] }
const withEscort: Condition = { all: [under16, no('guardian_present')] }

const identity: MaterialRule[] = [
  ask('M02', { all: [no('military_active'), { any: [from16, yes('has_id_card')] }] }),
  ask('M03', { all: [under16, no('has_id_card')] }),
]
const minorEscort: MaterialRule[] = [
  ask('M05', under16),
  ask('M06', withGuardian),
  ask('M07', withEscort),
  ask('M08', withEscort),
]
const militaryIdentity = ask('M10', yes('military_active'))
const militaryConsent = ask('M11', yes('military_active'))

export const employerConsent = ask('M09', yes('registered_state_personnel'))
export const fingerprints = ask('M18', from16)

/** What every mainland applicant for a passport or a pass brings. */
export const documentBasis: MaterialRule[] = [
  ask('M01'),
  ...identity,
  ask('M04'),
  fingerprints,
  ...minorEscort,
  employerConsent,
  militaryIdentity,
  militaryConsent,
]

/** What every applicant for an endorsement brings; `pass` is the pass it goes into. */
export const endorsementBasis = (pass: string): MaterialRule[] => [
  ask('M01'),
  ...identity,
  militaryIdentity,
  ask(pass, no('applies_pass_together')),
  employerConsent,
  militaryConsent,
  ...minorEscort,
]

/** The national guide asks for no letter of consent when a passport already issued is annotated. */
export const annotationBasis: MaterialRule[] = [
  ask('M01'),
  ...identity,
  militaryIdentity,
  { ...ask('M12'), form: 'showOriginal' },
  ask('M16'),
  ...minorEscort,
]
