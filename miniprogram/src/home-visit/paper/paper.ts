import Taro from '@tarojs/taro'

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
  const bytes = await new Promise<ArrayBuffer>((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: reject,
    }),
  )
  return { bytes }
}

/** WeChat tells nothing of the way; the answer is whether all has arrived. */
export async function putPaper(
  { url, headers }: { url: string; headers: Record<string, string> },
  { bytes }: Paper,
  onProgress: (percent: number) => void,
): Promise<boolean> {
  onProgress(0)
  const { statusCode } = await Taro.request({
    url,
    method: 'PUT',
    header: headers,
    data: bytes,
    dataType: 'other',
    responseType: 'text',
  })
  return statusCode === 200
}
