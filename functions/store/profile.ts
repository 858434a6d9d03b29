import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'
import { msOf } from '../../shared/domain/calendar'
import type { Correction } from '../../shared/domain/forecast/correction'
import { type Experience, experienceFrom } from '../../shared/domain/forecast/experience'
import { dayKinds, everyDay, type Profile } from '../../shared/domain/forecast/learning'
import type { PublishedExperience, PublishedPast } from '../../shared/domain/published-wait/wait-experience'
import { AppError } from '../../shared/errors'
import { type GuardedWrite, keys, listItems, type Table, transact } from './table'

/** What is learned changes once a night. */
const freshMs = 3_600_000
const readings = new WeakMap<Table['doc'], { atMs: number; experience: Promise<Experience> }>()

/** L1, L2, L3. What all points have learned, as of at most an hour ago. */
export function getExperience(table: Table, now: string): Promise<Experience> {
  const known = readings.get(table.doc)
  if (known && Math.abs(msOf(now) - known.atMs) < freshMs) return known.experience
  const experience = readExperience(table)
  readings.set(table.doc, { atMs: msOf(now), experience })
  experience.catch(() => readings.delete(table.doc))
  return experience
}

async function readExperience(table: Table): Promise<Experience> {
  const [waits, corrections, ...profiles] = await Promise.all([
    getPublished(table),
    listValues<Correction>(table, keys.correction('').pk),
    ...[everyDay, ...dayKinds].map(kind => listValues<Profile>(table, keys.profile(kind, '').pk)),
  ])
  return experienceFrom(profiles.flat(), corrections, waits)
}

async function listValues<Value>(table: Table, pk: string): Promise<Value[]> {
  const items = await listItems<{ value: Value }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  })
  return items.map(({ value }) => value)
}

/**
 * Writes what a point has learned from a day, all or nothing.
 * @throws AppError alreadyLearned when the day, or a later one, has been learned already
 */
export async function putLearned(table: Table, profiles: Profile[], correction: Correction): Promise<void> {
  await transact(table, [
    ...profiles.map(profile =>
      putOnce(table, keys.profile(profile.kind, profile.pointId), profile.lastDay, { value: profile }),
    ),
    putOnce(table, keys.correction(correction.pointId), correction.lastDay, { value: correction }),
  ])
  readings.delete(table.doc)
}

/** A day is learned once, and none after a later one. */
const putOnce = (
  table: Table,
  key: { pk: string; sk: string },
  lastDay: string,
  learned: object,
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...key, ...learned, lastDay },
      ConditionExpression: 'attribute_not_exists(pk) OR lastDay < :day',
      ExpressionAttributeValues: { ':day': lastDay },
    },
  },
  refusal: new AppError('alreadyLearned'),
})

/** Maps and long rows of numbers, of which no query ever asks: in an eighth of the room. */
const pack = (value: unknown) => ({ packed: gzipSync(serialize(value)) })
const unpack = <Value>({ packed }: { packed: Uint8Array }): Value => deserialize(gunzipSync(packed))

/** L3. A reading of its own, which may be changed; nothing where no hall has published a wait. */
export async function getPublished(table: Table): Promise<PublishedExperience | undefined> {
  const items = await listItems<{ sk: string; packed: Uint8Array }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.waitModels.pk },
  })
  const models = items.find(({ sk }) => sk === keys.waitModels.sk)
  if (!models) return undefined
  const pasts = items.filter(item => item !== models).map(item => unpack<PublishedPast>(item))
  return { models: unpack(models), pasts: new Map(pasts.map(past => [past.pointId, past])) }
}

/** Halls written in one transaction, the lines with the first of them. */
const pastsTogether = 50

/**
 * Writes what a day of published waits has taught.
 * @throws AppError alreadyLearned when the day, or a later one, has been learned already
 */
export async function putPublished(
  table: Table,
  day: string,
  models: PublishedExperience['models'],
  pasts: PublishedPast[],
): Promise<void> {
  const writes = [
    putOnce(table, keys.waitModels, day, pack(models)),
    ...pasts.map(past => putOnce(table, keys.publishedPast(past.pointId), day, pack(past))),
  ]
  for (let i = 0; i < writes.length; i += pastsTogether)
    await transact(table, writes.slice(i, i + pastsTogether))
  readings.delete(table.doc)
}
