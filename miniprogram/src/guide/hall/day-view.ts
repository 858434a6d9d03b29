import { instantAt, minuteOf, timeOf } from '../../../../shared/domain/calendar'
import type { HallDay } from '../../../../shared/schemas/hall'
import type { Texts } from '../../../../shared/texts'
import { durationLabel, roundedWait, type ToldWait, waitLabel } from '../../wording'

/** Half an hour of a hall's day: measured, foreseen, closed, or not known. */
export interface Bar {
  time: string
  kind: 'measured' | 'ahead' | 'closed' | 'none'
  /** The one that the clock stands in. */
  isNow: boolean
  p50: number
  p80: number
}

const stepMinutes = 30
const floorToStep = (minute: number): number => Math.floor(minute / stepMinutes) * stepMinutes

/** The day from the doors' opening to their closing, in half hours; none when it is closed. */
export function barsOf(day: HallDay, now: string): Bar[] {
  const open = day.periods.map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }))
  const [first, last] = [open[0], open[open.length - 1]]
  if (!first || !last) return []
  const from = floorToStep(first.from)
  const nowMinute = minuteOf(timeOf(now))
  return Array.from({ length: Math.ceil((last.to - from) / stepMinutes) }, (_, i) => {
    const minute = from + i * stepMinutes
    const isOpen = open.some(period => period.from < minute + stepMinutes && minute < period.to)
    const isNow = floorToStep(nowMinute) === minute
    const known = isOpen ? waitIn(day, minute, isNow, nowMinute) : undefined
    return {
      time: timeOf(instantAt(day.day, minute)),
      kind: isOpen ? (known?.kind ?? 'none') : 'closed',
      isNow,
      p50: known?.p50 ?? 0,
      p80: known?.p80 ?? 0,
    }
  })
}

type Known = Pick<Bar, 'p50' | 'p80'> & { kind: 'measured' | 'ahead' }

/** Now is what the hall tells now; before it what was measured; after it what is foreseen. */
function waitIn(day: HallDay, minute: number, isNow: boolean, nowMinute: number): Known | undefined {
  const isIn = ({ time }: { time: string }) => floorToStep(minuteOf(time)) === minute
  const { waitMinutes } = day.hall
  if (isNow && waitMinutes) return { kind: 'measured', p50: waitMinutes.p50, p80: waitMinutes.p50 }
  if (minute > nowMinute) {
    const wait = day.ahead.find(isIn)?.waitMinutes
    return wait && { kind: 'ahead', p50: wait.p50, p80: wait.p80 }
  }
  const samples = day.samples.filter(isIn)
  if (samples.length === 0) return undefined
  const mean = samples.reduce((sum, sample) => sum + sample.waitMinutes, 0) / samples.length
  return { kind: 'measured', p50: mean, p80: mean }
}

/** The top of the scale: round, and never so low that a short wait looks long. */
export const scaleMinutes = (bars: Bar[]): number =>
  Math.max(30, Math.ceil(Math.max(0, ...bars.map(({ p80 }) => p80)) / 30) * 30)

/** What stands below each bar: now, and the full hours that leave it room. */
export const barMarks = (bars: Bar[], texts: Texts): string[] =>
  bars.map(({ time, isNow }, i) => {
    if (isNow) return texts.hall.now
    const isCrowded = bars[i - 1]?.isNow || bars[i + 1]?.isNow
    return time.endsWith(':00') && !isCrowded ? String(Number(time.slice(0, 2))) : ''
  })

/** The same day in words, for those who do not see bars. */
export const barWords = (bars: Bar[], texts: Texts): string[] => bars.map(bar => barLabel(bar, texts))

function barLabel({ time, kind, p50, p80 }: Bar, texts: Texts): string {
  const { hall } = texts
  if (kind === 'closed') return hall.closedAt(time)
  if (kind === 'none') return hall.noneAt(time)
  if (kind === 'measured') return hall.measuredAt(time, waitWords(texts, { p50 }))
  const most = roundedWait(p80) > roundedWait(p50) ? hall.upTo(durationLabel(texts, roundedWait(p80))) : ''
  return hall.aheadAt(time, `${waitWords(texts, { p50, p80 })}${most}`)
}

export const waitWords = (texts: Texts, minutes: Omit<ToldWait, 'basis'>): string =>
  waitLabel(texts, { ...minutes, basis: 'live' })
