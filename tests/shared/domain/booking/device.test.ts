import { describe, expect, it } from 'vitest'
import { deviceMark, networkOf, readDeviceMark } from '../../../../shared/domain/booking/device'
import { usualLimits } from '../../../../shared/domain/booking/limit'

describe('the network of an address', () => {
  it.each([
    ['of IPv4 is the address', '203.0.113.7', '203.0.113.7'],
    ['of IPv4 in IPv6 too', '::ffff:203.0.113.7', '203.0.113.7'],
    ['of IPv6 is its first half', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['however zeros are written', '2001:0db8:0001:0002::6', '2001:db8:1:2'],
    ['and however many', '2001:db8::', '2001:db8:0:0'],
    ['here too', '::1', '0:0:0:0'],
    ['and is none of nothing', '', ''],
    ['nor of too much', '1:2:3:4:5:6:7:8:9::1:2', '1:2:3:4'],
  ])('%s', (_, address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('the mark of a device', () => {
  it.each([
    ['its words', ['vivo', 'V2307A', 'Android 14', 390, 2.75], 'vivo|V2307A|Android 14|390|2.75'],
    ['a Chinese one', ['荣耀', undefined], '荣耀|'],
  ])('is %s, as a header carries them', (_, words, said) => {
    const mark = deviceMark(words)
    expect(decodeURIComponent(mark)).toBe(said)
    expect(readDeviceMark(mark)).toBe(mark)
  })

  it('is never too long to be read', () => {
    const mark = deviceMark(['长'.repeat(300)])
    expect(mark).toHaveLength(200)
    expect(readDeviceMark(mark)).toBe(mark)
  })

  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['a longer one', 'x'.repeat(201)],
    ['one that no phone makes', 'iPhone 14\n'],
  ])('%s is nobody’s own', (_, mark) => {
    expect(readDeviceMark(mark)).toBe('')
  })
})

it('a device may try more often than an account, and a network more often than a device', () => {
  const { accountTriesADay, deviceTriesADay, addressTriesADay } = usualLimits
  expect(deviceTriesADay).toBe(5 * accountTriesADay)
  expect(addressTriesADay).toBeGreaterThan(5 * deviceTriesADay)
})
