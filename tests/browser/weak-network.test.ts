import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { book, runStack, sharedAnswers, synthetic, tokenOf, type World } from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 90
const stale = '现在连不上，这是 09:30 的内容。'

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
    for (const about of [/国家工作人员/, /现役军人/, /定居/]) {
      await seen(her, about).waitFor()
      await choose(her, '否')
    }
    await choose(her, '有效期只剩6个月或更短')
    await seen(her, '请带这 2 样，另有 3 样当场办').waitFor()
    const network = await withNetwork(her)
    network.isGone = true
    await her.reload()
    await seen(her, '请带这 2 样，另有 3 样当场办').waitFor()
    await seen(her, stale).waitFor()
  },
  longSeconds * 1000,
)

/** From the answered checklist to the form of a booking, filled in. */
async function withFilledForm(): Promise<{ world: World; her: Page }> {
  const world = await runStack()
  const her = await phones.open(
    world,
    'citizen-1',
    `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`,
  )
  await tap(her, '选择大厅')
  await tap(her, '宽城区')
  await tap(her, '长春市出入境大厅')
  await tap(her, '11:00')
  await tap(her, /，填信息/)
  await type(her, '姓名', synthetic.name)
  await type(her, '证件号码', synthetic.idNumber)
  await type(her, '手机号码', synthetic.phone)
  return { world, her }
}

const typedName = (her: Page) =>
  her.locator('[aria-label="姓名"] input').filter({ visible: true }).inputValue()

/** What becomes of each attempt to book, one after the other; then the network is well again. */
const spoil = (her: Page, ...ways: ((route: Route) => Promise<unknown>)[]) =>
  her.route('**/api/bookings', route => {
    if (route.request().method() !== 'POST') return route.continue()
    const way = ways.shift() ?? (() => route.continue())
    return way(route).then(() => undefined)
  })
const beforeItArrives = (route: Route) => route.abort()
const afterItArrived = async (route: Route) => {
  await route.fetch()
  await route.abort()
}
const afterItArrivedByGateway = async (route: Route) => {
  await route.fetch()
  await route.fulfill({ status: 503, json: { message: 'Service Unavailable' } })
}

it.each([
  ['once', [afterItArrived], 0],
  ['each time, until she tries once more', [afterItArrived, afterItArrived], 1],
  ['and the gateway says that nobody answered', [afterItArrivedByGateway], 1],
  ['before the booking is on its way, twice', [beforeItArrives, beforeItArrives], 1],
] as const)(
  'a booking whose connection breaks %s is one booking, and no word has to be typed again',
  async (_, ways, tapsMore) => {
    const { world, her } = await withFilledForm()
    await spoil(her, ...ways)
    await tap(her, '确认预约')
    for (let i = 0; i < tapsMore; i++) {
      await seen(her, /没有连上服务器|系统出了点问题/).waitFor()
      expect(await typedName(her)).toBe(synthetic.name)
      await tap(her, '确认预约')
    }
    await seen(her, '已经约好了').waitFor()
    expect(await world.call('listBookings', {}, await tokenOf(world))).toHaveLength(1)
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'a booking nobody answered for is found, not refused, when it is sent again after the mini-program was closed',
  async () => {
    const { world, her } = await withFilledForm()
    await spoil(her, afterItArrived, afterItArrived)
    await tap(her, '确认预约')
    await seen(her, /没有连上服务器/).waitFor()
    await her.reload()
    await seen(her, /已填上您刚才没有提交的信息/).waitFor()
    await tap(her, '确认预约')
    await seen(her, '已经约好了').waitFor()
    expect(await world.call('listBookings', {}, await tokenOf(world))).toHaveLength(1)
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'a form that could not be sent is as it was left when the mini-program is opened again',
  async () => {
    const { world, her } = await withFilledForm()
    await tap(her, '家人')
    await spoil(her, beforeItArrives, beforeItArrives)
    await tap(her, '确认预约')
    await seen(her, /没有连上服务器/).waitFor()
    await her.reload()
    await seen(her, /已填上您刚才没有提交的信息/).waitFor()
    await tap(her, '确认预约')
    await seen(her, '已经约好了').waitFor()
    expect(await world.call('listBookings', {}, await tokenOf(world))).toMatchObject([{ forFamily: true }])
  },
  longSeconds * 1000,
)

it(
  'a server that fails takes away nothing that was read before: bookings, their code, lists to choose from',
  async () => {
    const { world, bookingId } = await withBooking()
    const her = await phones.open(world, 'citizen-1', 'errand/service/index')
    await seen(her, '普通护照：换发').waitFor()
    await her.goto(`${world.base}/app/?person=citizen-1#/pages/home/index`)
    await seen(her, '下一个预约').waitFor()
    await her.route('**/api/**', route =>
      route.fulfill({ status: 500, json: { message: 'Internal Server Error' } }),
    )
    await her.reload()
    await seen(her, stale).waitFor()
    await tap(her, '查材料')
    await seen(her, '外国人居留许可延期').waitFor()
    await her.goto(`${world.base}/app/?person=citizen-1#/pages/booking/detail?bookingId=${bookingId}`)
    await seen(her, stale).waitFor()
    await her.getByRole('img', { name: /预约二维码/ }).waitFor()
  },
  longSeconds * 1000,
)

it(
  'a server that does not answer is given up after a while, with a way to try again',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1')
    await seen(her, '查材料').waitFor()
    await her.route('**/api/**', () => undefined)
    await her.clock.install()
    await tap(her, '大厅忙不忙')
    await her.getByRole('status').filter({ visible: true }).waitFor()
    await her.clock.runFor(25_000)
    await seen(her, '再试一次').waitFor()
    await her.unroute('**/api/**')
    await tap(her, '再试一次')
    await seen(her, '看更多大厅').waitFor()
  },
  longSeconds * 1000,
)
