import Taro from '@tarojs/taro'

/** WeChat tells nothing of the way; the answer is whether all has arrived. */
export async function putBytes(
  { url, headers }: { url: string; headers: Record<string, string> },
  bytes: ArrayBuffer,
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
