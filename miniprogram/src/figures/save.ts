import Taro from '@tarojs/taro'

/** Opens a file that came in base 64: WeChat's viewer passes it on. */
export async function saveFile(fileName: string, base64: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  await new Promise<void>((resolve, reject) =>
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
}
