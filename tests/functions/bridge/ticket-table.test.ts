import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../functions/bridge/config'
import { readCsv } from '../../../functions/bridge/csv'
import type { TableMemory } from '../../../functions/bridge/table-memory'
import { readRows, type TicketRow } from '../../../functions/bridge/ticket-row'
import { tellTable } from '../../../functions/bridge/ticket-table'
import { readTime } from '../../../functions/bridge/written-time'

const at = (time: string) => `2026-11-24T${time}:00+08:00`
const row = (number: string, taken: string, given: Partial<TicketRow> = {}): TicketRow => ({
  number,
  business: '01',
  group: 'passport',
  takenAt: at(taken),
  ...given,
})

/** Reads the table again and again and tells in a short form what each reading adds. */
function readings(...tables: [now: string, rows: TicketRow[]][]) {
  let memory: TableMemory | undefined
  return tables.map(([now, rows]) => {
    const told = tellTable(memory, rows, at(now), true)
    memory = told.memory
    return told.events.map(({ at, kind, ticketId, counter, waiting }) =>
      [at.slice(11, 16), kind, ticketId, counter, waiting?.map(({ ticketId }) => ticketId).join('+')]
        .filter(part => part !== undefined)
        .join(' '),
    )
  })
}

describe('the ticket table of a machine, read again and again', () => {
  it('is a snapshot at first, with those at the counters beside it', () => {
    const [first] = readings([
      '09:30',
      [
        row('A001', '09:00', {
          calledAt: at('09:05'),
          beganAt: at('09:06'),
          endedAt: at('09:20'),
          window: '1',
        }),
        row('A002', '09:01', { calledAt: at('09:21'), beganAt: at('09:22'), window: '1' }),
        row('A003', '09:10'),
      ],
    ])
    expect(first).toEqual([
      '09:22 snapshot A003',
      '09:00 taken A001',
      '09:05 called A001 1',
      '09:06 started A001 1',
      '09:20 finished A001 1',
      '09:01 taken A002',
      '09:21 called A002 1',
      '09:22 started A002 1',
    ])
  })

  it('tells afterwards only what has become of each ticket', () => {
    const [, second, third, fourth] = readings(
      ['09:30', [row('A001', '09:00')]],
      ['09:31', [row('A001', '09:00', { calledAt: at('09:31'), window: '2' }), row('A002', '09:31')]],
      ['09:32', [row('A001', '09:00', { calledAt: at('09:31'), window: '2' }), row('A002', '09:31')]],
      [
        '09:40',
        [
          row('A001', '09:00', { calledAt: at('09:31'), status: 'abandoned', window: '2' }),
          row('A002', '09:31'),
        ],
      ],
    )
    expect(second).toEqual(['09:31 called A001 2', '09:31 taken A002', '09:31 counterOpened 2'])
    expect(third).toEqual([])
    expect(fourth).toEqual(['09:40 abandoned A001 2'])
  })

  it('tells a number taken again as another person', () => {
    const [, second] = readings(
      ['09:30', [row('A001', '09:00', { endedAt: at('09:20') })]],
      ['10:00', [row('A001', '09:00', { endedAt: at('09:20') }), row('A001', '09:58')]],
    )
    expect(second).toEqual(['09:58 taken A001-2'])
  })

  it('names everybody anew when people who waited are gone from it', () => {
    const [, second] = readings(
      ['09:30', [row('A001', '09:00'), row('A002', '09:01')]],
      ['09:35', [row('A002', '09:01')]],
    )
    expect(second).toEqual(['09:01 snapshot A002'])
  })

  it('puts somebody back into the queue who was called in vain', () => {
    const called = { calledAt: at('09:31'), window: '2' }
    const [, second] = readings(
      ['09:31', [row('A001', '09:00', called)]],
      ['09:33', [row('A001', '09:00', { ...called, status: 'waiting' })]],
    )
    expect(second).toEqual(['09:33 transferred A001 2'])
  })

  it('leaves a counter open that has nobody to call', () => {
    const done = row('A001', '09:00', { calledAt: at('09:10'), endedAt: at('09:20'), window: '2' })
    const [, second] = readings(['09:30', [done]], ['09:51', [done]])
    expect(second).toEqual([])
  })

  it('closes a counter that has done nothing for half an hour though somebody waits', () => {
    const done = row('A001', '09:00', { calledAt: at('09:10'), endedAt: at('09:20'), window: '2' })
    const next = row('A002', '09:05')
    const [, second] = readings(['09:30', [done, next]], ['09:51', [done, next]])
    expect(second).toEqual(['09:51 counterClosed 2'])
  })

  it('knows nothing of yesterday', () => {
    const [, second] = readings(
      ['09:30', [row('A001', '09:00'), { ...row('A009', '09:00'), takenAt: '2026-11-23T16:00:00+08:00' }]],
      ['09:31', [row('A001', '09:00')]],
    )
    expect(second).toEqual([])
  })
})

it.each([
  ['2026-11-24 09:05:07', '2026-11-24T09:05:07+08:00'],
  ['2026-11-24T09:05:07.123+08:00', '2026-11-24T09:05:07+08:00'],
  ['2026/11/24 9:05', '2026-11-24T09:05:00+08:00'],
  ['20261124090507', '2026-11-24T09:05:07+08:00'],
  ['1795568707000', '2026-11-25T09:05:07+08:00'],
  ['9:05', '2026-11-24T09:05:00+08:00'],
  ['2026-02-30 09:05:00', undefined],
  ['25:00', undefined],
  ['soon', undefined],
])('reads the time %s as %s', (text, instant) => {
  expect(readTime(text, '2026-11-24')).toBe(instant)
})

it('reads a table with quotes, marks and either line end', () => {
  expect(readCsv('\uFEFFPDH,"备注"\r\nA001,"a ""b"", c"\r\n\r\nA002,\n', ',')).toEqual({
    header: ['PDH', '备注'],
    rows: [
      ['A001', 'a "b", c'],
      ['A002', ''],
    ],
  })
  expect(readCsv('PDH,备注\nA001,"half', ',')).toBeUndefined()
})

it('tells who has a booking, in a snapshot and one by one', () => {
  const rows = [row('A001', '09:00', { booked: true }), row('A002', '09:01')]
  const [snapshot] = tellTable(undefined, rows, at('09:30'), true).events
  expect(snapshot?.waiting?.map(({ booked }) => booked)).toEqual([true, false])
  const oneByOne = tellTable(undefined, rows, at('09:30'), false).events
  expect(oneByOne.map(({ booked }) => booked)).toEqual([true, undefined])
})

it('knows a booking by the channel column, where one is named', () => {
  const config = readConfig(
    JSON.stringify({
      server: 'https://example.gov.cn/api',
      deviceId: 'CC-00-1',
      key: 'k'.repeat(43),
      memory: './memory',
      source: {
        kind: 'table',
        file: 'tickets.csv',
        businesses: { '01': 'passport' },
        columns: { ticket: 'PDH', business: 'YW', taken: 'QH', channel: 'QD' },
      },
    }),
  )
  if (!('config' in config) || config.config.source.kind !== 'table') throw new Error('no table')
  const table = readCsv('PDH,YW,QH,QD\nA001,01,09:00,9\nA002,01,09:01,0\nA003,01,09:02,\n', ',')
  if (!table) throw new Error('no csv')
  const { rows } = readRows(table, config.config.source, at('09:30'))
  expect(rows.map(({ booked }) => booked)).toEqual([true, undefined, undefined])
})
