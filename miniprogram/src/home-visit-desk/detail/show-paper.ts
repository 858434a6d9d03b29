import Taro from '@tarojs/taro'
import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'

/** Shows a paper over the page; a PDF is fetched for that and kept nowhere. */
export async function showPaper({ url, type }: EvidenceLink): Promise<void> {
  if (type !== 'application/pdf') return void (await Taro.previewImage({ urls: [url] }))
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' })
}
