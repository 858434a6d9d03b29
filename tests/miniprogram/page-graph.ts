import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = join(import.meta.dirname, '../../miniprogram/src')
const sources = (readdirSync(root, { recursive: true }) as string[]).filter(name => /\.tsx?$/.test(name))
const textOf = new Map(sources.map(name => [join(root, name), readFileSync(join(root, name), 'utf8')]))

/** Every page, by its route: what has a file of settings beside it. */
export const pages = sources
  .filter(name => name.endsWith('.config.ts') && name !== 'app.config.ts')
  .map(name => name.replace('.config.ts', ''))

const fileOf = (path: string): string | undefined =>
  ['.ts', '.tsx', '.h5.ts', '.h5.tsx', '/index.ts', '/index.tsx']
    .map(ending => path + ending)
    .find(file => existsSync(file))

/** The modules that a page is made of. What only names routes leads nowhere. */
function modulesOf(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file) || /\/(route|app\.config)\.ts$/.test(file)) return found
  found.add(file)
  for (const [, from, lazy] of (textOf.get(file) ?? '').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)) {
    const next = fileOf(resolve(dirname(file), from ?? lazy ?? ''))
    if (next && textOf.has(next)) modulesOf(next, found)
  }
  return found
}

/** The pages that a source opens; a name that is put together leads to all that begin so. */
const opensIn = (text: string): string[] =>
  [...text.matchAll(/\bopen(?:Alone)?\(\s*(?:\w+\s*\?\s*)?['`]([a-z-]+\/[a-z-]+\/)([a-z-]*)/g)].flatMap(
    ([, folder = '', name = '']) =>
      pages.filter(page => (name ? page === folder + name : page.startsWith(folder))),
  )

/** The endpoints that a source calls; whether somebody may call one is not yet a call. */
const callsIn = (text: string): string[] =>
  [...text.replace(/\bmay\([^)]*\)|needs: '\w+'/g, '').matchAll(/'([a-z]+[A-Z]\w+)'/g)].map(
    ([, name = '']) => name,
  )

export interface PageLinks {
  opens: string[]
  calls: Set<string>
}

/** What each page leads to, and what it asks of the server, by its own source and that of its parts. */
export const linksOf: Record<string, PageLinks> = Object.fromEntries(
  pages.map(page => {
    const texts = [...modulesOf(join(root, `${page}.tsx`))].map(file => textOf.get(file) ?? '')
    return [page, { opens: texts.flatMap(opensIn), calls: new Set(texts.flatMap(callsIn)) }]
  }),
)

/** The pages that one part opens. */
export const opensOf = (part: string): string[] => opensIn(textOf.get(join(root, part)) ?? '')

/** How many taps each page is away where the first of them leads to one of these. */
export function tapsTo(entries: readonly string[]): Map<string, number> {
  const taps = new Map(entries.map(page => [page, 1]))
  const next = [...taps.keys()]
  for (let page = next.shift(); page; page = next.shift())
    for (const opened of linksOf[page]?.opens ?? []) {
      if (taps.has(opened)) continue
      taps.set(opened, (taps.get(page) ?? 0) + 1)
      next.push(opened)
    }
  return taps
}
