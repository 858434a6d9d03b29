import type { Me, Session } from '../../../shared/schemas/person'
import { platform } from '../platform'
import { createStore } from './store'

const key = 'session'
/** A token with less than this left is renewed before it is used. */
export const renewBeforeMs = 60_000

const kept = (): Session | undefined => {
  const text = platform.read(key)
  return text ? JSON.parse(text) : undefined
}
const store = createStore<Session | undefined>(kept())

export const session = {
  ...store,
  /** As it was left last: the tabs of a browser share one, and its token turns in whichever renews it. */
  latest: (): Session | undefined => {
    const found = kept()
    if (found?.token !== store.get()?.token) store.set(found)
    return store.get()
  },
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
