import db from 'dynalite/db/index.js'
import { type Expression, matches, orderProblem, type Path } from './condition'
import type { Database } from './database'
import type { Draft } from './draft'
import { checked, run } from './engine'
import { positionInIndex } from './indexes'
import { tableKey } from './keys'
import { invalid } from './refusal'
import { type Hooks, storeOver } from './store'
import { type Fields, type Item, indexesOf, type Table } from './wire'

interface PageInput {
  TableName: string
  IndexName?: string
  ExclusiveStartKey?: Item
  ScanIndexForward?: boolean
  Select?: string
  _filter?: { expression: Expression }
  _projection?: { paths?: Path[] }
}

interface PageOutput extends Fields {
  Items?: Item[]
  Count: number
}

/** Query and Scan: dynalite reads the page, our own evaluation filters it. */
export async function readPage(
  database: Database,
  action: 'query' | 'scan',
  fields: Fields,
): Promise<Fields> {
  const draft = database.view()
  const input = checked<PageInput>(action, fields, storeOver(draft))
  const problem = input._filter && orderProblem(input._filter.expression)
  if (problem) throw invalid(`Invalid FilterExpression: ${problem}`)
  const finish = takeOver(draft, input)
  return finish(await run<PageOutput>(action, storeOver(draft, resumeOf(draft, input)), input))
}

/** Takes filter, projection and counting out of the input and returns what applies them afterwards. */
function takeOver(draft: Draft, input: PageInput): (page: PageOutput) => PageOutput {
  const expression = input._filter?.expression
  const paths = input._projection?.paths
  const counted = input.Select === 'COUNT'
  if (!expression) return page => page
  if (counted) delete input.Select
  if (input._filter) input._filter.expression = alwaysTrue(draft, input)
  if (input._projection) delete input._projection.paths
  return page => {
    const { Items = [], ...rest } = page
    const kept = Items.filter(item => matches(expression, item))
    if (counted) return { ...rest, Count: kept.length }
    return { ...rest, Count: kept.length, Items: paths ? kept.map(item => db.mapPaths(paths, item)) : kept }
  }
}

/** Every item has its table's key. */
function alwaysTrue(draft: Draft, input: PageInput): Expression {
  const table = draft.get(tableKey(input.TableName)) as Table | undefined
  return { type: 'function', name: 'attribute_exists', args: [[table?.KeySchema[0]?.AttributeName ?? '']] }
}

/** Where the page before ended. A key that does not fit is left for dynalite to refuse. */
function resumeOf(draft: Draft, input: PageInput): Hooks {
  const start = input.ExclusiveStartKey
  const table = draft.get(tableKey(input.TableName)) as Table | undefined
  if (!start || !table) return {}
  const index = indexesOf(table).find(({ IndexName }) => IndexName === input.IndexName)
  const schema = [...table.KeySchema, ...(index?.KeySchema ?? [])]
  if (!schema.every(({ AttributeName }) => fits(table, start, AttributeName))) return {}
  const key = index ? positionInIndex(table, index, start) : db.createKey(start, table)
  return { resume: { key, backward: input.ScanIndexForward === false } }
}

function fits(table: Table, key: Item, name: string): boolean {
  const type = table.AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType
  return type !== undefined && type in (key[name] ?? {})
}
