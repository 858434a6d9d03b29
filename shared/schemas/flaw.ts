import * as v from 'valibot'

/**
 * What may be wrong with what somebody wrote: the message of a schema, for which the app has words. `unknown`: there
 * is no such thing. `never`: nobody is meant by it. `unasked`: no list asks for it. `form`: anything else.
 */
export const flaws = [
  'blank',
  'long',
  'few',
  'many',
  'number',
  'day',
  'unknown',
  'never',
  'unasked',
  'form',
] as const
export type Flaw = (typeof flaws)[number]
const flaw = (one: Flaw): Flaw => one

/** A letter of ours or of a neighbour, a Chinese character, a Korean syllable or a figure. */
const speaking = /[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/

/** What a person wrote, without the blanks around it: it says something, and not too much. */
export const written = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.regex(speaking, flaw('blank')), v.maxLength(longest, flaw('long')))

/** The same, or nothing yet. */
export const writtenOrEmpty = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check(text => text === '' || speaking.test(text), flaw('blank')),
    v.maxLength(longest, flaw('long')),
  )

/** A list that a person can have meant. */
export const listOf = <Item extends v.GenericSchema>(
  item: Item,
  { least = 0, most }: { least?: number; most: number },
) => v.pipe(v.array(item), v.minLength(least, flaw('few')), v.maxLength(most, flaw('many')))

export const numberIn = (least: number, most: number) =>
  v.pipe(v.number(flaw('number')), v.minValue(least, flaw('number')), v.maxValue(most, flaw('number')))

export const countIn = (least: number, most: number) =>
  v.pipe(numberIn(least, most), v.integer(flaw('number')))

const onCalendar = (day: string): boolean => new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day

/** A day of a fact, of this age. How far ahead it may lie is asked where it is written. */
export const FactDay = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d\d-\d\d-\d\d$/, flaw('day')),
  v.check(onCalendar, flaw('day')),
)

/** A year, a month or a day. */
export const FactDate = v.pipe(v.string(), v.regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/, flaw('day')))
