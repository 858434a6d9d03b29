import type { RosterTemplate } from '../../../../../shared/schemas/unit-roster'
import { pickedFile } from '../../../phone/picked-file'

/** The table that the person picks; undefined when none was picked. */
export async function chooseTable(): Promise<ArrayBuffer | undefined> {
  return (await pickedFile('.xlsx,.csv'))?.arrayBuffer()
}

/** Lets the browser save it. */
export async function handOver({ fileName, base64 }: RosterTemplate): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0))
  const href = URL.createObjectURL(new Blob([bytes]))
  Object.assign(document.createElement('a'), { href, download: fileName }).click()
  URL.revokeObjectURL(href)
}
