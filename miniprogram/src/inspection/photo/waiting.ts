import { cacheOf } from '../../phone/cache'
import { call, problemOf } from '../../server/call'
import { putBytes } from '../../server/upload'
import { bytesOfPicture, type Picture } from './camera'

/** A photo that the server does not have yet; the picture itself lies in a place of its own. */
export interface WaitingPhoto {
  photoId: string
  item: string
}

const keptDays = 60
const pictureOf = (photoId: string) => cacheOf<Picture>(`photo:${photoId}`, keptDays)

/** Keeps a picture on the phone. Whether there was room for it. */
export function keepPicture(photoId: string, picture: Picture): boolean {
  const place = pictureOf(photoId)
  place.write(picture)
  return place.read() !== undefined
}

export const forgetPicture = (photoId: string): void => pictureOf(photoId).erase()

export const pictureKept = (photoId: string): Picture | undefined => pictureOf(photoId).read()?.content

type Of = { pointId: string; inspectionId: string }

/**
 * Sends a picture: named by the phone, so that sending it again makes no second one.
 * @returns the photos of the inspection
 */
export async function sendPicture(of: Of, { photoId, item }: WaitingPhoto, picture: Picture) {
  const bytes = bytesOfPicture(picture)
  const asked = { ...of, photoId, item, type: picture.type, bytes: bytes.byteLength }
  const link = await call('beginInspectionPhoto', asked)
  await putBytes(link, bytes, () => undefined)
  return call('confirmInspectionPhoto', { ...of, photoId })
}

/** Sends one that has waited; undefined where it will never be taken. */
export async function sendPhoto(of: Of, photo: WaitingPhoto) {
  const picture = pictureKept(photo.photoId)
  if (!picture) return undefined
  try {
    const photos = await sendPicture(of, photo, picture)
    forgetPicture(photo.photoId)
    return photos
  } catch (error) {
    if (problemOf(error) !== 'evidenceRefused') throw error
    forgetPicture(photo.photoId)
    return undefined
  }
}
