/**
 * How a day's walk-ins spread over the half hours, until a point has measured its own. Estimates: halls
 * report a slow first hour, a top from 10:00 to 11:30 and a second one from 13:30 to 15:30 (S31, S36, S37);
 * Mondays and Fridays are fuller (S36), winter and summer holidays too (S24, S33, S37).
 */
export const halfHourWeights: Readonly<Record<string, number>> = {
  '08:30': 0.05,
  '09:00': 0.06,
  '09:30': 0.08,
  '10:00': 0.1,
  '10:30': 0.1,
  '11:00': 0.09,
  '11:30': 0.06,
  '12:00': 0.025,
  '12:30': 0.02,
  '13:00': 0.06,
  '13:30': 0.08,
  '14:00': 0.09,
  '14:30': 0.08,
  '15:00': 0.07,
  '15:30': 0.05,
  '16:00': 0.03,
  '16:30': 0.01,
}

/** 1 Monday … 7 Sunday. */
export const weekdayMultiplier: Readonly<Record<number, number>> = {
  1: 1.15,
  2: 1,
  3: 0.95,
  4: 0.92,
  5: 1.05,
  6: 1.3,
  7: 1,
}

export const monthMultiplier: readonly number[] = [
  1.14, 1.29, 1.11, 0.97, 0.97, 1.14, 1.29, 1.07, 0.79, 0.74, 0.67, 0.81,
]

/** Visits a counter takes on an ordinary day: 18.6 in Changchun in January 2023 (S07), 22 elsewhere (S40). */
export const visitsPerCounterDay = 19
/** Share of visits without a booking: about a third on a peak day (S33). */
export const walkInShare = 0.35
/** No source gives a figure for people who book and do not come; assumed. */
export const showUpShare = 0.88
