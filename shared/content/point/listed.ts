import type { OpeningRule, Period, Point } from '../../schemas/point'
import { evidence } from '../fact'

/** A hall as the national directory lists it. */
export interface Listed
  extends Pick<Point, 'pointId' | 'divisionCode' | 'level' | 'name' | 'shortName' | 'opening'>,
    Required<Pick<Point, 'officialName' | 'address' | 'phone' | 'machines'>> {
  /** "All business" in the directory's words. */
  takesAll?: true
}

/** The directory of the National Immigration Administration, copied on that day. */
export const directory = evidence('medium', '2026-08-18', 'O33')

const workingDays = [1, 2, 3, 4, 5]

function periodOf(hours: string): Period {
  const [from = '', to = ''] = hours.split('–')
  return { from, to }
}

const opens = (days: number[], hours: string[]): OpeningRule => ({
  weekdays: days,
  periods: hours.map(periodOf),
})

export const weekdays = (...hours: string[]): OpeningRule[] => [opens(workingDays, hours)]
export const daily = (...hours: string[]): OpeningRule[] => [opens([1, 2, 3, 4, 5, 6, 7], hours)]

/** The directory names summer and winter, and does not say when they begin. */
export const seasons = (summer: string[], winter: string[]): OpeningRule[] => [
  { season: { name: 'summer' }, ...opens(workingDays, summer) },
  { season: { name: 'winter' }, ...opens(workingDays, winter) },
]
