import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { points } from '../../../../shared/content/points'
import { changedFacts, withFacts } from '../../../../shared/domain/point/fact'
import { type Cell, columns, readTable, tableOf } from '../../../../shared/domain/point/fact-table'
import { pointWith } from '../../build'

const halls = [pointWith(), pointWith({ pointId: 'CC-02', phone: '0431-1111111' })]
const head = [...columns]
/** The table of the two halls with some cells written over, by row and column. */
const written = (...cells: [row: number, column: (typeof columns)[number], value: Cell][]): Cell[][] => {
  const table: Cell[][] = [head, ...tableOf(halls)]
  for (const [row, column, value] of cells) (table[row - 1] as Cell[])[head.indexOf(column)] = value
  return table
}

describe('the table of halls', () => {
  it('read back as it was written changes nothing', () => {
    const { rows, flaws } = readTable([head, ...tableOf(points)], points)
    expect(flaws).toEqual([])
    expect(rows).toHaveLength(points.length)
    for (const { pointId, facts } of rows) {
      const point = points.find(one => one.pointId === pointId)
      expect(point && changedFacts(point, facts), pointId).toEqual([])
    }
  })

  it('comes through a file of a program for tables as it is', async () => {
    const table = tableOf(points)
    const file = await writeXlsxFile([
      head.map(value => ({ value })),
      ...table.map(row => row.map(value => (value === null ? null : { value }))),
    ]).toBuffer()
    const [sheet] = await readXlsxFile(file)
    const read = (sheet?.data ?? []) as Cell[][]
    expect(readTable(read, points)).toEqual(readTable([head, ...table], points))
  })

  it('says what was written into it, and of empty cells nothing', () => {
    const { rows, flaws } = readTable(
      written(
        [2, '地址', ' 新路2号 '],
        [2, '电话', ''],
        [2, '窗口数', '6'],
        [2, '自助机', '有'],
        [3, '开放时间', '周一至周五 09:00-16:00'],
        [3, '自助机', 'No'],
      ),
      halls,
    )
    expect(flaws).toEqual([])
    expect(rows[0]?.facts).toMatchObject({ address: '新路2号', counters: 6, machines: true })
    expect(rows[1]?.facts.machines).toBe(false)
    expect(rows[0]?.facts).not.toHaveProperty('phone')
    expect(rows[1]?.facts.opening).toEqual([
      { weekdays: [1, 2, 3, 4, 5], periods: [{ from: '09:00', to: '16:00' }] },
    ])
  })

  it('has its columns in any order, and more than are read', () => {
    const [first = [], ...body] = written([2, '电话', '0431-2222222'])
    const turned = [first, ...body].map(row => [...row].reverse())
    expect(readTable(turned, halls).rows[0]?.facts.phone).toBe('0431-2222222')
  })

  it('passes over rows without anything', () => {
    expect(readTable([...written(), head.map(() => null)], halls).flaws).toEqual([])
  })
})

test.each<[string, ReturnType<typeof written>, { row: number; column: string; flaw: string }[]]>([
  ['a hall of somebody else', written([3, '编号', 'JL-00']), [{ row: 3, column: '编号', flaw: 'noPoint' }]],
  ['a hall twice', written([3, '编号', 'CC-01']), [{ row: 3, column: '编号', flaw: 'twice' }]],
  [
    'several cells that say nothing',
    written(
      [2, '地址', '路'],
      [2, '电话', '白天打'],
      [3, '开放时间', '上午'],
      [3, '窗口数', 0],
      [3, '自助机', '也许'],
    ),
    [
      { row: 2, column: '地址', flaw: 'form' },
      { row: 2, column: '电话', flaw: 'form' },
      { row: 3, column: '开放时间', flaw: 'form' },
      { row: 3, column: '窗口数', flaw: 'form' },
      { row: 3, column: '自助机', flaw: 'form' },
    ],
  ],
  ['a door', written([2, '门口纬度', 43.9]), [{ row: 2, column: '门口纬度', flaw: 'door' }]],
  [
    'no column of telephones',
    written().map(row => row.filter((_, i) => head[i] !== '电话')),
    [{ row: 1, column: '电话', flaw: 'noColumn' }],
  ],
  ['no hall at all', [head], [{ row: 2, column: '编号', flaw: 'noRows' }]],
])('a table with %s is not taken, and says in which row and why', (_, table, flaws) => {
  expect(readTable(table, halls)).toEqual({ rows: [], flaws })
})

it('a door that was confirmed stands in the table, and may be sent back as it is but nowhere else', () => {
  const door = { location: { latitude: 43.91, longitude: 125.31 }, accuracyMetres: 8 }
  const located = [
    withFacts(pointWith(), { door: { value: door, state: 'confirmed', at: '2026-11-30T09:00:00+08:00' } }),
  ]
  const [row = []] = tableOf(located)
  expect(readTable([head, row], located).flaws).toEqual([])
  const moved = row.map((cell, i) => (head[i] === '门口经度' ? 125.4 : cell))
  expect(readTable([head, moved], located).flaws).toEqual([{ row: 2, column: '门口纬度', flaw: 'door' }])
})
