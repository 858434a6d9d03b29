import { dayOf } from '../../../shared/domain/calendar'
import { isStanding } from '../../../shared/domain/point/place'
import { now } from '../phone/clock'
import { call } from '../server/call'
import { divisions, points } from '../server/reference'
import type { Country } from './view'

export async function readCountry(): Promise<Country> {
  const [allPoints, allDivisions] = await Promise.all([points(), divisions()])
  return { points: allPoints.filter(point => isStanding(point, dayOf(now()))), divisions: allDivisions }
}

/** What the caller is, who calls a page that he may open. */
export const readOwn = async () => {
  const [me, country] = await Promise.all([call('getMe', {}), readCountry()])
  return { me, country }
}
