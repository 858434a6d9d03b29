import * as v from 'valibot'
import { largestEvidenceBytes } from '../vocabulary/home-visit'
import { ItemCode, OfInspection, OperationId } from './inspection'

/** What a camera makes: evidence on site is no paper. */
export const photoTypes = ['image/jpeg', 'image/png'] as const
export const PhotoType = v.picklist(photoTypes)
export type PhotoType = v.InferOutput<typeof PhotoType>

/** Of one item, and of a whole inspection. */
export const mostPhotosOfItem = 3
export const mostPhotos = 60

const OfPhoto = {
  ...OfInspection.entries,
  /** Made by the phone: it takes the picture where there may be no network. */
  photoId: OperationId,
}
export const OfInspectionPhoto = v.strictObject(OfPhoto)
export const NewInspectionPhoto = v.strictObject({
  ...OfPhoto,
  item: ItemCode,
  type: PhotoType,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestEvidenceBytes)),
})
export type NewInspectionPhoto = v.InferOutput<typeof NewInspectionPhoto>
