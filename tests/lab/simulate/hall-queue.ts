import type { CounterStep } from './counter-plan'
import type { HallDay } from './hall-day'
import { isAppointed, type Person } from './person'

/** What became of somebody who came to a hall, in minutes of the day. */
export interface Fate {
  /** The number was called; missing where the hall closed before. */
  calledMinute?: number
  counter?: number
  /** Went unserved: out of patience, or sent away because the hall had closed. */
  leftMinute?: number
  isSentAway?: boolean
}

interface Waiting {
  person: Person
  minute: number
  /** In the order of coming. */
  index: number
}

/** A hall's counters and those who wait there, each line in the order of coming. */
export interface HallQueue {
  plan: CounterStep[]
  order: HallDay['order']
  /** From when on nobody is served any more. */
  shutMinute: number
  /** When each counter is free again. */
  freeAt: number[]
  lastCallMinute: number
  lines: { waiting: Waiting[]; next: number }[]
  came: number
  /** The call that is due, as long as nothing has changed it. */
  due: Call | undefined
}
interface Call {
  minute: number
  counter: number
}

export const emptyQueue = ({
  plan,
  order,
  shutMinute,
}: Pick<HallDay, 'plan' | 'order' | 'shutMinute'>): HallQueue => ({
  plan,
  order,
  shutMinute,
  freeAt: Array.from({ length: Math.max(...plan.map(({ counters }) => counters)) }, () => 0),
  lastCallMinute: 0,
  lines: [0, 1, 2].map(() => ({ waiting: [], next: 0 })),
  came: 0,
  due: undefined,
})

type OnFate = (index: number, fate: Fate, person: Person) => void

/** Somebody comes, after all that was due before; the fate of one who is sent away at once is told. */
export function join(queue: HallQueue, person: Person, minute: number, onFate: OnFate): void {
  callBefore(queue, minute, onFate)
  const index = queue.came++
  if (minute >= queue.shutMinute) onFate(index, { leftMinute: minute, isSentAway: true }, person)
  else queue.lines[lineOf(queue, person)]?.waiting.push({ person, minute, index })
}

const lineOf = ({ order }: HallQueue, person: Person): number =>
  person.isFirst ? 0 : order === 'bookedFirst' && !isAppointed(person) ? 2 : 1

/** Calls all whose turn comes before a minute: whenever a counter is free, the first of the first line. */
export function callBefore(queue: HallQueue, minute: number, onFate: OnFate): void {
  for (;;) {
    queue.due ??= nextCall(queue)
    if (!queue.due) return
    if (queue.due.minute >= Math.min(minute, queue.shutMinute)) break
    callNext(queue, queue.due, onFate)
    queue.due = undefined
  }
  if (minute > queue.shutMinute) sendAway(queue, onFate)
}

function callNext(queue: HallQueue, { minute, counter }: Call, onFate: OnFate): void {
  const line = queue.lines.find(({ waiting, next }) => next < waiting.length)
  const called = line?.waiting[line.next++]
  if (!called) return
  const leftMinute = called.minute + called.person.patienceMinutes
  const isThere = !called.person.abandons && leftMinute >= minute
  queue.lastCallMinute = minute
  queue.freeAt[counter] = minute + (isThere ? called.person.serviceMinutes : 0)
  onFate(
    called.index,
    { calledMinute: minute, counter, ...(leftMinute < minute && { leftMinute }) },
    called.person,
  )
}

function sendAway(queue: HallQueue, onFate: OnFate): void {
  for (const line of queue.lines)
    for (const { person, minute, index } of line.waiting.splice(line.next)) {
      const gaveUp = minute + person.patienceMinutes
      if (gaveUp < queue.shutMinute) onFate(index, { leftMinute: gaveUp }, person)
      else onFate(index, { leftMinute: queue.shutMinute, isSentAway: true }, person)
    }
  queue.due = undefined
}

/** When the next counter is free for those who wait; never, where nobody does. */
function nextCall({ plan, freeAt, lastCallMinute, lines }: HallQueue): Call | undefined {
  const firstCame = lines.reduce(
    (min, { waiting, next }) => Math.min(min, waiting[next]?.minute ?? min),
    Number.POSITIVE_INFINITY,
  )
  if (firstCame === Number.POSITIVE_INFINITY) return undefined
  const from = Math.max(firstCame, lastCallMinute)
  for (let i = 0; i < plan.length; i++) {
    const until = plan[i + 1]?.fromMinute ?? Number.POSITIVE_INFINITY
    if (until <= from) continue
    const step = plan[i] as CounterStep
    const earliest = Math.max(from, step.fromMinute)
    const counter = firstFree(freeAt, step.counters, earliest)
    const minute = Math.max(earliest, freeAt[counter] ?? Number.POSITIVE_INFINITY)
    if (minute < until) return { minute, counter }
  }
  return { minute: Number.POSITIVE_INFINITY, counter: -1 }
}

/** The counter among the first ones that is free soonest; of several free by then, the first. */
function firstFree(freeAt: number[], open: number, byMinute: number): number {
  let best = -1
  let soonest = Number.POSITIVE_INFINITY
  for (let counter = 0; counter < open; counter++) {
    const free = Math.max(byMinute, freeAt[counter] as number)
    if (free < soonest) {
      soonest = free
      best = counter
    }
  }
  return best
}
