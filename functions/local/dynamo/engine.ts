import { createRequire } from 'node:module'
import db from 'dynalite/db/index.js'
import { type Parser, rememberParsed } from './parsed'
import type { Store } from './store'
import type { Fields } from './wire'

/** The actions of dynalite that run as they are. */
export type Action =
  | 'batchGetItem'
  | 'batchWriteItem'
  | 'createTable'
  | 'deleteItem'
  | 'describeTable'
  | 'getItem'
  | 'listTables'
  | 'putItem'
  | 'query'
  | 'scan'
  | 'updateItem'

type Run = (store: Store, input: Fields, callback: (error: Error | null, output: Fields) => void) => void
type Rules = { types: Fields; custom?: (input: Fields, store: Store) => string | undefined }
interface Validations {
  checkTypes(input: Fields, types: Fields): Fields
  checkValidations(input: Fields, types: Fields, custom: Rules['custom'], store: Pick<Store, 'options'>): void
}

const load = createRequire(import.meta.url)
const validations = load('dynalite/validations/index.js') as Validations

for (const kind of ['condition', 'projection', 'update'])
  rememberParsed(load(`dynalite/db/${kind}Parser.js`) as Parser)
// Index entries are written at the commit, under keys of our own (indexes.ts).
db.updateIndexes = (...given) => given[4]()

/** Checks a call as the service would and parses its expressions; throws a refusal. Consumes its argument. */
export function checked<Input = Fields>(
  action: Action,
  fields: Fields,
  store: Pick<Store, 'options'>,
): Input {
  const rules = load(`dynalite/validations/${action}.js`) as Rules
  const input = validations.checkTypes(fields, rules.types)
  validations.checkValidations(input, rules.types, rules.custom, store)
  return input as Input
}

/** Runs a checked call. Actions that only touch single items finish before this returns. */
export function run<Output = Fields>(action: Action, store: Store, input: object): Promise<Output> {
  const perform = load(`dynalite/actions/${action}.js`) as Run
  return new Promise((resolve, reject) => {
    perform(store, input as Fields, (error, output) => {
      if (error) reject(error)
      else resolve(output as Output)
    })
  })
}
