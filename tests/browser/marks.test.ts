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
    // Fingerprints are taken at the counter: there is nothing to have at home.
    expect(materials).toContain('M18')
    expect(await boxes.count()).toBe(materials.length - 1)

    await her.route('**/api/**', request => request.abort())
    await boxes.nth(0).click()
    await boxes.nth(1).click()
    await boxes.nth(2).click()
    // A key does what a finger does.
    await boxes.nth(0).press('Space')
    const progress = `已备好 2 样，还差 ${materials.length - 3} 样`
    await seen(her, progress).waitFor()
    await her.reload()
    await seen(her, progress).waitFor()
    const marks = async () => (await world.call('getBooking', { bookingId }, token)).marks
    expect(await marks()).toBeUndefined()

    await her.unroute('**/api/**')
    await her.reload()
    await seen(her, progress).waitFor()
    await expect.poll(async () => (await marks())?.have).toEqual(materials.slice(1, 3))
    const home = await phones.open(world, 'citizen-1')
    await seen(home, new RegExp(`还差 ${materials.length - 3} 样没备齐`)).waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
