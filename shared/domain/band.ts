/** A wait at some shares of its futures, in minutes. Four of five waits should lie between p10 and p90. */
export interface Band {
  p10: number
  p50: number
  p80: number
  p90: number
}

/** So long or longer is told alike, in minutes: nobody can plan by it, and hardly a hall is open for so long. */
export const longestWait = 240

/** Halls may call those who are booked before those who are not. */
export type Comer = 'booked' | 'walkIn'
