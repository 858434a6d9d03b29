import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { divisions } from '../../../../shared/content/divisions'
import { points } from '../../../../shared/content/points'
import {
  changedFacts,
  doorProblem,
  factStates,
  movedMetres,
  type SaidFacts,
  withFacts,
} from '../../../../shared/domain/point/fact'
import { nearestPoints } from '../../../../shared/domain/point/nearest'
import { isStanding } from '../../../../shared/domain/point/place'
import { distanceMetres } from '../../../../shared/domain/point/travel'
import { pointWith } from '../../build'

const division = divisions[0] as (typeof divisions)[number]
const { seat } = division
const kilometresNorth = (kilometres: number) => ({
  latitude: seat.latitude + kilometres / 111.2,
  longitude: seat.longitude,
})
const doorAt = (kilometres: number, accuracyMetres = 10) => ({
  location: kilometresNorth(kilometres),
  accuracyMetres,
})
const at = '2026-11-30T09:00:00+08:00'
const confirmed = <Value>(value: Value, on = at) => ({ value, state: 'confirmed' as const, at: on })

test.each([
  ['beside the seat', doorAt(1), 'county', undefined],
  ['where the phone knows it to fifty metres', doorAt(1, 50), 'county', undefined],
  ['where it knows it less well', doorAt(1, 51), 'county', 'inexact'],
  ['at the edge of a county', doorAt(29.9), 'county', undefined],
  ['beyond it', doorAt(30.5), 'county', 'far'],
  ['of a development zone far from the seat', doorAt(100), 'zone', undefined],
  ['in another part of the province', doorAt(140), 'zone', 'far'],
] as const)('a door %s is taken or refused', (_where, door, level, problem) => {
  expect(doorProblem(door, { level }, { seat })).toBe(problem)
})

describe('a hall of which its staff have said', () => {
  const point = pointWith({ roster: [{ from: '11:30', to: '13:00', counters: 3 }] })

  it('nothing is as it was researched', () => {
    expect(withFacts(point, undefined)).toBe(point)
    expect(withFacts(point, {})).toEqual(point)
  })

  it('where its door is, has a door, and the middle of its county counts no more', () => {
    const door = doorAt(2)
    expect(withFacts(point, { door: confirmed(door) })).toEqual({
      ...point,
      location: door.location,
      locationBasis: 'door',
    })
    expect(movedMetres(point, point.location)).toBe(0)
    expect(Math.abs(movedMetres({ ...point, location: seat }, door.location) - 2000)).toBeLessThan(20)
  })

  it('its address, telephone, machines and hours, shows these, each as sure as it was said', () => {
    const opening = [{ weekdays: [1, 2, 3, 4, 5], periods: [{ from: '08:30', to: '16:00' }] }]
    const said: SaidFacts = {
      address: confirmed('新路2号'),
      phone: { value: '0431-1234567', state: 'reported', at },
      opening: confirmed(opening),
      machines: confirmed(true),
    }
    expect(withFacts(point, said)).toMatchObject({
      address: '新路2号',
      addressStatus: 'confirmed',
      phone: '0431-1234567',
      phoneStatus: 'reported',
      opening,
      openingStatus: 'confirmed',
      machines: true,
      locationBasis: 'countySeat',
    })
  })

  it('that it has fewer counters than were thought, has no more of them at noon either', () => {
    const known = withFacts(point, { counters: confirmed(2) })
    expect([known.counters, known.roster[0]?.counters, known.countersStatus]).toEqual([2, 2, 'confirmed'])
    expect(withFacts(point, { counters: confirmed(9) }).roster[0]?.counters).toBe(3)
  })

  it('all that leads there, is certain as of the day on which the oldest of it was said', () => {
    const whole: SaidFacts = {
      address: confirmed('新路2号', '2026-11-20T09:00:00+08:00'),
      phone: confirmed('0431-1234567'),
      opening: confirmed(point.opening),
    }
    expect(withFacts(point, whole).evidence).toMatchObject({ confidence: 'high', asOf: '2026-11-20' })
    const partly = { ...whole, phone: { value: '0431-1234567', state: 'reported' as const, at } }
    expect(withFacts(point, partly).evidence).toEqual(point.evidence)
    const { opening: _, ...without } = whole
    expect(withFacts(point, without).evidence).toEqual(point.evidence)
  })

  it('tells what would change from what is confirmed as it is', () => {
    const stated = { address: '示例路1号', phone: '0431-1234567', counters: 4, machines: false }
    expect(changedFacts(point, stated)).toEqual(['phone', 'machines'])
    const hours = { weekdays: [1, 2, 3, 4, 5], periods: point.opening[0]?.periods ?? [] }
    expect(changedFacts(point, { opening: [hours] })).toEqual([])
    expect(changedFacts(point, { door: { location: point.location, accuracyMetres: 5 } })).toEqual(['door'])
    const located = withFacts(point, { door: confirmed(doorAt(1)) })
    expect(changedFacts(located, { door: doorAt(1, 40) })).toEqual([])
  })

  it('that it takes these services, has them confirmed until an edition says otherwise', () => {
    const taking = pointWith({ accepts: { except: ['PP-NEW'] } })
    const said = { services: confirmed({ except: ['PP-NEW'] }), machines: confirmed(false) }
    expect(factStates(taking, said)).toEqual({
      door: 'assumed',
      address: 'reported',
      phone: 'assumed',
      opening: 'assumed',
      counters: 'assumed',
      machines: 'confirmed',
      services: 'confirmed',
    })
    expect(factStates(pointWith({ accepts: {} }), said).services).toBe('reported')
    expect(factStates(pointWith({ machines: true }), {}).machines).toBe('reported')
    expect(factStates(pointWith(), {}).machines).toBe('assumed')
    const located = withFacts(taking, { door: confirmed(doorAt(1)) })
    expect(factStates(located, {}).door).toBe('confirmed')
  })
})

test('whoever looks for the nearest hall is sent by the doors that were confirmed, wherever these are', () => {
  const day = '2026-12-01'
  const halls = points.filter(point => isStanding(point, day) && point.address).slice(0, 20)
  const near = fc.record({
    latitude: fc.double({ min: 41, max: 46, noNaN: true }),
    longitude: fc.double({ min: 122, max: 131, noNaN: true }),
  })
  const anyDoors = fc.array(fc.option(near), { minLength: halls.length, maxLength: halls.length })
  fc.assert(
    fc.property(anyDoors, near, (doors, from) => {
      const said = halls.map((point, i) => {
        const location = doors[i]
        return withFacts(point, location ? { door: confirmed({ location, accuracyMetres: 5 }) } : undefined)
      })
      const known = new Map(said.map(point => [point.pointId, point]))
      const found = nearestPoints([], day, from, { points: known }, halls.length)
      const metres = (pointId: string) => {
        const i = halls.findIndex(point => point.pointId === pointId)
        return distanceMetres(from, doors[i] ?? (halls[i] as (typeof halls)[number]).location)
      }
      const distances = found.map(({ pointId }) => metres(pointId))
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(found).toHaveLength(halls.length)
    }),
  )
})
