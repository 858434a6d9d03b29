import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../../functions/store/table'

/** What DynamoDB says when another transaction holds an item; neither local engine ever says it. */
const conflict = (writes: number) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: Array.from({ length: writes }, (_, i) => ({
      Code: i === 0 ? 'TransactionConflict' : 'None',
    })),
  })

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
  const doc = new Proxy(table.doc, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (name !== 'send') return value
      return (command: unknown, ...rest: unknown[]) => {
        if (left > 0 && command instanceof TransactWriteCommand && isMeant(command)) {
          left -= 1
          return Promise.reject(conflict(command.input.TransactItems?.length ?? 1))
        }
        return Reflect.apply(value, target, [command, ...rest])
      }
    },
  })
  return { table: { ...table, doc }, left: () => left }
}
