import { createHash, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { adultAnswers, phone } from '../../functions/local/demonstration'
import { type BookingItem, getBooking, insertBooking } from '../../functions/store/booking'
import { acceptsService, openDays, plannedSlots } from '../../shared/domain/point/slot'
import type { CreateBooking } from '../../shared/schemas/booking'
import { printTable } from './table'
import { median, now, type World } from './world'

/**
 * Bookings a second through HTTP beside the bare transaction of the same store: what lies between is ours. They
 * take turns, so that a busy moment of the machine meets both.
 */
const rounds = 7
const bookingsARound = 120
const service = 'PP-RENEW'

type Form = Omit<CreateBooking, 'requestId'>

export async function measureBookings(world: World): Promise<void> {
  const forms = await formsOf(world)
  const next = () => {
    const form = forms.next().value
    if (!form) throw new Error('no places are left')
    return form
  }
  const post = poster(world)
  const kept = await keptBooking(world, await post(next()))
  const ways: Record<string, (form: Form) => Promise<unknown>> = {
    HTTP: post,
    transaction: form => insertBooking(world.table, itemFor(kept, form), { capacity: 1_000, now }),
  }
  const rows: (string | number)[][] = []
  for (const clients of [1, 8]) {
    const rates: Record<string, number[]> = { HTTP: [], transaction: [] }
    for (let round = 0; round <= rounds; round++)
      for (const [way, book] of Object.entries(ways)) {
        const rate = await rateOf(clients, () => book(next()))
        await world.settled()
        if (round > 0) rates[way]?.push(rate)
      }
    const ratios = (rates.HTTP ?? []).map((rate, i) => rate / (rates.transaction?.[i] ?? Number.NaN))
    const [http, bare] = [median(rates.HTTP ?? []), median(rates.transaction ?? [])]
    rows.push([`${clients} at once`, http.toFixed(0), bare.toFixed(0), median(ratios).toFixed(2)])
  }
  printTable('bookings a second', ['', 'through HTTP', 'bare transaction', 'ratio'], rows)
}

/** Bookings a second with so many at once, of processor time and waiting together. */
async function rateOf(clients: number, book: () => Promise<unknown>): Promise<number> {
  let left = bookingsARound
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) await book()
    }),
  )
  return (bookingsARound / (performance.now() - begun)) * 1000
}

/** A form for each place of the province in the next days, no two of one applicant. */
async function formsOf({ base, content }: World): Promise<Generator<Form, undefined>> {
  const answers = adultAnswers(await phone(base)('getService', { code: service }), now.slice(0, 10))
  const points = [...content.points.values()].filter(point => acceptsService(point, service))
  return (function* () {
    let n = 0
    // From tomorrow on: of today some slots are over.
    for (const day of openDays(points, now, content.holidays).slice(1))
      for (const point of points)
        for (const { slotAt, capacity } of plannedSlots(point, day, content.holidays))
          for (let place = 0; place < capacity; place++)
            yield {
              service,
              answers,
              pointId: point.pointId,
              slotAt,
              language: 'zh-CN',
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

/** A client that does little itself: what it costs is taken from the server's processor. */
function poster({ base, token }: World) {
  const agent = new Agent({ keepAlive: true })
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'accept-encoding': 'gzip',
  }
  return (form: Form): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request(`${base}/api/bookings`, { method: 'POST', agent, headers }, response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(text))
        })
      })
      sent.on('error', reject).end(JSON.stringify({ ...form, requestId: randomUUID() }))
    })
}

async function keptBooking({ table }: World, answer: string): Promise<BookingItem> {
  const found = await getBooking(table, (JSON.parse(answer) as { bookingId: string }).bookingId)
  if (!found) throw new Error('the booking was not kept')
  const { pk: _, sk: __, ...item } = found as BookingItem & { pk: string; sk: string }
  return item
}

/** The same item for another applicant and place. */
const itemFor = (kept: BookingItem, { applicant, pointId, slotAt }: Form): BookingItem => ({
  ...kept,
  bookingId: randomUUID().slice(0, 10),
  applicantKey: createHash('sha256').update(applicant.idNumber).digest('base64url').slice(0, 27),
  pointId,
  slotAt,
})
