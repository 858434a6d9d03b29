import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachOf, wayDoubt } from '../../../../shared/domain/point/start'
import { distanceMetres, travelMinutes } from '../../../../shared/domain/point/travel'

const changchun = { latitude: 43.8171, longitude: 125.3235 }
const yanji = { latitude: 42.8911, longitude: 129.509 }

describe('the distance', () => {
  it('from Changchun to Yanji is about 355 km as the crow flies, both ways', () => {
    expect(distanceMetres(changchun, yanji) / 1000).toBeCloseTo(355, -1)
    expect(distanceMetres(yanji, changchun)).toBeCloseTo(distanceMetres(changchun, yanji), 6)
  })

  it('from a place to itself is nothing', () => {
    expect(distanceMetres(changchun, changchun)).toBe(0)
  })
})

describe('where only the county is known in which the way begins', () => {
  const home = { latitude: 43.9, longitude: 125.3 }
  const east = (kilometres: number) => ({ ...home, longitude: home.longitude + kilometres / 80.1 })
  const doubt = (withinMetres: number, here: number, there: number) =>
    wayDoubt({ origin: home, withinMetres }, east(here), east(there))

  it.each([
    ['none where it begins at that place', 0, -5, 5, 0, 0],
    ['none between two halls of one place', 5_000, 5, 5, 0, 0.01],
    ['much between halls on two sides', 5_000, -5, 5, 12, 20],
    ['little between two far away on one side', 5_000, 60, 70, 0, 1],
    ['more the larger the county is', 10_000, -15, 15, 18, 40],
  ])('the ways may be off by %s', (_, within, here, there, least, most) => {
    expect(doubt(within, here, there)).toBeGreaterThanOrEqual(least)
    expect(doubt(within, here, there)).toBeLessThanOrEqual(most)
  })

  it('it lies no farther from the seat than half the way to the next one', () => {
    expect(reachOf(home, [east(30), east(-8), east(12)]) / 1000).toBeCloseTo(4, 1)
  })
})

describe('the way', () => {
  it.each([
    [0, 5, 10],
    [1, 8, 15],
    [10, 30, 50],
    [100, 120, 200],
  ])('of %d km takes %d to %d minutes from door to door', (kilometres, least, most) => {
    expect(travelMinutes(kilometres * 1000)).toBeGreaterThanOrEqual(least)
    expect(travelMinutes(kilometres * 1000)).toBeLessThanOrEqual(most)
  })

  it('takes longer the farther it is', () => {
    const metres = fc.integer({ min: 0, max: 800_000 })
    fc.assert(
      fc.property(metres, fc.integer({ min: 1, max: 50_000 }), (near, more) => {
        expect(travelMinutes(near + more)).toBeGreaterThan(travelMinutes(near))
      }),
    )
  })
})
