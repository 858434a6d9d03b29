/** Each tab may be another person: `?person=` is kept for as long as the tab lives. */
export function person(): string {
  const asked = /[?&]person=([\w-]+)/.exec(`${location.search}&${location.hash}`)?.[1]
  if (asked) sessionStorage.setItem('person', asked)
  return sessionStorage.getItem('person') ?? 'citizen-1'
}

/** Under what name the browser keeps something of this person. */
export const keyOf = (key: string): string => `${person()}:${key}`
