import { evidenceTypes } from '../../../../shared/schemas/home-visit-evidence'
import type { Paper } from './paper'

/** A photo or a PDF that the person picks; undefined when none was picked. */
export async function choosePaper(): Promise<Paper | undefined> {
  const input = Object.assign(document.createElement('input'), {
    type: 'file',
    accept: evidenceTypes.join(','),
  })
  const file = await new Promise<File | undefined>(resolve => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
  return file && { bytes: await file.arrayBuffer() }
}

/** Puts the bytes where the link leads, and tells how much of them has gone. */
export const putPaper = (
  { url, headers }: { url: string; headers: Record<string, string> },
  { bytes }: Paper,
  onProgress: (percent: number) => void,
): Promise<boolean> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onload = () => resolve(request.status === 200)
    request.onerror = () => resolve(false)
    request.send(bytes)
  })
