import { lookedAtSize } from './pixels'
import type { ChosenPhoto } from './platform'

/** A file the person picks; its address is good until the page is left. */
export async function choosePhoto(onChosen: () => void): Promise<ChosenPhoto | undefined> {
  const file = await pickFile()
  if (!file) return undefined
  onChosen()
  const source = URL.createObjectURL(file)
  const image = await imageOf(source)
  const { naturalWidth: width, naturalHeight: height } = image
  const size = lookedAtSize(width, height)
  const canvas = Object.assign(document.createElement('canvas'), size)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, size.width, size.height)
  const pixels = context?.getImageData(0, 0, size.width, size.height)
  if (!pixels) throw new Error('no canvas')
  return { source, photo: { width, height, kilobytes: file.size / 1024, type: file.type, pixels } }
}

function pickFile(): Promise<File | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' })
  return new Promise(resolve => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

function imageOf(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not an image'))
    image.src = source
  })
}
