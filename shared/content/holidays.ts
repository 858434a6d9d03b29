import chineseDays from 'chinese-days'
import type { Holiday } from '../schemas/point'
import type { Text } from '../schemas/text'
import { evidence, text } from './fact'

const newYear = text('元旦', "New Year's Day", '양력설')
const springFestival = text('春节', 'Spring Festival', '음력설')
const qingming = text('清明节', 'Tomb-Sweeping Day', '청명절')
const labourDay = text('劳动节', 'Labour Day', '노동절')
const dragonBoat = text('端午节', 'Dragon Boat Festival', '단오절')
const midAutumn = text('中秋节', 'Mid-Autumn Festival', '추석')
const nationalDay = text('国庆节', 'National Day', '국경절')

/** What the package calls them. */
const named: Record<string, Text> = {
  元旦: newYear,
  春节: springFestival,
  清明: qingming,
  劳动节: labourDay,
  端午: dragonBoat,
  中秋: midAutumn,
  国庆节: nationalDay,
}

/** General Office of the State Council, notice of November before the year, as the package keeps it. */
const publishedIn = (year: number): Holiday[] => {
  const evident = evidence('high', `${year - 1}-11`, 'K')
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const all = [
    ...chineseDays.getHolidaysInRange(first, last, true),
    ...chineseDays.getWorkdaysInRange(first, last, true),
  ]
  return all.sort().flatMap(day => {
    const { work, name } = chineseDays.getDayDetail(day)
    const known = named[name.split(',')[1] ?? '']
    return known
      ? [{ day, kind: work ? ('work' as const) : ('off' as const), name: known, evidence: evident }]
      : []
  })
}

/** Only the days the Measures on Public Holidays (2024 amendment) name; the make-up days of 2027 are not out yet. */
const statutory = evidence('medium', '2024-11', 'K')

const days = (name: Text, month: string, ...numbers: number[]): Holiday[] =>
  numbers.map(day => ({
    ...{ day: `${month}-${String(day).padStart(2, '0')}`, kind: 'off' as const },
    ...{ name, evidence: statutory },
  }))

/** Of a year whose notice is not out. */
const expected: Record<number, Holiday[]> = {
  2027: [
    ...days(newYear, '2027-01', 1),
    ...days(springFestival, '2027-02', 5, 6, 7, 8),
    ...days(qingming, '2027-04', 5),
    ...days(labourDay, '2027-05', 1, 2),
    ...days(dragonBoat, '2027-06', 9),
    ...days(midAutumn, '2027-09', 15),
    ...days(nationalDay, '2027-10', 1, 2, 3),
  ],
}

const years = [2026, 2027, 2028]
export const holidays: Holiday[] = years.flatMap(year => {
  const published = publishedIn(year)
  return published.length > 0 ? published : (expected[year] ?? [])
})
