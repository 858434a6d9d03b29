import type { Problems } from './csv'

/** A folder of recorded halls to be forecast. */
export interface Recording {
  folder: string
  /** Days since 1970 from which forecasts are scored; without it, the last quarter of the days. */
  fromDay: number | undefined
  /** Tells people how far it is. */
  say(text: string): void
}

/** The report, or what is wrong with the files. */
export type Outcome = { report: object } | { problems: Problems }
export type Evaluator = (recording: Recording) => Outcome | Promise<Outcome>
