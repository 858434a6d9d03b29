import { platform } from '../platform'
import { createStore, type Store } from './store'

/** One of a few things, chosen by the person and remembered on this phone. */
export function createChoice<T extends string>(key: string, options: readonly T[], usual: T): Store<T> {
  const store = createStore<T>(options.find(one => one === platform.read(key)) ?? usual)
  return {
    ...store,
    set: next => {
      platform.write(key, next)
      store.set(next)
    },
  }
}
