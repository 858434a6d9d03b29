import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from './chart'
import { ScenarioError } from './scenario'
import { readScenario } from './scenario-file'
import { simulate } from './simulate'
import { heading, table } from './table'

const usage = 'npm run simulate -- SCENARIO.json [--svg FILE]'

/** Prints JSON, a table on stderr, and writes a chart. A scenario that cannot be run ends with status 2. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { svg: { type: 'string' } } })
  const [file] = positionals
  if (!file) throw new ScenarioError(usage)
  const simulation = simulate(readScenario(file))
  const { scenario, days, measures, floor } = simulation
  const svg = resolve(values.svg ?? `.tmp/${basename(file, '.json')}.svg`)
  mkdirSync(dirname(svg), { recursive: true })
  writeFileSync(svg, chart(simulation))
  process.stdout.write(
    `${JSON.stringify({ name: scenario.name, seed: scenario.seed, days, floor, policies: measures, svg }, null, 2)}\n`,
  )
  process.stderr.write(`${heading(simulation)}\n\n${table(simulation)}\n\nChart: ${svg}\n`)
}

try {
  main()
} catch (error) {
  if (!(error instanceof ScenarioError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
