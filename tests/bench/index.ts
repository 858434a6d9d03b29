import { randomUUID } from 'node:crypto'
import { Bench } from 'tinybench'
import { adultAnswers, phone, signIn } from '../../functions/local/demonstration'
import { masterKey } from '../../functions/local/runtime'
import { startStack } from '../../functions/local/stack'
import { seedContent } from '../../functions/task/seed'
import { measureBatch } from './batch'

/**
 * How dear an errand is, as a multiple of the cheapest call of the same run: times of one machine say little,
 * ratios a lot. Run: npm run bench
 */
const now = '2026-11-24T09:30:00+08:00'
console.log = () => {}

const stack = await startStack({
  now: () => now,
  port: 0,
  master: masterKey(Buffer.alloc(32, 7)),
  onError: (where, error) => process.stderr.write(`${where}: ${error}\n`),
})
await seedContent(stack.table, now)
const token = await signIn(stack.base, 'citizen-1')
const call = phone(stack.base, token)
const answers = adultAnswers(await call('getService', { code: 'PP-RENEW' }), '2026-11-24')

const bench = new Bench({ time: 1500, warmupTime: 300 })
bench.add('me (the cheapest signed-in call)', () => call('getMe', {}))
bench.add('one service with its materials', () => call('getService', { code: 'PP-RENEW' }))
bench.add('all halls', () => call('listHalls', {}))
bench.add('twelve nearest points ranked', () =>
  call('rankAcross', {
    service: 'PP-RENEW',
    origin: { kind: 'division', divisionCode: '220103' },
    day: '2026-11-25',
  }),
)
bench.add('a booking, made and cancelled', async () => {
  const { bookingId } = await call('createBooking', {
    requestId: randomUUID(),
    service: 'PP-RENEW',
    answers,
    pointId: 'CC-00',
    slotAt: '2026-11-25T10:00:00+08:00',
    applicant: { name: '示例人', idNumber: '220102199003070013', phone: '13900000001' },
    language: 'zh-CN',
  })
  await call('cancelBooking', { bookingId })
})
await bench.run()
await stack.settled()
await stack.close()

const cheapest = Math.min(...bench.tasks.map(({ result }) => medianOf(result)))
for (const { name, result } of bench.tasks)
  process.stdout.write(
    `${name.padEnd(36)} ${(medianOf(result) / cheapest).toFixed(1).padStart(6)} ×  (${medianOf(result).toFixed(2)} ms here)\n`,
  )

// The minute's run: what one person costs must not grow with the country.
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
process.exit(0)

function medianOf(result: Bench['tasks'][number]['result']): number {
  if (!result || !('latency' in result)) throw new Error('a benchmark failed')
  return result.latency.p50
}
