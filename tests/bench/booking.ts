import { fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { adultAnswers, phone } from '../../functions/local/demonstration'
import { type BookingItem, getBooking, insertBooking } from '../../functions/store/booking'
import { placeProblem } from '../../shared/domain/point/place'
import { openDays, plannedSlots } from '../../shared/domain/point/slot'
import type { CreateBooking } from '../../shared/schemas/booking'
import { signedIn } from './person'
import { printTable } from './table'
import { median, now, type World } from './world'

/**
 * Bookings a second through HTTP beside the bare transaction of the same store: what lies between is ours. They
 * take turns, so that a busy moment of the machine meets both. Both are measured as of a container that has served for
 * a while: during the first few hundred bookings Node still compiles what lies between, while the transaction has been
 * compiled as the world was made.
 */
const warmUps = 10
const rounds = 9
const bookingsARound = 60
const service = 'PP-RENEW'

/** Each of another person, who books for himself: what one account has is written as one, and grows. */
type Form = Omit<CreateBooking, 'requestId'> & { ownerId: string }

export async function measureBookings(world: World): Promise<void> {
  const forms = await formsOf(world)
  const take = (count: number) => Array.from({ length: count }, () => nextOf(forms))
  const post = poster(world)
  const kept = await keptBooking(world, (await post(take(1), 1)).answers[0] ?? '')
  const insert = inserter(world, kept)
  const round = async (clients: number) => ({
    http: await alone(world, () => post(take(bookingsARound), clients)),
    bare: await alone(world, () => insert(take(bookingsARound), clients)),
  })
  for (let i = 0; i < warmUps; i++) await round(8)
  const rows: string[][] = []
  for (const clients of [1, 8]) {
    const taken: Record<'http' | 'bare', Cost>[] = []
    for (let i = 0; i < rounds; i++) taken.push(await round(clients))
    rows.push([`${clients} at once`, ...figuresOf(taken)])
  }
  const columns = ['through HTTP', 'bare transaction', 'ratio', 'ms of processor each', 'bare', 'ratio']
  printTable('bookings a second', ['', ...columns], rows)
}

/** What follows from a booking is another function's in service, and waits until it has been measured. */
async function alone<Result>(world: World, measure: () => Promise<Result>): Promise<Result> {
  const letGo = world.holdStreams()
  try {
    return await measure()
  } finally {
    letGo()
    await world.settled()
  }
}

function figuresOf(taken: Record<'http' | 'bare', Cost>[]): string[] {
  const rate = ({ seconds }: Cost) => bookingsARound / seconds
  const cpu = ({ cpuMs }: Cost) => cpuMs / bookingsARound
  return [
    median(taken.map(({ http }) => rate(http))).toFixed(0),
    median(taken.map(({ bare }) => rate(bare))).toFixed(0),
    median(taken.map(({ http, bare }) => rate(http) / rate(bare))).toFixed(2),
    median(taken.map(({ http }) => cpu(http))).toFixed(2),
    median(taken.map(({ bare }) => cpu(bare))).toFixed(2),
    median(taken.map(({ http, bare }) => cpu(bare) / cpu(http))).toFixed(2),
  ]
}

function nextOf(forms: Generator<Form, undefined>): Form {
  const form = forms.next().value
  if (!form) throw new Error('no places are left')
  return form
}

/** A form for each place of the province in the next days, no two of one applicant. */
async function formsOf({ base, content }: World): Promise<Generator<Form, undefined>> {
  const answers = adultAnswers(await phone(base)('getService', { code: service }), now.slice(0, 10))
  const points = [...content.points.values()].filter(
    point => !placeProblem(point, { service }, now.slice(0, 10)),
  )
  return (function* () {
    let n = 0
    // From tomorrow on: of today some slots are over.
    for (const day of openDays(points, now, content.holidays).slice(1))
      for (const point of points)
        for (const { slotAt, capacity } of plannedSlots(point, day, content.holidays))
          for (let place = 0; place < capacity; place++)
            yield {
              services: [service],
              answers,
              pointId: point.pointId,
              slotAt,
              language: 'zh-CN',
              ownerId: `booker-${n}`,
              applicant: applicant(n++),
            }
    return undefined
  })()
}

/** The n-th invented applicant: a resident number that is valid in form. */
function applicant(n: number): Form['applicant'] {
  const body = `220104198${Math.floor(n / 1000) % 10}0${1 + (Math.floor(n / 10_000) % 9)}01${String(n % 1000).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return { name: '示例人', idNumber: body + '10X98765432'.charAt(sum % 11), phone: '13900000001' }
}

/** What a number of bookings took: by the clock, and of this process's processor. */
interface Cost {
  seconds: number
  cpuMs: number
}

/** Books through HTTP, so many at once. Each phone has asked for something a moment ago. */
function poster(world: World) {
  const client = fork(new URL('./client.mjs', import.meta.url), { execArgv: [] })
  const callOf = async ({ ownerId, ...form }: Form) => {
    const token = await signedIn(world, ownerId)
    await phone(world.base, token)('getMe', {})
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    return { headers, body: JSON.stringify({ ...form, requestId: randomUUID() }) }
  }
  return async (forms: Form[], clients: number): Promise<Cost & { answers: string[] }> => {
    const calls = await Promise.all(forms.map(callOf))
    const before = process.cpuUsage()
    client.send({ url: `${world.base}/api/bookings`, calls, clients })
    const [{ ms, answers }] = await once(client, 'message')
    return { seconds: ms / 1000, cpuMs: cpuMsSince(before), answers }
  }
}

/** Writes the same bookings by the store's transaction alone. */
const inserter =
  ({ table }: World, kept: BookingItem) =>
  async (forms: Form[], clients: number): Promise<Cost> => {
    const left = forms.map(form => itemFor(kept, form))
    const before = process.cpuUsage()
    const begun = performance.now()
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let item = left.pop(); item; item = left.pop())
          await insertBooking(table, item, {
            planned: item.taken.map(part => ({ ...part, capacity: 1_000 })),
            now,
          })
      }),
    )
    return { seconds: (performance.now() - begun) / 1000, cpuMs: cpuMsSince(before) }
  }

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function keptBooking({ table }: World, answer: string): Promise<BookingItem> {
  const found = await getBooking(table, (JSON.parse(answer) as { bookingId: string }).bookingId)
  if (!found) throw new Error('the booking was not kept')
  const { pk: _, sk: __, ...item } = found as BookingItem & { pk: string; sk: string }
  return item
}

/** The same item for another applicant and place. */
const itemFor = (kept: BookingItem, { ownerId, applicant, pointId, slotAt }: Form): BookingItem => ({
  ...kept,
  ownerId,
  bookingId: randomUUID().slice(0, 10),
  applicantKey: createHash('sha256').update(applicant.idNumber).digest('base64url').slice(0, 27),
  pointId,
  slotAt,
  taken: [{ slotAt, places: 1 }],
})
