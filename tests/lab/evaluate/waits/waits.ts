import type { Band } from '../../../../shared/domain/band'
import { dateOfDay } from '../../../../shared/domain/published-wait/place-time'
import { type Horizon, horizons } from '../../../../shared/domain/published-wait/wait-model'
import {
  forecastWait,
  newPanel,
  observe,
  type WaitRow,
} from '../../../../shared/domain/published-wait/wait-panel'
import { addTo } from '../../../../shared/domain/statistic/running-mean'
import type { Problems } from '../csv'
import { judged, type Outcome, type Recording, skippedWords } from '../evaluator'
import { observeAll, type Pasts, type Plain, plainForecasts } from './baseline'
import { choiceReport, keepForVisit, type Visits } from './choice'
import { readWaits } from './recorded-waits'
import { type Question, questionsOf, replay } from './replay'
import { addForecast, newScore, type Score, scoreReport } from './score'

const names: Record<Horizon, string> = { 60: '1h', 120: '2h', 180: '3h', day: 'nextOpenDay' }
/** Testing starts after this share of the days unless a day is given. */
const shareLearned = 0.75
const daysBetweenWords = 30

interface Run {
  scores: Record<Horizon, Score>
  visits: { leavingNow: Visits; tomorrow: Visits }
  /** Questions about places nothing was known of yet. */
  unanswered: number
}

/** Forecasts places that publish only their wait, from a day on, and says how well. */
export function evaluateWaits({ folder, fromDay, skipBad, say }: Recording): Outcome {
  const found: Problems = []
  const { rows, locations } = readWaits(folder, found)
  const { problems, skipped } = judged(found, { skipBad })
  if (problems.length > 0) return { problems }
  for (const each of skipped) say(skippedWords(each))
  if (rows.length === 0) return { problems: [`${folder}: waits.csv has no rows`] }
  const days = [...new Set(rows.map(({ at }) => at.day))].sort((a, b) => a - b)
  const from = fromDay ?? days[Math.floor(days.length * shareLearned)] ?? 0
  const questions = questionsOf(rows, from)
  if (questions.length === 0)
    return { problems: [`${folder}: nothing to forecast from ${dateOfDay(from)} on`] }
  say(`${rows.length} waits on ${days.length} days, ${questions.length} forecasts from ${dateOfDay(from)} on`)
  const { scores, visits, unanswered } = run(rows, questions, say)
  say('choosing a point')
  return {
    report: {
      mode: 'waits',
      rows: rows.length,
      points: new Set(rows.map(({ pointId }) => pointId)).size,
      days: days.length,
      from: dateOfDay(from),
      to: dateOfDay(days.at(-1) ?? from),
      unanswered,
      skipped,
      horizons: Object.fromEntries(horizons.map(horizon => [names[horizon], scoreReport(scores[horizon])])),
      choice: choiceReport(locations, visits),
    },
  }
}

function run(rows: WaitRow[], questions: Question[], say: Recording['say']): Run {
  const result: Run = {
    scores: { 60: newScore(), 120: newScore(), 180: newScore(), day: newScore() },
    visits: { leavingNow: new Map(), tomorrow: new Map() },
    unanswered: 0,
  }
  const sayDay = everyDays(daysBetweenWords, say)
  answerAll(rows, questions, sayDay, (question, ours, plain, alone) => {
    if (ours && plain) keep(result, question, ours, plain, alone)
    else result.unanswered += 1
  })
  return result
}

/**
 * Answers each question by all that had been observed when it was asked; `alone`: as in service, where a hall does not
 * hear how the others do today.
 */
export function answerAll(
  rows: WaitRow[],
  questions: Question[],
  onDay: (day: number) => void,
  tell: (
    question: Question,
    ours: Band | undefined,
    plain: Plain | undefined,
    alone: Band | undefined,
  ) => void,
): void {
  const [panel, alone] = [newPanel(), newPanel(false)]
  const pasts: Pasts = new Map()
  const learn = (together: WaitRow[]): void => {
    onDay(together[0]?.at.day ?? 0)
    observe(panel, together)
    observe(alone, together)
    observeAll(pasts, together)
  }
  replay(rows, questions, learn, question => {
    const { row, horizon } = question
    tell(
      question,
      forecastWait(panel, row.pointId, row.at, horizon),
      plainForecasts(pasts, row.pointId, row.at, horizon),
      forecastWait(alone, row.pointId, row.at, horizon),
    )
  })
}

function keep(
  { scores, visits }: Run,
  { row, horizon }: Question,
  ours: Band,
  plain: Plain,
  alone: Band | undefined,
): void {
  addForecast(scores[horizon], row, ours, plain)
  if (alone) addTo(scores[horizon].alone, Math.abs(alone.p50 - row.waitMinutes))
  const kind = horizon === 60 ? 'leavingNow' : horizon === 'day' ? 'tomorrow' : undefined
  if (!kind) return
  keepForVisit(visits[kind], row.at.ms, {
    pointId: row.pointId,
    actual: row.waitMinutes,
    last: plain.says.lastValue,
    historicalMean: plain.says.quarterHourOfWeekMean,
    ours: ours.p50,
  })
}

function everyDays(days: number, say: Recording['say']): (day: number) => void {
  let said = Number.NEGATIVE_INFINITY
  return day => {
    if (day < said + days) return
    said = day
    say(`at ${dateOfDay(day)}`)
  }
}
