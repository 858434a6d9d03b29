import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noExperience } from '../../../shared/domain/forecast/experience'
import type { LiveHall } from '../../../shared/domain/hall/hall'
import { machineFeed } from './feed'
import { mean, measure, waitOf, wasServed } from './measure'
import { none } from './policy/none'
import { product } from './policy/product'
import { crowded, crowdedMorning, play } from './province'
import { hallOf, travelTo, type Visit } from './visit'
import type { DayRun, World } from './world'

const ordinary = play(crowded(), none)
const day = (changes: object): DayRun => play(crowded(changes), none)
const measured = (run: DayRun) => measure([run], [run])
const came = ({ visits }: DayRun) => visits.filter(({ arrivedMinute }) => arrivedMinute !== undefined)
const meanWait = (run: DayRun, who: (visit: Visit) => boolean) =>
  mean(run.visits.filter(visit => wasServed(visit) && who(visit)).map(waitOf))
const isBooked = ({ person }: Visit) => person.slotMinute !== undefined

/** Everything at once. */
const unkind = {
  absences: 0.2,
  order: 'bookedFirst',
  priority: 0.1,
  patienceMinutes: 60,
  travelSpread: 0.3,
  feedDelay: 10,
  closures: [{ pointId: 'T-2', from: '10:20' }],
  outages: [{ from: '09:30', to: '09:40' }],
  parties: [{ pointId: 'T-1', at: '10:00', people: 20 }],
}

describe('what a scenario asks for happens', () => {
  it('absences: fewer counters work, and people wait longer', () => {
    const run = day({ absences: 0.4 })
    expect(run.halls.get('T-2')?.plan[0]?.counters).toBeLessThan(4)
    expect(measured(run).wait).toBeGreaterThan(1.2 * measured(ordinary).wait)
  })

  it('booked first: people with an appointment wait shorter, and the others longer', () => {
    const run = day({ order: 'bookedFirst' })
    expect(meanWait(run, isBooked)).toBeLessThan(0.8 * meanWait(ordinary, isBooked))
    expect(meanWait(run, visit => !isBooked(visit))).toBeGreaterThan(
      meanWait(ordinary, visit => !isBooked(visit)),
    )
  })

  it('priority: so many are old or disabled, and wait shorter', () => {
    const run = day({ priority: 0.2 })
    const share = mean(run.visits.map(({ person }) => Number(person.isFirst)))
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.25)
    const isFirst = ({ person }: Visit) => person.isFirst
    expect(meanWait(run, isFirst)).toBeLessThan(0.5 * meanWait(run, visit => !isFirst(visit)))
  })

  it('patience: some give up, the more the longer they would wait, and the queue is shorter for it', () => {
    const [patient, impatient] = [day({ patienceMinutes: 240 }), day({ patienceMinutes: 30 })].map(measured)
    expect(measured(ordinary).unserved).toBe(0)
    expect(patient?.unserved).toBeGreaterThan(0)
    expect(impatient?.unserved).toBeGreaterThan(patient?.unserved ?? 0)
    expect(impatient?.wait).toBeLessThan(measured(ordinary).wait)
  })

  it('travel spread: the ways are others than by the formula, some longer and some shorter', () => {
    const run = day({ travelSpread: 0.3 })
    const factors = run.visits.map(({ person, pointId }, i) => {
      const hall = run.halls.get(pointId)
      const before = ordinary.visits[i]
      return hall && before ? travelTo(hall, person) / travelTo(hall, before.person) : Number.NaN
    })
    const logs = factors.map(Math.log)
    const deviation = Math.sqrt(mean(logs.map(log => (log - mean(logs)) ** 2)))
    expect(mean(logs)).toBeCloseTo(0, 1)
    expect(deviation).toBeCloseTo(0.3, 1)
  })

  it('closure: nobody is called any more, and who waits or comes is sent away', () => {
    const run = day({ closures: [{ pointId: 'T-2', from: '10:30' }] })
    const here = run.comers.get('T-2') ?? []
    expect(here.filter(({ fate }) => (fate?.calledMinute ?? 0) >= 630)).toEqual([])
    expect(here.filter(({ fate }) => fate?.isSentAway).length).toBeGreaterThan(50)
    expect(measured(run).unserved).toBeGreaterThan(50)
  })

  it('closure for a time: people wait until the hall opens again', () => {
    const run = day({ closures: [{ pointId: 'T-2', from: '10:00', to: '11:00' }] })
    const calls = (run.comers.get('T-2') ?? []).map(({ fate }) => fate?.calledMinute ?? 0)
    expect(calls.filter(minute => minute >= 600 && minute < 660)).toEqual([])
    expect(calls.filter(minute => minute >= 660).length).toBeGreaterThan(50)
    expect(measured(run).unserved).toBe(0)
  })

  it('party: so many more come, all at once', () => {
    const run = day({ parties: [{ pointId: 'T-1', at: '10:00', people: 40, group: 'pass' }] })
    expect(came(run).length).toBe(came(ordinary).length + 40)
    const there = (run.comers.get('T-1') ?? []).filter(({ person }) => person.personId.startsWith('P-'))
    expect(
      there.every(({ arrivedMinute = 0, person }) => arrivedMinute < 605 && person.group === 'pass'),
    ).toBe(true)
    expect(meanWait(run, ({ pointId }) => pointId === 'T-1')).toBeGreaterThan(
      meanWait(ordinary, ({ pointId }) => pointId === 'T-1') + 5,
    )
  })
})

describe('what the product hears', () => {
  /** At some minutes of the crowded hall's morning. */
  const heardAt = (minutes: number[], changes: object): LiveHall[] => {
    const heard: LiveHall[] = []
    play(crowdedMorning(changes), ({ halls, day, comers }: World) => {
      const feed = machineFeed(hallOf(halls, 'T-2'), day, () => comers.get('T-2') ?? [])
      const isHere = ({ pointId }: Visit) => pointId === 'T-2'
      return {
        arrived: visit => isHere(visit) && feed.taken(visit),
        called: visit => isHere(visit) && feed.called(visit),
        everyMinute(minute) {
          const live = feed.liveAt(minute)
          if (minutes.includes(minute)) heard.push(live)
        },
      }
    })
    return heard
  }
  const waiting = ({ waiting: { booked, walkIn } }: LiveHall) => booked + walkIn

  it('is as old as the scenario says, at all points or at one', () => {
    const minutes = [550, 570, 590, 610]
    const inTime = heardAt(minutes, {}).map(waiting)
    const later = minutes.map(minute => minute + 10)
    expect(new Set(inTime).size).toBeGreaterThan(2)
    expect(heardAt(later, { feedDelay: 10 }).map(waiting)).toEqual(inTime)
    expect(heardAt(later, {}).map(waiting)).not.toEqual(inTime)
  })

  it('is nothing at all while every machine is silent', () => {
    const asOf = (changes: object) => heardAt([600], changes)[0]?.asOf.slice(11, 16) ?? ''
    expect(asOf({}) >= '09:58').toBe(true)
    const silent = { from: '09:30', to: '10:10' }
    expect(asOf({ outages: [silent] }) < '09:31').toBe(true)
    expect(asOf({ outages: [{ ...silent, pointId: 'T-1' }] }) >= '09:58').toBe(true)
  })
})

describe('on the unkindest of days', () => {
  it('everyone who comes is served, has left when called, gives up or is sent away', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(),
          patienceMinutes: fc.integer({ min: 5, max: 90 }),
          absences: fc.double({ min: 0, max: 0.9, noNaN: true }),
        }),
        changes => {
          const run = day({ ...unkind, ...changes })
          const here = came(run)
          expect(here.length).toBe(run.visits.filter(({ person }) => person.shows).length)
          const served = here.filter(wasServed).length
          const hadLeft = here.filter(({ person, fate }) => person.abandons && fate?.leftMinute === undefined)
          const gaveUp = here.filter(({ fate }) => fate?.leftMinute !== undefined && !fate.isSentAway)
          const sentAway = here.filter(({ fate }) => fate?.isSentAway)
          expect(served + hadLeft.length + gaveUp.length + sentAway.length).toBe(here.length)
        },
      ),
      { numRuns: 10, seed: 19 },
    )
  })

  it('chance decides the same for everyone under every policy, and the same again', () => {
    const moved = play(crowdedMorning(unkind), product(noExperience))
    const people = ({ visits }: DayRun) => visits.map(({ person }) => person)
    expect(moved.summary.accepted).toBeGreaterThan(0)
    expect(people(moved)).toEqual(people(play(crowdedMorning(unkind), none)))
    expect(play(crowdedMorning(unkind), product(noExperience)).visits).toEqual(moved.visits)
  })

  it('what chance decides does not change with what else a scenario asks for', () => {
    const habit = ({ person: { serviceMinutes, shows, willing, origin } }: Visit) => ({
      serviceMinutes,
      shows,
      willing,
      origin,
    })
    const { parties: _, ...others } = unkind
    expect(day(others).visits.map(habit)).toEqual(ordinary.visits.map(habit))
  })
})
