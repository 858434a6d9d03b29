import type { Evidence } from '../schemas/evidence'
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

/** General Office of the State Council, notice of November 2025 on the holidays of 2026. */
const published = evidence('high', '2025-11', 'K')
/** Only the days the Measures on Public Holidays (2024 amendment) name; the make-up days of 2027 are not out yet. */
const statutory = evidence('medium', '2024-11', 'K')

const days = (
  kind: Holiday['kind'],
  name: Text,
  known: Evidence,
  month: string,
  ...numbers: number[]
): Holiday[] =>
  numbers.map(day => ({ day: `${month}-${String(day).padStart(2, '0')}`, kind, name, evidence: known }))

export const holidays: Holiday[] = [
  ...days('off', newYear, published, '2026-01', 1, 2, 3),
  ...days('work', newYear, published, '2026-01', 4),
  ...days('work', springFestival, published, '2026-02', 14),
  ...days('off', springFestival, published, '2026-02', 15, 16, 17, 18, 19, 20, 21, 22, 23),
  ...days('work', springFestival, published, '2026-02', 28),
  ...days('off', qingming, published, '2026-04', 4, 5, 6),
  ...days('off', labourDay, published, '2026-05', 1, 2, 3, 4, 5),
  ...days('work', labourDay, published, '2026-05', 9),
  ...days('off', dragonBoat, published, '2026-06', 19, 20, 21),
  ...days('work', nationalDay, published, '2026-09', 20),
  ...days('off', midAutumn, published, '2026-09', 25, 26, 27),
  ...days('off', nationalDay, published, '2026-10', 1, 2, 3, 4, 5, 6, 7),
  ...days('work', nationalDay, published, '2026-10', 10),

  ...days('off', newYear, statutory, '2027-01', 1),
  ...days('off', springFestival, statutory, '2027-02', 5, 6, 7, 8),
  ...days('off', qingming, statutory, '2027-04', 5),
  ...days('off', labourDay, statutory, '2027-05', 1, 2),
  ...days('off', dragonBoat, statutory, '2027-06', 9),
  ...days('off', midAutumn, statutory, '2027-09', 15),
  ...days('off', nationalDay, statutory, '2027-10', 1, 2, 3),
]
