import type { Answers } from '../../../schemas/fact'
import type { RosterMember } from '../../../schemas/home-visit-roster'
import type { Rule } from '../../../schemas/rule'
import type { MemberList } from '../../../schemas/unit-roster'
import { settledAnswers } from '../../applicant/at-hand'
import { withAnswer } from '../../checklist/answers'
import { requiredMaterials } from '../../checklist/checklist'
import { ageBand, sharedAnswers } from '../../checklist/shared-list'
import { ageOn } from '../../identity'

/** By what a traveller's list is made out. */
export interface ListRules {
  rulesOf(service: string): Rule[]
  /** The day of the visit. */
  day: string
  adultAge?: number | undefined
}

/** What is known of a traveller without asking: his age on the day, and what his document's number decides. */
export function knownOf(
  { idNumber, birthDay }: Pick<RosterMember, 'idNumber' | 'birthDay'>,
  { day, adultAge }: Pick<ListRules, 'day' | 'adultAge'>,
): Answers {
  const answers = settledAnswers({}, idNumber, day, adultAge)
  if (answers.age !== undefined || birthDay === undefined || birthDay > day) return answers
  return withAnswer(answers, 'age', ageOn(birthDay, day), adultAge)
}

/** What a traveller has to have ready for certain, and how many questions may add to it. */
export function memberList(member: RosterMember, { rulesOf, day, adultAge }: ListRules): MemberList {
  const rules = rulesOf(member.service)
  const answers = knownOf(member, { day, adultAge })
  const { items, open } = requiredMaterials(rules, answers, day, adultAge)
  return {
    service: member.service,
    materials: items.map(({ material }) => material),
    openQuestions: open.length,
    given: sharedAnswers(rules, answers, day, adultAge),
  }
}

/** The lists of some travellers, each list once; travellers of the same service and band of ages share theirs. */
export function memberLists(
  members: readonly RosterMember[],
  rules: ListRules,
): { lists: MemberList[]; listOf: number[] } {
  const lists: MemberList[] = []
  const known = new Map<string, number>()
  const listOf = members.map(member => {
    const answers = knownOf(member, rules)
    const { age } = answers
    const ofService = rules.rulesOf(member.service)
    const band = typeof age === 'number' && ageBand(ofService, age, rules.day, rules.adultAge).from
    const key = JSON.stringify([member.service, { ...answers, age: band }])
    const index = known.get(key) ?? lists.push(memberList(member, rules)) - 1
    known.set(key, index)
    return index
  })
  return { lists, listOf }
}
