import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { instantOf } from '../../../shared/domain/calendar'
import { type Character, writeRecording } from './tickets/invented'
import { readRecording } from './tickets/ticket-rows'
import { evaluateTickets, replayAll } from './tickets/tickets'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'recording-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

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
  const refusals = (path: string): string[] =>
    readRecording(path).problems.map(problem => problem.replaceAll(`${path}/`, ''))

  it.each([
    ['H9,T1,a,,2025-03-03T09:00:00+08:00,,,', "unknown point_id 'H9'"],
    ['H1,T1,a,,yesterday,,,', "taken_at 'yesterday' is not a time with offset"],
    [
      'H1,T1,a,,2025-02-30T09:00:00+08:00,,,',
      "taken_at '2025-02-30T09:00:00+08:00' is not a time with offset",
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
    const outcome = await evaluateTickets({ folder: path, fromDay: undefined }, sampling)
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
    expect(await evaluateTickets({ folder: path, fromDay: undefined }, sampling)).toEqual(outcome)
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
        .filter(({ madeAt }) => Date.parse(madeAt) < later)
        .map(({ waitMinutes: _, ...made }) => made)
    const before = madeBefore(whole)
    expect(before.length).toBeGreaterThan(150)
    expect(madeBefore(changed)).toEqual(before)
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
