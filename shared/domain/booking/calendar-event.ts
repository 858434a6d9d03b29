import { addMinutes } from '../calendar'

export interface CalendarEvent {
  bookingId: string
  slotAt: string
  title: string
  place: string
}

/** How long a visit is shown to take; nobody knows it to the minute. */
const shownMinutes = 60
/** The evening before is reminded of by a message; the calendar speaks when it is time to go. */
export const alarmMinutes = 120

const stamp = (instant: string): string =>
  `${new Date(Date.parse(instant)).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`

/** Backslashes, commas, semicolons and line ends have a meaning of their own (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, '\\n')

const longestOctets = 75
/** Lines of more octets go on in the next one, after a blank (RFC 5545, 3.1); no character is cut. */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    const size = encodeURIComponent(character).replace(/%../g, '.').length
    if (octets + size > longestOctets) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return lines.join('\r\n')
}

export const endOf = ({ slotAt }: Pick<CalendarEvent, 'slotAt'>): string => addMinutes(slotAt, shownMinutes)

/** A visit as a calendar's file (RFC 5545). It says where, when and what for, and nothing of who. */
export function calendarFile({ bookingId, slotAt, title, place }: CalendarEvent, now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jilin Entry and Exit//Booking//ZH',
    'BEGIN:VEVENT',
    `UID:${bookingId}@jilin-entry-exit`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(slotAt)}`,
    `DTEND:${stamp(endOf({ slotAt }))}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${alarmMinutes}M`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
