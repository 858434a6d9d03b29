import type { HallZone, ZoneStandard, ZoneWords } from '../../schemas/guidance'
import type { HallPlan, Lack, Step } from '../../schemas/hall-plan'
import { isZoneCell } from './plan'

/** Every zone that a hall's guide names: on its floors, on the way, and what is lacking. */
export function namedZones(
  { floors }: Pick<HallPlan, 'floors'>,
  steps: Pick<Step, 'zone' | 'does'>[],
  lacks: Lack[],
): HallZone[] {
  const drawn = floors.flatMap(({ cells }) => cells.flat().filter(isZoneCell))
  const onTheWay = steps.flatMap(({ zone, does }) => [zone, ...does])
  const lacking = lacks.flatMap(({ zone, instead }) => (instead ? [zone, instead] : [zone]))
  return [...new Set<HallZone>([...drawn, ...onTheWay, ...lacking])]
}

/** Zones that an edition leaves out are called as before, since halls have them still. */
export const wholeStandard = (said: ZoneStandard[], before: ZoneStandard[]): ZoneStandard[] => [
  ...said,
  ...before.filter(({ zone }) => !said.some(one => one.zone === zone)),
]

export const wordsOf = (standard: ZoneStandard[], zones: HallZone[]): ZoneWords[] =>
  standard
    .filter(({ zone }) => zones.includes(zone))
    .map(({ zone, number, name, purpose }) => ({ zone, number, name, purpose }))
