import { isRealDay } from '../../calendar'
import type { Cell } from './sheet'

const millisecondsOfDay = 86_400_000
/** Excel's day 1 is 1 January 1900, and it believes that 1900 had a 29 February. */
const excelEpoch = Date.UTC(1899, 11, 30)

/** A day however it was written: a date, eight digits, with dashes, strokes, points or 年月日, or Excel's own number. */
export function dayWritten({ text, kind }: Cell): string | undefined {
  const plain = text.normalize('NFKC').trim()
  if (kind === 'day') return plain
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ??
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?: 0?0:00(?::00)?)?$/.exec(plain) ??
    []
  if (year !== '') {
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isRealDay(written) && written >= '1880-01-01' ? written : undefined
  }
  return kind === 'number' && /^\d{4,5}$/.test(plain) ? dayOfExcel(Number(plain)) : undefined
}

const dayOfExcel = (serial: number): string =>
  new Date(excelEpoch + serial * millisecondsOfDay).toISOString().slice(0, 10)
