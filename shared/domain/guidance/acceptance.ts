import {
  type AcceptanceWay,
  type HallPlan,
  type OfferedWay,
  AcceptanceWay as Ways,
} from '../../schemas/hall-plan'
import type { Point } from '../../schemas/point'
import type { Service } from '../../schemas/service'

type Errand = Pick<Service, 'selfService' | 'timeLimits'>
type Place = Pick<Point, 'address' | 'machines'>
type Offered = OfferedWay['offered']

/** The nation's measures of 2018 and 2021 ask every hall for the green channel. */
const expectedEverywhere: AcceptanceWay[] = ['green']

/** How the hall takes people in for this errand: what its manager has said, else what follows from other facts. */
export const waysOfAcceptance = (
  errands: Errand[],
  point: Place,
  plan: Pick<HallPlan, 'acceptance'> | undefined,
): OfferedWay[] =>
  Ways.options.map(way => {
    const said = plan?.acceptance[way]
    if (said && (!said.offered || isPossible(way, errands)))
      return { way, offered: said.offered ? 'yes' : 'no', ...(said.note && { note: said.note }) }
    return { way, offered: offeredElse(way, errands, point) }
  })

/** A machine in the hall is of no use for what no machine does. */
const isPossible = (way: AcceptanceWay, errands: Errand[]): boolean =>
  way !== 'machine' || errands.length === 0 || errands.some(({ selfService }) => isOpen(selfService.possible))

const isOpen = (possible: Service['selfService']['possible']): boolean =>
  possible === 'yes' || possible === 'partly'

function offeredElse(way: AcceptanceWay, errands: Errand[], { address, machines }: Place): Offered {
  if (expectedEverywhere.includes(way)) return 'expected'
  if (way === 'booked') return address ? 'yes' : 'unknown'
  if (way === 'urgent') return errands.some(({ timeLimits }) => timeLimits.urgent) ? 'expected' : 'unknown'
  if (way !== 'machine') return 'unknown'
  if (!isPossible(way, errands)) return 'no'
  return machines ? 'yes' : 'unknown'
}
