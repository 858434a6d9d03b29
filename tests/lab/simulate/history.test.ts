import { expect, it } from 'vitest'
import { openDays } from './hall-day'
import { experienceOf } from './history'
import { crowded } from './province'

const scenario = crowded()
const days = openDays(scenario)
const learnedOf = (pointId: string, changes: object = {}) =>
  experienceOf(crowded(changes), days).profiles.get('every')?.get(pointId)
const sum = (values: number[] = []) => values.reduce((total, value) => total + value, 0)

it('a crowded hall is known to be crowded when its day begins, and an idle one to be idle', () => {
  const [crowdedHall, idleHall] = [sum(learnedOf('T-2')?.walkIns), sum(learnedOf('T-1')?.walkIns)]
  expect(crowdedHall).toBeGreaterThan(2 * idleHall)
  expect(idleHall).toBeGreaterThan(0)
})

it('people who book and do not come, and those who leave, are known by their share', () => {
  const profile = learnedOf('T-2', { history: 12 })
  const came = sum(Object.values(profile?.came ?? {}))
  expect(came / (profile?.due ?? 1)).toBeCloseTo(1 - scenario.noShow, 1)
  expect((profile?.lost ?? 0) / (profile?.taken ?? 1)).toBeCloseTo(scenario.abandon, 1)
})

it('a day before was an ordinary one, however many come today, unless the scenario says otherwise', () => {
  const walkIns = (pointId: string, changes: object) => sum(learnedOf(pointId, changes)?.walkIns)
  const past = 'ordinary'
  const usual = walkIns('T-2', { past })
  expect(walkIns('T-2', {})).toBeGreaterThan(2 * usual)
  expect(walkIns('T-2', { past, ordinary: { walkIns: { profileTimes: 4 } } })).toBeGreaterThan(2 * usual)
})

it('what happens only today was never lived through before', () => {
  const today = {
    parties: [{ pointId: 'T-1', at: '10:00', people: 200 }],
    closures: [{ pointId: 'T-2', from: '09:00' }],
  }
  expect(experienceOf(crowded(today), days)).toEqual(experienceOf(scenario, days))
})

it('nothing is known where no day has been lived through', () => {
  expect(experienceOf(crowded({ history: 0 }), days).profiles.size).toBe(0)
})
