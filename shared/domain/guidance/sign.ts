import type { HallZone, SignLanguage } from '../../schemas/guidance'
import type { CounterZone, Facility, Floor, HallPlan } from '../../schemas/hall-plan'
import { isYanbian } from '../point/division'
import { areasOf, holdsCell, isFacility, isPlaced } from './plan'

/** Where trade with Russia crosses the border. */
const hunchun = '222404'

/**
 * The languages of a hall's signs, the first on top: in Yanbian Korean before Chinese, as its regulations ask; Russian
 * in Hunchun alone. Elsewhere Chinese and English.
 */
export function signLanguages(divisionCode: string): SignLanguage[] {
  if (divisionCode === hunchun) return ['ko', 'zh-CN', 'en', 'ru']
  return isYanbian(divisionCode) ? ['ko', 'zh-CN', 'en'] : ['zh-CN', 'en']
}

/** All four in the order of a place. */
export function signOrder(divisionCode: string): SignLanguage[] {
  const first = signLanguages(divisionCode)
  return [...first, ...(['zh-CN', 'en', 'ko', 'ru'] as const).filter(one => !first.includes(one))]
}

/** Seen from whoever comes in. */
export type Arrow = 'ahead' | 'left' | 'right' | 'back'

export type Sign =
  | { kind: 'directory'; floor: number; lines: { zone: HallZone; arrow?: Arrow }[] }
  | { kind: 'zone'; zone: HallZone; floor: number; arrow?: Arrow }
  | { kind: 'counter'; number: number; zone: CounterZone; low: boolean }
  | { kind: 'facility'; facility: Facility; floor: number; arrow?: Arrow }

/** Every sign that a hall needs: what is where at each entrance, each zone, each counter, and the rest. */
export function signsOf(plan: HallPlan): Sign[] {
  const perFloor = plan.floors.flatMap(floor => {
    const kinds = [...new Set(areasOf(floor).map(({ cell }) => cell))]
    const placed = kinds.map(cell => ({ cell, arrow: arrowTo(floor, cell) }))
    const zones = placed.flatMap(({ cell, arrow }) =>
      isFacility(cell) ? [] : [{ zone: cell, ...(arrow && { arrow }) }],
    )
    return [
      ...(zones.length > 0 ? [{ kind: 'directory' as const, floor: floor.floor, lines: zones }] : []),
      ...zones.map(one => ({ kind: 'zone' as const, floor: floor.floor, ...one })),
      ...placed.flatMap(({ cell, arrow }) =>
        isFacility(cell)
          ? [{ kind: 'facility' as const, facility: cell, floor: floor.floor, ...(arrow && { arrow }) }]
          : [],
      ),
    ]
  })
  const counters = [...plan.counters]
    .filter(({ zone }) => isPlaced(plan, zone))
    .sort((a, b) => a.number - b.number)
    .map(({ number, zone, low = false }) => ({ kind: 'counter' as const, number, zone, low }))
  return [...perFloor, ...counters]
}

interface Spot {
  row: number
  column: number
}

/** The middle of all cells of a kind. */
function middleOf(floor: Floor, cell: string): Spot {
  const spots = floor.cells.flatMap((line, row) =>
    line.flatMap((one, column) => (one === cell ? [{ row, column }] : [])),
  )
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length
  return { row: mean(({ row }) => row), column: mean(({ column }) => column) }
}

/** Which way somebody looks who comes in by a door at the edge of the floor; nobody knows by a door inside it. */
function facingFrom({ row, column }: Spot, { cells }: Floor): Spot | undefined {
  if (row === cells.length - 1) return { row: -1, column: 0 }
  if (row === 0) return { row: 1, column: 0 }
  if (column === 0) return { row: 0, column: 1 }
  return column === (cells[0]?.length ?? 0) - 1 ? { row: 0, column: -1 } : undefined
}

/** From the floor's entrance to a kind of cell; undefined where there is no entrance at an edge, or it is the entrance. */
function arrowTo(floor: Floor, cell: string): Arrow | undefined {
  const way = (['entrance', 'ramp'] as const).find(one => holdsCell(floor, one))
  if (!way || cell === 'entrance' || cell === 'ramp') return undefined
  const door = middleOf(floor, way)
  const facing = facingFrom({ row: Math.round(door.row), column: Math.round(door.column) }, floor)
  if (!facing) return undefined
  const to = middleOf(floor, cell)
  const [rows, columns] = [to.row - door.row, to.column - door.column]
  const ahead = rows * facing.row + columns * facing.column
  const right = columns * -facing.row + rows * facing.column
  if (Math.abs(right) > Math.abs(ahead)) return right > 0 ? 'right' : 'left'
  return ahead >= 0 ? 'ahead' : 'back'
}
