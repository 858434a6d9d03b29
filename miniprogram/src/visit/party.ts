import type { Applicant } from '../../../shared/schemas/booking'
import type { GroupMember, MemberGuardian } from '../../../shared/schemas/group'
import { cacheOf } from '../phone/cache'
import { createStore, useStore } from '../phone/store'
import type { Place } from './errand'

/** Those who are to be booked together, while they are being put together: on this phone, as long as a form is. */
export interface Party extends Place {
  members: GroupMember[]
}

const keptHours = 2
const cache = cacheOf<Party>('party', keptHours / 24)
const store = createStore<{ party: Party | undefined } | undefined>(undefined)

export function partyNow(): Party | undefined {
  const known = store.get()
  if (known) return known.party
  const party = cache.read()?.content
  store.set({ party })
  return party
}

export function useParty(): Party | undefined {
  useStore(store)
  return partyNow()
}

export function setParty(party: Party | undefined): void {
  if (party && party.members.length > 0) cache.write(party)
  else cache.erase()
  store.set({ party: party && party.members.length > 0 ? party : undefined })
}

/** One more, at the place that was chosen for the first. */
export function joinParty(place: Place, member: GroupMember): void {
  const party = partyNow() ?? { ...place, members: [] }
  setParty({ ...party, members: [...party.members, member] })
}

/** Whoever is left out is nobody's guardian any more, and those behind him move up. */
export function leaveParty(party: Party, left: number): Party {
  const moved = (guardian: MemberGuardian): MemberGuardian | undefined =>
    'name' in guardian || guardian.member < left
      ? guardian
      : guardian.member === left
        ? undefined
        : { member: guardian.member - 1 }
  return {
    ...party,
    members: party.members
      .filter((_, i) => i !== left)
      .map(({ guardian, ...member }) => {
        const kept = guardian && moved(guardian)
        return { ...member, ...(kept && { guardian: kept }) }
      }),
  }
}

/** Somebody who was booked before, as this phone remembers him when its owner wants that. */
export interface KnownPerson {
  applicant: Applicant
  relation: GroupMember['relation']
}

const keptDays = 366
const mostKnown = 10
export const knownPeople = cacheOf<KnownPerson[]>('people', keptDays)

/** The newest first, each once. */
export function rememberPeople(members: KnownPerson[]): void {
  const before = knownPeople.read()?.content ?? []
  const all = [...members.map(({ applicant, relation }) => ({ applicant, relation })), ...before]
  const once = all.filter(
    (one, i) => all.findIndex(({ applicant }) => applicant.idNumber === one.applicant.idNumber) === i,
  )
  knownPeople.write(once.slice(0, mostKnown))
}
