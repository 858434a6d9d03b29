import { minuteMs } from '../../../../shared/domain/calendar'
import { type Horizon, horizons } from '../../../../shared/domain/published-wait/wait-model'
import type { WaitRow } from '../../../../shared/domain/published-wait/wait-panel'

/** A forecast to be made at an instant for a wait that was really recorded later. */
export interface Question {
  madeMs: number
  horizon: Horizon
  row: WaitRow
}

const dayMs = 1440 * minuteMs

/**
 * Every recorded wait from a day on is asked for at each horizon. The same day's are asked where the place
 * had said anything that day; the next open day's at the same time of the place's last open day.
 */
export function questionsOf(rows: WaitRow[], fromDay: number): Question[] {
  const known = new Map<string, { day: number; firstMs: number; dayBefore: number | undefined }>()
  const questions: Question[] = []
  for (const row of rows) {
    const { at, pointId } = row
    let place = known.get(pointId)
    if (place?.day !== at.day) {
      place = { day: at.day, firstMs: at.ms, dayBefore: place?.day }
      known.set(pointId, place)
    }
    if (at.day < fromDay) continue
    for (const horizon of horizons) {
      const madeMs =
        horizon === 'day'
          ? at.ms - (at.day - (place.dayBefore ?? at.day)) * dayMs
          : at.ms - horizon * minuteMs
      const isAsked = horizon === 'day' ? place.dayBefore !== undefined : place.firstMs <= madeMs
      if (isAsked) questions.push({ madeMs, horizon, row })
    }
  }
  return questions.sort((a, b) => a.madeMs - b.madeMs)
}

/**
 * Lets the recorded time pass: each instant's rows are observed together, and a question is answered when all
 * rows up to the instant it is made at have been observed, and none later.
 */
export function replay(
  rows: WaitRow[],
  questions: Question[],
  observe: (rows: WaitRow[]) => void,
  answer: (question: Question) => void,
): void {
  let next = 0
  const answerBefore = (ms: number): void => {
    for (let question = questions[next]; question && question.madeMs < ms; question = questions[next]) {
      answer(question)
      next += 1
    }
  }
  for (let from = 0; from < rows.length; ) {
    const ms = rows[from]?.at.ms ?? 0
    answerBefore(ms)
    let to = from + 1
    while (rows[to]?.at.ms === ms) to += 1
    observe(rows.slice(from, to))
    from = to
  }
  answerBefore(Number.POSITIVE_INFINITY)
}
