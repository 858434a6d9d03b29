import { reportRecordings } from './evaluate/report'
import { committed, report as reportSimulations } from './simulate/report'

/**
 * Rewrites the tables of README.md beside it: simulated days, and recorded halls as far as they are at hand; only
 * those days and folders that are named, where any is.
 */
const named = process.argv.slice(2)
const [days, recordings] = [true, false].map(isDay =>
  named.filter(name => committed.includes(name) === isDay),
)
if (named.length === 0) reportSimulations()
else reportSimulations(days)
if (named.length === 0 || recordings?.length) process.exitCode = await reportRecordings(recordings ?? [])
