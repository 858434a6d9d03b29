import type { VisitState, VisitStep } from '../../schemas/home-visit'
import type { OperationProblem, TeamOperation } from '../../schemas/home-visit-route'
import { stepProblem } from './step'

/** What a team notes of a visit: which step of its request it is, and why it may not be taken. */

export function stepOf({ what }: TeamOperation): VisitStep | undefined {
  switch (what.kind) {
    case 'setOut':
      return 'setOut'
    case 'deliver':
      return 'deliver'
    case 'post':
      return 'post'
    case 'finish':
      return { done: 'complete', notAtHome: 'missAtHome', moreNeeded: 'askMoreAtHome' }[
        what.outcome
      ] as VisitStep
    case 'arrive':
    case 'object':
      return undefined
  }
}

/** How an operation stands to what was noted before. */
export type Standing = 'next' | 'known' | 'conflict'

export function standingOf(operations: readonly TeamOperation[], operation: TeamOperation): Standing {
  if (operations.some(one => one.operationId === operation.operationId)) return 'known'
  return operation.after === operations.at(-1)?.operationId ? 'next' : 'conflict'
}

/** What another phone has noted since; what is still to be chosen between. */
export const othersSince = (
  operations: readonly TeamOperation[],
  after: string | undefined,
): TeamOperation[] => operations.slice(operations.findIndex(one => one.operationId === after) + 1)

const hasArrived = (operations: readonly TeamOperation[]): boolean => {
  const lastSetOut = operations.findLastIndex(({ what }) => what.kind === 'setOut')
  return operations.slice(lastSetOut + 1).some(({ what }) => what.kind === 'arrive')
}

/** Why an operation cannot be taken: a visit is done by those who were let in and have seen who it is. */
export function operationProblem(
  { state, code }: { state: VisitState; code: string | undefined },
  operations: readonly TeamOperation[],
  operation: TeamOperation,
): OperationProblem | undefined {
  const { what } = operation
  const step = stepOf(operation)
  if (step && stepProblem({ state }, step, 'team')) return 'notThisStep'
  if (what.kind === 'arrive') {
    if (state !== 'onTheWay') return 'notThisStep'
    return code === what.code ? undefined : 'code'
  }
  if (what.kind !== 'finish' || what.outcome === 'notAtHome') return undefined
  if (!hasArrived(operations)) return 'notArrived'
  return what.outcome === 'done' && !what.identityChecked ? 'identity' : undefined
}

/** Whether two phones stood by different outcomes. */
export const isDisputed = (operations: readonly TeamOperation[]): boolean =>
  operations.some(({ what }) => what.kind === 'object')
