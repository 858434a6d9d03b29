import type { Campaign, CampaignStatus, CampaignStep, HalfDay, VisitClass } from '../../schemas/home-visit'
import { halves } from '../../vocabulary/home-visit'
import { addDays, dayOf, timeOf, weekdayOf } from '../calendar'

/** What a campaign offers, where and when. */

const steps: Record<CampaignStep, { from: readonly CampaignStatus[]; to: CampaignStatus }> = {
  begin: { from: ['planned', 'paused'], to: 'running' },
  pause: { from: ['running'], to: 'paused' },
  end: { from: ['planned', 'running', 'paused'], to: 'ended' },
}

/** Where a step of staff leads; nowhere where it cannot be taken. */
export const nextStatus = (status: CampaignStatus, step: CampaignStep): CampaignStatus | undefined =>
  steps[step].from.includes(status) ? steps[step].to : undefined

/** Whether requests are taken on a day. What was taken before is still done. */
export const isTaking = ({ status, from, until }: Pick<Campaign, 'status' | 'from' | 'until'>, day: string) =>
  status === 'running' && from <= day && (!until || day <= until)

export const coversDivision = ({ divisions }: Pick<Campaign, 'divisions'>, code: string): boolean =>
  !divisions || divisions.includes(code)

export const classOf = ({ classes }: Pick<Campaign, 'classes'>, visitClass: VisitClass) =>
  classes.find(one => one.class === visitClass)

/** The campaign that takes requests on a day, the one with an end before the standing one. */
export const takingOn = <C extends Pick<Campaign, 'status' | 'from' | 'until'>>(
  campaigns: readonly C[],
  day: string,
): C[] =>
  campaigns
    .filter(campaign => isTaking(campaign, day))
    .sort((one, other) => (one.until ?? '9999').localeCompare(other.until ?? '9999'))

/** The half-days that can be asked for at an instant, in order; `dayOff` says which days are none. */
export function halfDaysAhead(
  campaign: Pick<Campaign, 'leadDays' | 'weekdays' | 'until'>,
  now: string,
  dayOff: (day: string) => boolean,
): HalfDay[] {
  const { leadDays, weekdays, until } = campaign
  const days = Array.from({ length: leadDays.until - leadDays.from + 1 }, (_, i) =>
    addDays(dayOf(now), leadDays.from + i),
  )
  return days
    .filter(day => weekdays.includes(weekdayOf(day)) && !dayOff(day) && (!until || day <= until))
    .flatMap(day => halves.map(half => ({ day, half })))
    .filter(({ day, half }) => day > dayOf(now) || (half === 'afternoon' && timeOf(now) < '11:00'))
}

/** Visits of a county in half a day. */
export const capacityIn = ({ capacity }: Pick<Campaign, 'capacity'>, divisionCode: string): number =>
  capacity.byDivision?.[divisionCode] ?? capacity.perHalfDay

/** The places that a group takes: one for each so many persons, and never more than there are in half a day. */
export function placesOf(
  campaign: Pick<Campaign, 'capacity'>,
  divisionCode: string,
  persons: number,
): number {
  const wanted = Math.ceil(Math.max(1, persons) / campaign.capacity.personsPerPlace)
  return Math.max(1, Math.min(wanted, capacityIn(campaign, divisionCode)))
}
