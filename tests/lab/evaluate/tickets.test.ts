import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { instantOf } from '../../../shared/domain/calendar'
import { wordsOf } from './csv'
import { judged } from './evaluator'
import type { TicketReport } from './table'
import { type Character, writeRecording } from './tickets/invented'
import { hoursSeen } from './tickets/recorded-point'
import { readRecording } from './tickets/ticket-rows'
import { evaluateTickets, replayAll } from './tickets/tickets'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'recording-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

const asked = { fromDay: undefined, skipBad: false, say: () => {} }

const small: Character = {
  halls: 2,
  days: 9,
  roster: '09:00-12:00=2;13:00-16:00=2',
  load: 0.9,
  bookedShare: 0.4,
  seed: 'small',
}

describe('a recording', () => {
  const points = 'point_id,lat,lon,open,close,counters\nH1,43.8,125.3,09:00,17:00,09:00-17:00=2\n'
  const tickets = 'point_id,ticket_id,group,slot_at,taken_at,called_at,finished_at,abandoned_at\n'
  const written = (rows: string, more: Record<string, string | Buffer> = {}): string => {
    const path = folder()
    for (const [name, text] of Object.entries({
      'points.csv': points,
      'tickets.csv': tickets + rows,
      ...more,
    }))
      writeFileSync(join(path, name), text)
    return path
  }
  const refusals = (path: string): string[] => readRecording(path).problems.map(wordsOf)

  it.each([
    ['H9,T1,a,,2025-03-03T09:00:00+08:00,,,', "point_id is not in points.csv: 'H9'"],
    ['H1,T1,a,,yesterday,,,', "taken_at is not a time with offset: 'yesterday'"],
    [
      'H1,T1,a,,2025-02-30T09:00:00+08:00,,,',
      "taken_at is not a time with offset: '2025-02-30T09:00:00+08:00'",
    ],
    ['H1,T1,a,,,,,', 'taken_at is missing'],
    ['H1,,a,,2025-03-03T09:00:00Z,,,', 'ticket_id is missing'],
    ['H1,T1,a,,2025-03-03T09:00:00Z,2025-03-03T08:00:00Z,,', 'called_at is before taken_at'],
    ['H1,T1,a,,2025-03-03T09:00:00Z,,2025-03-03T09:10:00Z,', 'finished_at without called_at'],
  ])('names the bad row %s', (row, reason) => {
    expect(refusals(written(`${row}\n`))).toEqual([`tickets.csv:2: ${reason}`])
  })

  it('names all of them at once', () => {
    expect(refusals(written('H1,,a,,x,,,\nH9,T,a,,2025-03-03T09:00:00Z,,,\n'))).toHaveLength(2)
  })

  it('without its bad rows, where that is asked for, is what is left, and they are counted', () => {
    const good = 'H1,T1,a,,2025-03-03T09:00:00Z,,,\n'
    const { problems, tickets } = readRecording(
      written(`${good}H1,T2,a,,x,,,\n${good}H1,T3,a,,y,,,\nH9,T,a,,,,,\n`),
    )
    expect(judged(problems, { skipBad: false }).problems).toHaveLength(3)
    expect(judged(problems, { skipBad: true })).toEqual({
      problems: [],
      skipped: [
        { file: 'tickets.csv', reason: 'taken_at is not a time with offset', rows: 2 },
        { file: 'tickets.csv', reason: 'point_id is not in points.csv', rows: 1 },
      ],
    })
    expect(tickets).toHaveLength(2)
  })

  it('may be compressed, name groups nobody knows, and speak in its own time', () => {
    const row = 'H1,T1,Führerschein,,2025-03-03T09:00:00-07:00,2025-03-03T09:10:00-07:00,,\n'
    const path = written('')
    rmSync(join(path, 'tickets.csv'))
    writeFileSync(join(path, 'tickets.csv.gz'), gzipSync(tickets + row))
    const [ticket] = readRecording(path).tickets
    expect(ticket?.group).toBe('Führerschein')
    expect(instantOf(ticket?.takenMs ?? 0)).toBe('2025-03-03T09:00:00+08:00')
  })
})

describe('forecasts of recorded tickets', () => {
  it('are told beside the baselines for every horizon', async () => {
    const path = folder()
    writeRecording(path, small)
    const sampling = { seed: 1, mostSamples: 100 }
    const outcome = await evaluateTickets({ ...asked, folder: path }, sampling)
    const { report } = outcome as { report: object }
    expect(report).toMatchObject({ mode: 'tickets', seed: 1, halls: 2 })
    const { horizons } = report as {
      horizons: { horizonMinutes: number; count: number; meanAbsoluteError: Record<string, number> }[]
    }
    expect(horizons.map(({ horizonMinutes }) => horizonMinutes)).toEqual([0, 15, 30, 60, 120, 1440])
    for (const { count, meanAbsoluteError } of horizons) {
      expect(count).toBeGreaterThan(50)
      expect(meanAbsoluteError.ours).toBeLessThan(meanAbsoluteError.lastWaitSeen ?? 0)
    }
    expect(await evaluateTickets({ ...asked, folder: path }, sampling)).toEqual(outcome)
  }, 60_000)

  it('know nothing of what came after: other rows later change none that was made before', () => {
    const path = folder()
    writeRecording(path, small)
    const later = Date.parse('2025-03-10T11:00:00+08:00')
    const whole = readRecording(path)
    const known = (ms: number | undefined) => (ms !== undefined && ms >= later ? ms + 1_800_000 : ms)
    const changed = {
      ...whole,
      bookings: whole.bookings?.filter(({ madeMs }) => madeMs < later),
      tickets: whole.tickets.map(ticket => ({
        ...ticket,
        ...(ticket.calledMs !== undefined && { calledMs: known(ticket.calledMs) }),
        ...(ticket.finishedMs !== undefined && { finishedMs: known(ticket.finishedMs) }),
        ...(ticket.abandonedMs !== undefined && { abandonedMs: known(ticket.abandonedMs) }),
      })) as typeof whole.tickets,
    }
    const madeBefore = (recording: typeof whole) =>
      replayAll(recording, { testFrom: '2025-03-07', seed: 1, mostSamples: 100 })
        .outcomes.filter(({ madeAt }) => Date.parse(madeAt) < later)
        .map(({ waitMinutes: _, ...made }) => made)
    const before = madeBefore(whole)
    expect(before.length).toBeGreaterThan(150)
    expect(madeBefore(changed)).toEqual(before)
  })
})

describe('what a recording does not say', () => {
  it('is taken from its tickets and told: hours and counters, so that errors stay what they were', async () => {
    const [given, silent] = [folder(), folder()]
    const early = { ...small, halls: 1, days: 8, load: 0.6, roster: '07:00-12:00=1;13:00-20:00=1' }
    for (const path of [given, silent]) writeRecording(path, early)
    const points = readFileSync(join(silent, 'points.csv'), 'utf8').split('\n')
    const bare = points.map(line => line.split(',').slice(0, 3).join(','))
    writeFileSync(join(silent, 'points.csv'), bare.join('\n'))
    const said: string[] = []
    const sampling = { seed: 1, mostSamples: 30 }
    const reportOf = async (path: string) => {
      const outcome = await evaluateTickets(
        { ...asked, folder: path, say: text => said.push(text) },
        sampling,
      )
      return (outcome as unknown as { report: TicketReport }).report
    }
    const [told, untold] = [await reportOf(given), await reportOf(silent)]
    expect(told.assumed).toEqual([])
    expect(untold.assumed).toEqual(said)
    expect(said[0]).toMatch(/^H1: opening hours are not given: 0[67]:\d\d–2[0-2]:\d\d, between which/)
    expect(said[1]).toMatch(/^H1: no roster is given: 1 counter, as many as were at work at once$/)
    for (const [i, { meanAbsoluteError }] of untold.horizons.entries()) {
      const { ours = 0, historicalMean = 0 } = meanAbsoluteError
      expect(ours ?? 0).toBeLessThan(2 * (historicalMean ?? 0))
      expect(ours ?? 0).toBeLessThan(2 * (told.horizons[i]?.meanAbsoluteError.ours ?? 0) + 3)
    }
  }, 60_000)

  it.each([
    ['a stray ticket at night', [1, 0, 600, 600, 1], { open: 30, close: 60 }],
    ['nothing', [0, 0, 0, 0, 0], { open: 0, close: 1440 }],
  ])('but %s opens no hall', (_, byQuarter, hours) => {
    expect(hoursSeen({ counters: 1, byQuarter })).toEqual(hours)
  })
})

it('the recordings invented here have waits, bookings and people who left', () => {
  const path = folder()
  writeRecording(path, small)
  const { tickets, bookings } = readRecording(path)
  expect(tickets.some(({ abandonedMs }) => abandonedMs)).toBe(true)
  expect(bookings?.length).toBeGreaterThan(50)
  expect(readFileSync(join(path, 'points.csv'), 'utf8')).toContain('H2,')
})
