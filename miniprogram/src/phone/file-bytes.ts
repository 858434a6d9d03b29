import Taro from '@tarojs/taro'

/** The bytes of a file that WeChat keeps for the mini-program. */
export const bytesOfFile = (filePath: string): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: reject,
    }),
  )
