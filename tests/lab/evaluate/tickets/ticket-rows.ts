import { join } from 'node:path'
import { csvRecords } from '../../../../functions/bridge/csv'
import { isRealDay, minuteMs } from '../../../../shared/domain/calendar'
import type { Group } from '../../../../shared/schemas/service'
import { contentOf, fileIn, fileProblem, openQuote, type Problems } from '../csv'

/** A recorded hall's ticket; times in milliseconds of the place's own wall clock, read as +08:00. */
export interface TicketRow {
  pointId: string
  ticketId: string
  group: Group
  slotMs?: number
  takenMs: number
  calledMs?: number
  finishedMs?: number
  abandonedMs?: number
}

export interface BookingRow {
  pointId: string
  slotMs: number
  madeMs: number
}

export interface PointRow {
  pointId: string
  latitude: number
  longitude: number
  /** Opening hours and counters: minutes of the day. Empty where the recording does not say. */
  shifts: { from: number; to: number; counters: number }[]
  open?: number
  close?: number
}

export interface Recording {
  points: PointRow[]
  tickets: TicketRow[]
  bookings: BookingRow[] | undefined
}

type Fields = Record<string, string>
/** What is wrong, and the value it is wrong with. */
type Refuse = (kind: string, value?: string) => void

/** Reads what a folder has recorded; rows that cannot be read are named in `problems`. */
export function readRecording(folder: string): Recording & { problems: Problems } {
  const bad: Problems = []
  const points = readRows(folder, 'points', ['point_id'], pointRow, bad)
  const known = new Set(points?.map(({ pointId }) => pointId))
  const isKnown = (id: string, refuse: Refuse) => known.has(id) || refuse('point_id is not in points.csv', id)
  const tickets = readRows(
    folder,
    'tickets',
    ['point_id', 'ticket_id', 'taken_at', 'called_at'],
    (fields, refuse) => {
      isKnown(fields.point_id ?? '', refuse)
      return ticketRow(fields, refuse)
    },
    bad,
  )
  const bookings = readRows(
    folder,
    'bookings',
    ['point_id', 'slot_at', 'made_at'],
    (fields, refuse) => {
      isKnown(fields.point_id ?? '', refuse)
      return bookingRow(fields, refuse)
    },
    bad,
  )
  if (!points) bad.push(fileProblem('points.csv', 'is missing'))
  if (!tickets) bad.push(fileProblem('tickets.csv', 'is missing'))
  return { points: points ?? [], tickets: tickets ?? [], bookings, problems: bad }
}

/** The rows of a file, plain or compressed; nothing where there is no such file. */
function readRows<Row>(
  folder: string,
  name: string,
  needed: string[],
  parse: (fields: Fields, refuse: Refuse) => Row,
  bad: Problems,
): Row[] | undefined {
  const file = fileIn(folder, `${name}.csv`)
  if (!file) return undefined
  const { records, openAt } = csvRecords(contentOf(join(folder, file)))
  const [{ cells: names } = { cells: [] as string[] }, ...rows] = records
  const missing = needed.filter(column => !names.includes(column))
  if (missing.length > 0) bad.push(fileProblem(file, `no column ${missing.join(', ')}`))
  if (missing.length > 0) return []
  if (openAt) bad.push(openQuote(file, openAt))
  return rows.flatMap(({ line, cells }) => {
    const refusals: { kind: string; value: string | undefined }[] = []
    const refuse: Refuse = (kind, value) => refusals.push({ kind, value })
    if (cells.length > names.length) refuse('more fields than the header', String(cells.length))
    const fields = Object.fromEntries(names.map((column, at) => [column, cells[at] ?? '']))
    const row = parse(fields, refuse)
    const [first] = refusals
    if (!first) return [row]
    const reason = refusals.map(({ kind, value }) => (value === undefined ? kind : `${kind}: '${value}'`))
    bad.push({ file, row: line, reason: reason.join('; '), kind: first.kind })
    return []
  })
}

const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)$/

/**
 * The wall clock of the place, whatever its offset: halls open and close by it, and everything that is compared
 * happens in one place.
 */
function wallMs(fields: Fields, name: string, refuse: Refuse): number | undefined {
  const text = fields[name] ?? ''
  if (text === '') return undefined
  const [, day = '', time = ''] = instant.exec(text) ?? []
  const ms = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`)
  if (isRealDay(day) && !Number.isNaN(ms)) return ms
  refuse(`${name} is not a time with offset`, text)
  return undefined
}

function neededMs(fields: Fields, name: string, refuse: Refuse): number {
  if (!fields[name]) refuse(`${name} is missing`)
  return wallMs(fields, name, refuse) ?? 0
}

const optional = <Name extends string>(name: Name, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, number>>

function ticketRow(fields: Fields, refuse: Refuse): TicketRow {
  const row: TicketRow = {
    pointId: fields.point_id ?? '',
    ticketId: fields.ticket_id ?? '',
    // Halls elsewhere have groups of their own; nothing below knows more of a group than its name.
    group: (fields.group || 'other') as Group,
    takenMs: neededMs(fields, 'taken_at', refuse),
    ...optional('slotMs', wallMs(fields, 'slot_at', refuse)),
    ...optional('calledMs', wallMs(fields, 'called_at', refuse)),
    ...optional('finishedMs', wallMs(fields, 'finished_at', refuse)),
    ...optional('abandonedMs', wallMs(fields, 'abandoned_at', refuse)),
  }
  const { takenMs, calledMs, finishedMs, abandonedMs } = row
  if (!row.ticketId) refuse('ticket_id is missing')
  if (calledMs !== undefined && calledMs < takenMs) refuse('called_at is before taken_at')
  if (finishedMs !== undefined && calledMs === undefined) refuse('finished_at without called_at')
  if (finishedMs !== undefined && calledMs !== undefined && finishedMs < calledMs)
    refuse('finished_at is before called_at')
  if (abandonedMs !== undefined && abandonedMs < takenMs) refuse('abandoned_at is before taken_at')
  return row
}

const bookingRow = (fields: Fields, refuse: Refuse): BookingRow => ({
  pointId: fields.point_id ?? '',
  slotMs: neededMs(fields, 'slot_at', refuse),
  madeMs: neededMs(fields, 'made_at', refuse),
})

const minuteOfDay = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(text) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return minute <= 24 * 60 ? minute : undefined
}

function pointRow(fields: Fields, refuse: Refuse): PointRow {
  const shifts = (fields.counters ?? '')
    .split(';')
    .filter(part => part !== '')
    .map(part => {
      const [, from = '', to = '', counters] = /^([\d:]+)-([\d:]+)=(\d+)$/.exec(part.trim()) ?? []
      const shift = { from: minuteOfDay(from) ?? -1, to: minuteOfDay(to) ?? -1, counters: Number(counters) }
      if (shift.from < 0 || shift.to <= shift.from) refuse('counters are not as 09:00-12:00=4', part)
      return shift
    })
    .sort((a, b) => a.from - b.from)
  for (const name of ['open', 'close'])
    if (fields[name] && minuteOfDay(fields[name]) === undefined)
      refuse(`${name} is no time of day`, fields[name])
  if (!fields.point_id) refuse('point_id is missing')
  const degrees = (name: string, most: number) => {
    const value = Number(fields[name] || 0)
    if (!(Math.abs(value) <= most)) refuse(`${name} is not in degrees`, fields[name])
    return value
  }
  return {
    pointId: fields.point_id ?? '',
    latitude: degrees('lat', 90),
    longitude: degrees('lon', 180),
    shifts,
    ...optional('open', minuteOfDay(fields.open ?? '')),
    ...optional('close', minuteOfDay(fields.close ?? '')),
  }
}

export const minutes = (ms: number): number => ms / minuteMs
