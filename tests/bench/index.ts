import { execFileSync } from 'node:child_process'
import { measureBatch } from './batch'
import { measureBookings } from './booking'
import { measureBytes, measureCalls } from './call'
import { measureDelivery } from './delivery'
import { measureCampaign } from './home-visit/campaign'
import { measureRoster } from './home-visit/roster'
import { measureRoutes } from './route'
import { measureRush } from './rush'
import { measureUnits } from './unit'
import { startWorld, type World } from './world'

/** What the errands of a citizen and the greater rules cost. Run: npm run bench, or with names of parts: npm run bench -- calls bookings */
console.log = () => {}

const errands: Record<string, (world: World) => Promise<void>> = {
  calls: measureCalls,
  bytes: measureBytes,
  units: measureUnits,
  bookings: measureBookings,
  rush: measureRush,
  campaign: measureCampaign,
}
/** Rules alone, which need no running product. */
const rules: Record<string, () => void | Promise<void>> = {
  minute: measureMinute,
  routes: measureRoutes,
  roster: measureRoster,
  signs: measureSigns,
  delivery: measureDelivery,
}

const named = process.argv.slice(2)
const parts = Object.keys({ ...errands, ...rules })
const unknown = named.filter(name => !parts.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`No part is called ${unknown.join(', ')}. There are: ${parts.join(', ')}\n`)
  process.exit(1)
}
const wanted = <Part>(parts: Record<string, Part>): Part[] =>
  Object.entries(parts).flatMap(([name, part]) => (named.length === 0 || named.includes(name) ? [part] : []))
if (wanted(errands).length > 0) {
  const world = await startWorld()
  for (const measure of wanted(errands)) await measure(world)
  await world.settled()
  await world.close()
}
for (const measure of wanted(rules)) await measure()
process.exit(0)

/** What a browser decides is measured in one, on a build that is of today. */
function measureSigns(): void {
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  run(process.execPath, 'functions/local/start.mjs', 'prepare')
  run('npx', 'vitest', 'run', '--config', 'tests/bench/phone.config.ts', 'sign')
}

/** The minute's run: what one person costs must not grow with the country. */
function measureMinute(): void {
  const province = measureBatch(100, 10_000)
  const country = measureBatch(3_500, 1_000_000)
  for (const { pointCount, peopleCount, offers, batchMs, heapMegabytes } of [province, country])
    process.stdout.write(
      `minute's run, ${pointCount} points, ${peopleCount} appointed: ${offers} offers in ${(batchMs / 1000).toFixed(2)} s of a core here, heap ${heapMegabytes} MB\n`,
    )
  const perPerson = ({ batchMs, peopleCount }: typeof province) => batchMs / peopleCount
  process.stdout.write(
    `a person of the country costs ${(perPerson(country) / perPerson(province)).toFixed(2)} × one of the province\n`,
  )
}
