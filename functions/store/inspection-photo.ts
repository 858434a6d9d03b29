import { addDays, dayOf } from '../../shared/domain/calendar'
import { findingIdOf } from '../../shared/domain/inspection/finding'
import { AppError } from '../../shared/errors'
import { mostPhotos, type NewInspectionPhoto } from '../../shared/schemas/inspection-photo'
import { type AuditEntry, auditLine } from './audit'
import { evidenceDuePut, refusedEvidence } from './evidence'
import {
  type GuardedWrite,
  getItem,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/** What is known of a photo; its bytes lie in the bucket of evidence. */
export interface PhotoItem extends NewInspectionPhoto {
  state: 'awaited' | 'kept'
  at: string
  /** The staff number of whoever has taken it. */
  by: string
  /** Of what a hall answers to what was found, and not of the inspection itself. */
  ofAnswer?: true
}

type OfInspection = Pick<PhotoItem, 'pointId' | 'inspectionId'>
export type OfPhoto = Pick<PhotoItem, 'pointId' | 'inspectionId' | 'photoId'>

/** What its bytes are called in the bucket: phones make the ids, so that no id may lead to anything else there. */
export const photoObject = ({ pointId, inspectionId, photoId }: OfPhoto): string =>
  [pointId, inspectionId, photoId].join('.')

/** As long as what it shows may still be disputed, and compared with the next year's visit. */
export const photoDays = 400

/** I5. Those that are there, in the order in which they were taken. */
export async function listPhotos(
  table: Table,
  { pointId, inspectionId }: OfInspection,
): Promise<PhotoItem[]> {
  const all = await listItems<PhotoItem>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :one)',
    ExpressionAttributeValues: {
      ':pk': keys.inspectionPhoto(pointId, inspectionId, '').pk,
      ':one': keys.inspectionPhoto(pointId, inspectionId, '').sk,
    },
    ConsistentRead: true,
  })
  return all.sort((a, b) => (a.at + a.photoId < b.at + b.photoId ? -1 : 1))
}

/** I5. */
export const getPhoto = (
  table: Table,
  { pointId, inspectionId, photoId }: OfPhoto,
): Promise<PhotoItem | undefined> =>
  getItem<PhotoItem>(table, keys.inspectionPhoto(pointId, inspectionId, photoId))

/**
 * I5. Awaits a photo, one of at most so many.
 * @throws AppError evidenceRefused: tooMany; inspectionChanged where a photo of that name is there already
 */
export const insertPhoto = (table: Table, item: PhotoItem): Promise<void> =>
  transact(table, [
    isStillOpen(table, item),
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.inspectionPhoto(item.pointId, item.inspectionId, item.photoId),
            ...item,
            [ttlAttribute]: ttlAfter(item.at, photoDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: new AppError('inspectionChanged'),
    },
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.photoCount(item.pointId, item.inspectionId),
          UpdateExpression: `SET ${ttlAttribute} = :ttl ADD photos :one`,
          ConditionExpression: 'attribute_not_exists(photos) OR photos < :most',
          ExpressionAttributeValues: {
            ':one': 1,
            ':most': mostPhotos,
            ':ttl': ttlAfter(item.at, photoDays),
          },
        },
      },
      refusal: refusedEvidence('tooMany'),
    },
  ])

/** I1, I2. A closed inspection takes nothing more, nor does a finding that has been answered. */
const isStillOpen = (table: Table, photo: PhotoItem): GuardedWrite => ({
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: photo.ofAnswer
        ? keys.finding(photo.pointId, findingIdOf(photo))
        : keys.inspection(photo.pointId, photo.inspectionId),
      ConditionExpression: '#status = :open',
      ExpressionAttributeNames: { '#status': photo.ofAnswer ? 'state' : 'status' },
      ExpressionAttributeValues: { ':open': 'open' },
    },
  },
  refusal: refusedEvidence('closed'),
})

/** I5, E2. Keeps a photo that was awaited, and notes the night on which it is to be gone. */
export const keepPhoto = (table: Table, item: PhotoItem, audit: AuditEntry, now: string): Promise<void> =>
  transact(table, [
    isStillOpen(table, item),
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.inspectionPhoto(item.pointId, item.inspectionId, item.photoId),
          UpdateExpression: 'SET #state = :kept',
          ConditionExpression: '#state = :awaited',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':kept': 'kept', ':awaited': 'awaited' },
        },
      },
      refusal: refusedEvidence('notArrived'),
    },
    // No request for a home visit has that number: on the night, what belongs to none is deleted.
    evidenceDuePut(
      table,
      { visitId: item.inspectionId, evidenceId: photoObject(item), day: addDays(dayOf(now), photoDays) },
      now,
    ),
    auditLine(table, audit, now),
  ])

/** I5. Of an open inspection; with a line of audit where somebody takes it back. */
export const deletePhoto = (
  table: Table,
  item: PhotoItem,
  taken?: { audit: AuditEntry; now: string },
): Promise<void> =>
  transact(table, [
    isStillOpen(table, item),
    {
      write: {
        Delete: {
          TableName: table.name,
          Key: keys.inspectionPhoto(item.pointId, item.inspectionId, item.photoId),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      refusal: new AppError('notFound'),
    },
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.photoCount(item.pointId, item.inspectionId),
          UpdateExpression: 'ADD photos :less',
          ExpressionAttributeValues: { ':less': -1 },
        },
      },
    },
    ...(taken ? [auditLine(table, taken.audit, taken.now)] : []),
  ])
