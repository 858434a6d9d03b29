import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { logNormal, type Random, seededRandom } from '../../../../shared/domain/random'

/**
 * Invents recordings of halls, person by person and second by second: another model than the forecast's, so
 * that the forecast is not measured by its own assumptions.
 */
export interface Character {
  halls: number
  days: number
  roster: string
  /** Work that comes against what the counters can do. */
  load: number
  bookedShare: number
  /** Booked people are called first. */
  bookedFirst?: boolean
  /** Share of days on which a counter of the roster stays empty. */
  absence?: number
  dayDeviation?: number
  seed: string
}

interface Person {
  id: string
  group: string
  slotAt?: number
  takenAt: number
  calledAt?: number
  finishedAt?: number
  abandonedAt?: number
  patience: number
  isGoneAtCall: boolean
}

interface Shift {
  from: number
  to: number
  counters: number
}

const firstDay = Date.UTC(2025, 2, 3)
const services: readonly (readonly [string, number, number])[] = [
  ['passport', 0.5, 9],
  ['pass', 0.2, 7],
  ['endorsement', 0.2, 5],
  ['foreigner', 0.05, 22],
  ['collection', 0.05, 3],
]
const meanService = services.reduce(
  (sum, [, share, median]) => sum + share * median * Math.exp(0.5 ** 2 / 2),
  0,
)
const weekdayFactor = [1.2, 1, 0.92, 0.9, 1.08, 0.75]
const normal = (random: Random): number => Math.log(logNormal(random, 1, 1))
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const shiftsOf = (roster: string): Shift[] =>
  roster.split(';').map(row => {
    const [span = '', counters = ''] = row.split('=')
    const [from = '', to = ''] = span.split('-')
    return { from: minuteOf(from) * 60, to: minuteOf(to) * 60, counters: Number(counters) }
  })
/** 17:00 of `…;13:00-17:00=3`. */
const closeOf = (roster: string): string => /-([\d:]+)=\d+$/.exec(roster)?.[1] ?? ''
const isoAt = (day: number, second: number | undefined): string =>
  second === undefined ? '' : `${new Date(day + Math.round(second) * 1000).toISOString().slice(0, 19)}+08:00`

/** Writes points.csv, tickets.csv and bookings.csv of these halls. */
export function writeRecording(folder: string, character: Character): void {
  const points = ['point_id,lat,lon,open,close,counters']
  const tickets = ['point_id,ticket_id,group,slot_at,taken_at,called_at,finished_at,abandoned_at']
  const bookings = ['booking_id,point_id,group,slot_at,made_at,lat,lon,showed']
  const shifts = shiftsOf(character.roster)
  for (let hall = 1; hall <= character.halls; hall++) {
    const pointId = `H${hall}`
    const random = seededRandom(`${character.seed} ${hall}`)
    points.push(
      `${pointId},43.${80 + hall},125.${30 + hall},${character.roster.slice(0, 5)},${closeOf(character.roster)},${character.roster}`,
    )
    const load = character.load * (0.9 + 0.2 * random.uniform())
    let mood = 0
    for (let i = 0; i < character.days; i++) {
      const day = firstDay + i * 86_400_000
      const weekday = (new Date(day).getUTCDay() + 6) % 7
      mood = 0.5 * mood + (character.dayDeviation ?? 0.15) * normal(random)
      const factor = weekdayFactor[weekday]
      if (factor === undefined) continue
      const people = comers(
        random,
        character,
        shifts,
        load * factor * Math.exp(mood),
        (slotAt, showed, n) => {
          const madeAt = random.uniform() < 0.2 ? slotAt - 3600 * (1 + 3 * random.uniform()) : 0
          const made = madeAt || slotAt - 86_400 * (1.1 + 6 * random.uniform())
          bookings.push(
            `B${hall}-${i}-${n},${pointId},passport,${isoAt(day, slotAt)},${isoAt(day, made)},,,${showed ? 1 : 0}`,
          )
        },
      )
      const staffing = shifts.map(shift => ({ ...shift }))
      if (random.uniform() < (character.absence ?? 0))
        for (const shift of staffing) shift.counters = Math.max(1, shift.counters - 1)
      serveAll(random, people, staffing, Math.exp(0.06 * normal(random)), character.bookedFirst ?? false)
      for (const person of people)
        tickets.push(
          [
            pointId,
            `${i}-${person.id}`,
            person.group,
            isoAt(day, person.slotAt),
            isoAt(day, person.takenAt),
            isoAt(day, person.calledAt),
            isoAt(day, person.finishedAt),
            isoAt(day, person.abandonedAt),
          ].join(','),
        )
    }
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, rows] of Object.entries({ points, tickets, bookings }))
    if (rows.length > 1) writeFileSync(join(folder, `${name}.csv`), `${rows.join('\n')}\n`)
}

/** Two humps of walk-ins between the doors' opening and half an hour before they close. */
function comers(
  random: Random,
  { bookedShare }: Character,
  shifts: Shift[],
  load: number,
  book: (slotAt: number, showed: boolean, n: number) => void,
): Person[] {
  const open = shifts[0]?.from ?? 0
  const close = shifts.at(-1)?.to ?? 0
  const capacity = shifts.reduce((sum, { from, to, counters }) => sum + ((to - from) / 60) * counters, 0)
  const total = (load * capacity) / meanService
  const people: Person[] = []
  const come = (takenAt: number, slotAt?: number) => {
    const [group] = random.pick(services.map(service => [service, service[1]] as const))
    people.push({
      id: '',
      group,
      takenAt,
      ...(slotAt !== undefined && { slotAt }),
      patience: random.uniform() < 0.06 ? -40 * 60 * Math.log(1 - random.uniform()) : 1e9,
      isGoneAtCall: random.uniform() < 0.03,
    })
  }
  const last = close - 1800
  const hump = (x: number, at: number) => Math.exp(-(((x - at) / 0.13) ** 2))
  const shape = (second: number) => {
    const x = (second - open) / (close - open)
    return 0.35 + hump(x, 0.25) + 0.8 * hump(x, 0.68)
  }
  let mass = 0
  for (let second = open; second < last; second += 60) mass += shape(second)
  for (let second = open - 600; second < last; second += 60) {
    const share = shape(Math.max(second, open)) / mass
    for (let n = random.poisson(total * (1 - bookedShare) * share); n > 0; n--)
      come(second + 60 * random.uniform())
  }
  let n = 0
  const slots: number[] = []
  for (const { from, to } of shifts) for (let at = from; at < to - 900; at += 1800) slots.push(at)
  for (const slotAt of slots)
    for (let left = random.poisson((total * bookedShare) / 0.88 / slots.length); left > 0; left--) {
      const showed = random.uniform() < 0.88
      book(slotAt, showed, ++n)
      if (showed) come(Math.max(open - 1200, slotAt + 60 * (-6 + 9 * normal(random))), slotAt)
    }
  people.sort((a, b) => a.takenAt - b.takenAt)
  people.forEach((person, i) => {
    person.id = `T${i + 1}`
  })
  return people
}

/** Event by event: a counter that is free calls the next, who may have left. */
function serveAll(
  random: Random,
  people: Person[],
  shifts: Shift[],
  slowness: number,
  bookedFirst: boolean,
): void {
  const mostCounters = Math.max(...shifts.map(({ counters }) => counters))
  const close = shifts.at(-1)?.to ?? 0
  const opensAt = (counter: number, from: number): number => {
    if (from >= close) return from
    for (const shift of shifts)
      if (shift.counters > counter && from < shift.to) return Math.max(from, shift.from)
    return from < close ? close : from
  }
  const free = Array.from({ length: mostCounters }, (_, counter) => opensAt(counter, 0))
  const waiting = [...people]
  while (waiting.length > 0) {
    const counter = free.indexOf(Math.min(...free))
    const now = free[counter] ?? 0
    const first = waiting[0]
    if (!first) return
    if (first.takenAt > now) {
      free[counter] = opensAt(counter, first.takenAt)
      if (free[counter] === now) free[counter] = first.takenAt
      continue
    }
    const booked = bookedFirst ? waiting.findIndex(p => p.slotAt !== undefined && p.takenAt <= now) : -1
    const [next] = waiting.splice(Math.max(0, booked), 1)
    if (!next) return
    if (next.takenAt + next.patience < now) {
      next.abandonedAt = next.takenAt + next.patience
      continue
    }
    next.calledAt = now
    if (next.isGoneAtCall) {
      next.abandonedAt = now + 60
      free[counter] = opensAt(counter, now + 60)
      continue
    }
    const median = services.find(([group]) => group === next.group)?.[2] ?? 8
    next.finishedAt = now + 60 * slowness * logNormal(random, median, 0.5)
    free[counter] = opensAt(counter, next.finishedAt + 15)
  }
}
