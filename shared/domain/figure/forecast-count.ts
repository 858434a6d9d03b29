import { type Horizon, horizons } from '../../schemas/accuracy'
import type { ForecastFigures } from '../../schemas/figure'
import { type Correction, corrected, horizonOf, lineAt, type Score } from '../learned/correction'
import type { WaitLines } from '../learned/wait-line'
import { summed } from './sum'

/**
 * What a day's forecasts had said of the waits that came, by how far they looked ahead: with what the point had
 * learned by then of its own misses, so as citizens were told, and before it learned from the day itself.
 */
export const forecastFigures = (
  scores: readonly Score[],
  before: Correction,
  kind: WaitLines = {},
): Partial<Record<Horizon, ForecastFigures>> =>
  summed(
    scores.map(score => ({
      [horizons[horizonOf(score.aheadMinutes)] ?? 'day']: figuresOf(score, before, kind),
    })),
  )

function figuresOf({ actual, ...asked }: Score, before: Correction, kind: WaitLines): ForecastFigures {
  const { band, aheadMinutes, minute, comer } = asked
  const told = corrected(band, before, aheadMinutes, minute, comer, lineAt(before, kind, asked))
  const [predictedSeconds, measuredSeconds] = [Math.round(told.p50 * 60), Math.round(actual * 60)]
  return {
    scored: 1,
    predictedSeconds,
    measuredSeconds,
    missedSeconds: Math.abs(predictedSeconds - measuredSeconds),
    inside: Number(told.p10 <= actual && actual <= told.p90),
  }
}
