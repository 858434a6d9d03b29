import type { Band } from '../../../../shared/domain/band'
import { minuteMs } from '../../../../shared/domain/calendar'
import type { WaitRow } from '../../../../shared/domain/published-wait/wait-panel'
import { addTo, meanOf, newMean, type RunningMean } from '../../../../shared/domain/statistic/running-mean'
import { median, rounded, skill } from '../metric'
import { type Baseline, baselines, type Plain } from './baseline'

/** How forecasts of one horizon did, beside the plain rules asked the same. */
export interface Score {
  error: RunningMean
  /** The same as in service, where a hall does not hear how the others do today. */
  alone: RunningMean
  inBand: RunningMean
  upToP80: RunningMean
  /** Minutes from the last row that was known to the wait foretold. */
  leads: number[]
  plain: Record<Baseline, RunningMean>
}

export const newScore = (): Score => ({
  error: newMean(),
  alone: newMean(),
  inBand: newMean(),
  upToP80: newMean(),
  leads: [],
  plain: Object.fromEntries(baselines.map(name => [name, newMean()])) as Record<Baseline, RunningMean>,
})

export function addForecast(
  score: Score,
  { at, waitMinutes: truth }: WaitRow,
  { p10, p50, p80, p90 }: Band,
  { lastMs, says }: Plain,
): void {
  score.leads.push((at.ms - lastMs) / minuteMs)
  addTo(score.error, Math.abs(p50 - truth))
  addTo(score.inBand, Number(p10 <= truth && truth <= p90))
  addTo(score.upToP80, Number(truth <= p80))
  for (const name of baselines) addTo(score.plain[name], Math.abs(says[name] - truth))
}

/** Errors are mean absolute errors in minutes; the band of 80 % runs from p10 to p90. */
export function scoreReport({ error, alone, inBand, upToP80, leads, plain }: Score): object {
  const errors = baselines.map(name => meanOf(plain[name]))
  return {
    forecasts: error.count,
    medianLeadMinutes: rounded(median(leads)),
    mae: rounded(meanOf(error)),
    maeHearingNoOthers: rounded(meanOf(alone)),
    coverage80: rounded(meanOf(inBand)),
    shareUpToP80: rounded(meanOf(upToP80)),
    baselines: Object.fromEntries(baselines.map((name, i) => [name, rounded(errors[i])])),
    skill: rounded(skill(meanOf(error), errors)),
  }
}
