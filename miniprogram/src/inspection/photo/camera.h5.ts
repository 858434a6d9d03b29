import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'
import { pickedFile } from '../../phone/picked-file'
import type { Picture } from './camera'

/** As long as its longer side is drawn, in pixels: enough to read a sign by. */
const longest = 1280
const quality = 0.7

/** A picture that the person picks or takes, drawn small and without what the camera has written beside it. */
export async function takePicture(): Promise<Picture | undefined> {
  const file = await pickedFile('image/*')
  const whole = file && (await createImageBitmap(file).catch(() => undefined))
  if (!whole) return undefined
  const scale = Math.min(1, longest / Math.max(whole.width, whole.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(whole.width * scale)
  canvas.height = Math.round(whole.height * scale)
  canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height)
  return { type: 'image/jpeg', base64: canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '' }
}

export const bytesOfPicture = ({ base64 }: Picture): ArrayBuffer =>
  Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)).buffer

/** In a window of its own, which knows nothing of this one. */
export async function showPicture({ url }: EvidenceLink): Promise<void> {
  window.open(url, '_blank', 'noopener,noreferrer')
}
