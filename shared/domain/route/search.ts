import type { Random } from '../random'
import { fightAbsence, leaveTeamsHome } from './absence'
import { meanLeg } from './count'
import { newMemory, newSpot } from './insertion'
import { polish } from './polish'
import { type Budget, clockEvery, keysOf, ruinAndRecreate, type Workshop } from './recreate'
import { newTouched } from './ruin'
import { copyInto, copyOf, copyTeams, type Tours } from './tours'

/** Temperatures as shares of the mean leg. */
const hottest = 3
const coldest = 0.1
/** Shares of the search that may go into finding everybody a place, and into leaving teams at home. */
const absenceShare = 0.15
const fleetShare = 0.2

/**
 * Slack induction by string removals (Christiaens and Vanden Berghe 2020), a ruin and recreate (Schrimpf et al. 2000)
 * in simulated annealing (Kirkpatrick et al. 1983): strings of stops near each other are taken out and put back
 * greedily; a dearer outcome is kept with a probability that falls. Before that absences are fought, where visits
 * have no place or a team at home is worth something. The same seed and iterations give the same routes; that none are
 * better is not proven.
 */
export function improve(first: Tours, { iterations, isOver }: Budget, random: Random): Tours {
  if (first.model.visitCount === 0 || first.model.teamCount === 0) return first
  const workshop: Workshop = {
    touched: newTouched(first.model.teamCount),
    keys: keysOf(first.model),
    random,
    memory: newMemory(first.model),
    spot: newSpot(),
  }
  const part = (share: number) => ({ iterations: Math.floor(iterations * share), isOver })
  const placed = fightAbsence(first, part(absenceShare), workshop)
  const fewer = first.model.teamCost > 0 ? leaveTeamsHome(placed, part(fleetShare), workshop) : placed
  const best = anneal(fewer, { iterations, isOver }, workshop)
  polish(best)
  return best
}

function anneal(first: Tours, { iterations, isOver }: Budget, workshop: Workshop): Tours {
  const { touched, random } = workshop
  const [work, kept, best] = [first, copyOf(first), copyOf(first)]
  const leg = meanLeg(first)
  const cooling = (coldest / hottest) ** (1 / iterations)
  let temperature = hottest * leg
  for (let i = 0; i < iterations; i++) {
    if (i % clockEvery === 0 && isOver()) break
    ruinAndRecreate(work, workshop)
    if (work.totalCost < kept.totalCost - temperature * Math.log(random.uniform())) {
      copyTeams(work, kept, touched.teams, touched.count)
      if (work.totalCost < best.totalCost - 1e-6) copyInto(work, best)
    } else copyTeams(kept, work, touched.teams, touched.count)
    temperature *= cooling
  }
  return best
}
