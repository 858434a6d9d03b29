import type { Cell } from '../../../../shared/domain/point/fact-table'

/** The first sheet of a workbook, fetched with its reader only when somebody brings one. */
export async function cellsOf(file: Blob): Promise<Cell[][]> {
  const { default: readXlsxFile } = await import('read-excel-file/browser')
  const [sheet] = await readXlsxFile(file)
  return (sheet?.data ?? []) as Cell[][]
}

/** Lets the browser save a sheet. */
export async function saveSheet(rows: (string | number | null)[][], fileName: string): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser')
  const cells = rows.map(row => row.map(value => (value === null ? null : { value })))
  await writeXlsxFile(cells).toFile(fileName)
}

/** What the person picks; nothing where he picks none. */
export const pickFile = (): Promise<File | undefined> =>
  new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx'
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
