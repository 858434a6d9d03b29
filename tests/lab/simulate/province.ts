import { hallDays, openDays } from './hall-day'
import { peopleOf } from './person'
import type { ScenarioPoint } from './scenario'
import { parseScenario } from './scenario-file'
import { type DayRun, type Policy, playDay, type World } from './world'

const hours = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '16:30' },
]

/** A hall of its own, some kilometres north of the last one. */
export const hall = (number: number, changes: Partial<ScenarioPoint> = {}): ScenarioPoint => ({
  pointId: `T-${number}`,
  latitude: 43.8 + number * 0.03,
  longitude: 125.3,
  opening: hours,
  counters: 4,
  ...changes,
})

/** A crowded hall between two idle ones. */
export const crowded = (changes: object = {}) =>
  parseScenario({
    name: 'A crowded hall between two idle ones',
    seed: 11,
    day: '2026-05-12',
    past: 'sameKind',
    acceptance: 0.6,
    points: [
      hall(1, { filled: 0.3 }),
      hall(2, { filled: 1, walkIns: { profileTimes: 4 } }),
      hall(3, { filled: 0.3 }),
    ],
    ...changes,
  })

/** The same until half past ten only, for what takes long to play. */
export const crowdedMorning = (changes: object = {}) => {
  const { points } = crowded(changes)
  const opening = [{ from: '09:00', to: '10:30' }]
  return crowded({ ...changes, points: points.map(point => ({ ...point, opening })) })
}

export function play(scenario: ReturnType<typeof crowded>, policy: (world: World) => Policy): DayRun {
  const day = openDays(scenario)[0] ?? ''
  const halls = hallDays(scenario, day)
  return playDay(day, halls, peopleOf(scenario, day, halls), policy)
}
