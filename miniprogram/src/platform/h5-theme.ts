import type { Theme } from './platform'

const [contrast, dark] = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map(query =>
  matchMedia(query),
)
const queries = [contrast, dark].filter(query => query !== undefined)

/** The look the browser asks for. */
export const theme = (): Theme => (contrast?.matches ? 'contrast' : dark?.matches ? 'dark' : 'light')

export function onTheme(listener: (theme: Theme) => void): void {
  for (const query of queries) query.addEventListener('change', () => listener(theme()))
}
