/** What WeChat does for those who do not use a finger, done for a browser. */

const pressable = ['button', 'radio', 'switch', 'checkbox', 'tab'].map(role => `[role="${role}"]`).join()
const reachable = '[tabindex="0"], button, input, textarea'

/** Enter and space press what looks like a button, once for as long as they are held. */
export function pressByKey(): void {
  document.addEventListener('keydown', event => {
    const target = event.target as HTMLElement | null
    if (!target?.matches(pressable) || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    if (!event.repeat) target.click()
  })
}

const fields = 'taro-input-core, taro-textarea-core'

/** The name of a field stands on Taro's element; what has the focus is the input within. */
export function nameInputs(): void {
  document.addEventListener('focusin', ({ target }) => {
    const name = (target as HTMLElement).closest(fields)?.getAttribute('aria-label')
    if (name) (target as HTMLElement).setAttribute('aria-label', name)
  })
}

/** Keeps the tab key inside a dialog while it is open; escape leaves it. */
export function enter(id: string, onLeave: () => void): () => void {
  const before = document.activeElement as HTMLElement | null
  const dialog = document.getElementById(id)
  if (!dialog) return () => undefined
  const within = () => Array.from(dialog.querySelectorAll<HTMLElement>(reachable))
  // A click beside everything leaves the attention in the dialog, where keys are heard.
  dialog.tabIndex = -1
  const turn = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    if (event.key !== 'Tab') return
    const [first, last] = [within()[0], within().pop()]
    const now = document.activeElement
    const isLeaving = event.shiftKey ? now === first || now === dialog : now === last
    if (!isLeaving) return
    event.preventDefault()
    ;(event.shiftKey ? last : first)?.focus()
  }
  dialog.addEventListener('keydown', turn)
  const [first] = within()
  if (first) hold(first)
  return () => {
    dialog.removeEventListener('keydown', turn)
    before?.focus({ preventScroll: true })
  }
}

/** The next key, and the voice of a screen reader, go on from here. */
export function attend(id: string): void {
  const place = document.getElementById(id)
  if (!place) return
  place.tabIndex = -1
  hold(place)
}

/** Earlier pages stay in the document, hidden. */
export function showProblem(): void {
  const problems = Array.from(document.querySelectorAll('.field-problem'))
  problems.find(one => one.getClientRects().length > 0)?.scrollIntoView({ block: 'center' })
}

const heldFrames = 20

/**
 * Gives the focus, and gives it again where it gets lost: Taro's elements move what is in them once more within the
 * frames after they have appeared.
 */
function hold(element: HTMLElement): void {
  let held: Element | null = element
  const take = () => (held as HTMLElement | null)?.focus({ preventScroll: true })
  const watch = (frames: number) => {
    if (document.activeElement === document.body) take()
    else held = document.activeElement
    if (frames > 0) requestAnimationFrame(() => watch(frames - 1))
  }
  take()
  watch(heldFrames)
}
