import type { Forecast } from './forecast'
import type { Outlook } from './outlook'
import { publishedWaits } from './published'
import { publishedForecast } from './published-forecast'
import { queueForecast } from './queue-forecast'

/** The day ahead, by what the hall tells: its queue, or only the wait it publishes. */
export function forecastDay(outlook: Outlook): Forecast {
  const published = publishedWaits(outlook)
  return published ? publishedForecast(outlook, published) : queueForecast(outlook)
}
