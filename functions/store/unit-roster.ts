import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { addDays, dayOf } from '../../shared/domain/calendar'
import { tallyOfPersons } from '../../shared/domain/home-visit/figure'
import { AppError } from '../../shared/errors'
import {
  type AttemptStage,
  mostAttempts,
  type RosterAttempt,
  type RosterSum,
} from '../../shared/schemas/unit-roster'
import { getItems } from './batch'
import { insertEvidenceDue, refusedEvidence } from './evidence'
import { releaseHalfDay, releaseIfOver, takeHalfDay, updateVisit, type VisitItem } from './home-visit'
import {
  type GuardedWrite,
  getItem,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'
import { addTally } from './visit-figure'

/** What is known of a unit's list: the one that counts, and the file that may replace it. */
export interface RosterHead {
  visitId: string
  attempts: number
  attempt?: StoredAttempt
  kept?: RosterSum & { rosterId: string }
}

/** Its problems quote what was written, so they are sealed. */
export type StoredAttempt = Omit<RosterAttempt, 'problems' | 'state'> & {
  state: Exclude<RosterAttempt['state'], 'stopped'>
  bytes: number
  sealedProblems?: string
}

/** So many travellers in a row, sealed as one, and by which look-up values they are found. */
export interface RosterPart {
  visitId: string
  rosterId: string
  part: number
  sealedMembers: string
  applicantKeys: string[]
}
export const membersAPart = 100

/** Longer than any request is kept. */
const keptDays = 500
/** In the place of a paper, among those that are looked at on a night. */
export const rosterDue = (visitId: string): string => `ROSTER#${visitId}`

/** U1. */
export const getRosterHead = (table: Table, visitId: string): Promise<RosterHead | undefined> =>
  getItem<RosterHead>(table, keys.unitRoster(visitId))

/**
 * U1. Awaits a file in the place of any that was sent before, and notes the night on which the list is looked at.
 * @throws AppError evidenceRefused: tooMany
 */
export async function beginAttempt(
  table: Table,
  visitId: string,
  attempt: StoredAttempt,
  now: string,
): Promise<void> {
  const evidenceId = rosterDue(visitId)
  await insertEvidenceDue(table, { visitId, evidenceId, day: addDays(dayOf(now), 2) }, now)
  await transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.unitRoster(visitId),
          UpdateExpression: `SET visitId = :visit, attempt = :attempt, ${ttlAttribute} = :ttl ADD attempts :one`,
          ConditionExpression: 'attribute_not_exists(attempts) OR attempts < :most',
          ExpressionAttributeValues: {
            ':visit': visitId,
            ':attempt': attempt,
            ':one': 1,
            ':most': mostAttempts,
            ':ttl': ttlAfter(now, keptDays),
          },
        },
      },
      refusal: refusedEvidence('tooMany'),
    },
  ])
}

/** The write that changes an attempt, as long as it is still the one in hand and in this state. */
const updateAttempt = (
  table: Table,
  visitId: string,
  { rosterId, from, set }: { rosterId: string; from: StoredAttempt['state']; set: Partial<StoredAttempt> },
) => ({
  TableName: table.name,
  Key: keys.unitRoster(visitId),
  UpdateExpression: `SET ${Object.keys(set)
    .map(name => `attempt.#${name} = :${name}`)
    .join(', ')}`,
  ConditionExpression: 'attempt.rosterId = :roster AND attempt.#inState = :inState',
  ExpressionAttributeNames: {
    '#inState': 'state',
    ...Object.fromEntries(Object.keys(set).map(name => [`#${name}`, name])),
  },
  ExpressionAttributeValues: {
    ':roster': rosterId,
    ':inState': from,
    ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
  },
})

/** U2. A file that has arrived is to be read: the item's insertion starts the function that reads it. */
export const startReading = (table: Table, visitId: string, rosterId: string, now: string): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: updateAttempt(table, visitId, {
          rosterId,
          from: 'awaited',
          set: { state: 'reading', at: now },
        }),
      },
      refusal: refusedEvidence('notArrived'),
    },
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.rosterReading(visitId, rosterId),
            visitId,
            rosterId,
            [ttlAttribute]: ttlAfter(now, 3),
          },
        },
      },
    },
  ])

/** U1. How far a reading is. Whether the file is still the one in hand. */
export async function tellReading(
  table: Table,
  visitId: string,
  rosterId: string,
  set: { stage: AttemptStage; done: number; total: number; at: string },
): Promise<boolean> {
  try {
    await table.doc.send(new UpdateCommand(updateAttempt(table, visitId, { rosterId, from: 'reading', set })))
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

/** U1. Says why a file is not the list; the one of before goes on counting. */
export const refuseAttempt = (
  table: Table,
  visitId: string,
  rosterId: string,
  set: Pick<StoredAttempt, 'at' | 'problemCount'> &
    Partial<Pick<StoredAttempt, 'fileReason' | 'sealedProblems'>>,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: updateAttempt(table, visitId, {
          rosterId,
          from: 'reading',
          set: Object.fromEntries(
            Object.entries({ state: 'refused', ...set }).filter(([, value]) => value !== undefined),
          ),
        }),
      },
      refusal: new AppError('notFound'),
    },
  ])

/**
 * U1. Makes a file the list of its request as that was read, with as many places of the half-day as its people take.
 * @throws AppError visitRefused: changed, halfDayFull
 */
export const keepRoster = (
  table: Table,
  visit: VisitItem,
  kept: RosterSum & { rosterId: string },
  { places, capacity }: { places: number; capacity: number },
): Promise<void> => {
  const more = places - (visit.taken ?? places)
  return transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.unitRoster(visit.visitId),
          UpdateExpression: 'SET kept = :kept REMOVE attempt',
          ConditionExpression: 'attempt.rosterId = :roster AND attempt.#state = :reading',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':kept': kept, ':roster': kept.rosterId, ':reading': 'reading' },
        },
      },
      refusal: new AppError('notFound'),
    },
    updateVisit(table, visit, { persons: kept.persons, ...(visit.taken && { taken: places }) }),
    ...placesChanged(table, visit, more, capacity),
    // Counted as so many when it was received, and let go as so many as it has now.
    ...addTally(table, visit, tallyOfPersons(visit, kept.persons), kept.at),
  ])
}

const placesChanged = (table: Table, visit: VisitItem, more: number, capacity: number): GuardedWrite[] => {
  if (more > 0) return [takeHalfDay(table, visit, visit.halfDay, { places: more, capacity })]
  return more < 0 ? releaseHalfDay(table, { ...visit, taken: -more }) : []
}

/** U1. Forgets all that is known of a list. */
export async function deleteRosterHead(table: Table, visitId: string): Promise<void> {
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: keys.unitRoster(visitId) }))
}

/** U1. Takes the list back; a file that is being read goes on. */
export async function forgetKept(table: Table, visitId: string): Promise<void> {
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.unitRoster(visitId),
      UpdateExpression: 'REMOVE kept',
    }),
  )
}

/** U3. */
export const listParts = (table: Table, visitId: string, rosterId = ''): Promise<RosterPart[]> =>
  listItems<RosterPart>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :part)',
    ExpressionAttributeValues: {
      ':pk': keys.unitRoster(visitId).pk,
      ':part': rosterId === '' ? 'PART#' : `PART#${rosterId}#`,
    },
    ConsistentRead: true,
  })

/** U3. */
export const getPart = (table: Table, visitId: string, rosterId: string, part: number) =>
  getItem<RosterPart>(table, keys.unitRosterPart(visitId, rosterId, part))

/** U3. */
export async function putPart(table: Table, part: RosterPart, now: string): Promise<void> {
  const Item = {
    ...keys.unitRosterPart(part.visitId, part.rosterId, part.part),
    ...part,
    [ttlAttribute]: ttlAfter(now, keptDays),
  }
  await table.doc.send(new PutCommand({ TableName: table.name, Item }))
}

/**
 * V6. Holds a traveller for a request, as an applicant of his own would be; one of a request that is over gives way.
 * Whether he is not in another.
 */
export async function holdTraveller(
  table: Table,
  applicantKey: string,
  visitId: string,
  now: string,
): Promise<boolean> {
  const hold = () =>
    table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.visitGuard(applicantKey), visitId, [ttlAttribute]: ttlAfter(now, keptDays) },
        ConditionExpression: 'attribute_not_exists(pk) OR visitId = :visit',
        ExpressionAttributeValues: { ':visit': visitId },
      }),
    )
  for (let attempt = 1; attempt <= 3; attempt++)
    try {
      await hold()
      return true
    } catch (error) {
      if (!isConditionFailure(error)) throw error
      if (!(await releaseIfOver(table, applicantKey))) return false
    }
  return false
}

/** V6. Lets a traveller go, where it is this request that holds him. */
async function releaseTraveller(table: Table, applicantKey: string, visitId: string): Promise<void> {
  await table.doc
    .send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.visitGuard(applicantKey),
        ConditionExpression: 'visitId = :visit',
        ExpressionAttributeValues: { ':visit': visitId },
      }),
    )
    .catch(error => {
      if (!isConditionFailure(error)) throw error
    })
}

/**
 * U3, V6. Deletes parts of lists that do not count (of one file, or of all) and lets go whoever is not in the one that
 * does.
 */
export async function sweepParts(table: Table, visitId: string, rosterId?: string): Promise<void> {
  const kept = (await getRosterHead(table, visitId))?.kept?.rosterId
  const parts = await listParts(table, visitId)
  const isSwept = (one: RosterPart) => one.rosterId !== kept && (!rosterId || one.rosterId === rosterId)
  const held = new Set(parts.filter(one => !isSwept(one)).flatMap(one => one.applicantKeys))
  for (const one of parts.filter(isSwept)) {
    const free = one.applicantKeys.filter(key => !held.has(key))
    await Promise.all(free.map(key => releaseTraveller(table, key, visitId)))
    const Key = keys.unitRosterPart(visitId, one.rosterId, one.part)
    await table.doc.send(new DeleteCommand({ TableName: table.name, Key }))
  }
}

/** V6. How many of these travellers another request holds. */
export async function countHeldElsewhere(
  table: Table,
  visitId: string,
  applicantKeys: readonly string[],
): Promise<number> {
  const wanted = [...new Set(applicantKeys)].map(key => keys.visitGuard(key))
  const guards = await getItems<{ visitId: string }>(table, wanted)
  return guards.filter(one => one.visitId !== visitId).length
}
