import { addMinutes } from '../../shared/domain/calendar'
import { findingIdOf } from '../../shared/domain/inspection/finding'
import { AppError } from '../../shared/errors'
import { may } from '../../shared/permission'
import { mostPhotosOfItem, type NewInspectionPhoto } from '../../shared/schemas/inspection-photo'
import type { Context } from '../runtime/context'
import { insertAudit, type PhotoAuditAction } from '../store/audit'
import { refusedEvidence } from '../store/evidence'
import { deleteObject, lookLink, lookSeconds, putLink, putSeconds } from '../store/evidence-object'
import { getFinding } from '../store/finding'
import { getInspection, type InspectionItem } from '../store/inspection'
import {
  deletePhoto,
  getPhoto,
  insertPhoto,
  keepPhoto,
  listPhotos,
  type OfPhoto,
  type PhotoItem,
  photoObject,
} from '../store/inspection-photo'
import { keepArrived } from '../task/evidence-arrival'
import { staffCaller } from './caller'
import { bucketOf } from './evidence'
import { isVisible, reachesLevel, refuseUnless, shownPhotos } from './inspection-view'
import type { Handlers } from './serve'

/** Photos of what an inspection has seen: put, looked at and kept as the papers of home visits are. */
export const inspectionPhoto: Handlers<
  'beginInspectionPhoto' | 'confirmInspectionPhoto' | 'removeInspectionPhoto' | 'viewInspectionPhoto'
> = {
  async beginInspectionPhoto(asked, ctx) {
    const ofAnswer = await takenFor(ctx, asked)
    const known = await getPhoto(ctx.table, asked)
    if (known && !isSaid(known, asked)) throw new AppError('invalidInput', 'photoId')
    if (!known) await begin(ctx, { ...asked, ...(ofAnswer && { ofAnswer: true as const }) })
    const link = await putLink(bucketOf(ctx), fileOf(asked), ctx.now)
    return { evidenceId: photoObject(asked), ...link, validSeconds: putSeconds }
  },

  async confirmInspectionPhoto(of, ctx) {
    const item = await photoOf(ctx, of)
    await refuseOver(ctx, item)
    if (item.state === 'kept') return shownPhotos(ctx, of)
    const bucket = bucketOf(ctx)
    const problem = await keepArrived(bucket, fileOf(item))
    if (problem && problem !== 'notArrived') {
      await deletePhoto(ctx.table, item)
      await deleteObject(bucket, photoObject(item), 'all')
    }
    if (problem) throw refusedEvidence(problem)
    await keepPhoto(ctx.table, item, auditOf(ctx, item, 'addPhoto'), ctx.now)
    await deleteObject(bucket, photoObject(item), 'new')
    return shownPhotos(ctx, of)
  },

  async removeInspectionPhoto(of, ctx) {
    const item = await photoOf(ctx, of)
    await refuseOver(ctx, item)
    await deletePhoto(ctx.table, item, { audit: auditOf(ctx, item, 'removePhoto'), now: ctx.now })
    await deleteObject(bucketOf(ctx), photoObject(item), 'all')
    return shownPhotos(ctx, of)
  },

  /** Written down before the link is given. */
  async viewInspectionPhoto(of, ctx) {
    const inspection = await inspectionOf(ctx, of)
    if (!isVisible(ctx, inspection)) throw new AppError('notFound')
    const item = await photoOf(ctx, of)
    if (item.state !== 'kept') throw new AppError('notFound')
    await insertAudit(ctx.table, auditOf(ctx, item, 'viewPhoto'), ctx.now)
    const url = await lookLink(bucketOf(ctx), fileOf(item), ctx.now)
    return { url, type: item.type, until: addMinutes(ctx.now, lookSeconds / 60) }
  },
}

async function begin(ctx: Context, asked: NewInspectionPhoto & Pick<PhotoItem, 'ofAnswer'>): Promise<void> {
  const all = await listPhotos(ctx.table, asked)
  const same = all.filter(({ item, ofAnswer }) => item === asked.item && ofAnswer === asked.ofAnswer)
  if (same.length >= mostPhotosOfItem) throw refusedEvidence('tooMany')
  const { staffId } = staffCaller(ctx)
  await insertPhoto(ctx.table, { ...asked, state: 'awaited', at: ctx.now, by: staffId })
}

/** Whether it was begun with the same words: a phone that was not answered asks again. */
const isSaid = (known: PhotoItem, { item, type, bytes }: NewInspectionPhoto): boolean =>
  known.item === item && known.type === type && known.bytes === bytes

const fileOf = (photo: NewInspectionPhoto) => ({
  evidenceId: photoObject(photo),
  type: photo.type,
  bytes: photo.bytes,
})

const auditOf = (ctx: Context, { pointId, inspectionId, photoId }: PhotoItem, action: PhotoAuditAction) => ({
  staffId: staffCaller(ctx).staffId,
  pointId,
  action,
  inspectionId,
  photoId,
})

type OfInspection = Pick<NewInspectionPhoto, 'pointId' | 'inspectionId'>

async function inspectionOf(ctx: Context, { pointId, inspectionId }: OfInspection): Promise<InspectionItem> {
  const item = await getInspection(ctx.table, pointId, inspectionId)
  if (!item) throw new AppError('notFound')
  return item
}

/**
 * What a photo is taken for: an inspection that the caller still works on, or what a hall answers to what was found.
 * @returns whether it is of an answer
 */
async function takenFor(ctx: Context, of: OfInspection & { item: string }): Promise<boolean> {
  const inspection = await inspectionOf(ctx, of)
  if (!inspection.asked.some(({ code }) => code === of.item)) throw new AppError('invalidInput', 'item')
  if (inspection.status === 'closed') {
    await refuseAnswered(ctx, of)
    return true
  }
  refuseUnless(reachesLevel(ctx, inspection.level))
  return false
}

/** A photo changes for as long as what it was taken for is open. */
async function refuseOver(ctx: Context, photo: PhotoItem): Promise<void> {
  if (photo.ofAnswer) return refuseAnswered(ctx, photo)
  const inspection = await inspectionOf(ctx, photo)
  refuseUnless(reachesLevel(ctx, inspection.level))
  if (inspection.status === 'closed') throw refusedEvidence('closed')
}

async function refuseAnswered(ctx: Context, of: OfInspection & { item: string }): Promise<void> {
  const found = await getFinding(ctx.table, of.pointId, findingIdOf(of))
  const isMine = may(staffCaller(ctx), 'answerFinding', 'somewhere')
  if (found?.state !== 'open' || !isMine) throw refusedEvidence('closed')
}

async function photoOf(ctx: Context, of: OfPhoto): Promise<PhotoItem> {
  const item = await getPhoto(ctx.table, of)
  if (!item) throw new AppError('notFound')
  return item
}
