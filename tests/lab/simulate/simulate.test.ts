import { describe, expect, it } from 'vitest'
import { minuteOf, timeOf } from '../../../shared/domain/calendar'
import { noExperience } from '../../../shared/domain/forecast/experience'
import { plannedCounters } from '../../../shared/domain/point/opening'
import { wholeSlots } from '../../../shared/domain/point/slot'
import type { Offer } from '../../../shared/domain/recommend/recommend'
import { holidays } from './hall-day'
import { hasMoved, measure, waitOf, wasServed } from './measure'
import { policiesFor, policyNames } from './policy'
import { none } from './policy/none'
import { product } from './policy/product'
import { crowded, crowdedMorning, hall, play } from './province'
import { simulate, simulateSome } from './simulate'
import type { DayRun } from './world'

const simulation = simulate(crowded())

describe('a day under any policy', () => {
  it.each(policyNames)('%s: whoever shows up arrives once, and is called', name => {
    for (const { visits, comers } of simulation.runs[name]) {
      const came = visits.filter(({ fate }) => fate !== undefined)
      expect(new Set(came)).toEqual(new Set(visits.filter(({ person }) => person.shows)))
      expect([...comers.values()].flat()).toHaveLength(came.length)
      expect(came.every(visit => waitOf(visit) >= 0)).toBe(true)
      expect(came.filter(wasServed).length + came.filter(({ person }) => person.abandons).length).toBe(
        came.length,
      )
    }
  })

  it.each(policyNames)('%s: has the same people, served as long', name => {
    const peopleOf = (days: DayRun[]) => days.flatMap(({ visits }) => visits.map(({ person }) => person))
    expect(peopleOf(simulation.runs[name])).toEqual(peopleOf(simulation.runs.none))
  })

  it.each(policyNames)('%s: takes no less than the floor', name => {
    expect(simulation.measures[name].doorToCounter).toBeGreaterThanOrEqual(simulation.floor)
  })

  it('comes out the same again, and otherwise with another seed', () => {
    const played = (changes?: object) => simulateSome(crowdedMorning(changes), policyNames).measures
    const once = played()
    expect(played()).toEqual(once)
    expect(played({ seed: 12 })).not.toEqual(once)
  })
})

describe('the policies', () => {
  it('none moves nobody', () => {
    expect(simulation.runs.none.flatMap(({ visits }) => visits).filter(hasMoved)).toEqual([])
  })

  it('only the willing with an appointment are moved', () => {
    for (const name of policyNames)
      for (const { person } of simulation.runs[name].flatMap(({ visits }) => visits).filter(hasMoved))
        expect([person.willing, person.slotMinute !== undefined]).toEqual([true, true])
  })

  it('the product helps where one hall is crowded and its neighbours are idle', () => {
    const { none, product, clairvoyant } = simulation.measures
    expect(product.doorToCounter).toBeLessThan(none.doorToCounter * 0.9)
    expect(product.worseThanNone).toBeLessThanOrEqual(0.05)
    expect(clairvoyant.doorToCounter).toBeLessThan(product.doorToCounter)
  })

  it('knowing all, the rules harm nobody; without them all together gain more', () => {
    const { clairvoyantInRules, clairvoyant } = simulation.measures
    expect(clairvoyantInRules.worseThanStaying).toBeLessThanOrEqual(0.02)
    expect(clairvoyant.doorToCounter).toBeLessThan(clairvoyantInRules.doorToCounter)
  })

  it('leaves people alone where all is idle and near', () => {
    const points = [hall(1, { filled: 0.1 }), hall(2, { filled: 0.1 })]
    const calm = crowded({ points, bookings: { elsewhere: 0, spreadMetres: 500 } })
    for (const name of ['product', 'nearest'] as const)
      expect(play(calm, policiesFor(calm, noExperience)[name]).visits.filter(hasMoved)).toEqual([])
  })

  it('more counters never make the wait longer', () => {
    const walkIns = { perQuarterHour: [{ from: '09:00', to: '16:00', people: 5 }] }
    const waits = [1, 2, 3, 4, 5, 6].map(counters => {
      const run = play(crowded({ points: [hall(1, { counters, bookedShare: 0, walkIns })] }), none)
      return measure([run], [run]).wait
    })
    expect(waits).toEqual([...waits].sort((a, b) => b - a))
  })
})

describe('the product', () => {
  const outage = { pointId: 'T-1', from: '10:00', to: '12:00' }
  const offers: { offer: Offer; now: string }[] = []
  const run = play(
    crowded({ outages: [outage] }),
    product(noExperience, (offer, now) => offers.push({ offer, now })),
  )

  it('recommends no hall that has not been heard for five minutes', () => {
    const toSilent = offers.filter(({ offer }) => offer.there.pointId === outage.pointId)
    const times = toSilent.map(({ now }) => timeOf(now))
    expect(times.length).toBeGreaterThan(0)
    expect(times.filter(time => '10:06' <= time && time < '12:00')).toEqual([])
  })

  it('recommends only slots at which the point is open', () => {
    expect(offers.length).toBeGreaterThan(20)
    for (const { offer } of offers) {
      const { point, periods } = run.halls.get(offer.there.pointId) ?? expect.fail()
      expect(plannedCounters(point, periods, minuteOf(timeOf(offer.there.slotAt)))).toBeGreaterThan(0)
    }
  })

  it('asks nobody more than once, and once more whom it has sent to a hall that filled', () => {
    const times = new Map<string, number>()
    for (const { offer } of offers) {
      const { bookingId, promisedMinutes = 0 } = offer.appointment
      const before = times.get(bookingId) ?? 0
      expect([before, offer.isRescue === true]).toEqual(before === 0 ? [0, false] : [1, true])
      if (offer.isRescue) expect(offer.here.wait.mean).toBeGreaterThanOrEqual(promisedMinutes + 15)
      times.set(bookingId, before + 1)
    }
    expect(times.size).toBeGreaterThan(20)
  })

  it('never gives away more places than the counters can serve', () => {
    for (const [pointId, { point }] of run.halls)
      for (const { slotAt, capacity } of wholeSlots(point, run.day, holidays)) {
        const minute = minuteOf(timeOf(slotAt))
        const here = run.visits.filter(visit => visit.pointId === pointId && visit.slotMinute === minute)
        expect(here.length).toBeLessThanOrEqual(capacity)
      }
  })

  it('accounts for every recommendation', () => {
    const { sent, accepted, expired } = run.summary
    expect(accepted + expired).toBe(sent)
    expect(run.visits.filter(hasMoved)).toHaveLength(accepted)
  })
})
