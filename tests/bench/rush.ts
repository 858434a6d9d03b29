import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { marshall } from '@aws-sdk/util-dynamodb'
import { adultAnswers, phone } from '../../functions/local/demonstration'
import { itemBytes } from '../../functions/local/dynamo/size'
import { listBookingsByPointDay } from '../../functions/store/booking'
import { listTaken, takePlaces } from '../../functions/store/slot'
import { transact } from '../../functions/store/table'
import { usualLimits } from '../../shared/domain/booking/limit'
import { openDays, plannedSlots } from '../../shared/domain/point/slot'
import { deviceHeader } from '../../shared/endpoint'
import type { CreateBooking } from '../../shared/schemas/booking'
import { letBook, wideLimits } from '../functions/running-stack'
import { residentNumber } from '../shared/domain/home-visit/roster/traveller'
import { signedIn } from './person'
import { printTable } from './table'
import { now, type World } from './world'

/**
 * Five thousand people, each on a phone of his own, want four hundred places within a minute, through the gateway, and
 * a phone may try as often as usual. It stops with an error unless exactly so many are booked, nobody twice, and no
 * slot beyond its places.
 * Run: npm run bench -- rush. `PEOPLE` names fewer.
 */
const people = Number(process.env.PEOPLE ?? 5_000)
const places = 400
/** A minute for all; fewer come as fast. */
const seconds = (60 * people) / 5_000
const service = 'PP-RENEW'
const pointId = 'CC-00'

interface Wish {
  slotAt: string
  token: string
}

export async function measureRush(world: World): Promise<void> {
  await letBook(world.table, { ...wideLimits, deviceTriesADay: usualLimits.deviceTriesADay })
  const slots = await openSlots(world)
  const wishes = await peopleWith(world, slots)
  const form = await formFor(world)
  const client = fork(new URL('./rush-client.mjs', import.meta.url), { execArgv: [] })
  const ask = async (asked: object[], within: number): Promise<Answer[]> => {
    client.send({ asked, seconds: within })
    const [{ answers }] = await once(client, 'message')
    return answers
  }
  const headersOf = (token: string) => ({
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  })
  const cheap = { url: `${world.base}/api/me`, method: 'GET', headers: headersOf(wishes[0]?.token ?? '') }
  // As many as come in the same second of the rush, without it.
  const idle = await ask(
    Array.from({ length: 300 }, () => cheap),
    5,
  )
  const meter = meterOf(world)
  const answers = await ask(
    wishes.map(({ slotAt, token }, i) => ({
      url: `${world.base}/api/bookings`,
      method: 'POST',
      headers: { ...headersOf(token), [deviceHeader]: `phone-${i}` },
      body: JSON.stringify({ ...form(i), slotAt }),
    })),
    seconds,
  )
  const total = meter.stop()
  await world.settled()
  await proveExact(world, slots, answers)
  print(answers, idle, total)
  await printUnits(world, wishes, form)
  client.kill()
}

interface Answer {
  ms: number
  code: string
  text?: string
}

/** Exactly so many places are left, each by its slot: of the slots from tomorrow on, the last one in part. */
async function openSlots({ table, content }: World): Promise<string[]> {
  const point = content.points.get(pointId)
  if (!point) throw new Error('no hall')
  let left = places
  const chosen: string[] = []
  for (const day of openDays([point], now, content.holidays).slice(1))
    for (const { slotAt, capacity } of plannedSlots(point, day, content.holidays)) {
      if (left === 0) return chosen
      const others = Math.max(0, capacity - left)
      if (others > 0)
        await transact(
          table,
          takePlaces(table, pointId, [{ slotAt, places: others, capacity }], { held: false }),
        )
      left -= capacity - others
      chosen.push(...Array<string>(capacity - others).fill(slotAt))
    }
  throw new Error('the hall has too few places')
}

async function peopleWith(world: World, slots: string[]): Promise<Wish[]> {
  const wishes: Wish[] = []
  for (let i = 0; i < people; i++)
    wishes.push({ token: await signedIn(world, `rush-${i}`), slotAt: slots[i % slots.length] ?? '' })
  return wishes
}

async function formFor({ base }: World): Promise<(n: number) => Omit<CreateBooking, 'slotAt'>> {
  const answers = adultAnswers(await phone(base)('getService', { code: service }), now.slice(0, 10))
  return n => ({
    requestId: randomUUID(),
    services: [service],
    answers,
    pointId,
    language: 'zh-CN',
    applicant: {
      name: '示例人',
      idNumber: residentNumber(
        `1985-0${1 + (n % 9)}-${10 + (n % 18)}`,
        n % 1000,
        `2201${10 + Math.floor(n / 1000)}`,
      ),
      phone: '13900000001',
    },
  })
}

async function proveExact({ table, content }: World, slots: string[], answers: Answer[]): Promise<void> {
  const won = answers.filter(({ code }) => code === 'ok').map(({ text = '{}' }) => JSON.parse(text).bookingId)
  const days = [...new Set(slots.map(slotAt => slotAt.slice(0, 10)))]
  const stored = (await Promise.all(days.map(day => listBookingsByPointDay(table, pointId, day)))).flat()
  const applicants = new Set(stored.map(({ applicantKey }) => applicantKey))
  const owners = new Set(stored.map(({ ownerId }) => ownerId))
  const counts = [won.length, new Set(won).size, stored.length, applicants.size, owners.size]
  if (counts.some(count => count !== Math.min(places, people)))
    throw new Error(`not ${places} of each: ${counts.join(', ')}`)
  const point = content.points.get(pointId)
  for (const day of days) {
    const taken = await listTaken(table, pointId, day)
    for (const { slotAt, capacity } of point ? plannedSlots(point, day, content.holidays) : [])
      if ((taken.get(slotAt.slice(11, 16))?.taken ?? 0) > capacity) throw new Error(`${slotAt} is overbooked`)
  }
}

const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const timesOf = (answers: Answer[]) => answers.map(({ ms }) => ms).sort((a, b) => a - b)

function print(answers: Answer[], idle: Answer[], total: Cost): void {
  const cheapest = at(timesOf(idle), 0.5)
  const codes = [...new Set(answers.map(({ code }) => code))]
  const row = (name: string, of: Answer[]) => {
    const times = timesOf(of)
    const ms = [at(times, 0.5), at(times, 0.99)]
    return [name, of.length, ...ms.map(one => (one / cheapest).toFixed(1)), ...ms.map(one => one.toFixed(1))]
  }
  printTable(
    `${people} people want ${places} places within ${seconds.toFixed(0)} s: exactly ${Math.min(places, people)} booked, nobody twice`,
    ['', 'calls', 'p50 × cheapest', 'p99 × cheapest', 'p50 ms here', 'p99 ms'],
    [
      row('the cheapest call, without a rush', idle),
      ...codes.map(code =>
        row(
          code === 'ok' ? 'booked' : `refused: ${code}`,
          answers.filter(one => one.code === code),
        ),
      ),
    ],
  )
  process.stdout.write(
    `${total.transactions} transactions were begun for ${Math.min(places, people)} bookings: ${total.transactions - Math.min(places, people)} of ${answers.length} people had read a place that was gone by then\n`,
  )
}

/** One booking and one refusal by themselves. */
async function printUnits(
  world: World,
  wishes: Wish[],
  form: (n: number) => Omit<CreateBooking, 'slotAt'>,
): Promise<void> {
  const free = '2026-12-03T10:00:00+08:00'
  const cost = async (n: number, slotAt: string): Promise<Cost> => {
    const call = phone(world.base, wishes.at(-n)?.token)
    // Somebody who has no booking yet.
    const asked = form(people + n)
    // His session has been read in this minute, as it has of anybody who has just looked at the times.
    await call('createBooking', { ...asked, slotAt: '2026-11-01T10:00:00+08:00' }).catch(() => undefined)
    const meter = meterOf(world)
    await call('createBooking', { ...asked, slotAt }).catch(() => undefined)
    return meter.stop()
  }
  const [booking, refusal] = [await cost(1, free), await cost(2, wishes[0]?.slotAt ?? '')]
  printTable(
    'units of one',
    ['', 'read units', 'write units of the table', 'of its indexes'],
    [
      ['booking of one person', booking.read, booking.write, booking.index],
      ['refusal of a full time', refusal.read, refusal.write, refusal.index],
    ],
  )
  if (booking.write === 0 || booking.write > 10 || refusal.read > 1 || refusal.write > 0)
    throw new Error('a booking may cost ten write units, a refusal one read unit and no write')
}

interface Cost {
  read: number
  write: number
  index: number
  transactions: number
}

/** What the service charges: a transaction twice for each kilobyte of an item, and each index of it once more. */
function meterOf({ table }: World): { stop(): Cost } {
  const cost: Cost = { read: 0, write: 0, index: 0, transactions: 0 }
  table.doc.middlewareStack.add(
    (next, context) => async args => {
      const input = args.input as { ReturnConsumedCapacity?: string; TransactItems?: Written[] }
      const isRead = /^(Get|BatchGet|Query)/.test(String(context.commandName))
      if (isRead) input.ReturnConsumedCapacity = 'TOTAL'
      if (input.TransactItems) cost.transactions += 1
      for (const { Put } of input.TransactItems ?? []) {
        const units = Put
          ? Math.ceil(itemBytes(marshall(Put.Item, { removeUndefinedValues: true }) as never) / 1024)
          : 1
        cost.write += 2 * units
        cost.index += Put?.Item.ownerId && Put.Item.pointDay ? 2 * units : 0
      }
      const result = await next(args)
      const consumed = (result.output as { ConsumedCapacity?: Units | Units[] }).ConsumedCapacity ?? []
      const units = [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
      // What is not there is charged too.
      if (isRead) cost.read += Math.max(units, 0.5)
      return result
    },
    { step: 'initialize', name: 'rush' },
  )
  return {
    stop() {
      table.doc.middlewareStack.remove('rush')
      return cost
    },
  }
}

interface Written {
  Put?: { Item: Record<string, unknown> }
}
interface Units {
  CapacityUnits?: number
}
