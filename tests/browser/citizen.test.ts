import { expect, it } from 'vitest'
import {
  book,
  hallWith,
  inbox,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
  type World,
} from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 90

/** The municipal hall is full of people, the one of Kuancheng nearly empty. */
async function unevenMorning(): Promise<World> {
  const world = await runStack()
  await hallWith(world, 'CC-00', 150, 14)
  await hallWith(world, 'CC-03', 1, 3)
  return world
}

it(
  'a citizen finds what to bring, books, is recommended an idle hall and takes it; its staff check her in',
  async () => {
    const world = await unevenMorning()
    const her = await phones.open(world, 'citizen-1')

    await tap(her, /查材料/)
    await tap(her, '普通护照：换发')
    await type(her, '周岁', '36')
    await tap(her, '下一题')
    for (const about of [/国家工作人员/, /现役军人/, /定居/]) {
      await seen(her, about).waitFor()
      await choose(her, '否')
    }
    await choose(her, '有效期只剩6个月或更短')
    await seen(her, '请带这 2 样，另有 3 样当场办').waitFor()
    await seen(her, '120 元').waitFor()

    await tap(her, '选择大厅')
    await tap(her, '宽城区')
    await tap(her, '长春市出入境大厅')
    await tap(her, '10:30')
    await tap(her, /，填信息/)
    await type(her, '姓名', synthetic.name)
    await type(her, '证件号码', synthetic.idNumber)
    await type(her, '手机号码', synthetic.phone)
    await tap(her, '确认预约')
    await seen(her, '已经约好了').waitFor()
    await seen(her, '220***********0013').waitFor()

    world.setNow('2026-11-24T09:31:00+08:00')
    await world.tick()
    const [message] = await inbox(world, 'citizen-1')
    expect(message?.title).toBe('推荐更快的大厅')
    await her.goto(`${world.base}/app/?person=citizen-1${new URL(message?.link ?? '').hash}`)
    await seen(her, '有个更省时间的地方').waitFor()
    await tap(her, '改到这里')
    await seen(her, '有个更省时间的地方').waitFor({ state: 'hidden' })
    await seen(her, '长春市宽城区大厅').waitFor()

    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } }, 'staff-cc-03')
    world.setNow('2026-11-24T10:40:00+08:00')
    const clerk = await phones.open(world, 'staff-cc-03', 'staff/booking/index')
    await seen(clerk, '王*英').waitFor()
    await tap(clerk, '签到')
    await seen(clerk, '为 王*英 签到？').waitFor()
    await clerk.getByText('签到', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '已签到').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'a booking is cancelled only after a second look',
  async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world))
    const her = await phones.open(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await tap(her, '取消预约')
    await seen(her, /取消后/).waitFor()
    await her.getByText('取消预约', { exact: true }).filter({ visible: true }).last().click()
    await seen(her, '已取消').waitFor()
    const [booking] = await world.call('listBookings', {}, await tokenOf(world))
    expect(booking?.status).toBe('cancelled')
  },
  longSeconds * 1000,
)

it(
  'the language changes at once, and stays',
  async () => {
    const world = await runStack()
    const visitor = await phones.open(world, 'citizen-4', 'pages/me/index')
    await tap(visitor, 'English')
    await seen(visitor, 'Language').waitFor()
    await tap(visitor, '한국어')
    await seen(visitor, '언어').waitFor()
    await visitor.reload()
    await seen(visitor, '언어').waitFor()
  },
  longSeconds * 1000,
)

it(
  'without a connection the page says so, and comes back by a tap',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1')
    await seen(her, /查材料/).waitFor()
    await her.route('**/api/**', request => request.abort())
    await tap(her, '大厅忙不忙')
    await seen(her, '再试一次').waitFor()
    await her.unroute('**/api/**')
    await tap(her, '再试一次')
    await seen(her, '暂无实时数据').waitFor()
  },
  longSeconds * 1000,
)
