/** What WeChat does for those who do not use a finger, done for a browser. */

const pressable = '[role="button"], [role="radio"], [role="switch"], [role="checkbox"]'
const reachable = `${pressable}, button, input, [tabindex="0"]`

/** Enter and space press what looks like a button. */
export function pressByKey(): void {
  document.addEventListener('keydown', event => {
    const target = event.target as HTMLElement | null
    if (!target?.matches(pressable) || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    target.click()
  })
}

/** The name of a field stands on Taro's element; what has the focus is the input within. */
export function nameInputs(): void {
  document.addEventListener('focusin', ({ target }) => {
    const name = (target as HTMLElement).closest('taro-input-core')?.getAttribute('aria-label')
    if (name) (target as HTMLElement).setAttribute('aria-label', name)
  })
}

/** Keeps the tab key inside a dialog while it is open; escape leaves it. */
export function enter(id: string, onLeave: () => void): () => void {
  const before = document.activeElement as HTMLElement | null
  const dialog = document.getElementById(id)
  if (!dialog) return () => undefined
  const within = () => Array.from(dialog.querySelectorAll<HTMLElement>(reachable))
  const turn = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    if (event.key !== 'Tab') return
    const [first, last] = [within()[0], within().pop()]
    const isLeaving = document.activeElement === (event.shiftKey ? first : last)
    if (!isLeaving) return
    event.preventDefault()
    ;(event.shiftKey ? last : first)?.focus()
  }
  dialog.addEventListener('keydown', turn)
  within()[0]?.focus({ preventScroll: true })
  return () => {
    dialog.removeEventListener('keydown', turn)
    before?.focus({ preventScroll: true })
  }
}
