import { outcomeOf } from '../../../../shared/domain/home-visit/team-work'
import type {
  OperationProblem,
  TeamDay,
  TeamOperation,
  VisitOutcome,
} from '../../../../shared/schemas/home-visit-route'

/** Something noted and not sent yet, on the day of its visit. */
export interface Noted {
  day: string
  operation: TeamOperation
}

/** What the server would not take, until the team has seen it. */
export type Trouble = { day: string } & (
  | { problem: OperationProblem }
  | { others: TeamOperation[]; mine?: VisitOutcome }
)

/** A team's work on this phone, whatever day it is of. */
export interface OnPhone {
  pending: Noted[]
  /** By visit. */
  troubles: Record<string, Trouble>
}

/** What is left after an answer: what was sent goes, what was not taken stays to be seen. */
export function afterAnswer(
  { pending, troubles }: OnPhone,
  sent: readonly Noted[],
  { results }: Pick<TeamDay, 'results'>,
): OnPhone {
  const ids = new Set(sent.map(({ operation }) => operation.operationId))
  const next = { ...troubles }
  for (const result of results) {
    const noted = sent.find(({ operation }) => operation.operationId === result.operationId)
    if (!noted) continue
    const { day, operation } = noted
    const { visitId } = operation
    // What followed the first that was not taken fails for the same cause.
    if (next[visitId] !== troubles[visitId]) continue
    if (result.result === 'refused') next[visitId] = { day, problem: result.problem }
    if (result.result === 'conflict') next[visitId] = { day, others: result.others, ...mineIn(sent, visitId) }
  }
  return { pending: pending.filter(({ operation }) => !ids.has(operation.operationId)), troubles: next }
}

function mineIn(sent: readonly Noted[], visitId: string): { mine?: VisitOutcome } {
  const mine = outcomeOf(sent.map(({ operation }) => operation).filter(one => one.visitId === visitId))
  return mine ? { mine } : {}
}

/** What is seen and ticked at a home, before it is said to be all. */
export interface Ticks {
  identityChecked: boolean
  have: string[]
  kits: string
}
export const noTicks: Ticks = { identityChecked: false, have: [], kits: '' }

const mostSerials = 60
/** Serial numbers as they are typed one after another, whatever stands between them; each once. */
export const serialsIn = (typed: string): string[] =>
  [...new Set(typed.split(/[^A-Za-z0-9-]+/).filter(Boolean))].slice(0, mostSerials)
