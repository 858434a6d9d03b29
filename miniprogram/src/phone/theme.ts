import { platform } from '../platform'
import type { Theme } from '../platform/platform'
import { createChoice } from './choice'
import { createStore, useStore } from './store'

export const appearances = ['follow', 'light', 'dark', 'contrast'] as const
export type Appearance = (typeof appearances)[number]

/** How the person wants the screen; as the phone has it unless something else was chosen. */
export const appearance = createChoice<Appearance>('appearance', appearances, 'follow')

const ofPhone = createStore<Theme>(platform.theme())
platform.onTheme(ofPhone.set)

export function useTheme(): Theme {
  const [chosen, phone] = [useStore(appearance), useStore(ofPhone)]
  return chosen === 'follow' ? phone : chosen
}
