import type { Me, Session } from '../../../shared/schemas/person'
import { platform } from '../platform'
import { createStore } from './store'

const key = 'session'
/** A token with less than this left is renewed before it is used. */
export const renewBeforeMs = 60_000

const kept = platform.read(key)
const store = createStore<Session | undefined>(kept ? JSON.parse(kept) : undefined)

export const session = {
  ...store,
  set: (next: Session | undefined) => {
    platform.write(key, next && JSON.stringify(next))
    store.set(next)
  },
}

/** The person has changed something about himself. */
export function setMe(me: Me): void {
  const current = session.get()
  if (current) session.set({ ...current, me })
}
