import type { OpeningRule, Season } from '../../../shared/schemas/point'
import type { Texts } from '../../../shared/texts'

/** When a hall is open, in words. */
export function openingLabel({ season, weekdays, periods }: OpeningRule, texts: Texts): string {
  const { disclosure, time } = texts
  const day = (weekday: number) => time.weekdays[weekday - 1] ?? ''
  const [first = 1, last = first] = [weekdays[0], weekdays[weekdays.length - 1]]
  const isRun = weekdays.length > 2 && last - first === weekdays.length - 1
  const days = isRun ? disclosure.run(day(first), day(last)) : weekdays.map(day).join(disclosure.comma)
  const hours = periods.map(({ from, to }) => `${from}–${to}`).join(disclosure.comma)
  return [season && seasonLabel(season, texts), days, hours].filter(Boolean).join(' ')
}

function seasonLabel(season: Season, texts: Texts): string {
  const { disclosure } = texts
  if ('name' in season) return disclosure.season[season.name]
  return disclosure.run(monthDay(season.from, texts), monthDay(season.to, texts))
}

const monthDay = (date: string, { time }: Texts): string =>
  time.monthDay(Number(date.slice(0, 2)), Number(date.slice(3, 5)))
