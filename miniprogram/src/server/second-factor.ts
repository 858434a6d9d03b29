import { createStore } from '../phone/store'

/** How the one who is asked answers: whether his second factor was shown. Nothing while nobody is asked. */
export const asked = createStore<((isShown: boolean) => void) | undefined>(undefined)

let asking: Promise<boolean> | undefined

/** Asks the person to show his second factor, and waits. Calls that need it together ask once. */
export function isFactorShown(): Promise<boolean> {
  asking ??= new Promise<boolean>(resolve => asked.set(resolve)).finally(() => {
    asking = undefined
    asked.set(undefined)
  })
  return asking
}
