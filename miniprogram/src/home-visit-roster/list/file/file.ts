import Taro from '@tarojs/taro'
import type { RosterTemplate } from '../../../../../shared/schemas/unit-roster'
import { bytesOfFile } from '../../../phone/file-bytes'

/** A table out of a chat, where WeChat keeps files; undefined when none was picked. */
export async function chooseTable(): Promise<ArrayBuffer | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }).catch(
    () => undefined,
  )
  const filePath = chosen?.tempFiles[0]?.path
  return filePath ? bytesOfFile(filePath) : undefined
}

/** Goes to a chat, from where it is filled in on a PC; an old WeChat opens a workbook instead. */
export async function handOver({ fileName, base64 }: RosterTemplate): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  await new Promise<void>((resolve, reject) =>
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve(),
      fail: reject,
    }),
  )
  if (Taro.canIUse('shareFileMessage')) await Taro.shareFileMessage({ filePath, fileName })
  else await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
}
