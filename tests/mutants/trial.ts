import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { Mutant } from './score'

const tried = ['Killed', 'Timeout', 'Survived', 'NoCoverage']
const caught = ['Killed', 'Timeout']

/**
 * Changes the rules in these files, one place at a time, and runs the tests that mirror their folder and reach the
 * place. A file may be told with the lines that are of interest: `FILE:10-40`.
 */
export async function mutantsOf(files: string[]): Promise<Mutant[]> {
  const mutants: Mutant[] = []
  for (const folder of new Set(files.map(file => dirname(file)))) {
    process.env.MUTANTS_TESTS = `tests/${folder}`
    mutants.push(...(await mutantsIn(files.filter(file => dirname(file) === folder))))
  }
  return mutants
}

async function mutantsIn(files: string[]): Promise<Mutant[]> {
  const stryker = new Stryker({ configFile: 'tests/mutants/stryker.json', mutate: files })
  const results = await stryker.runMutationTest()
  return results
    .filter(({ status }) => tried.includes(status))
    .map(({ fileName, location, replacement, status }) => {
      const file = relative('.', fileName)
      const lines = readFileSync(file, 'utf8').split('\n')
      const { start } = location
      return {
        file,
        line: (lines[start.line - 1] ?? '').trim(),
        source: oneLine(textIn(lines, location)),
        replacement: oneLine(replacement),
        isCaught: caught.includes(status),
        where: `${file}:${start.line}:${start.column}`,
      }
    })
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Both count from 1. */
interface Place {
  line: number
  column: number
}

function textIn(lines: string[], { start, end }: { start: Place; end: Place }): string {
  const within = lines.slice(start.line - 1, end.line)
  const last = within.length - 1
  return within
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join('\n')
}
