import { createHash } from 'node:crypto'
import type { Database } from './database'
import type { Draft } from './draft'
import { checked, run } from './engine'
import { invalid, isRefusal, type Refusal, refusal, refusalType } from './refusal'
import { itemBytes } from './size'
import { storeOver } from './store'
import type { Tokens } from './tokens'
import type { Fields, Item } from './wire'
import { locate, type PreparedWrite, prepareWrite, runWrite, type WriteKind } from './write'

const MAX_BYTES = 4 * 1024 * 1024
const KINDS: Record<string, WriteKind> = {
  ConditionCheck: 'conditionCheck',
  Put: 'putItem',
  Update: 'updateItem',
  Delete: 'deleteItem',
}

/** All or nothing, once for every token. */
export async function transactWriteItems(
  database: Database,
  tokens: Tokens,
  fields: Fields,
): Promise<Fields> {
  const items = transactItems(fields)
  const token = fields.ClientRequestToken as string | undefined
  if (token && token.length > 36) throw tooLongToken(token)
  const fingerprint = createHash('sha256').update(JSON.stringify(items)).digest('base64')
  return database.write(async draft => {
    const known = token && tokens.fingerprint(token)
    if (known === fingerprint) return {}
    if (known) throw refusal('IdempotentParameterMismatchException', 'The token was used for another request')
    await runAll(
      draft,
      items.map(item => prepared(draft, item)),
    )
    if (token) tokens.remember(draft, token, fingerprint)
    return {}
  })
}

/** Reads several items as of one moment. */
export async function transactGetItems(database: Database, fields: Fields): Promise<Fields> {
  const store = storeOver(database.view())
  const gets = transactItems(fields).map(({ Get }) => {
    if (!Get) throw invalid('TransactItems can only contain Get')
    return checked<{ TableName: string; Key: Item }>('getItem', Get as Fields, store)
  })
  return database.alone(async () => {
    refuseDuplicates(gets.map(get => locate(database.view(), { input: get })))
    const found = await Promise.all(gets.map(get => run<{ Item?: Item }>('getItem', store, get)))
    return { Responses: found.map(({ Item }) => (Item ? { Item } : {})) }
  })
}

function transactItems(fields: Fields): Fields[] {
  const items = (fields.TransactItems ?? []) as Fields[]
  const rule = items.length === 0 ? 'greater than or equal to 1' : 'less than or equal to 100'
  if (items.length === 0 || items.length > 100) {
    throw invalid(
      `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length ${rule}`,
    )
  }
  return items
}

function prepared(draft: Draft, item: Fields): PreparedWrite {
  const [first, ...others] = Object.entries(item).filter(([name, value]) => name in KINDS && value)
  if (!first)
    throw invalid('Invalid Request: TransactWriteRequest should contain Delete or Put or Update request')
  if (others.length > 0) throw invalid('TransactItems can only contain one of Check, Put, Update or Delete')
  const [name, fields] = first as [string, Fields]
  if (name === 'ConditionCheck' && !fields.ConditionExpression) {
    throw invalid("Value null at 'conditionExpression' failed to satisfy constraint: Member must not be null")
  }
  return prepareWrite(draft, KINDS[name] as WriteKind, fields)
}

async function runAll(draft: Draft, writes: PreparedWrite[]): Promise<void> {
  const bytes = writes.reduce((sum, { input }) => sum + itemBytes(input.Item ?? input.Key ?? {}), 0)
  if (bytes > MAX_BYTES) throw invalid(`Transaction payload size cannot exceed 4MB. Payload Size: ${bytes}`)
  refuseDuplicates(writes.flatMap(write => placeOf(draft, write)))
  await runEach(draft, writes)
}

/** A write whose key does not fit has no place here; its own run gives the reason. */
function placeOf(draft: Draft, write: PreparedWrite): string[] {
  try {
    return [locate(draft, write)]
  } catch (error) {
    reasonFor(error)
    return []
  }
}

function refuseDuplicates(places: string[]): void {
  if (new Set(places).size < places.length) {
    throw invalid('Transaction request cannot include multiple operations on one item')
  }
}

/** Runs every write in order; if any refuses, cancels with a reason for each. */
async function runEach(draft: Draft, writes: PreparedWrite[]): Promise<void> {
  const reasons: Fields[] = []
  for (const write of writes) {
    try {
      await runWrite(draft, write)
      reasons.push({ Code: 'None' })
    } catch (error) {
      reasons.push(reasonFor(error))
    }
  }
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons)
}

function reasonFor(error: unknown): Fields {
  if (!isRefusal(error)) throw error
  const { message, Item } = error.body
  switch (refusalType(error)) {
    case 'ConditionalCheckFailedException':
      return { Code: 'ConditionalCheckFailed', Message: message, ...(Item ? { Item } : {}) }
    case 'ValidationException':
      return { Code: 'ValidationError', Message: message }
    default:
      throw error
  }
}

export function cancelled(reasons: Fields[]): Refusal {
  const codes = reasons.map(reason => reason.Code).join(', ')
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`
  return refusal('TransactionCanceledException', message, { CancellationReasons: reasons })
}

function tooLongToken(token: string): Refusal {
  const constraint = 'failed to satisfy constraint: Member must have length less than or equal to 36'
  return invalid(`1 validation error detected: Value '${token}' at 'clientRequestToken' ${constraint}`)
}
