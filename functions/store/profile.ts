import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'
import { msOf } from '../../shared/domain/calendar'
import { type Experience, experienceFrom } from '../../shared/domain/forecast/experience'
import { type Correction, correctionShape } from '../../shared/domain/learned/correction'
import { dayKinds, everyDay, type Profile, profileShape } from '../../shared/domain/learned/learning'
import {
  type PublishedExperience,
  type PublishedPast,
  publishedShape,
} from '../../shared/domain/published-wait/wait-experience'
import { featureNames } from '../../shared/domain/published-wait/wait-feature'
import { AppError } from '../../shared/errors'
import { log } from '../runtime/context'
import { forecastPut } from './figure'
import { refusedWith, untilNoRival } from './rival'
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
    listValues<Correction>(table, keys.correction('').pk, correctionShape),
    ...[everyDay, ...dayKinds].map(kind =>
      listValues<Profile>(table, keys.profile(kind, '').pk, profileShape),
    ),
  ])
  return experienceFrom(profiles.flat(), corrections, waits)
}

interface Shaped {
  /** Missing on what was stored before shapes had numbers. */
  shape?: number
  /** The columns of a regression. */
  features?: readonly string[]
}

const hasOurFeatures = ({ features }: Shaped): boolean => !features || features.join() === featureNames.join()

/** What was learned in another shape is unknown: it is left aside, and learned anew in the nights to come. */
function knownIn<Item extends Shaped>(items: Item[], pk: string, shape: number): Item[] {
  const known = items.filter(item => item.shape === shape && hasOurFeatures(item))
  const leftAside = items.length - known.length
  if (leftAside > 0) log('warn', 'learnedInAnotherShape', { pk, shape, leftAside })
  return known
}

const listLearned = <Item extends Shaped>(table: Table, pk: string): Promise<Item[]> =>
  listItems<Item>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  })

async function listValues<Value>(table: Table, pk: string, shape: number): Promise<Value[]> {
  const items = await listLearned<{ value: Value } & Shaped>(table, pk)
  return knownIn(items, pk, shape).map(({ value }) => value)
}

/**
 * Writes what a point has learned from a day, and how its forecasts of it did, all or nothing.
 * @throws AppError alreadyLearned when the day, or a later one, has been learned already
 */
export async function putLearned(
  table: Table,
  profiles: Profile[],
  correction: Correction,
  forecast: Parameters<typeof forecastPut>[3] = {},
): Promise<void> {
  await transact(table, [
    ...profiles.map(profile => {
      const key = keys.profile(profile.kind, profile.pointId)
      return putOnce(table, key, profile.lastDay, { value: profile, shape: profileShape })
    }),
    putOnce(table, keys.correction(correction.pointId), correction.lastDay, {
      value: correction,
      shape: correctionShape,
    }),
    ...(Object.keys(forecast).length > 0
      ? [forecastPut(table, correction.pointId, correction.lastDay, forecast)]
      : []),
  ])
  readings.delete(table.doc)
}

/** A day is learned once, and none after a later one; what an older shape has learned counts for nothing. */
const putOnce = (
  table: Table,
  key: { pk: string; sk: string },
  lastDay: string,
  learned: { shape: number } & (Packed | { value: Profile | Correction }),
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...key, ...learned, lastDay },
      ConditionExpression: 'attribute_not_exists(shape) OR shape < :shape OR lastDay < :day',
      ExpressionAttributeValues: { ':day': lastDay, ':shape': learned.shape },
    },
  },
  refusal: new AppError('alreadyLearned'),
})

/** Maps and long rows of numbers, of which no query ever asks: in an eighth of the room. */
interface Packed extends Shaped {
  packed: Uint8Array
}
const pack = (value: unknown) => ({ shape: publishedShape, packed: gzipSync(serialize(value)) })
const unpack = <Value>({ packed }: Packed): Value => deserialize(gunzipSync(packed))

/** L3. A reading of its own, which may be changed; nothing where no hall has published a wait. */
export async function getPublished(table: Table): Promise<PublishedExperience | undefined> {
  const { pk, sk } = keys.waitModels
  const items = knownIn(await listLearned<{ sk: string } & Packed>(table, pk), pk, publishedShape)
  const models = items.find(item => item.sk === sk)
  if (!models) return undefined
  const pasts = items.filter(item => item.sk !== sk).map(item => unpack<PublishedPast>(item))
  return { models: unpack(models), pasts: new Map(pasts.map(past => [past.pointId, past])) }
}

/** Halls written in one transaction, the models with the first of them. */
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
    putOnce(table, keys.waitModels, day, { ...pack(models), features: featureNames }),
    ...pasts.map(past => putOnce(table, keys.publishedPast(past.pointId), day, pack(past))),
  ]
  // Each part is tried again by itself: tried again from the first, the day would seem learned already.
  for (let i = 0; i < writes.length; i += pastsTogether)
    await untilNoRival(refusedWith('busyTryAgain'), () => transact(table, writes.slice(i, i + pastsTogether)))
  readings.delete(table.doc)
}
