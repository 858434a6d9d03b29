import type { Answers } from '../../shared/schemas/fact'
import { platform } from './platform'
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
}

const key = 'errand'
const kept = platform.read(key)
const store = createStore<Errand | undefined>(kept ? JSON.parse(kept) : undefined)

export const errand = {
  ...store,
  set: (next: Errand | undefined) => {
    platform.write(key, next && JSON.stringify(next))
    store.set(next)
  },
}

/** The answers given for this service; none when another errand was begun since. */
export const answersFor = (current: Errand | undefined, service: string): Answers =>
  current?.service === service ? current.answers : {}
