import { appendFileSync, copyFileSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextChunk } from '../../../functions/bridge/log-file'
import { tellText } from '../../../functions/bridge/table-source'
import { readTime } from '../../../functions/bridge/written-time'
import { addMinutes, msOf } from '../../../shared/domain/calendar'
import { liveHall } from '../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../shared/domain/hall/queue'
import { seededRandom } from '../../../shared/domain/random'
import { morning, staffToken } from '../running-stack'
import { hallPc } from './running-bridge'

const day = '2026-11-24'
const now = `${day}T09:30:00+08:00`
const shape = {
  encoding: 'utf-8',
  separator: ',',
  businesses: { '01': 'passport', '02': 'endorsement' },
  otherBusinesses: ['99'],
  bookedChannels: ['9'],
  staleMinutes: 10,
  columns: {
    ticket: 'PDH',
    business: 'YW',
    taken: 'QHSJ',
    called: 'JHSJ',
    ended: 'JSSJ',
    state: 'ZT',
    window: 'CK',
  },
  states: { 0: 'waiting', 1: 'serving', 2: 'finished', 3: 'abandoned' },
} as const
const header = 'PDH,YW,XM,QHSJ,JHSJ,JSSJ,ZT,CK'
const two = (n: number) => String(n).padStart(2, '0')
const waitingRow = (n: number, called = '', ended = '') =>
  `A0${two(n)},01,王秀英,${day} 09:${two(n)}:00,${called},${ended},0,`
const doneRow = (n: number) =>
  `B0${two(n)},02,李建国,${day} 08:${two(n)}:00,${day} 09:0${n}:00,${day} 09:1${n}:00,2,${n}`
const goodDay = [...[1, 2, 3, 4, 5].map(doneRow), ...Array.from({ length: 12 }, (_, i) => waitingRow(i + 10))]
const textOf = (rows: string[]) => `${[header, ...rows].join('\n')}\n`

/** The hall as its machine's tables tell it, one after the other, and what of the last could not be read. */
function hallBy(...texts: string[]) {
  let state = emptyHall('CC-00', `${day}T08:00:00+08:00`)
  let told: ReturnType<typeof tellText> | undefined
  for (const text of texts) {
    told = tellText(
      text,
      told?.table,
      { ...shape, otherBusinesses: [...shape.otherBusinesses], bookedChannels: ['9'] },
      now,
      true,
    )
    for (const event of told.events) state = reduceHall(state, 'machine', { seq: 1, ...event })
  }
  return { waiting: liveHall(state).waiting.walkIn, unread: told?.unread, live: liveHall(state) }
}

describe('times not yet reached', () => {
  it.each([
    '',
    '0000-00-00 00:00:00',
    '1900-01-01 00:00:00',
    '1970-01-01 08:00:00',
    '1899-12-30',
    '9999-12-31 23:59:59',
    'NULL',
    'null',
    '\\N',
    '-',
    '--',
    'N/A',
    '0',
    '0001-01-01T00:00:00',
  ])('written %j are none: those who wait wait', written => {
    const rows = Array.from({ length: 40 }, (_, i) => waitingRow(i + 10, written, written))
    expect(hallBy(textOf(rows))).toMatchObject({ waiting: 40, unread: 0 })
  })
})

describe('a time', () => {
  it.each([
    ['2026-11-24 09:05:07', '09:05:07'],
    ['2026年11月24日 9时5分7秒', '09:05:07'],
    ['2026年11月24日上午9:05', '09:05:00'],
    ['下午1:05', '13:05:00'],
    ['1:05 PM', '13:05:00'],
    ['12:05:00 AM', '00:05:00'],
    ['11/24/2026 9:05:07 AM', '09:05:07'],
    ['24/11/2026 09:05', '09:05:00'],
    ['2026-11-24T01:05:07Z', '09:05:07'],
    ['2026-11-24T09:05:07.123+0800', '09:05:07'],
    ['20261124090507', '09:05:07'],
    ['46350.378553240741', '09:05:07'],
    ['1795482307', '09:05:07'],
    ['1795482307000', '09:05:07'],
    ['２０２６-１１-２４ ０９：０５', '09:05:00'],
    ['="2026-11-24 09:05:07"', '09:05:07'],
  ])('%s is read', (text, time) => {
    expect(readTime(text, day)).toBe(`${day}T${time}+08:00`)
  })
  it.each(['soon', '2026-02-30 09:05', '25:00', '9', '2026-11-24', '220102199003070013'])(
    '%s is not',
    text => {
      expect(readTime(text, day)).toBeUndefined()
    },
  )
})

describe('a table of tickets', () => {
  const other = (change: (row: string) => string) =>
    textOf(goodDay.map((row, i) => (i === 8 ? change(row) : row)))

  it.each([
    [
      'quotes around all',
      (row: string) =>
        row
          .split(',')
          .map(cell => `"${cell}"`)
          .join(','),
    ],
    ['a spreadsheet’s marks', (row: string) => row.replace(/^(\w+),01/, '="$1","1"')],
    ['numbers as decimals', (row: string) => row.replace(',01,', ',1.0,').replace(',0,', ',0.0,')],
    ['a time as a spreadsheet’s day', (row: string) => row.replace(/2026[^,]*/, '46350.378553240741')],
    ['a number with a dash', (row: string) => row.replace(/^A/, 'A-')],
    ['a clock that is fast', (row: string) => row.replace(/2026[^,]*/, '2026-11-24 11:59:00')],
    ['a clock of next year', (row: string) => row.replace('2026-', '2027-')],
  ])('with %s in a row loses nobody', (_, change) => {
    expect(hallBy(other(change))).toMatchObject({ waiting: 12, unread: 0 })
  })

  it.each([
    ['a quote that does not close', (row: string) => row.replace('王', '"王')],
    ['a separator too few', (row: string) => row.replace(',王', '王')],
    ['a time nobody can read', (row: string) => row.replace(/2026[^,]*/, 'soon')],
    ['a state nobody has explained', (row: string) => row.replace(',0,', ',7,')],
    ['a business of nobody', (row: string) => row.replace(',01,', ',toString,')],
    ['finished without ever having been called', (row: string) => row.replace(',0,', ',2,')],
  ])('with %s is counted as not read', (_, change) => {
    expect(hallBy(textOf(goodDay), other(change)).unread).toBeGreaterThan(0)
  })

  it('tells people of two businesses with one number apart', () => {
    const twins = [waitingRow(10), waitingRow(10).replace(',01,', ',02,')]
    expect(hallBy(textOf(twins))).toMatchObject({ waiting: 2, unread: 0 })
  })

  it('however it is changed, never makes fewer people of those who wait without saying that it was not read', () => {
    const random = seededRandom('fuzz')
    const whole = (n: number) => Math.floor(random.uniform() * n)
    const odd = [
      '"',
      ',',
      ';',
      '\t',
      ' ',
      '\n',
      '王',
      'x',
      '\u0000',
      '\uFFFD',
      "'",
      'NULL',
      '1900-01-01',
      '：',
      '""',
      '\\',
    ]
    const good = textOf(goodDay)
    const seen = { fewer: 0, named: 0, same: 0 }
    for (let run = 0; run < 2500; run++) {
      const at = header.length + 1 + whole(good.length - header.length - 1)
      const [from, until] = [good.slice(0, at), good.slice(at + (random.uniform() < 0.5 ? 1 : 0))]
      const { waiting, unread = 0 } = hallBy(
        good,
        from + (random.uniform() < 0.7 ? odd[whole(odd.length)] : '') + until,
      )
      if (unread > 0) seen.named += 1
      else if (waiting >= 12) seen.same += 1
      else seen.fewer += 1
    }
    expect(seen.fewer).toBe(0)
    expect(seen.named).toBeGreaterThan(300)
    expect(seen.same).toBeGreaterThan(300)
  })
})

it('a hall whose rows cannot be read is unknown at once, staff see how many, and it is known again with them', async () => {
  const pc = await hallPc(folder => ({ kind: 'table', file: join(folder, 'view.csv'), ...shape }))
  const file = join(pc.folder, 'view.csv')
  const show = async (rows: string[]) => {
    writeFileSync(file, textOf(rows))
    await pc.turn()
    await pc.turn()
    return pc.hall()
  }
  expect(await show(goodDay)).toMatchObject({ waiting: 12 })
  expect(await show(goodDay.map(row => row.replace(`${day} 09:12`, 'soon 09:12')))).toEqual({
    pointId: 'CC-00',
    busyness: 'unknown',
  })
  const staff = await staffToken(pc.world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  const [device] = await pc.world.call('listDevices', { pointId: 'CC-00' }, staff)
  expect(device).toMatchObject({ refusedToday: 2, refusedField: 'rows' })
  expect(await show([...goodDay, waitingRow(29)])).toMatchObject({ waiting: 13 })
})

describe('the log of a machine', () => {
  const folderWith = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'queue.log')
    writeFileSync(file, text)
    return file
  }
  /** What is read from a place on, until there is nothing more. */
  function readOn(place: Parameters<typeof nextChunk>[0], file: string) {
    let text = ''
    let at = place
    for (let chunk = nextChunk(at, file); chunk; chunk = nextChunk(at, file)) {
      text += chunk.lines.toString()
      at = chunk.place
      if (chunk.lines.length === 0 && chunk.isEnd) break
    }
    return { text, place: at }
  }

  it.each([
    [
      'emptied and grown past the old place',
      (file: string) => writeFileSync(file, 'three\nfour\nfive\nsix\n'),
      'three\nfour\nfive\nsix\n',
    ],
    [
      'renamed with lines not read yet, and begun anew',
      (file: string) => {
        appendFileSync(file, 'three\n')
        renameSync(file, `${file}.1`)
        writeFileSync(file, 'four\n')
      },
      'three\nfour\n',
    ],
    [
      'copied away with lines not read yet, and emptied',
      (file: string) => {
        appendFileSync(file, 'three\n')
        copyFileSync(file, `${file}.1`)
        writeFileSync(file, 'four\nfive\nsix\n')
      },
      'three\nfour\nfive\nsix\n',
    ],
    ['only grown', (file: string) => appendFileSync(file, 'three\n'), 'three\n'],
  ])('loses nothing when it was %s', (_, change, rest) => {
    const file = folderWith('one\ntwo\n')
    const { place } = readOn(undefined, file)
    change(file)
    expect(readOn(place, file).text).toBe(rest)
  })

  it('is not muted for the day by one window’s clock of tomorrow, nor by one of last year', async () => {
    const pc = await hallPc(folder => ({
      kind: 'log',
      file: join(folder, 'queue.log'),
      businesses: { '01': 'passport' },
    }))
    const take = (ticket: string, at: string) => `8201|m|01|${ticket}|${msOf(at)}|||0|0\n`
    const file = join(pc.folder, 'queue.log')
    appendFileSync(file, take('A001', addMinutes(morning, -20)) + take('A002', addMinutes(morning, 24 * 60)))
    appendFileSync(
      file,
      take('A003', addMinutes(morning, -400 * 24 * 60)) + take('A004', addMinutes(morning, -5)),
    )
    await pc.turn()
    expect(await pc.hall()).toMatchObject({ waiting: 4 })
  })
})
