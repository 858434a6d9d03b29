import { execFileSync } from 'node:child_process'

const git = (...parts: string[]): string[] | undefined => {
  try {
    const told = execFileSync('git', parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return told.split('\n').filter(line => line !== '')
  } catch {
    return undefined
  }
}

/** The rules that are not as they were at a commit; undefined where git does not know it. */
export const changedSince = (base: string): string[] | undefined =>
  git('diff', '--name-only', '--diff-filter=d', base, '--', 'shared/domain/*.ts')

/** Files whose score is held, by the seconds that trying them takes. */
export type Held = Record<string, number>

export const mostSeconds = 120

/** Of some files those whose score is held and that are tried in time, the quickest first; and those that would take too long. */
export function withinTime(files: string[], held: Held): { tried: string[]; left: string[] } {
  const own = files.filter(file => file in held).sort((a, b) => (held[a] ?? 0) - (held[b] ?? 0))
  const secondsUntil = (i: number) => own.slice(0, i + 1).reduce((sum, file) => sum + (held[file] ?? 0), 0)
  const tried = own.filter((_, i) => secondsUntil(i) <= mostSeconds)
  return { tried, left: own.slice(tried.length) }
}
