import { settingFlaws } from './setting-flaws'

/*
 * Before a deployment: every setting that it cannot do without, and every template that is named wrongly, is said at
 * once, and nothing is deployed.
 */

const flaws = settingFlaws(process.env)
for (const flaw of flaws) process.stdout.write(`${flaw}\n`)
process.exit(flaws.length > 0 ? 1 : 0)
