import type { Random } from '../random'
import { updateTeam } from './count'
import { startNode } from './model'
import { addAbsent, type Tours, unlink } from './tours'

/**
 * Adjacent string removal (SISR, Christiaens and Vanden Berghe 2020): strings of neighbouring stops are taken out of
 * routes that pass near each other, so that there is room in both space and time. About ten visits a time.
 */
const meanRemoved = 10
const longestString = 10
/** How often a string is split, keeping some stops in its middle, and how seldom one more is kept. */
const splitShare = 0.5
const keepMoreShare = 0.01

/** Which teams a ruin has touched. */
export interface Touched {
  teams: Int32Array
  count: number
  marks: Uint8Array
}

export const newTouched = (teamCount: number): Touched => ({
  teams: new Int32Array(teamCount),
  count: 0,
  marks: new Uint8Array(teamCount),
})

export function touch(touched: Touched, team: number): void {
  if (touched.marks[team]) return
  touched.marks[team] = 1
  touched.teams[touched.count++] = team
}

export function forgetTouched(touched: Touched): void {
  for (let i = 0; i < touched.count; i++) touched.marks[touched.teams[i] as number] = 0
  touched.count = 0
}

/** Takes visits out of `tours` and names the routes it has touched; visits of a head stay. */
export function ruin(tours: Tours, touched: Touched, { uniform }: Random): void {
  const { model, teamOf } = tours
  const { near, nearCount } = model
  const longest = Math.min(longestString, Math.max(1, meanSize(tours)))
  const most = (4 * meanRemoved) / (1 + longest) - 1
  const strings = Math.floor(1 + uniform() * most)
  const seed = Math.floor(uniform() * model.visitCount)
  for (let i = -1; i < nearCount && touched.count < strings; i++) {
    const visit = i < 0 ? seed : (near[seed * nearCount + i] as number)
    const team = teamOf[visit] as number
    if (
      team < 0 ||
      touched.marks[team] ||
      (tours.placeOf[visit] as number) < (tours.headSize[team] as number)
    )
      continue
    touch(touched, team)
    removeString(tours, visit, team, longest, uniform)
    updateTeam(tours, team)
  }
}

function meanSize({ model, size, absentCount }: Tours): number {
  let out = 0
  for (let team = 0; team < model.teamCount; team++) if (size[team]) out += 1
  return out === 0 ? 1 : (model.visitCount - absentCount) / out
}

/** Removes some stops about a visit, at random which of them, and at random with some in the middle kept. */
function removeString(
  tours: Tours,
  visit: number,
  team: number,
  longest: number,
  uniform: () => number,
): void {
  const free = (tours.size[team] as number) - (tours.headSize[team] as number)
  const length = Math.floor(1 + uniform() * Math.min(free, longest))
  const removed = Math.min(length, free)
  let kept = 0
  if (removed > 1 && removed < free && uniform() < splitShare)
    for (kept = 1; removed + kept < free && uniform() < keepMoreShare; ) kept += 1
  const span = removed + kept
  const place = (tours.placeOf[visit] as number) - (tours.headSize[team] as number)
  const lowest = Math.max(0, place - span + 1)
  const first = lowest + Math.floor(uniform() * (Math.min(place, free - span) - lowest + 1))
  const keptFrom = kept === 0 ? span : 1 + Math.floor(uniform() * (removed - 1))
  let node = startNode(tours.model, team)
  for (let i = (tours.headSize[team] as number) + first; i >= 0; i--) node = tours.next[node] as number
  for (let i = 0; i < span; i++) {
    const following = tours.next[node] as number
    if (i < keptFrom || i >= keptFrom + kept) {
      unlink(tours, node)
      addAbsent(tours, node)
    }
    node = following
  }
}
