import { meanLeg, updateTeam } from './count'
import { endNode, startNode } from './model'
import { type Budget, clockEvery, ruinAndRecreate, type Workshop } from './recreate'
import { addAbsent, copyInto, copyOf, copyTeams, type Tours, unlink } from './tours'

/** How often each visit has been without a place. */
type Absences = Float64Array

/**
 * Absences-based acceptance (SISR's way to fewer vehicles, after the ejection pools of Nagata and Bräysy 2009): the
 * absent are worth what they cost times how often they have been absent, so that hard visits get a place and easy
 * ones wait for one. Ends when nobody is absent or the budget is over; gives the cheapest routes met.
 */
export function fightAbsence(tours: Tours, budget: Budget, workshop: Workshop): Tours {
  const best = copyOf(tours)
  pursue({ work: tours, best, absences: newAbsences(tours), allowed: 0 }, budget, workshop)
  return best
}

/**
 * Leaves one team after another at home as long as its visits find a place with the others; first the team whose
 * visits have seldom been absent. Gives the cheapest routes met.
 */
export function leaveTeamsHome(first: Tours, budget: Budget, workshop: Workshop): Tours {
  const [work, best, absences] = [copyOf(first), copyOf(first), newAbsences(first)]
  const hunt = { work, best, absences, allowed: first.absentCount }
  for (let team = 0; team < work.model.teamCount; team++) if (work.size[team] === 0) work.closed[team] = 1
  for (let { iterations } = budget; iterations > 0; ) {
    const team = leastMissed(work, absences)
    if (team < 0) break
    close(work, team)
    iterations -= pursue(hunt, { ...budget, iterations }, workshop)
    if (work.absentCount > hunt.allowed) break
  }
  best.closed.set(first.closed)
  return best
}

interface Hunt {
  work: Tours
  /** Gets the cheapest routes on the way. */
  best: Tours
  absences: Absences
  /** How many may be absent in the end. */
  allowed: number
}

const newAbsences = ({ model }: Tours): Absences => new Float64Array(model.visitCount).fill(1)

/** Searches until few enough are absent, and says how many steps that took. */
function pursue({ work, best, absences, allowed }: Hunt, budget: Budget, workshop: Workshop): number {
  const { touched, random } = workshop
  const kept = copyOf(work)
  const temperature = meanLeg(work)
  for (let i = 0; i < budget.iterations; i++) {
    if (work.absentCount <= allowed) return i
    if (i % clockEvery === 0 && budget.isOver()) return budget.iterations
    ruinAndRecreate(work, workshop)
    const now = missedOf(work, absences)
    const before = missedOf(kept, absences)
    for (let k = 0; k < work.absentCount; k++)
      absences[work.absent[k] as number] = 1 + (absences[work.absent[k] as number] as number)
    const isCheap = work.totalCost < kept.totalCost - temperature * Math.log(random.uniform())
    if (now < before || (now === before && isCheap)) {
      copyTeams(work, kept, touched.teams, touched.count)
      if (work.totalCost < best.totalCost) copyInto(work, best)
    } else copyTeams(kept, work, touched.teams, touched.count)
  }
  return budget.iterations
}

function missedOf({ model, absent, absentCount }: Tours, absences: Absences): number {
  let sum = 0
  for (let i = 0; i < absentCount; i++)
    sum += (model.absentCost[absent[i] as number] as number) * (absences[absent[i] as number] as number)
  return sum
}

/** Of the teams that are out and may stay at home: all their visits may be made by another, and the kits suffice. */
function leastMissed(tours: Tours, absences: Absences): number {
  const { model, size, headSize, closed } = tours
  let [least, chosen] = [Number.POSITIVE_INFINITY, -1]
  let spare = 0
  for (let team = 0; team < model.teamCount; team++)
    if (!closed[team]) spare += (model.kitCapacity[team] as number) - (tours.load[team] as number)
  for (let team = 0; team < model.teamCount; team++) {
    if (closed[team] || size[team] === 0 || headSize[team]) continue
    if (spare < (model.kitCapacity[team] as number)) continue
    const missed = missedWithout(tours, team, absences)
    if (missed < least) [least, chosen] = [missed, team]
  }
  return chosen
}

/** Infinity where a visit can be made by this team alone. */
function missedWithout({ model, next, closed }: Tours, team: number, absences: Absences): number {
  const { teamCount, assignCost } = model
  let sum = 0
  for (let v = next[startNode(model, team)] as number; v !== endNode(model, team); v = next[v] as number) {
    let others = 0
    for (let t = 0; t < teamCount; t++)
      if (t !== team && !closed[t] && (assignCost[v * teamCount + t] as number) < Number.POSITIVE_INFINITY)
        others += 1
    if (others === 0) return Number.POSITIVE_INFINITY
    sum += absences[v] as number
  }
  return sum
}

function close(tours: Tours, team: number): void {
  const { model, next, closed } = tours
  while (next[startNode(model, team)] !== endNode(model, team)) {
    const visit = next[startNode(model, team)] as number
    unlink(tours, visit)
    addAbsent(tours, visit)
  }
  updateTeam(tours, team)
  closed[team] = 1
}
