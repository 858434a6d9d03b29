import { distanceMetres, travelMinutes } from '../../../../shared/domain/point/travel'
import { start } from '../../phone/origin'
import { useStore } from '../../phone/store'
import { contentOf, useData } from '../../server/data'
import { divisions, pointOf, points } from '../../server/reference'

/** Minutes from where the person starts to a hall; nothing where he has not said where that is. */
export function useTravel(pointId: string): number | undefined {
  const from = useStore(start)
  const read = () =>
    from ? Promise.all([points(), from.location ? [] : divisions()]) : Promise.resolve(undefined)
  const known = contentOf(useData(`travel:${pointId}:${from?.divisionCode}`, read).data)
  if (!from || !known) return undefined
  const [halls, counties] = known
  const hall = pointOf(halls, pointId)?.location
  const place = from.location ?? counties.find(({ code }) => code === from.divisionCode)?.seat
  return hall && place && travelMinutes(distanceMetres(place, hall))
}
