import { expect, it } from 'vitest'
import { crash } from '../../bench/delivery/crash'
import { drainQueue, overtake } from '../../bench/delivery/drain'
import { outage } from '../../bench/delivery/outage'

// `npm run bench -- delivery` tries the same at its full size.

it.each([1, 2])(
  'senders killed at any step lose no message, send none twice, and record what has become of each (%i)',
  async seed => {
    const { kills, faults, lost, twice, recordedWrong, unspent } = await crash(40, 5, 12, seed)
    expect(kills).toBeGreaterThan(5)
    expect(faults).toBeGreaterThan(3)
    expect({ lost, twice, recordedWrong, unspent }).toEqual({
      lost: 0,
      twice: 0,
      recordedWrong: 0,
      unspent: 0,
    })
  },
)

it('after hours without WeChat whatever is of use still is delivered once, and nothing else', async () => {
  const result = await outage(30, 2)
  expect(result.useful).toBeGreaterThan(5)
  expect(result.useful).toBeLessThan(30)
  expect(result).toMatchObject({ usefulDelivered: result.useful, uselessDelivered: 0, twice: 0 })
  expect(result.callsInVain).toBeLessThan(400)
})

it('a long queue is sent at the quota, and no run goes on for longer than it may', async () => {
  expect(await drainQueue(120, 50)).toMatchObject({ delivered: 120, minutes: 3, mostInAMinute: 50 })
  // A second a call: half a minute of them, and those that were under way then.
  const slow = await drainQueue(80, 10_000, { secondsPerCall: 1 })
  expect(slow.delivered).toBe(80)
  expect(slow.longestRunSeconds).toBeGreaterThanOrEqual(30)
  expect(slow.longestRunSeconds).toBeLessThanOrEqual(30 + 16)
})

it('one that perishes soon overtakes all the others', async () => {
  expect((await overtake(200)).sentBefore).toBeLessThan(16)
})
