/** In place of a name: whoever a telephone lets in. */
export const scanned = 'scanned'

/**
 * In service a browser has one person, whom a telephone lets in. In a demonstration each tab may be another:
 * `?person=` is kept for as long as the tab lives.
 */
export function person(): string {
  if (SIGN_IN === 'scan') return scanned
  const asked = /[?&]person=([\w-]+)/.exec(`${location.search}&${location.hash}`)?.[1]
  if (asked) sessionStorage.setItem('person', asked)
  return sessionStorage.getItem('person') ?? 'citizen-1'
}

/** Under what name the browser keeps something of this person. */
export const keyOf = (key: string): string => `${person()}:${key}`

/** A mark of the browser, whoever of its people it is. */
export function device(): string {
  const known = localStorage.getItem('device')
  if (known) return known
  const mark = Array.from(crypto.getRandomValues(new Uint32Array(4)), word => word.toString(36)).join('-')
  localStorage.setItem('device', mark)
  return mark
}
