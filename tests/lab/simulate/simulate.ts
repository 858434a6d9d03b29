import { floorMinutes } from './floor'
import { hallDays, openDays } from './hall-day'
import { experienceOf } from './history'
import { type Measure, measureAll } from './measure'
import { peopleOf } from './person'
import { type PolicyName, policiesFor, policyNames } from './policy'
import type { Scenario } from './scenario'
import { type DayRun, playDay } from './world'

/** `none` is always among the policies: the others are measured against it. */
export interface Simulation<Name extends PolicyName = PolicyName> {
  scenario: Scenario
  days: string[]
  runs: Record<Name | 'none', DayRun[]>
  measures: Record<Name | 'none', Measure>
  /** Mean door to counter below which no rule can come that moves only those who would move. */
  floor: number
}

/** Every policy, or some of them, on the same days with the same people. */
export const simulate = (scenario: Scenario): Simulation => simulateSome(scenario, policyNames)

export function simulateSome<Name extends PolicyName>(
  scenario: Scenario,
  wanted: readonly Name[],
): Simulation<Name> {
  const names = [...new Set<Name | 'none'>(['none', ...wanted])]
  const days = openDays(scenario)
  const policies = policiesFor(scenario, experienceOf(scenario, days))
  const runs = Object.fromEntries(names.map(name => [name, [] as DayRun[]])) as Simulation<Name>['runs']
  const least = { people: 0, minutes: 0 }
  for (const day of days) {
    const halls = hallDays(scenario, day)
    const people = peopleOf(scenario, day, halls)
    for (const name of names) runs[name].push(playDay(day, halls, people, policies[name]))
    const floor = floorMinutes(halls, people)
    least.people += floor.people
    least.minutes += floor.minutes
  }
  const floor = least.minutes / Math.max(1, least.people)
  return { scenario, days, runs, measures: measureAll(runs), floor }
}
