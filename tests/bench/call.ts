import { randomUUID } from 'node:crypto'
import { get } from 'node:http'
import { Bench } from 'tinybench'
import { adultAnswers, phone, signIn } from '../../functions/local/demonstration'
import { kilobytes, printTable } from './table'
import { median, type World } from './world'

/**
 * How dear a call is, as a multiple of the cheapest of the same run: times of one machine say little, ratios a
 * lot. The calls take turns, so that a busy moment of the machine meets them all.
 */
const rounds = 8
const service = 'PP-RENEW'
const day = '2026-11-25'
const ranked = { services: [service], origin: { kind: 'division' as const, divisionCode: '220103' } }

/** What citizens do, by what it is called below. */
export async function callsOf({ base, token }: World): Promise<[string, () => Promise<unknown>][]> {
  const call = phone(base, token)
  // His cancelled bookings would lie in the other's way home.
  const another = phone(base, await signIn(base, 'citizen-2'))
  const answers = adultAnswers(await call('getService', { code: service }), '2026-11-24')
  return [
    ['me', () => call('getMe', {})],
    ['home', () => call('getHome', {})],
    ['one service with its materials', () => call('getService', { code: service })],
    ['all points', () => call('listPoints', {})],
    ['all halls', () => call('listHalls', {})],
    ['twelve nearest points ranked', () => call('rankAcross', { ...ranked, day })],
    ['the same for the next days', () => call('rankAcross', ranked)],
    ["a point's day of slots", () => call('listSlots', { services: service, day, pointId: 'CC-00' })],
    ["a hall's day", () => call('getHallDay', { pointId: 'CC-00' })],
    [
      'a booking, made and cancelled',
      async () => {
        const { bookingId } = await another('createBooking', {
          requestId: randomUUID(),
          services: [service],
          answers,
          pointId: 'CC-00',
          slotAt: '2026-11-25T10:00:00+08:00',
          applicant: { name: '示例人', idNumber: '220102199003070013', phone: '13900000001' },
          language: 'zh-CN',
        })
        await another('cancelBooking', { bookingId })
      },
    ],
  ]
}

export async function measureCalls(world: World): Promise<void> {
  const taken = await measure(await callsOf(world))
  printTable(
    'calls, one after another: median of each',
    ['', '× cheapest', 'ms here'],
    taken.map(({ name, ratio, ms }) => [name, ratio.toFixed(1), ms.toFixed(2)]),
  )
}

async function measure(calls: [string, () => Promise<unknown>][]) {
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: 150, warmup: round === 0, warmupTime: 150 })
    for (const [name, call] of calls) bench.add(name, call)
    await bench.run()
    for (const { name, result } of bench.tasks)
      times.set(name, [...(times.get(name) ?? []), medianOf(result)])
  }
  const cheapest = Array.from({ length: rounds }, (_, i) =>
    Math.min(...[...times.values()].map(row => row[i] ?? Number.NaN)),
  )
  return [...times].map(([name, row]) => ({
    name,
    ms: median(row),
    ratio: median(row.map((ms, i) => ms / (cheapest[i] ?? Number.NaN))),
  }))
}

function medianOf(result: Bench['tasks'][number]['result']): number {
  if (!result || !('latency' in result)) throw new Error('a benchmark failed')
  return result.latency.p50
}

/** What an answer weighs on the way, for one who takes it compressed and one who does not. */
export async function measureBytes({ base, token }: World): Promise<void> {
  const paths = [
    'points',
    'services/PP-RENEW',
    'divisions',
    'services',
    'halls',
    'points/CC-00/hall-day',
    'me',
  ]
  const rows = await Promise.all(
    paths.map(async path => {
      const plain = await bytesOf(`${base}/api/${path}`, token, 'identity')
      const taken = await bytesOf(`${base}/api/${path}`, token, 'gzip')
      return [path, kilobytes(plain), kilobytes(taken)]
    }),
  )
  printTable('bytes of an answer', ['', 'plain', 'to one who takes gzip'], rows)
}

const bytesOf = (url: string, token: string, accepted: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'accept-encoding': accepted }
    get(url, { headers }, async response => {
      if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`))
      let bytes = 0
      for await (const chunk of response) bytes += chunk.length
      resolve(bytes)
    }).on('error', reject)
  })
