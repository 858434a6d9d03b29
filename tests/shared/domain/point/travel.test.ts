import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
