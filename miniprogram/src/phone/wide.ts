import { platform } from '../platform'
import { createStore, useStore } from './store'

const wide = createStore(false)
platform.onWide?.(wide.set)

/** Whether the screen has room for two things beside each other. */
export const useWide = (): boolean => useStore(wide)
