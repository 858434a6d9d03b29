import { cacheOf } from '../../phone/cache'
import { call, problemOf } from '../../server/call'
import { type Picture, putPicture } from './camera'

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

/** How many bytes that many characters of base64 stand for. */
const bytesOf = (base64: string): number => (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0)

/**
 * Sends a photo: named by the phone, so that sending it again makes no second one.
 * @returns the inspection's photos; undefined where this one will never be taken
 */
export async function sendPhoto(
  of: { pointId: string; inspectionId: string },
  { photoId, item }: WaitingPhoto,
) {
  const picture = pictureKept(photoId)
  if (!picture) return undefined
  const { type, base64 } = picture
  try {
    const asked = { ...of, photoId, item, type, bytes: bytesOf(base64) }
    const link = await call('beginInspectionPhoto', asked)
    await putPicture(link, picture)
    const photos = await call('confirmInspectionPhoto', { ...of, photoId })
    forgetPicture(photoId)
    return photos
  } catch (error) {
    if (problemOf(error) !== 'evidenceRefused') throw error
    forgetPicture(photoId)
    return undefined
  }
}
