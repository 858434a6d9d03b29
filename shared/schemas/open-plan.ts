import * as v from 'valibot'
import { ServiceCode } from './code'
import { countIn, listOf, written } from './flaw'
import { Period, type Plan, type PlanException, PointId, RosterRow, TimeOfDay } from './point'
import { isInTurn, Opening } from './point-fact'
import { Reason } from './reason'
import { Day } from './time'

/** The farthest ahead that a hall may let people book. */
export const mostHorizonDays = 30

const Codes = (least: number) => listOf(ServiceCode, { least, most: 100 })
const ByDay = <Item extends { from: string } | { day: string }>(items: Item[]): boolean => {
  const days = items.map(item => ('from' in item ? item.from : item.day))
  return days.every((day, i) => i === 0 || (days[i - 1] ?? '') < day)
}

const Groups = listOf(
  v.strictObject({ services: Codes(1), opening: Opening, counters: v.optional(countIn(1, 59)) }),
  { most: 6 },
)

/** A service is in one group, and one counter at least is left for those in none. */
const areGroupsSound = ({ groups, counters }: Pick<Plan, 'groups' | 'counters'>): boolean => {
  const codes = groups.flatMap(({ services }) => services)
  const own = groups.reduce((sum, group) => sum + (group.counters ?? 0), 0)
  return new Set(codes).size === codes.length && own < counters
}

const PlanEntries: v.GenericSchema<unknown, Plan> = v.strictObject({
  from: Day,
  opening: Opening,
  counters: countIn(1, 60),
  roster: v.pipe(
    listOf(RosterRow, { most: 12 }),
    v.check(rows => isInTurn(rows), 'form'),
  ),
  slotMinutes: v.picklist([15, 30, 60]),
  walkInPercent: countIn(0, 100),
  except: Codes(0),
  groups: Groups,
  horizonDays: countIn(1, mostHorizonDays),
  /** Not at midnight: whoever sleeps must not be late. */
  releaseAt: v.pipe(
    TimeOfDay,
    v.check(time => time >= '06:00' && time <= '22:00', 'form'),
  ),
})

export const StatedPlan: v.GenericSchema<unknown, Plan> = v.pipe(
  PlanEntries,
  v.forward(
    v.check(plan => areGroupsSound(plan), 'form'),
    ['groups'],
  ),
)

export const StatedException: v.GenericSchema<unknown, PlanException> = v.strictObject({
  day: Day,
  periods: v.pipe(listOf(Period, { most: 4 }), v.check(isInTurn, 'form')),
  counters: v.optional(countIn(1, 60)),
  why: written(40),
})

const stated = {
  pointId: PointId,
  /** Of the plan that was seen; 0 before the first. */
  version: countIn(0, 1_000_000),
  plans: v.pipe(listOf(StatedPlan, { most: 8 }), v.check(ByDay, 'form')),
  exceptions: v.pipe(listOf(StatedException, { most: 80 }), v.check(ByDay, 'form')),
}
export const PreviewOpenPlan = v.strictObject(stated)
export const PutOpenPlan = v.strictObject({ ...stated, reason: Reason })

/** How a hall is open and booked, now and later. */
export interface OpenPlanView {
  pointId: string
  version: number
  /** Where none of them is in force yet, the first is what is assumed of the hall today. */
  plans: Plan[]
  isAssumed: boolean
  exceptions: PlanException[]
  today: string
  /** The first day that nobody can have booked yet: from then on the length of slots may change. */
  unreleased: string
  /** Days that the State Council has moved. */
  holidays: { day: string; kind: 'off' | 'work' }[]
}

/** Why a booking no longer fits. */
export type Unfit = 'closed' | 'notTaken' | 'full'

/** Whom it would concern, without a name. */
export interface OpenPlanPreview {
  version: number
  affected: {
    bookingId: string
    slotAt: string
    services: string[]
    why: Unfit
    /** A message has told him, and a place elsewhere is kept for him. */
    isTold: boolean
    isHeld: boolean
    /** No message reaches him: somebody has to call. */
    toPhone: boolean
  }[]
  /** Of all of them, also those that are not listed. */
  total: number
  told: number
  held: number
  toPhone: number
  /** Places of the first seven days that become otherwise, as they are and as they would be. */
  week?: { from: string; before: number; after: number }
}
