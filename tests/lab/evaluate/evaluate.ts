import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isRealDay } from '../../../shared/domain/calendar'
import { dayOfDate } from '../../../shared/domain/published-wait/place-time'
import { fileIn } from './csv'
import type { Outcome } from './evaluator'
import { evaluators, modes } from './evaluators'

/** Who is told: of the report, and of what people read meanwhile. */
export interface Output {
  report(report: object): void
  say(text: string): void
}

const usage = 'npm run evaluate -- FOLDER [--from YYYY-MM-DD] [--skip-bad]'
const shownProblems = 20

/** Evaluates one folder; answers the exit status: 0, or 2 where the arguments or the files are not right. */
export async function evaluate(argv: string[], { report, say }: Output): Promise<0 | 2> {
  const outcome = await outcomeOf(argv, say)
  if ('report' in outcome) {
    report(outcome.report)
    return 0
  }
  for (const problem of outcome.problems.slice(0, shownProblems)) say(problem)
  const more = outcome.problems.length - shownProblems
  if (more > 0) say(`and ${more} more`)
  return 2
}

async function outcomeOf(argv: string[], say: Output['say']): Promise<Outcome> {
  const wanted = argumentsOf(argv)
  if (!wanted) return { problems: [usage] }
  const { folder, from, skipBad } = wanted
  if (!existsSync(folder)) return { problems: [`${folder}: no such folder`] }
  if (from !== undefined && !/^\d{4}-\d\d-\d\d$/.test(from)) return { problems: [`--from ${from}: ${usage}`] }
  if (from !== undefined && !isRealDay(from)) return { problems: [`--from ${from}: no such day`] }
  const [mode] = modes.filter(mode => fileIn(folder, `${mode}.csv`))
  if (!mode) return { problems: [`${folder}: has no ${Object.keys(evaluators).join('.csv and no ')}.csv`] }
  const run = await evaluators[mode]()
  return run({ folder, fromDay: from === undefined ? undefined : dayOfDate(from), skipBad, say })
}

function argumentsOf(
  argv: string[],
): { folder: string; from: string | undefined; skipBad: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { from: { type: 'string' }, 'skip-bad': { type: 'boolean' } },
      allowPositionals: true,
    })
    const [folder] = positionals
    return folder && positionals.length === 1
      ? { folder, from: values.from, skipBad: values['skip-bad'] ?? false }
      : undefined
  } catch {
    return undefined
  }
}
