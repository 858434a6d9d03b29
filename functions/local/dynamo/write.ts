import db from 'dynalite/db/index.js'
import { type Expression, matches, orderProblem } from './condition'
import type { Draft } from './draft'
import { type Action, checked, run } from './engine'
import { itemPrefix, tableKey } from './keys'
import { invalid, type Refusal, refusal } from './refusal'
import { type Guard, noTable, storeOver } from './store'
import { inSafeOrder, pinReads, type Section } from './update'
import type { Fields, Item, Table } from './wire'

export type WriteKind = 'putItem' | 'updateItem' | 'deleteItem' | 'conditionCheck'

interface WriteInput {
  TableName: string
  Item?: Item
  Key?: Item
  _condition?: { expression: Expression }
  _updates?: { sections: Section[] }
}

/** A write whose form has been checked; only its table and item are still unseen. */
export interface PreparedWrite {
  kind: WriteKind
  input: WriteInput
  guard: Guard
}

/** Checks the form of one write and throws a refusal. The condition leaves the input and becomes a guard. */
export function prepareWrite(draft: Draft, kind: WriteKind, fields: Fields): PreparedWrite {
  const showOld = fields.ReturnValuesOnConditionCheckFailure === 'ALL_OLD'
  const { _condition, ...input } = checked<WriteInput>(asAction(kind), fields, storeOver(draft))
  const problem = _condition && orderProblem(_condition.expression)
  if (problem) throw invalid(`Invalid ConditionExpression: ${problem}`)
  const sections = inSafeOrder(input._updates?.sections ?? [])
  if (input._updates) input._updates.sections = sections
  const guard: Guard = item => {
    if (_condition && !matches(_condition.expression, item ?? {})) {
      return conditionFailed(showOld ? item : undefined)
    }
    pinReads(sections, item ?? {})
    return undefined
  }
  return { kind, input, guard }
}

/** Runs a prepared write; throws a refusal, after which the draft is not fit for a commit. */
export async function runWrite(draft: Draft, write: PreparedWrite): Promise<Fields> {
  if (write.kind !== 'conditionCheck') {
    return answerOf(await run(write.kind, storeOver(draft, { guard: write.guard }), write.input))
  }
  const refused = write.guard(draft.get(locate(draft, write)) as Item | undefined)
  if (refused) throw refused
  return {}
}

/** The service leaves out attributes where it has none to return. */
function answerOf({ Attributes, ...output }: Fields): Fields {
  return Attributes && Object.keys(Attributes).length > 0 ? { ...output, Attributes } : output
}

/** Where a write's item lies; throws a refusal when there is no such table or the key does not fit it. */
export function locate(draft: Draft, { input }: Pick<PreparedWrite, 'input'>): string {
  const table = draft.get(tableKey(input.TableName)) as Table | undefined
  if (!table) throw noTable()
  const problem = input.Item ? db.validateItem(input.Item, table) : db.validateKey(input.Key ?? {}, table)
  if (problem) throw problem
  return itemPrefix(table.TableName) + db.createKey(input.Item ?? input.Key ?? {}, table)
}

function conditionFailed(item: Item | undefined): Refusal {
  return refusal(
    'ConditionalCheckFailedException',
    'The conditional request failed',
    item ? { Item: item } : {},
  )
}

function asAction(kind: WriteKind): Action {
  return kind === 'conditionCheck' ? 'deleteItem' : kind
}
