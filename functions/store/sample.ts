import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Sample } from '../../shared/schemas/hall'
import { getItems } from './batch'
import { keptReadings } from './kept'
import { getItem, keys, type Table, ttlAfter, ttlAttribute } from './table'

/** Samples hold no identity; they are kept for as long as bookings, so that a visit can be judged afterwards. */
const keptDays = 90

/** Numbers alone, so that a whole day stays below two write units; nulls where a hall publishes only its wait. */
type Packed = [waiting: number | null, openCounters: number | null, waitMinutes: number]
/** One attribute a sample: a run that is repeated writes the same one again. */
const prefix = 'at'

/** H3. */
export async function putSample(table: Table, pointId: string, day: string, sample: Sample): Promise<void> {
  const packed: Packed = [sample.waiting ?? null, sample.openCounters ?? null, sample.waitMinutes]
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.hallDay(pointId, day),
      UpdateExpression: 'SET #at = :sample, #ttl = :ttl',
      ExpressionAttributeNames: { '#at': `${prefix}${sample.time}`, '#ttl': ttlAttribute },
      ExpressionAttributeValues: { ':sample': packed, ':ttl': ttlAfter(`${day}T00:00:00+08:00`, keptDays) },
    }),
  )
}

/** H3. What was measured at a point on a day, in order. */
export async function listSamples(table: Table, pointId: string, day: string): Promise<Sample[]> {
  return samplesIn(await getItem<PackedDay>(table, keys.hallDay(pointId, day)))
}

/** H3. The same of many points, as of this minute; those that were never measured have none. */
export async function listSamplesInMinute(
  table: Table,
  pointIds: string[],
  day: string,
  now: string,
): Promise<Sample[][]> {
  const pkOf = (pointId: string) => keys.hallDay(pointId, day).pk
  const days = await keptReadings(table.doc, now, pointIds, pkOf, async ids => {
    const items = await getItems<PackedDay>(
      table,
      ids.map(pointId => keys.hallDay(pointId, day)),
    )
    return new Map(ids.map(id => [id, samplesIn(items.find(({ pk }) => pk === pkOf(id)))]))
  })
  return days.map(samples => samples ?? [])
}

type PackedDay = { pk: string } & Record<string, Packed | string>

function samplesIn(item: PackedDay | undefined): Sample[] {
  return Object.entries(item ?? {})
    .filter((entry): entry is [string, Packed] => entry[0].startsWith(prefix) && Array.isArray(entry[1]))
    .map(([name, [waiting, openCounters, waitMinutes]]) => ({
      time: name.slice(prefix.length),
      ...(waiting !== null && { waiting }),
      ...(openCounters !== null && { openCounters }),
      waitMinutes,
    }))
    .sort((a, b) => (a.time < b.time ? -1 : 1))
}
