import type { TeamDay } from '../../../../shared/schemas/home-visit-route'
import { cacheOf } from '../../phone/cache'
import type { OnPhone, Ticks } from './work'

/** A team may be far from any network for days: nothing of its work goes before it was sent and its answer seen. */
const keptDays = 60
export const teamWork = cacheOf<OnPhone>('team-work', keptDays)

/** Names and doors are on the phone for the day and the night after it. */
const knownDays = 2
export const teamDay = (day: string) => cacheOf<TeamDay>(`team-day:${day}`, knownDays)

/** A phone that slept through the half-hour at a home has forgotten nothing. */
export const teamTicks = (visitId: string) => cacheOf<Ticks>(`team-ticks:${visitId}`, knownDays)
