import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { keptReadings } from './kept'
import { keys, listItems, type Table, ttlAfter, ttlAttribute } from './table'

/** As many as a container remembers; beyond that it begins anew, in favour of whoever asks. */
const mostKept = 20_000
/** Into how many steps what is allowed is cut: only a whole step of somebody's tries is written. */
const steps = 10

/** What this container has seen of somebody, and how much of it the last reading cannot have known. */
interface Own {
  unwritten: number
  written: number
}

interface Seen {
  day: string
  reading: Map<string, number> | undefined
  own: Map<string, Own>
}

const seenBy = new WeakMap<Table['doc'], Seen>()

/**
 * X4. Counts a try to book of an account or an address, over all containers. A refusal must cost nothing: a container
 * counts by itself, tells the others by one write for every tenth of what is allowed, and reads once a minute what they
 * have told. So an honest person's tries are never written, and whoever tries more often than he may is found by all.
 * @throws AppError tooManyRequests
 */
export async function countTry(table: Table, now: string, who: string, most: number): Promise<void> {
  const reading = await readTries(table, now)
  const seen = seenOf(table, now, reading)
  const own = seen.own.get(who) ?? { unwritten: 0, written: 0 }
  if ((reading.get(who) ?? 0) + own.written + own.unwritten >= most) throw new AppError('tooManyRequests')
  own.unwritten += 1
  seen.own.set(who, own)
  const step = Math.ceil(most / steps)
  if (own.unwritten < step) return
  own.unwritten -= step
  own.written += step
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.tries(dayOf(now), who),
      UpdateExpression: `ADD tries :step SET ${ttlAttribute} = :ttl`,
      ExpressionAttributeValues: { ':step': step, ':ttl': ttlAfter(now, 2) },
    }),
  )
}

async function readTries(table: Table, now: string): Promise<Map<string, number>> {
  const { pk } = keys.tries(dayOf(now), '')
  const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } }
  const read = async () => {
    const items = await listItems<{ sk: string; tries: number }>(table, query)
    return new Map([[pk, new Map(items.map(({ sk, tries }) => [sk, tries]))]])
  }
  const [kept] = await keptReadings(table.doc, now, [pk], () => pk, read)
  return kept ?? new Map()
}

/** A new reading knows what this container had written before it. */
function seenOf(table: Table, now: string, reading: Map<string, number>): Seen {
  const day = dayOf(now)
  const known = seenBy.get(table.doc)
  if (!known || known.day !== day || known.own.size > mostKept) {
    const begun: Seen = { day, reading, own: new Map() }
    seenBy.set(table.doc, begun)
    return begun
  }
  if (known.reading !== reading) {
    for (const own of known.own.values()) own.written = 0
    known.reading = reading
  }
  return known
}
