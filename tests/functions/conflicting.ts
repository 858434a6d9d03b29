import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { patience, patientClient } from '../../functions/store/patience'
import type { Table } from '../../functions/store/table'

/** As patient as in service, and over in a moment. */
export const quickPatience = { ...patience, pauseMs: () => 1 }

/** What DynamoDB says when a transaction is cancelled, with what it has to say of each write. */
export const cancelledWith = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map(Code => ({ Code })),
  })

/** The same where the first write is in the way. */
export const cancelledFor = (writes: number, code = 'TransactionConflict') =>
  cancelledWith(code, ...Array.from({ length: writes - 1 }, () => 'None'))

/** A table whose client answers some commands by itself: an error or an output, where `answer` gives one. */
export function answeredBy(table: Table, answer: (command: { input: object }) => unknown): Table {
  const send = (command: { input: object }, ...rest: unknown[]) => {
    const own = answer(command)
    if (own instanceof Error) return Promise.reject(own)
    return own === undefined
      ? Reflect.apply(table.doc.send, table.doc, [command, ...rest])
      : Promise.resolve(own)
  }
  const doc: DynamoDBDocumentClient = Object.assign(Object.create(table.doc), { send })
  return { ...table, doc: patientClient(doc, quickPatience) }
}

/**
 * A table whose next transactions of a kind meet others, so many times.
 * @returns how many it has still to refuse
 */
export function withConflicts(
  table: Table,
  times: number,
  isMeant: (command: TransactWriteCommand) => boolean = () => true,
): { table: Table; left(): number } {
  let left = times
  const busy = answeredBy(table, command => {
    if (left === 0 || !(command instanceof TransactWriteCommand) || !isMeant(command)) return undefined
    left -= 1
    return cancelledFor(command.input.TransactItems?.length ?? 1)
  })
  return { table: busy, left: () => left }
}
