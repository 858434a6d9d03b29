import { addDays, dayOf } from '../../../shared/domain/calendar'
import { type Unit, type Value, valuesOf } from '../../../shared/domain/figure/value'
import { meanMinutes, mostMinutes } from '../../../shared/domain/figure/wait-count'
import { horizons } from '../../../shared/schemas/accuracy'
import type { FigureRow, Figures, ForecastFigures } from '../../../shared/schemas/figure'
import type { FigureTexts } from '../../../shared/texts/figure'

export const spans = ['yesterday', 'week', 'month'] as const
export type Span = (typeof spans)[number]
const daysBefore: Record<Span, number> = { yesterday: 1, week: 7, month: 30 }

/** Days that have ended; today is counted in the night. */
export const spanOf = (span: Span, now: string): { from: string; to: string } => ({
  from: addDays(dayOf(now), -daysBefore[span]),
  to: addDays(dayOf(now), -1),
})

export function valueLabel(
  { unit, value }: { unit: Unit; value: number | undefined },
  words: FigureTexts,
): string {
  if (value === undefined) return words.unknown
  if (value === Infinity) return words.overMinutes(mostMinutes)
  const said = { count: words.times, percent: words.percent, minutes: words.minutes }
  return said[unit](value)
}

/** One of them, for a line. */
export function labelOf(
  subject: Parameters<typeof valuesOf>[0],
  name: Value['name'],
  row: FigureRow,
  words: FigureTexts,
) {
  const value = valuesOf(subject, row).find(one => one.name === name)
  return value ? valueLabel(value, words) : words.unknown
}

export const rowLine = (row: FigureRow, words: FigureTexts): string =>
  words.rowLine(
    labelOf('bookings', 'came', row, words),
    labelOf('bookings', 'missed', row, words),
    labelOf('waits', 'waitMean', row, words),
  )

/** What was foreseen and what came, at each distance at which anything was held against it. */
export const horizonLines = ({ forecast = {} }: Figures, words: FigureTexts) =>
  horizons.flatMap(horizon => {
    const own = forecast[horizon]
    return own ? [{ horizon, name: words.horizons[horizon], lines: forecastLines(own, words) }] : []
  })

function forecastLines(own: ForecastFigures, words: FigureTexts): string[] {
  const { scored, inside } = own
  const mean = (seconds: number) =>
    valueLabel({ unit: 'minutes', value: meanMinutes(seconds, scored) }, words)
  return [
    words.predictedLine(mean(own.predictedSeconds), mean(own.measuredSeconds)),
    words.missLine(mean(own.missedSeconds), words.percent(Math.round((100 * inside) / scored))),
  ]
}

/** Services by how many came for them, the most first. */
export const serviceRows = ({ services, shortfallsByService }: Figures) =>
  [...new Set([...Object.keys(services ?? {}), ...Object.keys(shortfallsByService)])]
    .map(code => ({
      code,
      counted: services?.[code],
      sentHome: shortfallsByService[code]?.given ?? 0,
    }))
    .sort((a, b) => (b.counted?.came ?? 0) - (a.counted?.came ?? 0) || (a.code < b.code ? -1 : 1))
