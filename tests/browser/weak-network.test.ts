import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { book, runStack, tokenOf, type World } from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 90
const stale = '没有网络，这是 09:30 的内容。'

/** Counts the calls, and lets none through while the network is gone. */
async function withNetwork(page: Page) {
  const network = { isGone: false, calls: [] as string[] }
  await page.route('**/api/**', route => {
    network.calls.push(new URL(route.request().url()).pathname)
    return network.isGone ? route.abort() : route.continue()
  })
  return network
}

async function withBooking(): Promise<{ world: World; bookingId: string }> {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world))
  return { world, bookingId }
}

it(
  'home, the bookings and a booking’s code are there without a network, and say how old they are',
  async () => {
    const { world, bookingId } = await withBooking()
    const her = await phones.open(world, 'citizen-1')
    await seen(her, '普通护照：换发').waitFor()
    const network = await withNetwork(her)
    network.isGone = true

    await her.reload()
    await seen(her, '普通护照：换发').waitFor()
    await seen(her, stale).waitFor()
    await her.goto(`${world.base}/app/?person=citizen-1#/pages/booking/detail?bookingId=${bookingId}`)
    await seen(her, stale).waitFor()
    const code = her.getByRole('img', { name: /预约二维码/ })
    await code.waitFor()
    const { width, height } = (await code.boundingBox()) ?? { width: 0, height: 1 }
    expect(width).toBe(height)
    expect(width).toBeGreaterThan(150)

    network.isGone = false
    await seen(her, stale).waitFor({ state: 'hidden', timeout: 40_000 })
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'home asks the server once',
  async () => {
    const { world } = await withBooking()
    const her = await phones.open(world, 'citizen-1')
    await seen(her, '普通护照：换发').waitFor()
    const network = await withNetwork(her)
    await her.reload()
    await seen(her, '普通护照：换发').waitFor()
    await expect.poll(() => network.calls).toEqual(['/api/home'])
  },
  longSeconds * 1000,
)

it(
  'a checklist that was read once is there in the tunnel, with the answers given',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', 'errand/checklist/index?service=PP-RENEW')
    await type(her, '周岁', '36')
    await tap(her, '下一题')
    for (const about of [/国家工作人员/, /现役军人/, /定居/, /变化/]) {
      await seen(her, about).waitFor()
      await choose(her, '否')
    }
    await seen(her, '请带这 4 样').waitFor()
    const network = await withNetwork(her)
    network.isGone = true
    await her.reload()
    await seen(her, '请带这 4 样').waitFor()
    await seen(her, stale).waitFor()
  },
  longSeconds * 1000,
)
