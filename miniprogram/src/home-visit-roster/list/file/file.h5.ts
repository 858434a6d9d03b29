import type { RosterTemplate } from '../../../../../shared/schemas/unit-roster'

/** The table that the person picks; undefined when none was picked. */
export async function chooseTable(): Promise<ArrayBuffer | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.xlsx,.csv' })
  const file = await new Promise<File | undefined>(resolve => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
  return file?.arrayBuffer()
}

/** Puts the bytes where the link leads, and tells how much of them has gone. Whether all has arrived. */
export const putTable = (
  { url, headers }: { url: string; headers: Record<string, string> },
  bytes: ArrayBuffer,
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

/** Lets the browser save it. */
export async function handOver({ fileName, base64 }: RosterTemplate): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0))
  const href = URL.createObjectURL(new Blob([bytes]))
  Object.assign(document.createElement('a'), { href, download: fileName }).click()
  URL.revokeObjectURL(href)
}
