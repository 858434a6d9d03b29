import writeXlsxFile from 'write-excel-file/node'
import type { Service } from '../../../shared/schemas/service'
import type { Language } from '../../../shared/schemas/text'
import { guideTable, listTable, type Table } from './workbook'

/** All of the lists and of the official guides, a sheet each, as an .xlsx file. */
export function workbookOf(services: Service[], onDate: string, language: Language): Promise<Buffer> {
  return writeXlsxFile([
    sheetOf('材料清单', listTable(services, onDate, language)),
    sheetOf('办事指南', guideTable(services, onDate, language)),
  ]).toBuffer()
}

const widest = 60
const sheetOf = (sheet: string, [head = [], ...rows]: Table) => ({
  sheet,
  stickyRowsCount: 1,
  columns: head.map((name, i) => ({
    width: Math.min(
      widest,
      4 + Math.max(...[name, ...rows.map(row => row[i] ?? '')].map(({ length }) => length * 2)),
    ),
  })),
  data: [
    head.map(value => ({ value, fontWeight: 'bold' as const })),
    ...rows.map(row => row.map(value => ({ value, type: String, wrap: true }))),
  ],
})
