import { updateTeam } from './count'
import { findSpot, insert, type Memory, newMemory, newSpot, type Spot } from './insertion'
import { type Tours, unlink } from './tours'

const noticeable = 1e-6

/**
 * Relocates single visits, each to the cheapest place of all, until none gains: then of every visit it can be said
 * that anywhere else it would cost more.
 */
export function polish(tours: Tours): void {
  const spot = newSpot()
  const memory = newMemory(tours.model)
  for (let before = Number.POSITIVE_INFINITY; tours.totalCost < before - noticeable; ) {
    before = tours.totalCost
    for (let visit = 0; visit < tours.model.visitCount; visit++)
      if (isFree(tours, visit)) relocate(tours, visit, spot, memory)
    placeAbsent(tours, spot, memory)
  }
}

/** Whether a visit is in a route and may leave its place. */
export const isFree = ({ teamOf, placeOf, headSize }: Tours, visit: number): boolean =>
  (teamOf[visit] as number) >= 0 &&
  (placeOf[visit] as number) >= (headSize[teamOf[visit] as number] as number)

function relocate(tours: Tours, visit: number, spot: Spot, memory: Memory): void {
  const before = tours.totalCost
  const old = takeOut(tours, visit)
  findSpot(tours, visit, spot, memory)
  insert(tours, visit, spot.cost < before - tours.totalCost - noticeable ? spot : old)
}

/** Takes a visit out of its route, and says where it was. */
export function takeOut(tours: Tours, visit: number): Spot {
  const team = tours.teamOf[visit] as number
  const old = {
    cost: 0,
    team,
    after: tours.previous[visit] as number,
    window: tours.windowOf[visit] as number,
  }
  unlink(tours, visit)
  updateTeam(tours, team)
  return old
}

function placeAbsent(tours: Tours, spot: Spot, memory: Memory): void {
  let still = 0
  for (let i = 0; i < tours.absentCount; i++) {
    const visit = tours.absent[i] as number
    findSpot(tours, visit, spot, memory)
    if (spot.team < 0) tours.absent[still++] = visit
    else {
      insert(tours, visit, spot)
      tours.totalCost -= tours.model.absentCost[visit] as number
    }
  }
  tours.absentCount = still
}
