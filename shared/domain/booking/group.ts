import type { Answers } from '../../schemas/fact'
import type { MemberGuardian } from '../../schemas/group'
import { factsOfNumber } from '../applicant/at-hand'
import { addMinutes } from '../calendar'
import { type Need, type PlannedSlot, placesFrom, spotOf } from '../point/slot'

/** Slots after the chosen one in which the last of a group may still begin: beyond that it is no visit together. */
const neighbours = 2

/**
 * When each of a group begins: all in the chosen slot as far as there is room, the others in the next ones, in their
 * order. Undefined where there is no room for all of them.
 * @param left places of a slot that nobody has, of each kind by its spot
 * @param needs what each visit takes
 */
export function groupStarts(
  slots: readonly PlannedSlot[],
  left: ReadonlyMap<string, number>,
  slotAt: string,
  needs: readonly (readonly Need[])[],
  slotMinutes: number,
): string[] | undefined {
  const room = new Map(left)
  const near = Array.from({ length: neighbours + 1 }, (_, i) => addMinutes(slotAt, i * slotMinutes))
  const begin = (visit: readonly Need[]): string | undefined => {
    for (const start of near) {
      const parts = placesFrom(slots, start, visit, slotMinutes)
      if (!parts?.every(part => (room.get(spotOf(part)) ?? 0) >= part.places)) continue
      for (const part of parts) room.set(spotOf(part), (room.get(spotOf(part)) ?? 0) - part.places)
      return start
    }
    return undefined
  }
  const starts = needs.map(begin)
  return starts.every(start => start !== undefined) && starts.includes(slotAt) ? starts : undefined
}

/** Whoever is younger comes with a guardian, and one who is older may be it. */
const guardedBelow = 16
const guardianFrom = 18

interface Member {
  idNumber: string
  answers: Answers
  guardian?: MemberGuardian | undefined
}

const ageOf = ({ idNumber, answers }: Member, day: string): number | undefined => {
  const age = factsOfNumber(idNumber, day).age ?? answers.age
  return typeof age === 'number' ? age : undefined
}

/** Whether somebody comes with a guardian: not where nothing tells the age. */
export const isGuarded = (member: Member, day: string): boolean =>
  (ageOf(member, day) ?? guardedBelow) < guardedBelow

/** Whether somebody of the group may be the guardian of another. */
export const mayGuard = (member: Member, day: string): boolean =>
  (ageOf(member, day) ?? guardianFrom) >= guardianFrom

/** The first who cannot come so, counted from 0. */
export function groupProblem(
  members: readonly Member[],
  day: string,
): { member: number; problem: 'personTwice' | 'guardianNeeded' } | undefined {
  for (const [member, one] of members.entries()) {
    if (members.findIndex(({ idNumber }) => idNumber === one.idNumber) < member)
      return { member, problem: 'personTwice' }
    if (isGuarded(one, day) && !isAccompanied(one, members, day)) return { member, problem: 'guardianNeeded' }
  }
  return undefined
}

function isAccompanied({ guardian }: Member, members: readonly Member[], day: string): boolean {
  if (!guardian) return false
  if ('name' in guardian) return true
  const other = members[guardian.member]
  return other !== undefined && mayGuard(other, day)
}
