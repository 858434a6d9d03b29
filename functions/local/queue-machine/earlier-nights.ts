import { addDays, dayOf } from '../../../shared/domain/calendar'
import { experienceFrom, meanCounters, profilesAfter } from '../../../shared/domain/forecast/experience'
import { countDay, ticketsOf } from '../../../shared/domain/hall/day-count'
import { emptyCorrection } from '../../../shared/domain/learned/correction'
import type { Profile } from '../../../shared/domain/learned/learning'
import { openPeriods, plannedCounters } from '../../../shared/domain/point/opening'
import type { Point } from '../../../shared/schemas/point'
import type { Runtime } from '../../runtime/context'
import { type Content, forgetContent, getContent } from '../../store/content'
import { putLearned } from '../../store/profile'
import { eventsOf, hasMachine } from './province'

const workdays = 3
const longestBreakDays = 12

/**
 * What the nights before the first day have learned of how many come: without it, a crowd at the door would look like a
 * day that has never been, and foretell one that never ends. Once; how forecasts did is left to the nights to come.
 */
export async function learnEarlierNights({ table, now }: Runtime): Promise<void> {
  const content = await getContent(table, now())
  if (content.experience.profiles.size > 0) return
  for (const point of [...content.points.values()].filter(hasMachine)) {
    const profiles = profilesBefore(point, dayOf(now()), content)
    const lastDay = profiles
      .map(profile => profile.lastDay)
      .sort()
      .at(-1)
    if (!lastDay) continue
    await putLearned(table, profiles, { ...emptyCorrection(point.pointId, point.level), lastDay })
  }
  forgetContent(table)
}

/** After the last days on which the hall was open. */
function profilesBefore(point: Point, today: string, { holidays }: Pick<Content, 'holidays'>): Profile[] {
  const days = Array.from({ length: longestBreakDays }, (_, i) => addDays(today, -1 - i))
    .filter(day => openPeriods(point, day, holidays).length > 0)
    .slice(0, workdays)
    .reverse()
  return [...days.reduce((known, day) => learned(known, point, day, holidays), new Map()).values()]
}

type Known = Map<Profile['kind'], Profile>

function learned(known: Known, point: Point, day: string, holidays: Content['holidays']): Known {
  const tickets = [...ticketsOf(point.pointId, eventsOf(point, day, { holidays })).values()]
  const periods = openPeriods(point, day, holidays)
  const count = countDay(day, tickets, {
    counters: meanCounters(point, periods),
    plannedAt: minute => plannedCounters(point, periods, minute),
    due: 0,
    dueEarly: 0,
    came: {},
  })
  const after = profilesAfter(experienceFrom([...known.values()], []), point.pointId, count, holidays)
  return new Map([...known, ...after.map(profile => [profile.kind, profile] as const)])
}
