import type { Answers } from '../../shared/schemas/fact'
import { cacheOf } from './cache'
import { createStore } from './store'

/** Where and when the person wants to go, when that was chosen first; the time may be open. */
export interface Place {
  pointId: string
  slotAt: string
}

/** What the person is doing now: one service for one applicant, and what is known of him. */
export interface Errand {
  service: string
  answers: Answers
  place?: Place
  /** The age that came with a shared list: only the first year of a band. */
  sharedAge?: number
}

/** Answers tell of a person; they stay on this phone for as long as an errand may take. */
const cache = cacheOf<Errand>('errand', 7)
const store = createStore<Errand | undefined>(cache.read()?.content)

export const errand = {
  ...store,
  set: (next: Errand | undefined) => {
    if (next) cache.write(next)
    else cache.erase()
    store.set(next)
  },
}

/** The answers given for this service; none when another errand was begun since. */
export const answersFor = (current: Errand | undefined, service: string): Answers =>
  current?.service === service ? current.answers : {}
