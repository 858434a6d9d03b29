import { expect, it } from 'vitest'
import { minuteOf } from '../../../../shared/domain/calendar'
import { arrivals } from '../../../../shared/domain/forecast/demand'
import { assumedMeasured } from '../../../../shared/domain/learned/measured'
import { liveWith, outlookWith } from '../../build'

const rate = 0.3
/** Walk-ins expected at a time, as a share of the usual ones, after so many have been seen by ten. */
function crowdAt(time: string, walkInsSeen: number): number {
  const live = liveWith({ walkInsSeen })
  const fromMinute = minuteOf('10:00')
  const { walkIns } = arrivals(
    outlookWith({ live, profile: () => rate }),
    assumedMeasured,
    live,
    fromMinute,
    84,
  )
  return (walkIns[(minuteOf(time) - fromMinute) / 5] ?? 0) / (5 * rate)
}

it('a crowd that has come by ten is expected to go on, and to fade through the day', () => {
  const crowds = ['10:00', '12:00', '14:00', '16:00'].map(time => crowdAt(time, 90) - 1)
  expect(crowds[0]).toBeGreaterThan(0.5)
  for (const [i, crowd] of crowds.slice(1).entries()) expect(crowd).toBeCloseTo((crowds[i] ?? 0) / Math.E)
})

it('so is an empty morning', () => {
  expect(crowdAt('10:00', 0)).toBeLessThan(0.5)
  expect(crowdAt('16:00', 0)).toBeGreaterThan(0.9)
  expect(crowdAt('16:00', 0)).toBeLessThan(1)
})
