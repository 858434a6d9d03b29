import type { Evidence } from '../../schemas/evidence'
import type { FactName } from '../../schemas/fact'
import type { Condition, Rule, Test } from '../../schemas/rule'
import type { Text } from '../../schemas/text'
import { type Choice, type ChoiceFact, choices } from '../../vocabulary/fact'

export const yes = (fact: FactName): Test => ({ fact, op: 'eq', value: true })
export const no = (fact: FactName): Test => ({ fact, op: 'eq', value: false })

/** One of these was chosen. */
export function oneOf<Fact extends ChoiceFact>(fact: Fact, ...values: Choice<Fact>[]): Condition {
  const tests = values.map((value): Test => ({ fact, op: 'eq', value }))
  const [only, ...others] = tests
  return only && others.length === 0 ? only : { any: tests }
}

/** Anything but these was chosen. */
export const noneOf = <Fact extends ChoiceFact>(fact: Fact, ...values: Choice<Fact>[]): Condition => {
  const all: readonly Choice<Fact>[] = choices[fact]
  return oneOf(fact, ...all.filter(value => !values.includes(value)))
}

export const both = (...all: Condition[]): Condition => ({ all })
export const either = (...any: Condition[]): Condition => ({ any })

/** The age that parts a child's document from an adult's: Passport Law, article 7. */
export const under16: Test = { fact: 'age', op: 'lt', value: 16 }
export const from16: Test = { fact: 'age', op: 'gte', value: 16 }
export const under18: Test = { fact: 'age', op: 'lt', value: 18 }
export const from18: Test = { fact: 'age', op: 'gte', value: 18 }
export const from60: Test = { fact: 'age', op: 'gte', value: 60 }

/** A rule: `ask('guardian-proof', 'M05', services, known, under16)`; what is special about it comes last. */
export const ask = (
  code: string,
  material: string,
  services: string[],
  evidence: Evidence,
  when: Condition = true,
  special: Pick<Rule, 'from' | 'until' | 'form' | 'note'> = {},
): Rule => ({ code, services, material, when, ...special, evidence })

/** Whoever this is true of gets no list, but is told what to do instead. */
export const instead = (
  code: string,
  services: string[],
  evidence: Evidence,
  when: Condition,
  note: Text,
  from?: string,
): Rule => ask(code, 'M90', services, evidence, when, { form: 'instead', note, ...(from && { from }) })
