import * as v from 'valibot'
import { instantOf, msOf } from '../../shared/domain/calendar'
import { Instant } from '../../shared/schemas/time'

/** The ways programs write that there is nothing. */
const nothing = /^(?:null|\\n|none|nil|n\/a|nan|undefined|无|空|[-—–/.]*|0+(?:\.0+)?)$/i

/** What was written, without the marks of a spreadsheet, and in plain width: `="A001"`, `'12`, `Ａ００１`. */
export function plain(text: string): string {
  const [, formula] = /^="(.*)"$/.exec(text) ?? []
  const value = (formula ?? text).normalize('NFKC').trim().replace(/^'/, '')
  return nothing.test(value) && !/^0+$/.test(value) ? '' : value
}

/** A time that stands for none: the zero of some program's clock, or the end of all days. */
const sentinel = /^(?:0000|0001|1753|1899|1900|1970|2099|2999|9999)[-/.年]/

/**
 * The ways programs write times; always the hall's own, which is ours, unless an offset is told. Nothing for a time
 * that stands for none; undefined for one that cannot be read.
 */
export function readTime(text: string, day: string): string | '' | undefined {
  const value = plain(text)
  if (value === '' || /^0+$/.test(value) || sentinel.test(value)) return ''
  const told = asNumber(value) ?? asText(value, day)
  return told !== undefined && told < '1971' ? '' : told
}

/** Milliseconds, seconds, or days since the last day of 1899 as spreadsheets count them, in the hall's own time. */
function asNumber(value: string): string | undefined {
  if (/^-?\d{13}$/.test(value)) return instantOf(Number(value))
  if (/^-?\d{10}$/.test(value)) return instantOf(Number(value) * 1000)
  if (!/^\d{5}(?:\.\d+)?$/.test(value)) return undefined
  const days = Number(value)
  return days > 40_000 && days < 60_000
    ? instantOf(msOf('1899-12-30T00:00:00+08:00') + Math.round(days * 86_400) * 1000)
    : undefined
}

const clock =
  /^(上午|下午|晚上|中午|凌晨|早上|am|pm)?\s*(\d{1,2})[:时點点](\d{1,2})(?:[:分](\d{1,2})?)?秒?(?:\.\d+)?\s*(am|pm)?\s*(z|[+-]\d{2}:?\d{2})?$/i

function asText(value: string, day: string): string | undefined {
  const [date, rest] = dateIn(spread(value), day)
  const [, before = '', hours = '', minutes = '', seconds = '0', behind = '', offset = ''] =
    clock.exec(rest.trim().replace(/^T/i, '')) ?? []
  if (date === undefined || hours === '') return undefined
  const hour = hourOf(Number(hours), (before || behind).toLowerCase())
  const two = (number: number | string) => String(number).padStart(2, '0')
  const wall = `${date}T${two(hour)}:${two(minutes)}:${two(seconds)}`
  if (!v.is(Instant, `${wall}+08:00`)) return undefined
  if (offset === '') return `${wall}+08:00`
  const zone = offset.toLowerCase() === 'z' ? '+00:00' : offset.replace(/^(.\d{2}):?/, '$1:')
  return instantOf(Date.parse(`${wall}${zone}`))
}

function hourOf(hour: number, half: string): number {
  if (/^(?:下午|晚上|pm)$/.test(half)) return hour < 12 ? hour + 12 : hour
  if (half === '中午') return hour < 3 ? hour + 12 : hour
  return /^(?:上午|凌晨|早上|am)$/.test(half) && hour === 12 ? 0 : hour
}

/** 20261124093000 and 20261124 09:30 with the marks others write. */
const spread = (text: string): string =>
  text
    .replace(/^(\d{4})(\d{2})(\d{2})[ T]?(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3 $4:$5:$6')
    .replace(/^(\d{4})(\d{2})(\d{2})(?=[ T])/, '$1-$2-$3')

/** The day a time begins with, today where it names none, and what is left; undefined where no calendar has it. */
function dateIn(text: string, day: string): [date: string | undefined, rest: string] {
  const [found, year, month = '', dayOfMonth = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?=\s|T|$|[上下中晚凌早\d])/.exec(text) ?? []
  if (found !== undefined)
    return [`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`, text.slice(found.length)]
  const [other, first = '', second = '', last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=\s)/.exec(text) ?? []
  if (other === undefined) return [day, text]
  const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')]
  // Month first, or day first: whichever is today, or the only one that can be.
  const dates = [`${last}-${a}-${b}`, `${last}-${b}-${a}`].filter(date =>
    v.is(Instant, `${date}T00:00+08:00`),
  )
  const date = dates.find(one => one === day) ?? (dates.length === 1 || a === b ? dates[0] : undefined)
  return [date, text.slice(other.length)]
}
