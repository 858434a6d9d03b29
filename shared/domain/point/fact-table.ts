import * as v from 'valibot'
import type { Point } from '../../schemas/point'
import {
  Address,
  mostRows,
  Opening,
  PointPhone,
  StatedFacts,
  type TableFacts,
} from '../../schemas/point-fact'
import { openingFrom, openingText } from './opening-text'

/** The columns of the table of halls, by the words above them. What follows the first seven is not read back. */
export const columns = [
  '编号',
  '大厅',
  '地址',
  '电话',
  '开放时间',
  '窗口数',
  '自助机',
  '门口纬度',
  '门口经度',
  '地址状态',
  '电话状态',
  '时间状态',
  '窗口状态',
] as const
export type Column = (typeof columns)[number]
const asked: readonly Column[] = ['编号', '地址', '电话', '开放时间', '窗口数', '自助机']

export type Cell = string | number | boolean | Date | null | undefined

const states = { confirmed: '已确认', reported: '据资料', assumed: '待确认' }

/** A row for each hall, in the order of the columns. */
export const tableOf = (points: readonly Point[]): (string | number | null)[][] =>
  points.map(point => [
    point.pointId,
    point.name['zh-CN'],
    point.address ?? null,
    point.phone ?? null,
    openingText(point.opening),
    point.counters,
    point.machines === undefined ? null : point.machines ? '有' : '无',
    ...(point.locationBasis === 'door' ? [point.location.latitude, point.location.longitude] : [null, null]),
    states[point.addressStatus],
    states[point.phoneStatus],
    states[point.openingStatus],
    states[point.countersStatus],
  ])

/** Why a row, or the whole table, is not taken. */
export type RowFlaw = 'noColumn' | 'noRows' | 'manyRows' | 'noPoint' | 'twice' | 'form' | 'door'
export interface FlawedRow {
  /** As the program for tables counts them, the head being 1. */
  row: number
  column: Column
  flaw: RowFlaw
}
export interface ReadTable {
  rows: { pointId: string; facts: TableFacts }[]
  flaws: FlawedRow[]
}

/** What a table says of halls that somebody may speak of. An empty cell says nothing. */
export function readTable(cells: readonly (readonly Cell[])[], points: readonly Point[]): ReadTable {
  const [head = [], ...body] = cells
  const missing = asked.filter(column => !head.some(cell => textIn(cell) === column))
  if (missing.length > 0)
    return { rows: [], flaws: missing.map(column => ({ row: 1, column, flaw: 'noColumn' as const })) }
  const known = new Map(points.map(point => [point.pointId, point]))
  const seen = new Set<string>()
  const flaws: FlawedRow[] = []
  const rows: ReadTable['rows'] = []
  for (const [i, line] of body.entries()) {
    if (line.every(cell => textIn(cell) === '')) continue
    const cellOf = (column: Column) => line[head.findIndex(cell => textIn(cell) === column)]
    const pointId = textIn(cellOf('编号'))
    const point = known.get(pointId)
    const found: [Column, RowFlaw][] = []
    if (!point) found.push(['编号', 'noPoint'])
    else if (seen.has(pointId)) found.push(['编号', 'twice'])
    seen.add(pointId)
    const { facts, wrong } = factsIn(cellOf)
    found.push(...wrong.map((column): [Column, RowFlaw] => [column, 'form']))
    if (point && isDoorMoved(point, cellOf)) found.push(['门口纬度', 'door'])
    flaws.push(...found.map(([column, flaw]) => ({ row: i + 2, column, flaw })))
    if (found.length === 0 && Object.keys(facts).length > 0) rows.push({ pointId, facts })
  }
  if (flaws.length === 0 && rows.length === 0) flaws.push({ row: 2, column: '编号', flaw: 'noRows' })
  if (rows.length > mostRows) flaws.push({ row: mostRows + 2, column: '编号', flaw: 'manyRows' })
  return { rows: flaws.length > 0 ? [] : rows, flaws }
}

/** In the languages of those who fill the table in. */
const yesNo: Record<string, boolean> = {
  有: true,
  无: false,
  没有: false,
  yes: true,
  no: false,
  있음: true,
  없음: false,
}

const textIn = (cell: Cell): string => (cell === null || cell === undefined ? '' : String(cell).trim())

/** Each cell that says something, and the columns that say what cannot be. */
function factsIn(cellOf: (column: Column) => Cell): { facts: TableFacts; wrong: Column[] } {
  const wrong: Column[] = []
  const read = <Value>(column: Column, of: (text: string) => Value | undefined): Value | undefined => {
    const text = textIn(cellOf(column))
    if (text === '') return undefined
    const value = of(text)
    if (value === undefined) wrong.push(column)
    return value
  }
  const by =
    <Value>(schema: v.GenericSchema<unknown, Value>, from: (text: string) => unknown = text => text) =>
    (text: string): Value | undefined => {
      const result = v.safeParse(schema, from(text))
      return result.success ? result.output : undefined
    }
  const address = read('地址', by(Address))
  const phone = read('电话', by(PointPhone))
  const opening = read('开放时间', by(Opening, openingFrom))
  const counters = read('窗口数', by(StatedFacts.entries.counters, Number))
  const machines = read('自助机', text => yesNo[text.toLowerCase()])
  return {
    facts: {
      ...(address && { address }),
      ...(phone && { phone }),
      ...(opening && { opening }),
      ...(counters !== undefined && { counters }),
      ...(machines !== undefined && { machines }),
    },
    wrong,
  }
}

/** A door is set by who stands there: another place in the table is refused, not passed over. */
function isDoorMoved({ location, locationBasis }: Point, cellOf: (column: Column) => Cell): boolean {
  const told = (['门口纬度', '门口经度'] as const).map(column => textIn(cellOf(column)))
  if (told.every(text => text === '')) return false
  if (locationBasis !== 'door') return true
  return [location.latitude, location.longitude].some((degrees, i) => Number(told[i]) !== degrees)
}
