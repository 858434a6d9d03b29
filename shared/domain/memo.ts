/**
 * Keeps what is worked out of an object by a key, for as long as the object lives. Of one object at most so many keys
 * are kept; with one more, it begins anew.
 */
export function memo<Owner extends object, Value>(
  mostKeys: number,
): (owner: Owner, key: string, work: () => Value) => Value {
  const kept = new WeakMap<Owner, Map<string, Value>>()
  return (owner, key, work) => {
    const known = kept.get(owner) ?? new Map<string, Value>()
    const found = known.get(key)
    if (found !== undefined) return found
    const value = work()
    if (known.size >= mostKeys) known.clear()
    kept.set(owner, known.set(key, value))
    return value
  }
}
