import { describe, expect, it } from 'vitest'
import type { Outlook } from '../../../../shared/domain/forecast/outlook'
import { publishedWaits, unusualPeople } from '../../../../shared/domain/forecast/published'
import type { PublishedWait } from '../../../../shared/domain/hall/hall'
import type { PublishedPast } from '../../../../shared/domain/published-wait/wait-experience'
import { newHistory } from '../../../../shared/domain/published-wait/wait-history'
import { newModels } from '../../../../shared/domain/published-wait/wait-model'
import { newMean } from '../../../../shared/domain/statistic/running-mean'
import { at, liveWith, monday, outlookWith } from '../../build'

const wait = (
  time: string,
  waitMinutes: number,
  bookedWaitMinutes?: number,
  day = monday,
): PublishedWait => ({
  at: at(time, day),
  waitMinutes,
  ...(bookedWaitMinutes !== undefined && { bookedWaitMinutes }),
})
/** At any time of day 20 minutes are usual; the models of the horizons say 30, 60, 30 and, of another day, 40. */
const past = (changes: Partial<PublishedPast> = {}): PublishedPast => ({
  pointId: 'CC-01',
  lastDay: '2026-11-20',
  place: {
    history: { ...newHistory(), byQuarterHour: new Map([[40, { mean: 20, count: 50 }]]) },
    scores: {
      60: { bias: 10, error: 10 },
      120: { bias: 40, error: 10 },
      180: { bias: 10, error: 10 },
      day: { bias: 20, error: 10 },
    },
  },
  bookedShare: newMean(),
  booked: new Map(),
  ...changes,
})
const waitsOf = (own = past()) => ({ models: newModels(), past: own })
/** It is ten, and the hall has just told the usual twenty minutes. */
const live = liveWith({ published: [wait('10:00', 20)] })
const told = (changes: Partial<Outlook> = {}) =>
  publishedWaits(outlookWith({ live, waits: waitsOf(), ...changes }))
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const middleAt = (time: string, changes: Partial<Outlook> = {}) => told(changes)?.bandAt(minuteOf(time)).p50
const bandAt = (time: string, changes: Partial<Outlook> = {}) => {
  const band = told(changes)?.bandAt(minuteOf(time))
  return band && [band.p10, band.p50, band.p80, band.p90].map(minutes => Math.round(minutes * 1e6) / 1e6)
}

describe('the wait foretold', () => {
  it.each([
    ['09:00', 20, 'before it was told: as told'],
    ['10:00', 20, 'now: as told'],
    ['10:15', 22.5, 'a quarter of the way to the next hour'],
    ['10:30', 25, 'half-way'],
    ['10:45', 27.5, 'three quarters of the way'],
    ['11:00', 30, 'in an hour: what the first model says'],
    ['11:15', 37.5, 'a quarter of the way to two hours'],
    ['11:30', 45, 'half-way'],
    ['11:45', 52.5, 'three quarters of the way'],
    ['12:00', 60, 'in two hours: what the second model says'],
    ['12:15', 52.5, 'a quarter of the way to three hours'],
    ['12:30', 45, 'half-way'],
    ['13:00', 30, 'in three hours: what the third model says'],
    ['13:45', 32.5, 'a quarter of the way to six hours'],
    ['14:30', 35, 'half-way'],
    ['15:15', 37.5, 'three quarters of the way'],
    ['16:00', 40, 'in six hours: what is said of another day'],
    ['16:01', 40, 'later: the same'],
    ['23:59', 40, 'at the end of the day: the same'],
    ['24:00', 40, 'and not beyond it'],
  ])('at %s is %d minutes: %s', (time, minutes) => {
    expect(middleAt(time)).toBeCloseTo(minutes, 9)
  })

  it.each([
    ['now half as wide as in an hour', '10:00', [13.5, 20, 25.85, 29.75]],
    ['within a quarter of an hour no narrower', '10:15', [16, 22.5, 28.35, 32.25]],
    ['with the root of time from then on', '10:30', [15.807612, 25, 33.273149, 38.788582]],
    ['as the first model says', '11:00', [17, 30, 41.7, 49.5]],
    ['half-way between two models', '11:30', [27.5, 45, 60.75, 71.25]],
    ['as the second model says', '12:00', [38, 60, 79.8, 93]],
    ['of another day', '16:00', [24, 40, 54.4, 64]],
  ])('has its band: %s', (_, time, band) => {
    expect(bandAt(time)).toEqual(band)
  })

  it('is never below nothing, however uncertain', () => {
    const own = past()
    own.place.scores[60] = { bias: 10, error: 100 }
    const none = liveWith({ published: [wait('10:00', 0)] })
    const band = told({ live: none, waits: waitsOf(own) })?.bandAt(600)
    expect(band).toMatchObject({ p10: 0, p50: 0 })
    expect(band?.p80).toBeGreaterThan(10)
  })

  it('of another day is by what is usual, whatever is told now', () => {
    const tomorrow = { day: '2026-11-24' }
    expect(middleAt('10:00', tomorrow)).toBeCloseTo(40, 9)
    expect(middleAt('11:30', tomorrow)).toBeCloseTo(40, 9)
  })

  it('of another day is by what is usual, also when that day begins within the hour', () => {
    const late = liveWith({ published: [wait('23:50', 20)] })
    expect(middleAt('00:10', { day: '2026-11-24', live: late, now: at('23:50') })).toBeCloseTo(40, 9)
  })

  it('counts from the last wait told, not from now', () => {
    const earlier = liveWith({ published: [wait('09:30', 20), wait('09:45', 20)] })
    expect(middleAt('10:45', { live: earlier })).toBeCloseTo(30, 9)
  })

  it('goes by the last of several told', () => {
    const rising = liveWith({ published: [wait('09:45', 5), wait('10:00', 50)] })
    expect(middleAt('10:00', { live: rising })).toBeCloseTo(50, 9)
  })

  it('of a day that is none is a mistake', () => {
    expect(() => told({ day: '2026-11-31' })?.bandAt(600)).toThrow('no such day: 2026-11-31')
  })

  it('leaves what has been learned as it was', () => {
    const own = past()
    const before = structuredClone(own)
    told({ waits: waitsOf(own) })?.bandAt(700)
    expect(own).toEqual(before)
  })
})

describe('what is known of a hall', () => {
  const heardBefore = (): PublishedPast => {
    const own = past()
    const friday = { ms: Date.parse(at('15:00', '2026-11-20')), day: 20_777, minute: 900, weekday: 5 }
    own.place.history.last = { at: friday, waitMinutes: 9 }
    return own
  }

  it('that tells its tickets is nothing by this way, whatever it published before', () => {
    expect(told({ live: liveWith() })).toBeUndefined()
    expect(told({ live: liveWith(), waits: waitsOf(heardBefore()) })).toBeUndefined()
  })

  it('that has told nothing, today or ever, is nothing', () => {
    expect(publishedWaits(outlookWith())).toBeUndefined()
    expect(publishedWaits(outlookWith({ live: liveWith({ published: [] }) }))).toBeUndefined()
    expect(told({ live: undefined })).toBeUndefined()
  })

  it('that is not heard today is what it was on its last day', () => {
    const silent = told({ live: undefined, waits: waitsOf(heardBefore()) })
    expect(silent?.bandAt(600).p50).toBeCloseTo(40, 9)
    expect(silent?.isLive).toBe(false)
  })

  it('that has never been learned of is what it tells', () => {
    const fresh = publishedWaits(outlookWith({ live }))
    expect(fresh?.bandAt(600).p50).toBeCloseTo(20, 9)
    expect(fresh?.isLive).toBe(true)
  })

  it('leaves out what is told of a day already learned', () => {
    const learned = past({ lastDay: monday })
    expect(told({ waits: waitsOf(learned) })).toBeUndefined()
    expect(told({ waits: waitsOf(past({ lastDay: '2026-11-22' })) })).toBeDefined()
  })

  it.each([
    ['told a moment ago', '10:00', '10:00', true],
    ['told half an hour ago and heard since', '09:30', '09:58', true],
    ['told longer ago and heard since', '09:29', '09:58', false],
    ['told half an hour ago and a minute’s part', '09:29:59', '09:58', false],
    ['heard five minutes ago', '09:50', '09:55', true],
    ['not heard for longer', '09:50', '09:54', false],
  ])('%s is live: %s, %s: %s', (_, time, asOf, isLive) => {
    const heard = liveWith({ asOf: at(asOf), published: [wait(time, 20)] })
    expect(told({ live: heard })?.isLive).toBe(isLive)
  })

  it.each([
    ['of another day', { day: '2026-11-24' }],
    [
      'of a day that has just ended',
      {
        now: at('00:05', '2026-11-24'),
        live: liveWith({ asOf: at('00:04', '2026-11-24'), published: [wait('23:50', 20)] }),
      },
    ],
    ['that tells of yesterday only', { live: liveWith({ published: [wait('23:59', 20, 5, '2026-11-22')] }) }],
    [
      'just after midnight, of a wait before it',
      {
        now: at('00:10'),
        live: liveWith({ asOf: at('00:10'), published: [wait('23:59', 20, 5, '2026-11-22')] }),
      },
    ],
  ])('is not live %s', (_, changes) => {
    expect(told(changes)?.isLive).toBe(false)
  })
})

describe('the share of the wait that the booked wait', () => {
  const tells = (...published: PublishedWait[]) => liveWith({ published })

  it.each([
    ['is what was learned', { waits: waitsOf(past({ bookedShare: { mean: 0.25, count: 3 } })) }, 0.25],
    [
      'is what was learned, whatever is told today',
      {
        waits: waitsOf(past({ bookedShare: { mean: 0.25, count: 3 } })),
        live: tells(wait('10:00', 20, 10)),
      },
      0.25,
    ],
    [
      'is what is told today until anything is learned',
      { live: tells(wait('09:45', 20, 4), wait('10:00', 20, 16)) },
      0.5,
    ],
    ['is all of it where nothing is known', {}, 1],
    [
      'is what is told today where nothing ever was',
      { waits: undefined, live: tells(wait('10:00', 20, 5)) },
      0.25,
    ],
  ])('%s', (_, changes, share) => {
    expect(told(changes)?.bookedShare).toBeCloseTo(share, 9)
  })
})

describe('people beyond the usual', () => {
  const usual = past({
    booked: new Map([
      [630, { mean: 2, count: 9 }],
      [660, { mean: 0.5, count: 9 }],
    ]),
  })
  const unusual = (...booked: Outlook['booked']) =>
    unusualPeople(outlookWith({ waits: waitsOf(usual), booked }))

  it.each([
    ['fewer than usual are none', 1, []],
    ['as many as usual are none', 2, []],
    ['one more is one', 3, [{ minute: 630, people: 1 }]],
    ['five more are five', 7, [{ minute: 630, people: 5 }]],
  ])('%s', (_, people, expected) => {
    expect(unusual({ slotAt: at('10:30'), people })).toEqual(expected)
  })

  it('are told by slot, and of a slot of which nothing is known not at all', () => {
    expect(
      unusual(
        { slotAt: at('10:30'), people: 3 },
        { slotAt: at('11:00'), people: 1 },
        { slotAt: at('14:00'), people: 9 },
      ),
    ).toEqual([
      { minute: 630, people: 1 },
      { minute: 660, people: 0.5 },
    ])
    const booked = [{ slotAt: at('10:30'), people: 9 }]
    expect(unusualPeople(outlookWith({ booked }))).toEqual([])
    expect(unusualPeople(outlookWith({ booked, waits: { models: newModels() } }))).toEqual([])
  })
})
