import { type Problems, wordsOf } from './csv'

/** A folder of recorded halls to be forecast. */
export interface Recording {
  folder: string
  /** Days since 1970 from which forecasts are scored; without it, the last quarter of the days. */
  fromDay: number | undefined
  /** Goes on without the rows that cannot be read. */
  skipBad: boolean
  /** Tells people how far it is. */
  say(text: string): void
}

/** The report, or what is wrong with the files. */
export type Outcome = { report: object } | { problems: string[] }
export type Evaluator = (recording: Recording) => Outcome | Promise<Outcome>

/** Rows left out of a file for a reason. */
export interface Skipped {
  file: string
  reason: string
  rows: number
}

/** What stands in the way of going on, and how many rows are left out where it may be gone on without them. */
export function judged(
  problems: Problems,
  { skipBad }: Pick<Recording, 'skipBad'>,
): { problems: string[]; skipped: Skipped[] } {
  const fatal = skipBad ? problems.filter(({ row }) => row === undefined) : problems
  const skipped = new Map<string, Skipped>()
  for (const { file, kind } of problems) {
    const known = skipped.get(`${file} ${kind}`) ?? { file, reason: kind, rows: 0 }
    skipped.set(`${file} ${kind}`, { ...known, rows: known.rows + 1 })
  }
  return {
    problems: fatal.map(wordsOf),
    skipped: [...skipped.values()].sort((a, b) => b.rows - a.rows),
  }
}

export const skippedWords = ({ file, reason, rows }: Skipped): string =>
  `${file}: ${rows} row${rows === 1 ? '' : 's'} left out: ${reason}`
