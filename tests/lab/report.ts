import { reportRecordings } from './evaluate/report'
import { report as reportSimulations } from './simulate/report'

/** Rewrites the tables of README.md beside it tables: simulated days, and recorded halls as far as they are at hand. */
reportSimulations()
process.exitCode = await reportRecordings(process.argv.slice(2))
