import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chart } from './chart'
import { readScenario } from './scenario-file'
import { simulate, simulateSome } from './simulate'
import { acceptanceTable, heading, playedByAcceptance, table } from './table'

const readme = join(import.meta.dirname, '../README.md')
/** The unkind days first. */
export const committed = [
  'saturated-day-after-spring-festival',
  'hall-closes-at-ten',
  'party-of-forty',
  'words-ten-minutes-old',
  'feed-fails-at-ten',
  'province-in-summer',
  'full-monday',
  'first-day-after-spring-festival',
  'ordinary-weekday-changchun',
]
const folder = import.meta.dirname
/** Nobody knows yet how many will: beside a scenario's own share the day is played with these. */
const moreWilling = [0.6, 1]
const begin = '<!-- report -->'
const end = '<!-- /report -->'

/** Runs a committed scenario, writes its chart and returns what README.md shows of it. */
function section(name: string): string {
  const scenario = readScenario(join(folder, 'scenario', `${name}.json`))
  const simulation = simulate(scenario)
  const byAcceptance = moreWilling.map(acceptance =>
    simulateSome({ ...scenario, acceptance }, playedByAcceptance),
  )
  writeFileSync(join(folder, 'chart', `${name}.svg`), chart(simulation))
  process.stderr.write(`${heading(simulation)}\n`)
  return `${heading(simulation)}.\n\n${table(simulation)}\n\n${acceptanceTable([simulation, ...byAcceptance])}\n\n![${simulation.scenario.name}](simulate/chart/${name}.svg)`
}

/** Puts the results between the two marks; a README without them is left alone. */
export function withResults(text: string, results: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`tests/lab/README.md needs ${begin} and ${end}`)
  return `${text.slice(0, from + begin.length)}\n${results}\n${text.slice(to)}`
}

export function report(): void {
  mkdirSync(join(folder, 'chart'), { recursive: true })
  const results = committed.map(section).join('\n\n')
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), results))
}

if (process.argv[1] === import.meta.filename) report()
