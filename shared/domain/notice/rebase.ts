import type { Entry } from '../../schemas/notice'
import { entryKey, isSame } from './notice'

/** What a draft says on top of another edition than its own base. */
export interface Rebased<Item> {
  entries: Item[]
  /** What the draft changes, and so says here too. */
  carried: Item[]
  /** Of that, what its base had changed as well: here the draft's word stands alone. */
  met: Item[]
}

/**
 * The changes a draft makes to its base, made to another edition instead: what the draft leaves alone is as that one
 * says it. An entry that is not `said` is none.
 */
export function rebased<Item extends Entry>(
  base: readonly Item[],
  draft: readonly Item[],
  onto: readonly Item[],
  isSaid: (item: Item) => boolean = () => true,
): Rebased<Item> {
  const [was, is, other] = [base, draft, onto].map(byKey) as [ById<Item>, ById<Item>, ById<Item>]
  const said = (item: Item | undefined) =>
    item && isSaid(item) ? { order: item.order, value: item.value } : undefined
  const differ = (one: Item | undefined, two: Item | undefined) => !isSame(said(one), said(two))
  const changed = (key: string) => differ(was.get(key), is.get(key))
  const keys = [...new Set([...other.keys(), ...is.keys(), ...was.keys()])]
  const carried = keys.filter(changed)
  const shown = (key: string) => is.get(key) ?? was.get(key) ?? []
  return {
    entries: keys.flatMap(key => (changed(key) ? is : other).get(key) ?? []),
    carried: carried.flatMap(shown),
    met: carried.filter(key => differ(was.get(key), other.get(key))).flatMap(shown),
  }
}

type ById<Item> = ReadonlyMap<string, Item>
const byKey = <Item extends Entry>(items: readonly Item[]): ById<Item> =>
  new Map(items.map(item => [entryKey(item), item]))
