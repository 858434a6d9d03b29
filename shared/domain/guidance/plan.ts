import type { HallZone } from '../../schemas/guidance'
import {
  type Cell,
  Facility as Facilities,
  type Facility,
  type Floor,
  type HallCounter,
  type HallPlan,
  mostCounters,
} from '../../schemas/hall-plan'

/** Why a plan cannot be as it was drawn. */
export type PlanProblem = 'floorTwice' | 'counterTwice' | 'counterWithoutZone' | 'noEntrance' | 'noCounter'

export const holdsCell = ({ cells }: Pick<Floor, 'cells'>, cell: Cell): boolean =>
  cells.some(row => row.includes(cell))

export const isFacility = (cell: Cell): cell is Facility =>
  (Facilities.options as readonly Cell[]).includes(cell)

export const isZoneCell = (cell: Cell): cell is HallZone => cell !== '' && !isFacility(cell)

export const isPlaced = ({ floors }: Pick<HallPlan, 'floors'>, cell: Cell): boolean =>
  floors.some(floor => holdsCell(floor, cell))

const isTwice = (values: number[]): boolean => new Set(values).size < values.length

/** What contradicts itself in any plan; before it is confirmed it also has a way in and somewhere to be served. */
export function planProblem(plan: HallPlan, isConfirmed: boolean): PlanProblem | undefined {
  const { floors, counters } = plan
  if (isTwice(floors.map(({ floor }) => floor))) return 'floorTwice'
  if (isTwice(counters.map(({ number }) => number))) return 'counterTwice'
  if (counters.some(({ zone }) => !isPlaced(plan, zone))) return 'counterWithoutZone'
  if (!isConfirmed) return undefined
  if (!isPlaced(plan, 'entrance') && !isPlaced(plan, 'ramp')) return 'noEntrance'
  const serving: Cell[] = ['citizenCounter', 'residentCounter', 'foreignerCounter']
  return serving.some(zone => isPlaced(plan, zone)) ? undefined : 'noCounter'
}

/** A run of counters that stand side by side by their numbers. */
export interface NumberRun {
  from: number
  to: number
}

/** 3, 4, 5, 6 and 9 are 3 to 6, and 9. */
export function numberRuns(numbers: number[]): NumberRun[] {
  const runs: NumberRun[] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.to === number - 1) last.to = number
    else runs.push({ from: number, to: number })
  }
  return runs
}

/** What stands together on a floor: cells of one kind that touch at a side, as rows and columns. */
export interface Area {
  cell: Exclude<Cell, ''>
  cells: [row: number, column: number][]
}

/** The areas of a floor in reading order. */
export function areasOf({ cells }: Pick<Floor, 'cells'>): Area[] {
  const seen = new Set<string>()
  const key = (row: number, column: number) => `${row},${column}`
  const spread = (cell: Cell, row: number, column: number): Area['cells'] => {
    if (cells[row]?.[column] !== cell || seen.has(key(row, column))) return []
    seen.add(key(row, column))
    return [
      [row, column],
      ...spread(cell, row, column + 1),
      ...spread(cell, row + 1, column),
      ...spread(cell, row, column - 1),
      ...spread(cell, row - 1, column),
    ]
  }
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell === '' || seen.has(key(row, column))) return []
      return { cell, cells: spread(cell, row, column) }
    }),
  )
}

/** Draws or rubs out one cell. */
export const withCell = (floor: Floor, row: number, column: number, cell: Cell): Floor => ({
  ...floor,
  cells: floor.cells.map((line, i) => (i === row ? line.map((old, j) => (j === column ? cell : old)) : line)),
})

/** The next number that no counter has; none where a hall has as many as it can. */
export function nextCounter(counters: Pick<HallCounter, 'number'>[]): number | undefined {
  const most = 99
  const next = Math.max(0, ...counters.map(({ number }) => number)) + 1
  return next <= most && counters.length < mostCounters ? next : undefined
}
