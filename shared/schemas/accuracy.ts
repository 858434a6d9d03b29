import * as v from 'valibot'

/** How far a forecast looked ahead, from at once to a day and more. */
export const horizons = ['now', 'quarterHour', 'halfHour', 'hour', 'hours', 'day'] as const
export const Horizon = v.picklist(horizons)
export type Horizon = v.InferOutput<typeof Horizon>

/** How good the forecasts that looked so far ahead have been; the old ones fade. */
export const Accuracy = v.strictObject({
  horizon: Horizon,
  /** Waits that forecasts were held against. */
  scores: v.number(),
  /** How far they missed, on average. */
  missMinutes: v.number(),
  /** Share of the waits that lay in the band that four of five should lie in. */
  insideShare: v.number(),
})
export type Accuracy = v.InferOutput<typeof Accuracy>
