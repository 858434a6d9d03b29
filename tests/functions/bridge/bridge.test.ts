import { appendFileSync, mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addMinutes, msOf } from '../../../shared/domain/calendar'
import type { QueueEvent } from '../../../shared/schemas/hall'
import { morning, staffToken, type World } from '../running-stack'
import { type HallPc, hallPc } from './running-bridge'

const columns = {
  ticket: 'PDH',
  business: 'YW',
  taken: 'QHSJ',
  called: 'JHSJ',
  ended: 'JSSJ',
  state: 'ZT',
  window: 'CK',
}
const shape = {
  businesses: { '01': 'passport' },
  columns,
  states: { 0: 'waiting', 1: 'serving', 2: 'finished', 3: 'abandoned' },
}
const header = 'PDH,YW,XM,SFZH,QHSJ,JHSJ,JSSJ,ZT,CK'
const person = '王秀英,220102199003070013'
const waiting = (number: string, time = '09:10:00') => `${number},01,${person},2026-11-24 ${time},,,0,`
const serving = (number: string, window: string) =>
  `${number},01,${person},2026-11-24 09:10:00,2026-11-24 09:28:00,,1,${window}`
const finished = (number: string, window: string) =>
  `${number},01,${person},2026-11-24 09:10:00,2026-11-24 09:20:00,2026-11-24 09:29:00,2,${window}`

const minutesLater = (world: World, minutes: number) => world.setNow(addMinutes(world.runtime.now(), minutes))
let written = 0
/** Each writing has its own time, as on a disk whose clock moves on. */
function write(file: string, lines: string[], end = '\n') {
  writeFileSync(file, lines.join('\n') + end)
  written += 1
  utimesSync(file, written, written)
}
/** A file is read at the second look at the earliest. */
async function look(pc: HallPc) {
  await pc.turn()
  await pc.turn()
}
/** The numbers of what was posted; heartbeats have none of their own. */
const numbersOf = (posted: string[]) =>
  posted
    .flatMap(body => (JSON.parse(body) as { events: QueueEvent[] }).events)
    .flatMap(({ kind, seq }) => (kind === 'heartbeat' ? [] : [seq]))

const tablePc = () => hallPc(folder => ({ kind: 'table', file: join(folder, 'view.csv'), ...shape }))
const folderPc = async () => {
  const pc = await hallPc(folder => ({ kind: 'folder', folder: join(folder, 'drop'), ...shape }))
  mkdirSync(join(pc.folder, 'drop'))
  return pc
}
const logPc = () =>
  hallPc(folder => ({ kind: 'log', file: join(folder, 'queue-{day}.log'), businesses: { '01': 'passport' } }))
const logLine = (code: number, window: string, ticket: string, minute: number) =>
  `${code}|m|01|${window}|0147|${ticket}|${msOf(addMinutes(morning, minute))}\n`
const takeLine = (ticket: string, minute: number) =>
  `8201|m|01|${ticket}|${msOf(addMinutes(morning, minute))}|220102199003070013|王秀英|1\n`

describe('a hall whose machine exports its tickets', () => {
  it('is live as soon as the export appears, and follows it', async () => {
    const pc = await tablePc()
    const file = join(pc.folder, 'view.csv')
    await look(pc)
    expect(await pc.hall()).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
    write(file, [header, finished('A001', '1'), serving('A002', '1'), waiting('A003'), waiting('A004')])
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 2, openCounters: 1, asOf: morning })
    write(file, [
      header,
      finished('A001', '1'),
      serving('A003', '2'),
      waiting('A004'),
      waiting('A005'),
      waiting('A006'),
    ])
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 3, openCounters: 2 })
  })

  it('sends nobody’s name and no ID number, and logs none', async () => {
    const pc = await tablePc()
    write(join(pc.folder, 'view.csv'), [
      header,
      waiting('A001'),
      `王秀英,01,${person},2026-11-24 09:00:00,,,0,`,
    ])
    await look(pc)
    expect(pc.posted.join()).toContain('A001')
    expect(pc.lines).toEqual(['a row was left out, its ticket cannot be read'])
    expect(pc.posted.join() + pc.lines.join()).not.toMatch(/王|220102199003070013/)
  })

  it('is not read while it is being written', async () => {
    const pc = await tablePc()
    const file = join(pc.folder, 'view.csv')
    write(file, [header, waiting('A001'), waiting('A002')])
    await look(pc)
    write(file, [header, waiting('A001'), 'A002,01,王秀'], '')
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 2 })
    write(file, [header, waiting('A001'), waiting('A002'), waiting('A003', '09:29:58')])
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 3 })
  })

  it('says which setting is wrong when a column is missing', async () => {
    const pc = await tablePc()
    write(join(pc.folder, 'view.csv'), ['PDH,YW,QHSJ,JHSJ,JSSJ,CK', 'A001,01,09:00,,,'])
    await look(pc)
    expect(pc.lines).toEqual(['the table lacks the columns of columns.state'])
  })

  it('stays alive by heartbeats as long as the export is renewed, and no longer', async () => {
    const pc = await tablePc()
    const rows = [header, waiting('A001')]
    for (let minute = 0; minute < 8; minute += 2) {
      write(join(pc.folder, 'view.csv'), rows)
      await look(pc)
      minutesLater(pc.world, 2)
    }
    expect(await pc.hall()).toMatchObject({ waiting: 1 })
    for (let minute = 0; minute < 20; minute += 2) {
      await pc.turn()
      minutesLater(pc.world, 2)
    }
    expect(await pc.hall()).toMatchObject({ busyness: 'unknown' })
    expect(pc.lines).toEqual(['the export is not there or has stood still'])
  })
})

describe('a hall whose boundary platform drops files', () => {
  it('takes each file once, in order, and puts it into done', async () => {
    const pc = await folderPc()
    write(join(pc.folder, 'drop/2.csv'), [header, serving('A001', '1')])
    write(join(pc.folder, 'drop/1.csv'), [header, waiting('A001'), waiting('A002')])
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 1, openCounters: 1 })
    expect(readdirSync(join(pc.folder, 'drop'))).toEqual(['done'])
    expect(readdirSync(join(pc.folder, 'drop/done'))).toEqual(['1.csv', '2.csv'])
  })

  it('leaves a file that is still growing, and those behind it, until it is whole', async () => {
    const pc = await folderPc()
    const growing = join(pc.folder, 'drop/1.csv')
    write(growing, [header, waiting('A001'), 'A00'], '')
    write(join(pc.folder, 'drop/2.csv'), [header, waiting('A009')])
    await look(pc)
    expect(readdirSync(join(pc.folder, 'drop'))).toEqual(['1.csv', '2.csv'])
    write(growing, [header, waiting('A001'), waiting('A002')])
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 3 })
  })

  it('takes a file without a last line break once it has stood still for a minute', async () => {
    const pc = await folderPc()
    write(join(pc.folder, 'drop/1.csv'), [header, waiting('A001')], '')
    await look(pc)
    expect(await pc.hall()).toMatchObject({ busyness: 'unknown' })
    minutesLater(pc.world, 1)
    await pc.turn()
    expect(await pc.hall()).toMatchObject({ waiting: 1 })
  })

  it('puts a file that is no ticket table aside and goes on', async () => {
    const pc = await folderPc()
    write(join(pc.folder, 'drop/1.csv'), ['something,else', '1,2'])
    write(join(pc.folder, 'drop/2.csv'), [header, waiting('A001')])
    await look(pc)
    expect(readdirSync(join(pc.folder, 'drop/refused'))).toEqual(['1.csv'])
    expect(await pc.hall()).toMatchObject({ waiting: 1 })
  })

  it('that was read and not yet moved when the power went is not counted twice', async () => {
    const pc = await folderPc()
    write(join(pc.folder, 'drop/1.csv'), [header, waiting('A001'), waiting('A002')])
    await look(pc)
    renameSync(join(pc.folder, 'drop/done/1.csv'), join(pc.folder, 'drop/1.csv'))
    pc.restart()
    await look(pc)
    expect(await pc.hall()).toMatchObject({ waiting: 2 })
    expect(new Set(numbersOf(pc.posted)).size).toBe(2)
  })
})

describe('a hall whose machine writes a log of messages', () => {
  const log = (pc: HallPc) => join(pc.folder, 'queue-2026-11-24.log')

  it('is followed line by line; half a line waits for its end', async () => {
    const pc = await logPc()
    appendFileSync(
      log(pc),
      takeLine('A001', -20) + takeLine('A002', -19) + logLine(8002, '3', 'A001', -5).slice(0, 20),
    )
    await pc.turn()
    expect(await pc.hall()).toMatchObject({ waiting: 2 })
    appendFileSync(log(pc), logLine(8002, '3', 'A001', -5).slice(20))
    await pc.turn()
    expect(await pc.hall()).toMatchObject({ waiting: 1, openCounters: 1 })
    expect(pc.posted.join()).not.toMatch(/王|220102199003070013/)
  })

  it('names codes nobody explained', async () => {
    const pc = await logPc()
    appendFileSync(log(pc), `8310|王秀英\n8311|1\n8310|2\n${takeLine('A001', 0)}`)
    await pc.turn()
    expect(pc.lines).toEqual(['not understood: unknownCode 8310 (2 times); not understood: unknownCode 8311'])
  })

  it('that was emptied and begun anew is read from its start', async () => {
    const pc = await logPc()
    appendFileSync(log(pc), takeLine('A001', -20) + takeLine('A002', -19))
    await pc.turn()
    writeFileSync(log(pc), takeLine('A003', -1))
    await pc.turn()
    expect(await pc.hall()).toMatchObject({ waiting: 3 })
  })
})

describe('whatever happens to the PC and its connection', () => {
  const log = (pc: HallPc) => join(pc.folder, 'queue-2026-11-24.log')

  it('a restart sends nothing again and goes on with the next number', async () => {
    const pc = await logPc()
    appendFileSync(log(pc), takeLine('A001', -20) + takeLine('A002', -19))
    await pc.turn()
    pc.restart()
    appendFileSync(log(pc), takeLine('A003', -18))
    await pc.turn()
    expect(numbersOf(pc.posted)).toEqual([1, 2, 3])
    expect(await pc.hall()).toMatchObject({ waiting: 3 })
  })

  it('an answer that was lost has its events sent again, with no effect and no gap', async () => {
    const pc = await logPc()
    appendFileSync(log(pc), takeLine('A001', -20) + takeLine('A002', -19))
    pc.connect('silent')
    await pc.turn()
    pc.connect('up')
    pc.restart()
    await pc.turn()
    expect(numbersOf(pc.posted)).toEqual([1, 2, 1, 2])
    expect(await pc.hall()).toMatchObject({ waiting: 2 })
    const staff = await staffToken(pc.world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const hall = await pc.world.call('getPointHall', { pointId: 'CC-00' }, staff)
    expect(hall).toMatchObject({ missingEvents: 0, silentDevices: 0 })
  })

  it('an outage of twenty minutes with a restart in it loses nothing, and is not hammered against', async () => {
    const pc = await logPc()
    pc.connect('down')
    for (let minute = 0; minute < 20; minute++) {
      appendFileSync(log(pc), takeLine(`A${minute}`, minute))
      await pc.turn()
      if (minute === 9) pc.restart()
      minutesLater(pc.world, 1)
    }
    expect(pc.posted.length).toBeLessThanOrEqual(21)
    expect(pc.lines[0]).toBe('not delivered, no connection; events kept: 1, next try in 1 s')
    expect(pc.lines.at(-1)).toContain('events kept: 20, next try in 60 s')
    pc.connect('up')
    await pc.turn()
    expect(await pc.hall()).toMatchObject({ waiting: 20 })
    expect(pc.lines.at(-1)).toBe('delivering again')
  })

  it('more than a delivery holds goes in several', async () => {
    const pc = await logPc()
    appendFileSync(log(pc), Array.from({ length: 900 }, (_, i) => takeLine(`A${i + 1}`, -10)).join(''))
    await pc.turn()
    expect(pc.posted.length).toBeGreaterThan(1)
    expect(Math.max(...pc.posted.map(body => Buffer.byteLength(body)))).toBeLessThan(64 * 1024)
    expect(await pc.hall()).toMatchObject({ waiting: 900 })
  })

  it('a revoked machine and a wrong clock are said in words, and nothing is thrown away', async () => {
    const pc = await logPc()
    const staff = await staffToken(pc.world, {
      role: 'county',
      scope: { kind: 'county', divisionCode: '220102' },
    })
    await pc.world.call(
      'revokeDevice',
      { pointId: 'CC-00', deviceId: 'test-CC-00', reason: '设备更换' },
      staff,
    )
    appendFileSync(log(pc), takeLine('A001', 0))
    await pc.turn()
    expect(pc.lines).toEqual([
      'not delivered, refused: the key is wrong, or the machine was revoked; events kept: 1, next try in 1 s',
    ])
  })
})

describe('a hall whose queue cannot be read', () => {
  const waitPc = () =>
    hallPc(folder => ({
      kind: 'waits',
      file: join(folder, 'wait.csv'),
      columns: { wait: 'DDSJ', booked: 'YYDDSJ', at: 'SJ' },
    }))

  it('is live by the wait its display publishes, and unknown when the file stands still', async () => {
    const pc = await waitPc()
    const file = join(pc.folder, 'wait.csv')
    write(file, ['SJ,DDSJ,YYDDSJ', '09:28,50分钟,', '09:29,35,10', '09:20,70,'])
    await look(pc)
    expect(await pc.hall()).toMatchObject({ busyness: 'moderate', waitMinutes: { p50: 35, basis: 'live' } })
    for (let minute = 0; minute < 12; minute++) {
      minutesLater(pc.world, 1)
      await pc.turn()
    }
    expect(pc.lines.join()).toContain('has stood still')
    minutesLater(pc.world, 5)
    expect(await pc.hall()).toEqual({ pointId: 'CC-00', busyness: 'unknown' })
  })

  it('says which column is missing or cannot be read, never what stands in it', async () => {
    const pc = await waitPc()
    const file = join(pc.folder, 'wait.csv')
    write(file, ['SJ,DDSJ,YYDDSJ', `09:28,${person},`])
    await look(pc)
    write(file, ['SJ,WAIT', '09:28,50'])
    await look(pc)
    expect(pc.lines).toEqual([
      'the newest row has no columns.wait that can be read',
      'the file lacks the columns of columns.wait, columns.booked',
    ])
    expect(pc.posted.map(body => JSON.parse(body).events)).toEqual(
      [1, 2].map(seq => [{ seq, at: morning, kind: 'unreadable', rows: 1 }]),
    )
  })
})
