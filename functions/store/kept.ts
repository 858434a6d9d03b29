/** What a container has read in the present minute of business time, by partition key. */
interface Minute {
  minute: string
  readings: Map<string, Promise<unknown>>
}

/** By the client that reads, so that every table has its own. */
const minutes = new WeakMap<object, Minute>()

/**
 * Readings that all callers of a minute share: they are made once, however many ask at once, and are as old as the
 * minute at most. What this container writes itself it reads anew.
 * @returns what was read for each id, in their order
 */
export function keptReadings<Value>(
  client: object,
  now: string,
  ids: string[],
  pkOf: (id: string) => string,
  read: (missing: string[]) => Promise<Map<string, Value>>,
): Promise<(Value | undefined)[]> {
  const { readings } = minuteOf(client, now)
  const missing = ids.filter(id => !readings.has(pkOf(id)))
  const found = missing.length > 0 ? read(missing) : Promise.resolve(new Map<string, Value>())
  for (const id of missing)
    keep(
      readings,
      pkOf(id),
      found.then(values => values.get(id)),
    )
  return Promise.all(ids.map(id => readings.get(pkOf(id)) as Promise<Value | undefined>))
}

function minuteOf(client: object, now: string): Minute {
  const minute = now.slice(0, 16)
  const known = minutes.get(client)
  if (known?.minute === minute) return known
  const begun: Minute = { minute, readings: new Map() }
  minutes.set(client, begun)
  return begun
}

/** A reading that failed is not kept. */
function keep(readings: Minute['readings'], pk: string, reading: Promise<unknown>): void {
  readings.set(pk, reading)
  reading.catch(() => {
    if (readings.get(pk) === reading) readings.delete(pk)
  })
}

/** After a write: whoever asks next reads anew, also where a reading was on its way when the write was made. */
export function forgetReadings(client: object, pks: Iterable<string>): void {
  const readings = minutes.get(client)?.readings
  for (const pk of pks) readings?.delete(pk)
}
