import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addDays, dayOf, isRealDay } from '../../shared/domain/calendar'
import { faultLine, verifyDays } from '../task/audit'
import { startClock } from './clock'
import { readDeployment } from './deployment'
import { openDynamo } from './dynamo/index'
import { fileKey, localRuntime, openTable, tableName } from './runtime'

/*
 * `npm run audit`: verifies the audit of a folder of data, day by day, names every record that is not as it was
 * written, and fails if there is one.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.data' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
})
const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, values.data)
const say = (text: string) => process.stdout.write(`${text}\n`)

const now = startClock(folder, 1, Date.now).now()
const to = values.to ?? dayOf(now)
const from = values.from ?? addDays(to, -30)
if (!isRealDay(from) || !isRealDay(to)) {
  say('Days are written YYYY-MM-DD: npm run audit -- --from 2026-11-01 --to 2026-11-30')
  process.exit(2)
}
const dynamo = await openDynamo({ folder: join(folder, 'dynamo') }).catch(() => {
  say(
    `${values.data} is in use. Stop what uses it (npm start), or name another: npm run audit -- --data .data2`,
  )
  return process.exit(2)
})
const table = await openTable(dynamo.client(), readDeployment(join(root, 'serverless.yml'), tableName))
const { days, records, faults } = await verifyDays(
  localRuntime(table, fileKey(folder), 'http://127.0.0.1', () => now),
  from,
  to,
)
for (const fault of faults) say(faultLine(fault))
say(`${days} days, ${records} records, ${faults.length === 0 ? 'none' : faults.length} not as written`)
await dynamo.close()
process.exit(faults.length === 0 ? 0 : 1)
