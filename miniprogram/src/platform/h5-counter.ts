/** What a counter's PC does with keys that a phone has not. */

const wideFrom = '(min-width: 900px)'

export function onWide(listener: (isWide: boolean) => void): void {
  const query = matchMedia(wideFrom)
  listener(query.matches)
  query.addEventListener('change', () => listener(query.matches))
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/**
 * A slash, or whatever a card reader or a hand types while no field is being filled in, goes to the search: the field
 * gets the attention before the letter arrives. Arrows walk through the lines, from the search too; Enter presses
 * one, as everywhere.
 */
export function counterKeys(searchId: string, listId: string): () => void {
  const field = () => document.getElementById(searchId)?.querySelector('input')
  const lines = () =>
    Array.from(document.getElementById(listId)?.querySelectorAll<HTMLElement>('.line-press') ?? [])
  const walk = (by: number) => {
    const all = lines()
    const now = all.indexOf(document.activeElement as HTMLElement)
    all[now < 0 && by < 0 ? all.length - 1 : Math.min(all.length - 1, Math.max(0, now + by))]?.focus()
  }
  const hear = (event: KeyboardEvent) => {
    const isOver = document.querySelector('.sheet') !== null
    if (event.ctrlKey || event.metaKey || event.altKey || isOver || !field()) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isTyping(event.target) && event.target !== field()) return
      event.preventDefault()
      walk(event.key === 'ArrowDown' ? 1 : -1)
    } else if (!isTyping(event.target) && /^[\w/]$/.test(event.key)) {
      if (event.key === '/') event.preventDefault()
      field()?.focus()
    }
  }
  // On the way down: Taro's input lets no key rise.
  document.addEventListener('keydown', hear, true)
  return () => document.removeEventListener('keydown', hear, true)
}
