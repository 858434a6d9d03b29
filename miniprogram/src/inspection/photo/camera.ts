import Taro from '@tarojs/taro'
import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'
import type { PhotoType } from '../../../../shared/schemas/inspection-photo'

/** A picture as the phone keeps it until there is a network. */
export interface Picture {
  type: PhotoType
  base64: string
}

const quality = 60

/** From the camera or the album, made small; undefined when none was taken. */
export async function takePicture(): Promise<Picture | undefined> {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['camera', 'album'],
  }).catch(() => undefined)
  const taken = chosen?.tempFiles[0]?.tempFilePath
  if (!taken) return undefined
  const small = await Taro.compressImage({ src: taken, quality }).catch(() => undefined)
  const filePath = small?.tempFilePath ?? taken
  const { type } = await Taro.getImageInfo({ src: filePath })
  const base64 = await new Promise<string>((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(data as string),
      fail: reject,
    }),
  )
  return { type: type === 'png' ? 'image/png' : 'image/jpeg', base64 }
}

export const bytesOfPicture = ({ base64 }: Picture): ArrayBuffer => Taro.base64ToArrayBuffer(base64)

export async function showPicture({ url }: EvidenceLink): Promise<void> {
  await Taro.previewImage({ urls: [url] })
}
