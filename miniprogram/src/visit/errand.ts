import type { Marks } from '../../../shared/schemas/booking'
import type { Answers } from '../../../shared/schemas/fact'
import type { Tie } from '../../../shared/schemas/place'
import { cacheOf } from '../phone/cache'
import { createStore, useStore } from '../phone/store'

/** Where and when the person wants to go, when that was chosen first; the time may be open. */
export interface Place {
  pointId: string
  slotAt: string
}

/** What the person prepares: a service for one applicant, what is known of him, and what is in hand. */
export interface Errand {
  answers: Answers
  place?: Place
  /** The cards it was opened from or sent as: whoever opens one of them again goes on where he was. */
  cards?: string[]
  /** What another service in the same visit has answered here. */
  carried?: Answers
  /** The age that came with it: only the first year of a band. */
  sharedAge?: number
  marks?: Marks | undefined
  /** What ties him to halls, where that was asked. */
  tie?: Tie
}

/** Answers tell of a person; they stay on this phone for as long as an errand may take. */
const keptDays = 7
const cacheFor = (service: string) => cacheOf<Errand>(`errand:${service}`, keptDays)

const none: Errand = { answers: {} }
const store = createStore<Record<string, Errand>>({})

/** The errand for a service, as it was left; it ends when it is booked. Read once from the phone, for pages ask often. */
export function errandOf(service: string): Errand {
  const errands = store.get()
  errands[service] ??= cacheFor(service).read()?.content ?? none
  return errands[service]
}

export function useErrand(service: string): Errand {
  useStore(store)
  return errandOf(service)
}

export function setErrand(service: string, next: Errand): void {
  cacheFor(service).write(next)
  store.set({ ...store.get(), [service]: next })
}

export function endErrand(service: string): void {
  cacheFor(service).erase()
  store.set({ ...store.get(), [service]: none })
}

/** What is known for a visit of several services. They are for one applicant, so the main one's answers come first. */
export function useVisit(services: string[]): { answers: Answers; ties: Tie[] } {
  useStore(store)
  return visitOf(services)
}

export function visitOf(services: string[]): { answers: Answers; ties: Tie[] } {
  const errands = services.map(errandOf)
  const answers: Answers = {}
  for (const errand of [...errands].reverse()) Object.assign(answers, errand.answers)
  const ties = errands.flatMap(({ tie }) => tie ?? [])
  return { answers, ties: ties.filter(({ by }, i) => ties.findIndex(tie => tie.by === by) === i) }
}

/** The place that was chosen first; a time that has passed meanwhile is open again. */
export const placeAhead = ({ place }: Errand, now: string): Place | undefined =>
  place && place.slotAt <= now ? { ...place, slotAt: '' } : place

/** After everything on this phone was erased. */
export const forgetErrands = (): void => store.set({})

export const isBegun = ({ answers }: Errand): boolean => Object.keys(answers).length > 0
