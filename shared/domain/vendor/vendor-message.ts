import { instantOf } from '../calendar'

/**
 * One message of a queue machine, as a vendor writes it: a numeric code and arguments joined by pipes, such as
 * `8002|<machine>|<business>|<window>|<staff>|<ticket>|<epoch ms>`. A take carries the ID number and name of
 * the person. They end here: only the fields named below are ever read out of a message, and each must look
 * like what it is called.
 *
 * The codes are those of one vendor's public code, not of Jilin's machines; so the order of the arguments is
 * configuration, with that vendor's as the default, and a code that nobody explained is named, not guessed.
 */
export type VendorKind =
  | 'take'
  | 'call'
  | 'recall'
  | 'begin'
  | 'end'
  | 'abandon'
  | 'transfer'
  | 'open'
  | 'pause'
  | 'close'
  | 'reset'
  | 'heartbeat'
  /** Known, and nothing to a queue: an evaluation, a list, a reminder, a real-name check. */
  | 'aside'

/** `-` stands for an argument that is never read: personal data, or nothing we need. */
export type VendorField = 'machine' | 'business' | 'window' | 'ticket' | 'at' | 'booking' | 'channel' | '-'
export type VendorLayouts = Readonly<Record<string, readonly VendorField[]>>

const kinds: Readonly<Record<string, VendorKind>> = {
  8001: 'open',
  8002: 'call',
  8003: 'begin',
  8004: 'end',
  8005: 'aside',
  8006: 'close',
  8010: 'pause',
  8011: 'open',
  8012: 'recall',
  8013: 'aside',
  8014: 'abandon',
  8015: 'transfer',
  8101: 'aside',
  8102: 'aside',
  8103: 'aside',
  8104: 'reset',
  8105: 'aside',
  8106: 'aside',
  8107: 'aside',
  8108: 'heartbeat',
  8109: 'heartbeat',
  8201: 'take',
  8202: 'take',
  8203: 'aside',
  8204: 'aside',
  8205: 'aside',
  8206: 'aside',
}

const atWindow: readonly VendorField[] = ['machine', 'business', 'window', '-', 'ticket', 'at']
const ofWindow: readonly VendorField[] = ['machine', 'window', '-', 'at']
/** Between the time and the channel stand ID number, name and kind of ID, and behind it the area: not read. */
const ofTake: readonly VendorField[] = ['machine', 'business', 'ticket', 'at', '-', '-', '-', 'channel']
/** By which a ticket was taken with a booking; 0 is without one. */
const bookingChannel = '9'

export const usualLayouts: VendorLayouts = {
  8001: ofWindow,
  8002: atWindow,
  8003: atWindow,
  8004: atWindow,
  8006: ofWindow,
  8010: ofWindow,
  8011: ofWindow,
  8012: atWindow,
  8014: atWindow,
  8015: atWindow,
  8104: ['machine', 'at'],
  8108: ['machine', 'at'],
  8109: ['machine', 'window', 'at'],
  8201: ofTake,
  8202: ofTake,
}

export interface VendorMessage {
  code: string
  kind: VendorKind
  business?: string
  window?: string
  ticket?: string
  at?: string
  booking?: string
  /** Taken through the booking channel. */
  booked?: true
}

/** Why a line told nothing: by code and field, never by what stood there. */
export interface VendorProblem {
  problem: 'noMessage' | 'unknownCode' | 'badField' | 'missingField' | 'otherMachine'
  code?: string
  field?: VendorField
}

/** Too short for an ID number or a phone, and with a digit, as no name in letters has. */
const forms: Record<Exclude<VendorField, '-' | 'at' | 'machine' | 'channel'>, RegExp> = {
  business: /^(?=.*\d)[A-Za-z0-9]{1,8}$/,
  window: /^[A-Za-z]?\d{1,4}$/,
  ticket: /^[A-Za-z]{0,3}\d{1,5}$/,
  booking: /^(?=.*\d)[0-9A-HJKMNP-TV-Z]{10}$/,
}
/** Between 2001 and 2100: thirteen digits, so that a phone or a time in seconds is none. */
const epochMs = /^(?:1|2|3)\d{12}$/

const needs: Partial<Record<VendorKind, readonly (keyof VendorMessage)[]>> = {
  take: ['ticket', 'at'],
  call: ['ticket', 'at'],
  recall: ['ticket', 'at'],
  begin: ['ticket', 'at'],
  end: ['ticket', 'at'],
  abandon: ['ticket', 'at'],
  transfer: ['ticket', 'at', 'business'],
  open: ['window', 'at'],
  pause: ['window', 'at'],
  close: ['window', 'at'],
  reset: ['at'],
  heartbeat: ['at'],
}

export interface VendorReading {
  layouts: VendorLayouts
  /** Only this machine's messages are read, where a log holds several. */
  machine?: string | undefined
}

/** Reads a line of a log: what stands before the code, a time or a level, is skipped. */
export function readVendorLine(
  line: string,
  { layouts, machine }: VendorReading = { layouts: usualLayouts },
): VendorMessage | VendorProblem {
  const [, code, rest = ''] = /(?:^|[\s\]:=,])(\d{4})\|(.*)$/.exec(line.trim()) ?? []
  if (code === undefined) return { problem: 'noMessage' }
  const kind = kinds[code]
  if (kind === undefined) return { problem: 'unknownCode', code }
  if (kind === 'aside') return { code, kind }
  const layout = layouts[code] ?? []
  const values = rest.split('|').map(value => value.trim())
  if (machine !== undefined && values[layout.indexOf('machine')] !== machine)
    return { problem: 'otherMachine', code }
  return readFields({ code, kind }, layout, values)
}

function readFields(
  message: VendorMessage,
  layout: readonly VendorField[],
  values: string[],
): VendorMessage | VendorProblem {
  const { code, kind } = message
  const read = { ...message }
  for (const [i, field] of layout.entries()) {
    const value = values[i]
    if (field === '-' || field === 'machine' || !value) continue
    if (field === 'channel') {
      if (value === bookingChannel) read.booked = true
      continue
    }
    if (!(field === 'at' ? epochMs : forms[field]).test(value)) return { problem: 'badField', code, field }
    read[field] = field === 'at' ? instantOf(Number(value)) : value
  }
  const missing = needs[kind]?.find(name => read[name] === undefined)
  return missing ? { problem: 'missingField', code, field: missing as VendorField } : read
}
