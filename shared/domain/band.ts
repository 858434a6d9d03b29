/** A wait at some shares of its futures, in minutes. Four of five waits should lie between p10 and p90. */
export interface Band {
  p10: number
  p50: number
  p80: number
  p90: number
}

/** Halls may call those who are booked before those who are not. */
export type Comer = 'booked' | 'walkIn'
