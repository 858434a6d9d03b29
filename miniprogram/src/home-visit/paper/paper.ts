import Taro from '@tarojs/taro'
import { bytesOfFile } from '../../phone/file-bytes'

/** A paper on the phone. What it is, is told by its bytes and never by its name. */
export interface Paper {
  bytes: ArrayBuffer
}

/** A photo from the camera or the album; undefined when none was picked. */
export async function choosePaper(): Promise<Paper | undefined> {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['camera', 'album'],
  }).catch(() => undefined)
  const filePath = chosen?.tempFiles[0]?.tempFilePath
  if (!filePath) return undefined
  return { bytes: await bytesOfFile(filePath) }
}
