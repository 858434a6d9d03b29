import db from 'dynalite/db/index.js'
import type { Item, Value } from './wire'

export type Path = (string | number)[]
export type Operand = Path | Value | SizeOf
interface SizeOf {
  type: 'function'
  name: 'size'
  args: [Path]
}

/** A parsed condition or filter, in the shape dynalite's parser gives. */
export type Expression =
  | { type: 'and' | 'or' | 'not'; args: Expression[] }
  | { type: 'function'; name: string; args: Operand[] }
  | { type: '=' | '<>' | '<' | '<=' | '>' | '>=' | 'between' | 'in'; args: Operand[] }

/**
 * Whether an item satisfies an expression. dynalite's own evaluation compares lists and maps by identity
 * and takes an empty string for a missing one, so ours is used wherever it would be.
 */
export function matches(expression: Expression, item: Item): boolean {
  switch (expression.type) {
    case 'and':
      return expression.args.every(part => matches(part, item))
    case 'or':
      return expression.args.some(part => matches(part, item))
    case 'not':
      return !expression.args.every(part => matches(part, item))
    default: {
      const [first, ...others] = expression.args.map(operand => resolve(operand, item))
      return compare(expression.type === 'function' ? expression.name : expression.type, first, others)
    }
  }
}

const ORDERED = ['S', 'N', 'B']

/** Why the service refuses an expression that dynalite accepts: a literal without an order cannot be compared. */
export function orderProblem(expression: Expression): string | undefined {
  if (expression.type === 'and' || expression.type === 'or' || expression.type === 'not') {
    return expression.args.map(orderProblem).find(problem => problem !== undefined)
  }
  if (!['<', '<=', '>', '>=', 'between'].includes(expression.type)) return undefined
  const types = expression.args.flatMap(part =>
    Array.isArray(part) || 'type' in part ? [] : [typeOf(part as Value)],
  )
  const type = types.find(candidate => !ORDERED.includes(candidate))
  if (!type) return undefined
  const operator = expression.type.toUpperCase()
  return `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`
}

function compare(comparison: string, value: Value | undefined, others: (Value | undefined)[]): boolean {
  const [other] = others
  switch (comparison) {
    case '=':
      return equal(value, other)
    case '<>':
      return !equal(value, other)
    case 'in':
      return others.some(candidate => equal(value, candidate))
    case 'attribute_exists':
      return value !== undefined
    case 'attribute_not_exists':
      return value === undefined
    case 'attribute_type':
      return value !== undefined && typeOf(value) === other?.S
    case 'contains':
      return contains(value, other)
    default:
      return ordered(comparison, value, others)
  }
}

/** <, <=, >, >=, between and begins_with: false unless every operand has the same type. */
function ordered(comparison: string, value: Value | undefined, others: (Value | undefined)[]): boolean {
  if (!value || !others.every(other => other !== undefined && typeOf(other) === typeOf(value))) return false
  return db.compare(comparison, value, others as Value[])
}

function resolve(operand: Operand, item: Item): Value | undefined {
  if (Array.isArray(operand)) return db.mapPath(operand, item) ?? undefined
  if ('type' in operand) return sizeOf(resolve(operand.args[0], item))
  return operand
}

function sizeOf(value: Value | undefined): Value | undefined {
  const size = value && sizeOfContent(value)
  return size === undefined ? undefined : { N: String(size) }
}

function sizeOfContent(value: Value): number | undefined {
  if (value.S !== undefined) return value.S.length
  if (value.B !== undefined) return Buffer.byteLength(value.B, 'base64')
  if (value.M) return Object.keys(value.M).length
  return (value.L ?? value.SS ?? value.NS ?? value.BS)?.length
}

function contains(value: Value | undefined, part: Value | undefined): boolean {
  if (!value || !part) return false
  if (value.S !== undefined && part.S !== undefined) return value.S.includes(part.S)
  if (value.B !== undefined && part.B !== undefined) {
    return Buffer.from(value.B, 'base64').includes(Buffer.from(part.B, 'base64'))
  }
  if (value.L) return value.L.some(member => equal(member, part))
  const set: Record<string, string[] | undefined> = { S: value.SS, N: value.NS, B: value.BS }
  return set[typeOf(part)]?.includes(String(Object.values(part)[0])) ?? false
}

/** Equality by type and content; a set has no order. Numbers are stored in one normal form. */
export function equal(left: Value | undefined, right: Value | undefined): boolean {
  if (!left || !right || typeOf(left) !== typeOf(right)) return false
  if (left.M && right.M) return equalMaps(left.M, right.M)
  if (left.L && right.L)
    return left.L.length === right.L.length && left.L.every((v, i) => equal(v, right.L?.[i]))
  const [a, b] = [Object.values(left)[0], Object.values(right)[0]]
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every(member => b.includes(member))
  return a === b
}

export function equalMaps(left: Item, right: Item): boolean {
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every(name => equal(left[name], right[name]))
}

function typeOf(value: Value): string {
  return Object.keys(value)[0] ?? ''
}
