import type { Recommendation } from '../../schemas/booking'
import type { Limits } from '../../schemas/limit'

type Gain = Pick<Recommendation, 'savesMinutes' | 'waitHereMinutes' | 'waitThereMinutes'>

/** Whether an offer saves enough, of the whole or of the waiting alone, for a message; else the app alone shows it. */
export const isWorthReading = (
  { savesMinutes, waitHereMinutes, waitThereMinutes }: Gain,
  { messageSaves, messageWaitSaves }: Pick<Limits, 'messageSaves' | 'messageWaitSaves'>,
): boolean => savesMinutes >= messageSaves || waitHereMinutes - waitThereMinutes >= messageWaitSaves
