import db from 'dynalite/db/index.js'
import type { Path } from './condition'
import type { Item, Value } from './wire'

type Operand = Path | Value | { type: string; name?: string; args: Operand[] }

/** One clause of a parsed update expression, in the shape dynalite's parser gives. */
export interface Section {
  type: 'set' | 'add' | 'delete' | 'remove'
  path: Path
  val?: Operand
}

/**
 * Removals go last and from the end of a list backwards: an expression names list positions as they
 * were before it, and dynalite applies clauses one after another.
 */
export function inSafeOrder(sections: Section[]): Section[] {
  const removals = sections.filter(section => section.type === 'remove')
  const others = sections.filter(section => section.type !== 'remove')
  return [...others, ...removals.sort((a, b) => lastPosition(b) - lastPosition(a))]
}

function lastPosition({ path }: Section): number {
  const last = path.at(-1)
  return typeof last === 'number' ? last : -1
}

/** Copies what `SET a = b` reads: dynalite would make both attributes one object, changed by later clauses. */
export function pinReads(sections: Section[], item: Item): void {
  for (const section of sections) {
    if (section.type === 'set' && section.val) section.val = pinned(section.val, item)
  }
}

function pinned(operand: Operand, item: Item): Operand {
  if (Array.isArray(operand)) return read(operand, item) ?? operand
  if (!('args' in operand)) return operand
  const [path, fallback] = operand.args
  if (operand.name === 'if_not_exists' && path && fallback) {
    return read(path as Path, item) ?? { ...operand, args: [path, pinned(fallback, item)] }
  }
  return { ...operand, args: operand.args.map(part => pinned(part, item)) }
}

function read(path: Path, item: Item): Value | undefined {
  return structuredClone(db.mapPath(path, item) ?? undefined)
}
