import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, grouped, mostMissed, summed, total } from '../../../../shared/domain/shortfall/count'
import {
  isSameList,
  missingOf,
  nextNumber,
  shortfallProblem,
} from '../../../../shared/domain/shortfall/shortfall'

const slotAt = '2026-11-24T10:00:00+08:00'
const booking = (status: 'booked' | 'checkedIn' | 'cancelled' | 'missed') => ({
  status,
  pointId: 'CC-00',
  slotAt,
})

describe('what is missing is said of somebody who can be at the counter', () => {
  it.each([
    ['booked', '2026-11-24T09:00:00+08:00'],
    ['booked', '2026-11-24T16:59:00+08:00'],
    ['checkedIn', '2026-11-24T10:20:00+08:00'],
  ] as const)('%s, at %s', (status, now) => {
    expect(shortfallProblem(booking(status), 'CC-00', now)).toBeUndefined()
  })

  it.each([
    ['of another point', 'booked', 'CC-03', '2026-11-24T10:00:00+08:00', 'wrongPoint'],
    ['cancelled', 'cancelled', 'CC-00', '2026-11-24T10:00:00+08:00', 'bookingNotActive'],
    ['missed', 'missed', 'CC-00', '2026-11-24T10:00:00+08:00', 'bookingNotActive'],
    ['the day before', 'booked', 'CC-00', '2026-11-23T16:00:00+08:00', 'tooEarlyToCheckIn'],
    ['the day after', 'checkedIn', 'CC-00', '2026-11-25T09:00:00+08:00', 'bookingNotActive'],
  ] as const)('but not %s', (_, status, pointId, now, problem) => {
    expect(shortfallProblem(booking(status), pointId, now)).toBe(problem)
  })
})

it('what is missing stands in the order of the list, and nothing that is not on it', () => {
  expect(missingOf(['M01', 'M03', 'M05'], ['M05', 'M01'])).toEqual(['M01', 'M05'])
  expect(missingOf(['M01', 'M03'], ['M05'])).toBeUndefined()
  expect(missingOf(['M01', 'M03'], [])).toBeUndefined()
  expect(isSameList(['M01', 'M03'], ['M03', 'M01'])).toBe(true)
  expect(isSameList(['M01', 'M03'], ['M01'])).toBe(false)
})

it('each paper of a booking has its own number', () => {
  expect(nextNumber('04HZ8K2MQ1', undefined)).toBe('04HZ8K2MQ1-1')
  expect(nextNumber('04HZ8K2MQ1', { number: '04HZ8K2MQ1-1' })).toBe('04HZ8K2MQ1-2')
  expect(nextNumber('04HZ8K2MQ1', { number: '04HZ8K2MQ1-9' })).toBe('04HZ8K2MQ1-10')
})

const counts = [
  { pointId: 'CC-00', service: 'PP-NEW', given: 2, missing: { M05: 2, M03: 1 } },
  { pointId: 'CC-00', service: 'PP-RENEW', given: 1, missing: { M15: 1 } },
  { pointId: 'CC-03', service: 'PP-NEW', given: 4, missing: { M05: 1, M02: 4 } },
  { pointId: 'CC-00', service: 'PP-NEW', given: 1, missing: { M03: 1 } },
]

describe('what sends people home', () => {
  it('is added up by point and service', () => {
    expect(summed(counts)).toEqual([
      { pointId: 'CC-03', service: 'PP-NEW', given: 4, missing: { M05: 1, M02: 4 } },
      { pointId: 'CC-00', service: 'PP-NEW', given: 3, missing: { M05: 2, M03: 2 } },
      { pointId: 'CC-00', service: 'PP-RENEW', given: 1, missing: { M15: 1 } },
    ])
  })

  it('is ordered by how often it is missing, and what was taken back is not named', () => {
    expect(mostMissed({ missing: { M05: 3, M02: 4, M03: 3, M15: 0 } })).toEqual([
      { material: 'M02', count: 4 },
      { material: 'M03', count: 3 },
      { material: 'M05', count: 3 },
    ])
  })

  it('is grouped by service and by hall', () => {
    expect(grouped(counts, 'service').map(({ code, given }) => [code, given])).toEqual([
      ['PP-NEW', 7],
      ['PP-RENEW', 1],
    ])
    expect(grouped(counts, 'pointId').map(({ code, given }) => [code, given])).toEqual([
      ['CC-00', 4],
      ['CC-03', 4],
    ])
  })

  it('counts one person once, however often the paper is corrected', () => {
    const list = fc.subarray(['M01', 'M02', 'M03', 'M05', 'M15'], { minLength: 1 })
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 6 }), papers => {
        const all = papers.flatMap((missing, i) => countsOf({ missing, services: ['PP-NEW'] }, papers[i - 1]))
        const last = papers.at(-1) ?? []
        expect(total(all).given).toBe(1)
        expect(mostMissed(total(all)).map(({ material }) => material)).toEqual([...last].sort())
        expect(mostMissed(total(all)).every(({ count }) => count === 1)).toBe(true)
      }),
    )
  })
})

describe('what was missing of a visit for several things', () => {
  const services = ['PP-RENEW', 'HM-RENEW', 'HM-END-L']
  const askedBy: Record<string, string[]> = {
    M01: services,
    M02: ['PP-RENEW', 'HM-RENEW'],
    M12: ['PP-RENEW'],
    M13: ['HM-RENEW', 'HM-END-L'],
    M24: ['HM-END-L'],
  }
  const issue = (missing: string[], replaced?: string[]) =>
    countsOf({ missing, services, askedBy: code => askedBy[code] ?? [] }, replaced).map(one => ({
      pointId: 'CC-00',
      ...one,
    }))

  it('is counted for each service that asks for it, and the person once', () => {
    const counts = issue(['M02', 'M24'])
    expect(grouped(counts, 'service').map(({ code, given, missing }) => [code, given, missing])).toEqual([
      ['HM-END-L', 1, { M24: 1 }],
      ['HM-RENEW', 1, { M02: 1 }],
      ['PP-RENEW', 1, { M02: 1 }],
    ])
    expect(total(counts)).toEqual({ given: 1, missing: { M02: 1, M24: 1 } })
    expect(grouped(counts, 'pointId')).toMatchObject([{ code: 'CC-00', given: 1 }])
  })

  it('is not counted for a service for which everything was there', () => {
    expect(issue(['M12']).map(({ service }) => service)).toEqual(['PP-RENEW'])
  })

  it('counts one person and each paper once, however often it is corrected', () => {
    const list = fc.subarray(Object.keys(askedBy), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 6 }), papers => {
        const all = summed(papers.flatMap((missing, i) => issue(missing, papers[i - 1])))
        const last = papers.at(-1) ?? []
        expect(total(all).given).toBe(1)
        expect(mostMissed(total(all)).map(({ material, count }) => [material, count])).toEqual(
          [...last].sort().map(code => [code, 1]),
        )
        for (const { code, given, missing } of grouped(all, 'service')) {
          const own = last.filter(material => askedBy[material]?.includes(code))
          expect(given).toBe(own.length > 0 ? 1 : 0)
          expect(mostMissed({ missing }).map(({ material }) => material)).toEqual([...own].sort())
        }
      }),
    )
  })
})
