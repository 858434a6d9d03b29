import type { OpeningRule, Period, Season } from '../../schemas/point'

/**
 * Hours as staff write them, a line or a semicolon for each rule:
 *
 *     周一至周五 09:00–12:00、13:00–16:30
 *     夏季 周六 09:00–12:00
 *     05-01至09-30 每天 08:30–17:00
 */
export const openingText = (opening: readonly OpeningRule[]): string => opening.map(ruleText).join('\n')

const days = '一二三四五六日'
const dayName = (weekday: number): string => `周${days.charAt(weekday - 1)}`

function ruleText({ season, weekdays, periods }: OpeningRule): string {
  const hours = periods.map(({ from, to }) => `${from}–${to}`).join('、')
  return [season && seasonText(season), daysText(weekdays), hours].filter(Boolean).join(' ')
}

const seasonText = (season: Season): string =>
  'name' in season ? (season.name === 'summer' ? '夏季' : '冬季') : `${season.from}至${season.to}`

function daysText(weekdays: readonly number[]): string {
  const [first = 1] = weekdays
  const isRun = weekdays.length > 2 && weekdays.every((day, i) => day === first + i)
  if (isRun && weekdays.length === 7) return '每天'
  return isRun
    ? `${dayName(first)}至${dayName(first + weekdays.length - 1)}`
    : weekdays.map(dayName).join('、')
}

/** The rules that such a text tells; undefined where a part of it is none. Marks may be of full width. */
export function openingFrom(text: string): OpeningRule[] | undefined {
  const lines = plainMarks(text)
    .split(/[\n;]/)
    .map(line => line.trim())
    .filter(Boolean)
  const rules = lines.map(ruleFrom)
  return lines.length > 0 && rules.every(rule => rule !== undefined) ? rules : undefined
}

const plainMarks = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[–—~〜到]|--/g, '至')
    .replace(/星期|礼拜/g, '周')
    .replace(/周天/g, '周日')
    .replace(/[,，]/g, '、')
    .replace(/ *([至、]) */g, '$1')

const shape =
  /^(?:(夏季|冬季)|(\d\d-\d\d)至(\d\d-\d\d))?[ :、]*(每天|周[一二三四五六日](?:[至、](?:周)?[一二三四五六日])*)[ :、]*((?:\d{1,2}:\d\d[-至]\d{1,2}:\d\d[、 ]*)+)$/

function ruleFrom(line: string): OpeningRule | undefined {
  const [, name, from = '', to = '', weekdays = '', hours = ''] = shape.exec(line) ?? []
  const known = daysFrom(weekdays)
  if (!known || !hours) return undefined
  const season: Season | undefined = name
    ? { name: name === '夏季' ? 'summer' : 'winter' }
    : from
      ? { from, to }
      : undefined
  return { ...(season && { season }), weekdays: known, periods: periodsFrom(hours) }
}

function daysFrom(text: string): number[] | undefined {
  if (text === '每天') return [1, 2, 3, 4, 5, 6, 7]
  const found = text.split('、').flatMap(part => {
    const [first = 0, last = first] = part.split('至').map(day => days.indexOf(day.replace('周', '')) + 1)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  })
  return found.length > 0 && found.every(day => day > 0) ? found.sort((a, b) => a - b) : undefined
}

const periodsFrom = (hours: string): Period[] =>
  [...hours.matchAll(/(\d{1,2}:\d\d)[-至](\d{1,2}:\d\d)/g)].map(([, from = '', to = '']) => ({
    from: from.padStart(5, '0'),
    to: to.padStart(5, '0'),
  }))
