import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sectionsIn, withSections } from '../sections'
import { chart } from './chart'
import { readScenario } from './scenario-file'
import { simulate, simulateSome } from './simulate'
import { acceptanceTable, heading, playedByAcceptance, summaryOf, table } from './table'

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
/** Nobody knows yet how many will: beside their own share these days are played with more. */
const byAcceptance = ['full-monday', 'first-day-after-spring-festival']
const moreWilling = [0.6, 1]

/** Runs a committed scenario, writes its chart and returns what README.md shows of it. */
function section(name: string): string {
  const scenario = readScenario(join(folder, 'scenario', `${name}.json`))
  const simulation = simulate(scenario)
  const more = byAcceptance.includes(name)
    ? moreWilling.map(acceptance => simulateSome({ ...scenario, acceptance }, playedByAcceptance))
    : []
  const tables = [table(simulation), ...(more.length > 0 ? [acceptanceTable([simulation, ...more])] : [])]
  writeFileSync(join(folder, 'chart', `${name}.svg`), chart(simulation))
  process.stderr.write(`${heading(simulation)}\n`)
  return `${heading(simulation)}.\n\n${tables.join('\n\n')}\n\n![${simulation.scenario.name}](simulate/chart/${name}.svg)`
}

/** Plays the named scenarios anew and writes what came of them; the others' results stay as they are. */
export function report(names: readonly string[] = committed): void {
  mkdirSync(join(folder, 'chart'), { recursive: true })
  for (const name of names) {
    const text = withSections(readFileSync(readme, 'utf8'), 'report', { [name]: section(name) }, committed)
    const sections = sectionsIn(text, 'report')
    const told = withSections(text, 'days', {
      summary: summaryOf(committed.map(name => sections[name] ?? '')),
    })
    writeFileSync(readme, told)
  }
}
