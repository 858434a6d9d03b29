import type { Band, Comer } from '../../../../shared/domain/band'
import type { Skipped } from '../evaluator'
import { type BaselineName, baselineNames } from './ticket-baseline'

/** Minutes before a ticket is taken. */
export const horizons = [0, 15, 30, 60, 120, 1440]
/** A forecast made for a ticket, and what came of it. */
export interface Outcome {
  pointId: string
  ticketId: string
  comer: Comer
  horizon: number
  madeAt: string
  takenAt: string
  /** From taking the ticket to the first call, whether somebody was booked or not. */
  waitMinutes: number
  band: Band
  raw: Band
  baselines: Record<BaselineName, number>
}

const meanOf = (values: number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN
const rounded = (value: number): number | null =>
  Number.isNaN(value) ? null : Math.round(value * 1000) / 1000

/** How far forecasts missed, by how long before they were made; null where none was. */
export const ticketReport = (
  outcomes: Outcome[],
  given: { testFrom: string; seed: number; skipped: Skipped[]; assumed: string[] },
): object => {
  return {
    mode: 'tickets',
    ...given,
    halls: new Set(outcomes.map(({ pointId }) => pointId)).size,
    meanWaitMinutes: rounded(meanOf(outcomes.map(({ waitMinutes }) => waitMinutes))),
    horizons: horizons.map(horizon => ({
      horizonMinutes: horizon,
      ...missesOf(outcomes.filter(outcome => outcome.horizon === horizon)),
    })),
    points: [...new Set(outcomes.map(({ pointId }) => pointId))].map(pointId => ({
      pointId,
      ...missesOf(outcomes.filter(outcome => outcome.pointId === pointId && outcome.horizon < 1440)),
    })),
  }
}

function missesOf(outcomes: Outcome[]): object {
  const miss = (of: (outcome: Outcome) => number) =>
    meanOf(outcomes.map(outcome => Math.abs(of(outcome) - outcome.waitMinutes)))
  const share = (holds: (outcome: Outcome) => boolean) =>
    rounded(meanOf(outcomes.map(outcome => Number(holds(outcome)))))
  const ours = miss(({ band }) => band.p50)
  const baselines = baselineNames.map(name => [name, miss(outcome => outcome.baselines[name])] as const)
  const best = Math.min(...baselines.map(([, value]) => value))
  return {
    count: outcomes.length,
    meanAbsoluteError: {
      ours: rounded(ours),
      ...Object.fromEntries(baselines.map(([name, value]) => [name, rounded(value)])),
    },
    uncorrected: rounded(miss(({ raw }) => raw.p50)),
    skill: rounded(1 - ours / best),
    coverage: share(({ band, waitMinutes }) => band.p10 <= waitMinutes && waitMinutes <= band.p90),
    belowMiddle: share(({ band, waitMinutes }) => waitMinutes <= band.p50),
    belowP80: share(({ band, waitMinutes }) => waitMinutes <= band.p80),
  }
}
