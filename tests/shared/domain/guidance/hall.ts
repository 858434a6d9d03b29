import { modelCells } from '../../../../shared/content/guidance/model'
import { services } from '../../../../shared/content/services'
import { modelPlan } from '../../../../shared/domain/guidance/standard'
import type { HallCounter, HallPlan } from '../../../../shared/schemas/hall-plan'
import { type Service, Zone } from '../../../../shared/schemas/service'

export const allZones = Zone.options

export const serviceOf = (code: string): Service => {
  const found = services.find(one => one.code === code)
  if (!found) throw new Error(`no service ${code}`)
  return found
}

/** A large hall that takes everything, on the ground floor, with sixteen counters. */
export const largeHall = (): HallPlan => ({
  ...modelPlan('large', allZones, modelCells),
  counters: [
    ...counters('citizenCounter', 1, 2, 3, 4, 5, 6),
    ...counters('residentCounter', 7, 8),
    ...counters('foreignerCounter', 9, 10),
    ...counters('payment', 11),
    ...counters('collection', 12, 13),
    ...counters('priority', 14),
    ...counters('accessible', 15).map(counter => ({ ...counter, low: true })),
  ],
})

export const counters = (zone: HallCounter['zone'], ...numbers: number[]): HallCounter[] =>
  numbers.map(number => ({ number, zone }))

/** The same without some of its zones. */
export const without = (plan: HallPlan, ...cells: string[]): HallPlan => ({
  ...plan,
  floors: plan.floors.map(floor => ({
    ...floor,
    cells: floor.cells.map(row => row.map(cell => (cells.includes(cell) ? '' : cell))),
  })),
})
