import { describe, expect, test } from 'vitest'
import { addMinutes, msOf } from '../../../../shared/domain/calendar'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../../shared/domain/hall/queue'
import { readVendorLine } from '../../../../shared/domain/vendor/vendor-message'
import { tellVendor } from '../../../../shared/domain/vendor/vendor-queue'
import { emptyVendorState, type VendorHall } from '../../../../shared/domain/vendor/vendor-state'

const morning = '2026-11-24T09:00:00+08:00'
const hall: VendorHall = {
  businesses: { '01': 'passport', '02': 'endorsement' },
  windows: {},
  longestServiceMinutes: 60,
}
const ms = (minute: number) => msOf(addMinutes(morning, minute))
const take = (minute: number, ticket: string, business = '01') =>
  `8201|m|${business}|${ticket}|${ms(minute)}|220102199003070013|王秀英|1|0|`
const at =
  (code: number) =>
  (minute: number, ticket: string, window: string, business = '01') =>
    `${code}|m|${business}|${window}|0147|${ticket}|${ms(minute)}`
const call = at(8002)
const begin = at(8003)
const end = at(8004)
const recall = at(8012)
const abandon = at(8014)
const transfer = at(8015)
const window = (code: number, minute: number, no: string) => `${code}|m|${no}|0147|${ms(minute)}`
const reset = (minute: number) => `8104|m|${ms(minute)}`

/** What the lines tell, each event in a short form: minute, kind, ticket, counter. */
function told(lines: string[], given: VendorHall = hall) {
  let state = emptyVendorState('2026-11-24')
  const all = lines.map(line => {
    const message = readVendorLine(line)
    if (!('kind' in message)) throw new Error(`${line}: ${message.problem}`)
    const telling = tellVendor(state, message, given)
    state = telling.state
    return telling
  })
  const events = all.flatMap(({ events }) => events)
  const short = events.map(event =>
    [(msOf(event.at) - ms(0)) / 60_000, event.kind, event.ticketId, event.counter]
      .filter(x => x !== undefined)
      .join(' '),
  )
  const reduced = events.reduce(
    (so, event, seq) => reduceHall(so, 'm', { ...event, seq }),
    emptyHall('CC-00', morning),
  )
  return { short, events, live: liveHall(reduced), skipped: all.flatMap(({ skipped }) => skipped ?? []) }
}

test('whoever took a ticket through the booking channel counts as booked', () => {
  const booked = take(1, 'A002').replace('|1|0|', '|1|9|')
  expect(told([take(0, 'A001'), booked]).live.waiting).toEqual({ booked: 1, walkIn: 1 })
})

describe('an ordinary visit', () => {
  test('is taken, called, begun and ended', () => {
    const { short, live } = told([
      take(0, 'A001'),
      call(5, 'A001', '3'),
      begin(6, 'A001', '3'),
      end(15, 'A001', '3'),
    ])
    expect(short).toEqual(['0 taken A001', '5 called A001 3', '6 started A001 3', '15 finished A001 3'])
    expect(live).toMatchObject({ waiting: { walkIn: 0 }, serving: 0, visits: 1, openCounters: 1 })
  })

  test('may be recalled, abandoned, or sent on to another business of ours', () => {
    const { short, events } = told([
      take(0, 'A001'),
      take(1, 'A002'),
      call(5, 'A001', '3'),
      recall(6, 'A001', '3'),
      abandon(7, 'A001', '3'),
      call(8, 'A002', '3'),
      transfer(9, 'A002', '3', '02'),
    ])
    expect(short.slice(3)).toEqual([
      '6 recalled A001 3',
      '7 abandoned A001 3',
      '8 called A002 3',
      '9 transferred A002',
    ])
    expect(events.at(-1)?.group).toBe('endorsement')
  })
})

describe('a clerk who calls the next one without ending the last', () => {
  test('has ended the last with the call', () => {
    const { short } = told([take(0, 'A001'), take(1, 'A002'), begin(5, 'A001', '3'), call(15, 'A002', '3')])
    expect(short.slice(2)).toEqual(['5 started A001 3', '15 finished A001 3', '15 called A002 3'])
  })

  test('after lunch has not served through lunch', () => {
    const { short } = told([begin(100, 'A001', '3'), call(270, 'A002', '3')])
    expect(short).toEqual(['100 started A001 3', '160 finished A001 3', '270 called A002 3'])
  })

  test('had nobody at the window, where the machine tells beginnings and told none', () => {
    const { short } = told([begin(1, 'A001', '1'), call(5, 'A002', '3'), call(7, 'A003', '3')])
    expect(short.slice(1)).toEqual(['5 called A002 3', '7 abandoned A002 3', '7 called A003 3'])
  })

  test('had somebody, where the machine never tells beginnings', () => {
    const { short } = told([call(5, 'A002', '3'), call(17, 'A003', '3')])
    expect(short).toEqual(['5 called A002 3', '17 finished A002 3', '17 called A003 3'])
  })
})

describe('a ticket number used again on one day', () => {
  test('after a reset is another person; whoever waited before has gone', () => {
    const { short, live } = told([
      window(8001, 0, '3'),
      take(1, 'A001'),
      take(2, 'A002'),
      reset(60),
      take(61, 'A001'),
      call(70, 'A001', '3'),
    ])
    expect(short.slice(1)).toEqual([
      '1 taken A001',
      '2 taken A002',
      '60 snapshot',
      '61 taken A001-2',
      '70 called A001-2 3',
    ])
    expect(live).toMatchObject({ waiting: { walkIn: 0 }, serving: 1, openCounters: 1 })
  })

  test('after a restart without a word is another person too', () => {
    const { short } = told([take(1, 'A001'), call(2, 'A001', '3'), end(9, 'A001', '3'), take(30, 'A001')])
    expect(short.at(-1)).toBe('30 taken A001-2')
  })

  test('while somebody is at the window through the reset, the end is that person’s', () => {
    const { short } = told([
      take(1, 'A001'),
      begin(2, 'A001', '3'),
      reset(5),
      end(9, 'A001', '3'),
      take(10, 'A001'),
    ])
    expect(short.slice(2)).toEqual(['5 snapshot', '9 finished A001 3', '10 taken A001-2'])
  })

  test('sent twice by the machine is one take', () => {
    const { short, skipped } = told([take(1, 'A001'), take(1, 'A001')])
    expect(short).toEqual(['1 taken A001'])
    expect(skipped).toEqual(['repeated'])
  })

  test('told after its call is still the same person', () => {
    const { short } = told([call(5, 'A001', '3'), take(1, 'A001')])
    expect(short).toEqual(['5 called A001 3', '1 taken A001'])
  })
})

describe('a machine that many bureaus share', () => {
  const shared: VendorHall = { ...hall, windows: { 3: '01', 8: '77' } }

  test('tells only of our businesses and our windows', () => {
    const { short, skipped } = told(
      [
        take(0, 'T001', '77'),
        call(1, 'T001', '8', '77'),
        window(8001, 2, '8'),
        window(8001, 2, '9'),
        window(8001, 2, '3'),
        take(3, 'A001'),
      ],
      shared,
    )
    expect(short).toEqual(['2 counterOpened 3', '3 taken A001'])
    expect(skipped).toEqual(['otherBusiness', 'otherBusiness', 'otherBusiness', 'otherBusiness'])
  })

  test('knows a call without a business by its window', () => {
    expect(told([call(1, 'A001', '3', ''), call(2, 'T001', '8', '')], shared).short).toEqual([
      '1 called A001 3',
    ])
  })

  test('sends somebody on to another bureau: our queue has lost one, and gains those sent to us', () => {
    const { short } = told(
      [
        take(0, 'A001'),
        begin(1, 'A001', '3'),
        transfer(5, 'A001', '3', '77'),
        transfer(6, 'T009', '8', '01'),
      ],
      shared,
    )
    expect(short.slice(2)).toEqual(['5 finished A001 3', '6 transferred T009'])
  })
})

test('counters open, pause and close as clerks log in, pause and leave', () => {
  const lines = [
    window(8001, 0, '1'),
    window(8001, 0, '2'),
    window(8010, 5, '1'),
    window(8011, 6, '1'),
    window(8006, 7, '2'),
  ]
  expect(told(lines).short).toEqual([
    '0 counterOpened 1',
    '0 counterOpened 2',
    '5 counterPaused 1',
    '6 counterOpened 1',
    '7 counterClosed 2',
  ])
  expect(told(lines).live.openCounters).toBe(1)
})

test('a new day begins with no numbers, and yesterday’s messages tell nothing', () => {
  const { short, skipped } = told([take(0, 'A001'), take(24 * 60, 'A001'), take(2, 'A002')])
  expect(short).toEqual(['0 taken A001', '1440 taken A001'])
  expect(skipped).toEqual(['past'])
})
