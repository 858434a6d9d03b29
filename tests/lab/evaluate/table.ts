import { markdownTable } from '../markdown'
import { type Skipped, skippedWords } from './evaluator'

/** What a table shows of one report of `npm run evaluate`, whichever its mode. */
interface Horizon {
  name: string
  /** From the last row known, where that is not the horizon itself. */
  lead?: number | null
  forecasts: number
  ours: number | null
  baselines: Record<string, number | null>
  skill: number | null
  coverage: number | null
}

interface TicketHorizon {
  horizonMinutes: number
  count: number
  meanAbsoluteError: Record<string, number | null>
  skill: number | null
  coverage: number | null
}
interface WaitHorizon {
  forecasts: number
  medianLeadMinutes: number | null
  mae: number | null
  baselines: Record<string, number | null>
  skill: number | null
  coverage80: number | null
}
interface Chosen {
  doorToCounterMinutes: number | null
  regretMinutes: number | null
  regretOfNearest: number | null
  concentration: number | null
}
interface Choices {
  rules: Record<string, Chosen>
}

interface LeftOpen {
  skipped: Skipped[]
  /** What the recording does not say and was taken for granted. */
  assumed?: string[]
}
export interface TicketReport extends LeftOpen {
  mode: 'tickets'
  testFrom: string
  halls: number
  meanWaitMinutes: number | null
  horizons: TicketHorizon[]
}
export interface WaitReport extends LeftOpen {
  mode: 'waits'
  from: string
  to: string
  points: number
  horizons: Record<string, WaitHorizon>
  choice: { leavingNow: Choices; tomorrow: Choices } | null
}
export type Report = TicketReport | WaitReport

const shown = (value: number | null | undefined, digits = 1): string =>
  Number.isFinite(value) ? Number(value).toFixed(digits) : ''
const percent = (value: number | null | undefined): string =>
  Number.isFinite(value) ? `${(100 * Number(value)).toFixed(0)} %` : ''
/** `lastFourWeeksMean` as words. */
const words = (name: string): string => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

function ticketHorizon({
  horizonMinutes,
  count,
  meanAbsoluteError,
  skill,
  coverage,
}: TicketHorizon): Horizon {
  const { ours = null, ...baselines } = meanAbsoluteError
  const name = horizonMinutes === 1440 ? '1 day' : `${horizonMinutes} min`
  return { name, forecasts: count, ours, baselines, skill, coverage }
}

const waitHorizon = ([name, horizon]: [string, WaitHorizon]): Horizon => ({
  name: words(name),
  lead: horizon.medianLeadMinutes,
  forecasts: horizon.forecasts,
  ours: horizon.mae,
  baselines: horizon.baselines,
  skill: horizon.skill,
  coverage: horizon.coverage80,
})

/** The errors of every horizon beside the baselines', and the choice of a point where there is one. */
export function evaluationTable(report: Report): string {
  const horizons =
    report.mode === 'tickets'
      ? report.horizons.map(ticketHorizon)
      : Object.entries(report.horizons).map(waitHorizon)
  const names = Object.keys(horizons[0]?.baselines ?? {})
  const isLed = report.mode === 'waits'
  const errors = markdownTable(
    [
      'ahead',
      ...(isLed ? ['after the last row, min'] : []),
      'forecasts',
      'ours, min',
      ...names.map(words),
      'against the best',
      'in the 80 % band',
    ],
    horizons.map(({ name, lead, forecasts, ours, baselines, skill, coverage }) => [
      name,
      ...(isLed ? [shown(lead, 0)] : []),
      String(forecasts),
      shown(ours),
      ...names.map(baseline => shown(baselines[baseline])),
      skill === null ? '' : percent(-skill),
      percent(coverage),
    ]),
    { numbers: true },
  )
  if (report.mode === 'tickets' || !report.choice) return errors
  return `${errors}\n\n${choiceTable(report.choice)}`
}

const choiceTable = ({ leavingNow, tomorrow }: NonNullable<WaitReport['choice']>): string =>
  markdownTable(
    [
      'choice of a point',
      'tomorrow, min',
      'regret',
      'of nearest’s',
      'HHI',
      'leaving now, min',
      'regret',
      'HHI',
    ],
    Object.entries(tomorrow.rules).map(([rule, then]) => {
      const now = leavingNow.rules[rule]
      return [
        words(rule),
        shown(then.doorToCounterMinutes),
        shown(then.regretMinutes),
        percent(then.regretOfNearest),
        shown(then.concentration, 3),
        shown(now?.doorToCounterMinutes),
        shown(now?.regretMinutes),
        shown(now?.concentration, 3),
      ]
    }),
    { numbers: true },
  )

export const evaluationHeading = (name: string, report: Report): string =>
  report.mode === 'tickets'
    ? `${name}: tickets of ${report.halls} halls, tested from ${report.testFrom} on, mean wait ${shown(report.meanWaitMinutes)} min`
    : `${name}: published waits of ${report.points} point${report.points === 1 ? '' : 's'}, tested from ${report.from} to ${report.to}`

/** What was left out of the recording and what was assumed of it, a line each. */
export const leftOpen = ({ skipped, assumed = [] }: Report): string[] => [
  ...skipped.map(skippedWords),
  ...assumed,
]
