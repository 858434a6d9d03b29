import { readRoster } from '../../../../../shared/domain/home-visit/roster/roster'
import { RosterFileError } from '../../../../../shared/domain/home-visit/roster/sheet'
import type { RosterColumn, RosterReason } from '../../../../../shared/schemas/home-visit-roster'
import { separated, type Written, workbook } from './file'
import { cellsOf, residentNumber, rules, titles, traveller } from './traveller'

const columns: RosterColumn[] = ['name', 'idNumber', 'birthDay', 'phone', 'service', 'photo']

/** One cell that is wrong, by its column. */
const wrongCells: [RosterColumn, Written, RosterReason][] = [
  ['name', undefined, 'missing'],
  ['name', '   ', 'missing'],
  ['name', '王', 'nameTooShort'],
  ['name', '王明1', 'nameCharacter'],
  ['name', '王明（经理）', 'nameCharacter'],
  ['name', '王@明', 'nameCharacter'],
  ['name', '王明'.repeat(40), 'nameTooLong'],
  ['name', '-王明', 'nameOrder'],
  ['name', '王'.repeat(300), 'tooLong'],
  ['name', { formula: 'A1' }, 'formula'],
  ['name', { error: '#REF!' }, 'cellError'],
  ['idNumber', undefined, 'missing'],
  ['idNumber', '220104198501010021', 'idMistyped'],
  ['idNumber', '990104198501010029', 'idMistyped'],
  ['idNumber', '22010419850101002', 'idLength'],
  ['idNumber', '2201041985010100200', 'idLength'],
  ['idNumber', '220104850101002', 'idFifteen'],
  ['idNumber', '1.10105E+17', 'numberRounded'],
  ['idNumber', '１.１０１０５Ｅ＋１７', 'numberRounded'],
  ['idNumber', { number: '1.1010519491231002E+17' }, 'numberRounded'],
  ['idNumber', { number: '220104198501010000' }, 'numberRounded'],
  ['idNumber', residentNumber('1985-02-30', 12), 'idBirth'],
  ['idNumber', residentNumber('1885-03-01', 12), 'idBirth'],
  ['idNumber', residentNumber('2019-03-01', 12), 'idUnborn'],
  ['idNumber', 'H12345678', 'idOtherService'],
  ['idNumber', { formula: 'B3&""' }, 'formula'],
  ['idNumber', { error: '#N/A' }, 'cellError'],
  ['birthDay', '1985-13-01', 'birthUnreadable'],
  ['birthDay', '三月一日', 'birthUnreadable'],
  ['birthDay', '85.1.1', 'birthUnreadable'],
  ['birthDay', '19850230', 'birthUnreadable'],
  ['birthDay', '2018-11-07', 'birthFuture'],
  ['birthDay', '1985-01-02', 'birthMismatch'],
  ['birthDay', { serial: 20_000 }, 'birthMismatch'],
  ['birthDay', { error: '#VALUE!' }, 'cellError'],
  ['phone', undefined, 'missing'],
  ['phone', '1390000000', 'phone'],
  ['phone', '12900000000', 'phone'],
  ['phone', '无', 'phone'],
  ['phone', '1.39E+10', 'numberRounded'],
  ['phone', { formula: 'D1' }, 'formula'],
  ['service', undefined, 'missing'],
  ['service', '签证', 'service'],
  ['service', '护照', 'service'],
  ['service', { error: '#NAME?' }, 'cellError'],
  ['photo', '也许', 'photo'],
  ['photo', { formula: 'F1' }, 'formula'],
]

export interface Malformed {
  title: string
  file: Uint8Array
  row: number
  column?: RosterColumn | undefined
  reason: RosterReason
}

const good = (count: number): Written[][] =>
  Array.from({ length: count }, (_, i) => cellsOf(traveller(i + 1)))
const asText = (cell: Written): string | undefined =>
  typeof cell === 'object'
    ? 'error' in cell
      ? cell.error
      : 'number' in cell
        ? cell.number
        : undefined
    : cell
const isText = (cell: Written): boolean => cell === undefined || typeof cell === 'string' || 'error' in cell

/** Lists that are right but for one cell, in each kind of file and at several rows. */
const ofCells: Malformed[] = wrongCells.flatMap(([column, cell, reason], i) =>
  [2, 5, 9].flatMap(row => {
    const rows = good(9)
    const wrong = [...(rows[row - 2] ?? [])]
    wrong[columns.indexOf(column)] = cell
    rows[row - 2] = wrong
    const title = `${column} ${JSON.stringify(cell)?.slice(0, 40)} in row ${row}, case ${i}`
    const place = { row, column, reason }
    return [
      { title: `${title}, .xlsx`, file: workbook([titles, ...rows]), ...place },
      ...(isText(cell)
        ? [
            {
              title: `${title}, .csv`,
              file: separated([titles, ...rows.map(cells => cells.map(asText))]),
              ...place,
            },
          ]
        : []),
    ]
  }),
)

const without = (index: number) => [titles, ...good(4)].map(cells => cells.filter((_, i) => i !== index))
const renamed = (index: number, title: string) => [titles.with(index, title), ...good(4)]

const ofColumns: Malformed[] = [0, 1, 3, 4].flatMap(index => [
  {
    title: `without ${titles[index]}`,
    file: workbook(without(index)),
    row: 1,
    column: columns[index],
    reason: 'missingColumn' as const,
  },
  {
    title: `${titles[index]} renamed`,
    file: workbook(renamed(index, '甲')),
    row: 1,
    column: columns[index],
    reason: 'missingColumn' as const,
  },
  {
    title: `${titles[index]} without a title`,
    file: workbook(renamed(index, '')),
    row: 1,
    column: columns[index],
    reason: 'missingColumn' as const,
  },
  {
    title: `${titles[index]} twice`,
    file: workbook([titles, ...good(4)].map(cells => [...cells, cells[index]])),
    row: 1,
    column: columns[index],
    reason: 'duplicateColumn' as const,
  },
])

const ofRows: Malformed[] = [2, 4, 6].flatMap(row => {
  const rows = [titles, ...good(6)]
  const index = row - 1
  const last = [...(rows[index] ?? [])]
  const text = rows.map(cells => cells.map(asText).join(','))
  return [
    {
      title: `somebody twice, row ${row}`,
      file: workbook([...rows, last]),
      row: 8,
      column: 'idNumber' as const,
      reason: 'duplicate' as const,
    },
    {
      title: `row ${row} joined over two columns`,
      file: workbook(rows, [`A${row}:B${row}`]),
      row,
      column: 'name' as const,
      reason: 'merged' as const,
    },
    {
      title: `services joined from row ${row} on`,
      file: workbook(rows, [`E${row}:E7`]),
      row,
      column: 'service' as const,
      reason: 'merged' as const,
    },
    {
      title: `row ${row} with something at its right`,
      file: workbook(rows.with(index, [...last, undefined, '备注'])),
      row,
      reason: 'outside' as const,
    },
    {
      title: `row ${row} with a separator too many`,
      file: new TextEncoder().encode(text.with(index, `${text[index]},更多`).join('\n')),
      row,
      reason: 'outside' as const,
    },
    {
      title: `row ${row} with a quotation mark that nothing closes`,
      file: new TextEncoder().encode(text.with(index, `"${text[index]}`).join('\n')),
      row,
      reason: 'quote' as const,
    },
    {
      title: `row ${row} with a quotation mark inside`,
      file: new TextEncoder().encode(text.with(index, `王"明,${text[index]}`).join('\n')),
      row,
      reason: 'quote' as const,
    },
  ]
})

export const malformed: Malformed[] = [...ofCells, ...ofColumns, ...ofRows]

/** What of a list is said to be wrong; a file that is none by its reason alone. */
export async function refused(file: Uint8Array): Promise<string[]> {
  try {
    const { problems } = await readRoster(file, rules)
    return problems.map(({ row, column, reason }) => [row, column, reason].filter(Boolean).join(' '))
  } catch (error) {
    if (error instanceof RosterFileError) return [error.reason]
    throw error
  }
}
