import { describe, expect, it } from 'vitest'
import {
  aheadOf,
  type InLine,
  inOrder,
  isFree,
  offerEnd,
  soonestStart,
  startsOn,
  withoutParts,
} from '../../../../shared/domain/waiting/line'
import { pointWith } from '../../build'

const day = '2026-11-26'
const at = (time: string) => `${day}T${time}:00+08:00`
const one = (waitingId: string, joined: string, given: Partial<InLine> = {}): InLine => ({
  waitingId,
  joinedAt: at(joined),
  missed: 0,
  ...given,
})
const idsOf = (line: InLine[]) => line.map(({ waitingId }) => waitingId).join('')

describe('the order of a line', () => {
  it('is who came first, and after them who has let an offer pass', () => {
    const line = [one('C', '09:02'), one('A', '09:00', { missed: 1 }), one('B', '09:01'), one('D', '09:03')]
    expect(idsOf(inOrder(line))).toBe('BCDA')
    expect(idsOf(inOrder([one('B', '09:00'), one('A', '09:00')]))).toBe('AB')
  })

  it('counts before somebody those alone who might take what he waits for', () => {
    const line = [
      one('A', '09:00'),
      one('B', '09:01', { wishedAt: at('14:00') }),
      one('C', '09:02', { wishedAt: at('15:00') }),
      one('D', '09:03', { wishedAt: at('15:00') }),
      one('E', '09:04'),
    ]
    const ahead = (i: number) => aheadOf(line, line[i] as InLine)
    expect([0, 1, 2, 3, 4].map(ahead)).toEqual([0, 1, 1, 2, 4])
    expect(aheadOf(line, one('Z', '08:00'))).toBe(0)
  })
})

describe('an offer', () => {
  it.each([
    ['08:00', '08:20', '08:20', '08:40'],
    ['20:59', '21:19', '21:19', '21:39'],
    ['07:59', '08:20', '09:00', '08:40'],
  ])(
    'that is made at %s ends at %s, is worth telling until %s and of times from %s on',
    (now, ends, useful, soonest) => {
      expect(offerEnd(at(now))).toEqual({ expiresAt: at(ends), usefulUntil: at(useful) })
      expect(soonestStart(at(now))).toBe(at(soonest))
    },
  )

  it('that is made late in the evening waits for the morning', () => {
    expect(offerEnd('2026-11-25T21:00:00+08:00').expiresAt).toBe(at('08:20'))
  })
})

describe('where a visit could begin', () => {
  const point = pointWith()
  const none = new Map()
  const visits = [{ service: 'PP-RENEW' }]
  const starts = (given: { wishedAt?: string } = {}, now = '2026-11-25T10:00:00+08:00', count = 1) =>
    startsOn(point, visits, count, { day, ...given }, now, none)

  it('is every time of the day, or the one that is wished, and none that is too soon', () => {
    const all = starts().starts.map(([first]) => first?.slotAt)
    expect(all.length).toBeGreaterThan(3)
    const [first = '', second] = all
    expect(starts({ wishedAt: first }).starts.map(([part]) => part?.slotAt)).toEqual([first])
    expect(starts({}, first).starts.map(([part]) => part?.slotAt)).not.toContain(second && first)
  })

  it('says why there is none', () => {
    expect(starts({}, at('23:00'))).toEqual({ starts: [], problem: 'slotClosed' })
    const shut = startsOn({ ...point, endedOn: '2026-01-01' }, visits, 1, { day }, at('08:00'), none)
    expect(shut).toEqual({ starts: [], problem: 'pointEnded' })
  })
})

describe('what is left of a day', () => {
  const parts = [
    { slotAt: at('09:00'), places: 3, capacity: 4 },
    { slotAt: at('09:30'), places: 1, capacity: 4 },
  ]

  it('is enough for a visit where each of its slots has room, and less once it is offered', () => {
    const left = new Map([
      [at('09:00'), 3],
      [at('09:30'), 1],
    ])
    expect(isFree(parts, left)).toBe(true)
    expect(isFree(parts, withoutParts(left, parts))).toBe(false)
    expect([...withoutParts(left, parts).values()]).toEqual([0, 0])
    expect(isFree(parts, new Map([[at('09:00'), 3]]))).toBe(false)
  })
})
