import { describe, expect, it } from 'vitest'
import { ticketsOf } from '../../../../shared/domain/hall/day-count'
import { precedenceOf } from '../../../../shared/domain/hall/precedence'
import type { Group } from '../../../../shared/schemas/service'
import { event } from '../../build'

interface Came {
  at: string
  called?: string
  booked?: boolean
  group?: Group
}

const precedence = (...people: Came[]) => {
  const events = people.flatMap(({ at, called, booked, group = 'passport' }, i) => [
    event('taken', at, { ticketId: `A${i}`, group, ...(booked && { booked }) }),
    ...(called ? [event('called', called, { ticketId: `A${i}`, group, counter: '1' })] : []),
  ])
  return precedenceOf([...ticketsOf('CC-01', events).values()].map(({ ticket }) => ticket))
}

describe('the order in which a day was called', () => {
  const walkIn = { at: '09:00', called: '09:30' }
  const booked = { at: '09:10', booked: true }

  it.each([
    ['a booked person called before the walk-in he found', [walkIn, { ...booked, called: '09:20' }], 1, 1],
    ['a booked person called after him', [walkIn, { ...booked, called: '09:40' }], 1, 0],
    [
      'one overtaken of two',
      [walkIn, { at: '09:05', called: '09:15' }, { ...booked, called: '09:20' }],
      2,
      1,
    ],
    [
      'a walk-in called already when he came',
      [
        { at: '09:00', called: '09:05' },
        { ...booked, called: '09:20' },
      ],
      0,
      0,
    ],
    [
      'a walk-in who came after him',
      [
        { at: '09:15', called: '09:30' },
        { ...booked, called: '09:20' },
      ],
      0,
      0,
    ],
    [
      'a walk-in for another service, which may have counters of its own',
      [
        { ...walkIn, group: 'foreigner' as const },
        { ...booked, called: '09:20' },
      ],
      0,
      0,
    ],
    ['a walk-in of whom no call is known', [{ at: '09:00' }, { ...booked, called: '09:20' }], 0, 0],
    ['a booked person of whom none is', [walkIn, booked], 0, 0],
  ])('%s', (_, people, met, overtaken) => {
    expect(precedence(...people)).toEqual({ met, overtaken })
  })
})
