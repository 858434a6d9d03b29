import { platform } from '../platform'
import { createStore } from './store'

/**
 * The day of birth of the applicant of last time, kept on this phone alone and only when the person wished it.
 * The number it was read from is never kept.
 */
const key = 'birthday'
const store = createStore<string | undefined>(platform.read(key))

export const birthday = {
  ...store,
  set: (day: string | undefined) => {
    platform.write(key, day)
    store.set(day)
  },
}
