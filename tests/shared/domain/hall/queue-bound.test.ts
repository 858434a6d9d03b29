import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { longestWait } from '../../../../shared/domain/band'
import { lookAhead, pointDay, slotView } from '../../../../shared/domain/forecast/ahead'
import { noExperience } from '../../../../shared/domain/forecast/experience'
import { hallView } from '../../../../shared/domain/forecast/hall-view'
import { isSilent, liveHall } from '../../../../shared/domain/hall/hall'
import { waitRange } from '../../../../shared/domain/hall/line'
import { emptyHall, mostTickets, reduceDelivery, reduceHall } from '../../../../shared/domain/hall/queue'
import { largestSeq, QueueEvent } from '../../../../shared/schemas/hall'
import { at, event, liveWith, monday, pointWith } from '../../build'

const empty = emptyHall('CC-01', at('08:00'))
/** Delivered as a machine does, some at a time. */
const told = (events: QueueEvent[]) =>
  Array.from({ length: Math.ceil(events.length / 500) }, (_, i) =>
    events.slice(i * 500, (i + 1) * 500),
  ).reduce((state, some) => reduceDelivery(state, { deviceId: 'machine', events: some }), empty)
/** What an item of the table may hold. */
const itemBytes = 400 * 1024
const timeOf = (second: number) =>
  [9 * 3600 + second].map(s => new Date(s * 1000).toISOString().slice(11, 19)).join()
/** So many people in two hours, each served at once where they are. */
const crowd = (people: number, isServed: boolean): QueueEvent[] =>
  Array.from({ length: people }, (_, i) => {
    const ticketId = `A${i}-${(i * 7_919_993) % 1_000_003}`
    const second = Math.floor((i / people) * 7200)
    const counter = String((i % 120) + 1)
    const told = [event('taken', timeOf(second), { ticketId, group: 'passport' })]
    if (isServed)
      told.push(
        event('called', timeOf(second + 1), { ticketId, counter }),
        event('finished', timeOf(second + 2), { ticketId, counter }),
      )
    return told
  }).flat()

describe('the state of a hall, however many come,', () => {
  it('can be stored: who was served longest ago becomes a number, and all are counted', () => {
    const state = told(crowd(5000, true))
    expect(Object.keys(state.tickets).length).toBeLessThanOrEqual(mostTickets)
    expect(liveHall(state).arrived.walkIn).toBe(5000)
    expect(gzipSync(JSON.stringify(state)).length).toBeLessThan(itemBytes)
  })

  it('can be stored where nobody is served either, and those that are known wait very long', () => {
    const state = told(crowd(5000, false))
    const live = liveHall(state)
    expect(live.waiting.walkIn).toBeGreaterThan(mostTickets * 0.9)
    expect(live.arrived.walkIn).toBe(5000)
    expect(gzipSync(JSON.stringify(state)).length).toBeLessThan(itemBytes)
  })

  it('keeps those that wait where others are long over', () => {
    const waiting = crowd(50, false)
    const others = crowd(4500, true).map(one => ({ ...one, ticketId: `B${one.ticketId}` }))
    const state = told([...waiting, ...others])
    expect(liveHall(state).waiting.walkIn).toBe(50)
  })

  it('knows no more counters than a hall has', () => {
    const events = Array.from({ length: 900 }, (_, i) =>
      event('counterOpened', timeOf(i), { counter: `C${i}` }),
    )
    expect(liveHall(told(events)).openCounters).toBe(200)
  })
})

describe('a wait', () => {
  const surroundings = { holidays: new Map(), experience: noExperience }

  it('has a ceiling, above which it is only told as very long', () => {
    const live = liveWith({ waiting: { booked: 0, walkIn: 4000 }, serving: 4 })
    const view = hallView(at('10:00'), pointWith(), surroundings, live)
    expect(view).toMatchObject({ busyness: 'busy', waitMinutes: { p50: longestWait, p80: longestWait } })
    const ahead = lookAhead(pointDay(at('10:00'), pointWith(), monday, surroundings, live))
    expect(Math.max(...ahead.slots.map(slot => slotView(slot).waitMinutes.p80))).toBe(longestWait)
    expect(waitRange(4000, { ...live, meanServiceMinutes: 10 })).toEqual({ from: 240, to: 240 })
  })
})

describe('a machine whose clock is fast', () => {
  it('does not hide its silence: nothing is known as of later than when it was heard', () => {
    const early = event('taken', '10:04', { ticketId: 'A1' })
    const live = liveHall(reduceHall(empty, 'machine', early, at('10:00')))
    expect(live.asOf).toBe(at('10:00'))
    expect(isSilent(live, at('10:06'))).toBe(true)
    expect(live.waiting.walkIn).toBe(1)
  })
})

describe('an odd event is refused by itself', () => {
  const taken = { seq: 1, at: at('10:00'), kind: 'taken', ticketId: 'A1' }
  it.each([
    ['a ticket named like what every object has', { ticketId: 'constructor' }, 'ticketId'],
    ['a counter named so', { counter: 'valueOf' }, 'counter'],
    ['a number beyond all counting', { seq: Number.MAX_SAFE_INTEGER }, 'seq'],
    ['a time as mails have it', { at: 'Mon, 23 Nov 2026 10:00:00 GMT' }, 'at'],
  ])('%s', (_, change, field) => {
    const { success, issues } = v.safeParse(QueueEvent, { ...taken, ...change })
    expect([success, issues && v.getDotPath(issues[0])]).toEqual([false, field])
  })

  it('and two machines at the largest number are no more missing than can be counted', () => {
    const heard = ['D1', 'D2'].flatMap(id =>
      [1, largestSeq].map(seq => [id, event('heartbeat', '10:00', { seq })] as const),
    )
    const state = heard.reduce((so, [id, one]) => reduceHall(so, id, one), empty)
    expect(liveHall(state).missingEvents).toBe(2 * (largestSeq - 2))
  })
})
