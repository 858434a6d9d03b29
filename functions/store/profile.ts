import { msOf } from '../../shared/domain/calendar'
import type { Correction } from '../../shared/domain/correction'
import { type Experience, experienceFrom } from '../../shared/domain/experience'
import { dayKinds, everyDay, type Profile } from '../../shared/domain/learning'
import { AppError } from '../../shared/errors'
import { type GuardedWrite, keys, listItems, type Table, transact } from './table'

/** What is learned changes once a night. */
const freshMs = 3_600_000
const readings = new WeakMap<Table['doc'], { atMs: number; experience: Promise<Experience> }>()

/** L1, L2. What all points have learned, as of at most an hour ago. */
export function getExperience(table: Table, now: string): Promise<Experience> {
  const known = readings.get(table.doc)
  if (known && Math.abs(msOf(now) - known.atMs) < freshMs) return known.experience
  const experience = readExperience(table)
  readings.set(table.doc, { atMs: msOf(now), experience })
  experience.catch(() => readings.delete(table.doc))
  return experience
}

async function readExperience(table: Table): Promise<Experience> {
  const [corrections, ...profiles] = await Promise.all([
    listValues<Correction>(table, keys.correction('').pk),
    ...[everyDay, ...dayKinds].map(kind => listValues<Profile>(table, keys.profile(kind, '').pk)),
  ])
  return experienceFrom(profiles.flat(), corrections)
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
 * @throws AppError busyTryAgain when the day, or a later one, has been learned already
 */
export async function putLearned(table: Table, profiles: Profile[], correction: Correction): Promise<void> {
  const put = (key: { pk: string; sk: string }, value: Profile | Correction): GuardedWrite => ({
    write: {
      Put: {
        TableName: table.name,
        Item: { ...key, value, lastDay: value.lastDay },
        ConditionExpression: 'attribute_not_exists(pk) OR lastDay < :day',
        ExpressionAttributeValues: { ':day': value.lastDay },
      },
    },
    refusal: new AppError('busyTryAgain'),
  })
  await transact(table, [
    ...profiles.map(profile => put(keys.profile(profile.kind, profile.pointId), profile)),
    put(keys.correction(correction.pointId), correction),
  ])
  readings.delete(table.doc)
}
