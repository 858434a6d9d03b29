import type { Conflict, Inspected, Look, Operation } from '../../schemas/inspection'

/** As many as an item is ever changed; older ones are forgotten first. */
const mostEarlier = 40

export interface Merged {
  looks: Inspected['looks']
  conflicts: Conflict[]
  /** What has really changed something. */
  applied: Operation[]
}

/**
 * Takes what a phone says into an inspection. What was heard before changes nothing; what was said of something that
 * a colleague has changed since is no longer taken but given back with what stands, unless it says the same.
 */
export function merge(looks: Inspected['looks'], operations: readonly Operation[], by: string): Merged {
  const merged: Merged = { looks: { ...looks }, conflicts: [], applied: [] }
  for (const operation of operations) {
    const stands = merged.looks[operation.item]
    if (stands && isHeard(stands, operation.operationId)) continue
    if (stands && stands.operationId !== operation.base) {
      if (!saysTheSame(stands, operation)) merged.conflicts.push({ operation, stands })
      continue
    }
    merged.looks[operation.item] = lookOf(operation, stands, by)
    merged.applied.push(operation)
  }
  return merged
}

const isHeard = ({ operationId, earlier }: Look, id: string): boolean =>
  operationId === id || earlier.includes(id)

const saysTheSame = (look: Look, operation: Operation): boolean =>
  look.verdict === operation.verdict && (look.note ?? '') === (operation.note ?? '')

function lookOf({ base, item, ...said }: Operation, before: Look | undefined, by: string): Look {
  const earlier = before ? [...before.earlier, before.operationId] : []
  return { ...said, by, earlier: earlier.slice(-mostEarlier) }
}

/** What was said and not heard before an inspection was closed. */
export const tooLate = (looks: Inspected['looks'], operations: readonly Operation[]): Conflict[] =>
  operations.flatMap(operation => {
    const stands = looks[operation.item]
    if (stands && (isHeard(stands, operation.operationId) || saysTheSame(stands, operation))) return []
    return [{ operation, ...(stands && { stands }) }]
  })

/** What the phone has said and not yet sent, put over what the server told last: how the page shows it. */
export function withPending(looks: Inspected['looks'], pending: readonly Operation[]): Inspected['looks'] {
  const shown = { ...looks }
  for (const operation of pending) shown[operation.item] = lookOf(operation, shown[operation.item], '')
  return shown
}

/** One more thing said, based on what the phone shows of that item. */
export const said = (shown: Inspected['looks'], operation: Omit<Operation, 'base'>): Operation => {
  const before = shown[operation.item]
  return { ...operation, ...(before && { base: before.operationId }) }
}

/** What is left to send after an answer: what was said while it was on its way, and nothing of what it decided. */
export const stillPending = (pending: readonly Operation[], sent: readonly Operation[]): Operation[] => {
  const gone = new Set(sent.map(({ operationId }) => operationId))
  return pending.filter(({ operationId }) => !gone.has(operationId))
}
