import Taro from '@tarojs/taro'
import { lookedAtSize } from './pixels'
import type { ChosenPhoto } from './platform'

/** A picture from the album or the camera, drawn on a canvas that is never shown. */
export async function choosePhoto(onChosen: () => void): Promise<ChosenPhoto | undefined> {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sizeType: ['original'],
    sourceType: ['album', 'camera'],
  }).catch(() => undefined)
  const file = chosen?.tempFiles[0]
  if (!file) return undefined
  onChosen()
  const source = file.tempFilePath
  const { width, height, type } = await Taro.getImageInfo({ src: source })
  const size = lookedAtSize(width, height)
  const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size })
  const image = canvas.createImage()
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve()
    image.onerror = () => reject(new Error('not an image'))
    image.src = source
  })
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.drawImage(image as unknown as CanvasImageSource, 0, 0, size.width, size.height)
  const pixels = context.getImageData(0, 0, size.width, size.height)
  return { source, photo: { width, height, kilobytes: file.size / 1024, type: type ?? '', pixels } }
}
