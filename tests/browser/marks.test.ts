import { expect, it } from 'vitest'
import { book, runStack, tokenOf } from '../functions/running-stack'
import { openPhones, seen } from './phone'

const phones = openPhones()
const longSeconds = 90

it(
  'what is ticked off without a network stays on the phone, and is on the booking once there is one',
  async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId, materials } = await book(world, token)
    const her = await phones.open(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    const boxes = her.getByRole('checkbox').filter({ visible: true })
    await boxes.first().waitFor()
    // The form, the photo and the fingerprints are made in the hall: there is nothing to have at home.
    expect(materials).toEqual(['M01', 'M02', 'M12', 'M04', 'M18'])
    expect(await boxes.count()).toBe(2)

    await her.route('**/api/**', request => request.abort())
    await boxes.nth(0).click()
    await boxes.nth(1).click()
    // A key does what a finger does.
    await boxes.nth(0).press('Space')
    const progress = '已备好 1 样，还差 1 样'
    await seen(her, progress).waitFor()
    await her.reload()
    await seen(her, progress).waitFor()
    const marks = async () => (await world.call('getBooking', { bookingId }, token)).marks
    expect(await marks()).toBeUndefined()

    await her.unroute('**/api/**')
    await her.reload()
    await seen(her, progress).waitFor()
    await expect.poll(async () => (await marks())?.have).toEqual(['M12'])
    const home = await phones.open(world, 'citizen-1')
    await seen(home, /还差 1 样没备齐/).waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
