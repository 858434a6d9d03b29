import { parseArgs } from 'node:util'
import { dayOf, instantOf } from '../../../shared/domain/calendar'
import { questionPlan } from '../../../shared/domain/checklist/inquiry'
import { inquiryOf, servicesNamed } from './content'

/** npm run questions -- [SERVICE …] [--on DAY]: how many questions each service asks, on average and at most. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } })
const onDate = values.on ?? dayOf(instantOf(Date.now()))
const lines = servicesNamed(positionals, false).map(service => {
  const { expected, most, next = '-' } = questionPlan(inquiryOf(service), {}, onDate)
  return { service, expected, most, next }
})
for (const { service, expected, most, next } of lines)
  process.stdout.write(
    `${service.code.padEnd(14)} ${expected.toFixed(2).padStart(5)} ${String(most).padStart(3)}  first: ${next}\n`,
  )
const mean = lines.reduce((sum, { expected }) => sum + expected, 0) / lines.length
process.stdout.write(`${lines.length} services, ${mean.toFixed(2)} questions on average, unweighted\n`)
