import type { VisitState, VisitStep } from '../../schemas/home-visit'
import type { OperationProblem, TeamOperation, VisitOutcome } from '../../schemas/home-visit-route'
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

/** What was noted of a visit, in the order in which it was taken in. */
export interface VisitWork {
  operations: readonly TeamOperation[]
  /** What a second phone said just as the first had, by the operation that it repeats. */
  same?: Readonly<Record<string, string>>
  /** What was said against what was taken in, or could not be taken: kept, so that nothing that was seen is lost. */
  aside?: readonly TeamOperation[]
}

/** How an operation stands to what was noted before; `same` repeats what another phone has said of the same step. */
export type Standing =
  | { kind: 'next' | 'known' }
  | { kind: 'same'; of: string }
  | { kind: 'conflict'; others: readonly TeamOperation[] }
  /** It comes after something that was never taken in. */
  | { kind: 'unfounded' }

export function standingOf({ operations, same = {} }: VisitWork, operation: TeamOperation): Standing {
  const { operationId, after } = operation
  if (same[operationId] || operations.some(one => one.operationId === operationId)) return { kind: 'known' }
  const place = after ? operations.findIndex(one => one.operationId === (same[after] ?? after)) : -1
  if (after && place < 0) return { kind: 'unfounded' }
  const others = operations.slice(place + 1)
  const [first] = others
  if (!first) return { kind: 'next' }
  return saysSame(first, operation) ? { kind: 'same', of: first.operationId } : { kind: 'conflict', others }
}

/** Two who stand at one door say the same where they saw the same; when each of them tapped makes no difference. */
function saysSame({ what: one }: TeamOperation, { what: other }: TeamOperation): boolean {
  const inOrder = (what: TeamOperation['what']) =>
    what.kind === 'finish'
      ? { ...what, materials: [...what.materials].sort(), kitSerials: [...what.kitSerials].sort() }
      : what
  const fieldsOf = (what: TeamOperation['what']) => Object.entries(inOrder(what)).sort()
  return one.kind !== 'object' && JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other))
}

/** The work with something laid aside, once however often it is said. */
export const withAside = (work: VisitWork, operation: TeamOperation): VisitWork => {
  const { aside = [] } = work
  return aside.some(one => one.operationId === operation.operationId)
    ? work
    : { ...work, aside: [...aside, operation].slice(-mostAside) }
}
const mostAside = 60

/** What repeats what, with one more. */
export const sameWith = ({ same = {} }: VisitWork, operationId: string, of: string): Record<string, string> =>
  Object.fromEntries([...Object.entries(same), [operationId, of]].slice(-mostSame))
const mostSame = 120

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

/** Whether what is said of a visit contradicts what it is known to have come to: somebody has to ask. */
export const contradicts = ({ operations }: VisitWork, { what }: Pick<TeamOperation, 'what'>): boolean =>
  what.kind === 'object' || (what.kind === 'finish' && what.outcome !== outcomeOf(operations))

/** What a visit came to, as it was noted last. */
export function outcomeOf(operations: readonly TeamOperation[]): VisitOutcome | undefined {
  const last = operations.findLast(({ what }) => what.kind === 'finish')?.what
  return last?.kind === 'finish' ? last.outcome : undefined
}
