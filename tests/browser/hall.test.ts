import { expect, it } from 'vitest'
import { run as recommend } from '../../functions/recommend'
import { allowAll, book, hallWith, inbox, morning, runStack, tokenOf } from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 90

it(
  'a citizen looks at the halls, sees how the day of one goes and when to come, and books there',
  async () => {
    const world = await runStack()
    await hallWith(world, 'CC-03', 9, 3)
    world.setNow('2026-11-24T09:35:00+08:00')
    await world.tick()
    const visitor = await phones.open(world, 'citizen-1', 'guide/hall/index')
    await tap(visitor, '只看空闲')
    await seen(visitor, '现在没有确知空闲的大厅').waitFor()
    await tap(visitor, '全部')
    await tap(visitor, '长春市宽城区大厅')
    await seen(visitor, '9 人在等 · 开 3 个窗口 · 09:30 更新').waitFor()
    await seen(visitor, /现在去约等/).waitFor()
    await tap(visitor, '用文字看')
    await seen(visitor, /^09:30 实测等候约/).waitFor()
    await seen(visitor, /^10:00 预计.*八成人不超过/).waitFor()
    await seen(visitor, '最近几天什么时候来最好').waitFor()
    await tap(visitor, '在这里预约')
    await tap(visitor, '普通护照：换发')
    await type(visitor, '周岁', '36')
    await tap(visitor, '下一题')
    for (const about of [/国家工作人员/, /现役军人/, /定居/]) {
      await seen(visitor, about).waitFor()
      await choose(visitor, '否')
    }
    await choose(visitor, '有效期只剩6个月或更短')
    await tap(visitor, '选择大厅')
    await seen(visitor, '选择时段').waitFor()
    await tap(visitor, /，填信息/)
    await seen(visitor, '长春市宽城区大厅').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'a hall nobody has heard of is told to be unknown, never idle, and has no bars',
  async () => {
    const world = await runStack()
    const visitor = await phones.open(world, 'citizen-1', 'guide/hall/detail?pointId=CC-00')
    await seen(visitor, '暂无实时数据').waitFor()
    await seen(visitor, /今天后面的等候估不出来/).waitFor()
    expect(await visitor.locator('.chart').count()).toBe(0)
    expect(await visitor.getByText('空闲', { exact: true }).count()).toBe(0)
  },
  longSeconds * 1000,
)

it(
  'who has something entered in a passport is asked where he is registered, and is shown the halls of that place alone',
  async () => {
    const world = await runStack()
    const his = await phones.open(world, 'citizen-1', 'errand/point/index?service=PP-ANNOT')
    await tap(his, '宽城区')
    await seen(his, '户口在哪里？').waitFor()
    await tap(his, '选择')
    await tap(his, '梨树县')
    await seen(his, '四平市梨树县大厅').waitFor()
    await seen(his, '四平市出入境大厅').waitFor()
    expect(await his.getByText(/^长春/).filter({ visible: true }).count()).toBe(0)
    await seen(his, /大厅还没有确认/).waitFor()
    await tap(his, '四平市梨树县大厅')
    await tap(his, /，填信息/)
    await seen(his, '填写信息').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'who is registered outside the province is told that no hall here can take it',
  async () => {
    const world = await runStack()
    const his = await phones.open(world, 'citizen-1', 'errand/point/index?service=PP-ANNOT')
    await tap(his, '宽城区')
    await tap(his, '选择')
    await tap(his, '不在吉林省')
    await seen(his, '吉林省的大厅办不了').waitFor()
    await seen(his, /请到户口所在地的出入境大厅/).waitFor()
  },
  longSeconds * 1000,
)

it(
  'points are ranked by what matters to the person, each with its reason',
  async () => {
    const world = await runStack()
    await hallWith(world, 'CC-00', 150, 14)
    await hallWith(world, 'CC-03', 1, 3)
    const her = await phones.open(world, 'citizen-1', 'errand/point/index?service=PP-RENEW')
    await tap(her, '宽城区')
    await seen(her, '最省时间').waitFor()
    for (const [order, reason] of [
      ['最早能约', '能赶上的时段里最早'],
      ['离得最近', '离出发地最近'],
      ['等得最少', '预计等候最短'],
    ] as const) {
      await tap(her, order)
      await seen(her, reason).waitFor()
    }
    await tap(her, '后天')
    await seen(her, /建议 后天/).waitFor()
  },
  longSeconds * 1000,
)

it(
  'an offer taken too late is answered with the next best, or, opened from its message, with staying; the booking is kept',
  async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    await allowAll(world, 'citizen-1', 2)
    const slotAt = '2026-11-24T11:00:00+08:00'
    const { bookingId } = await book(world, token, { slotAt, originDivision: '220103' })
    await hallWith(world, 'CC-00', 160, 14)
    await hallWith(world, 'CC-03', 0, 3)
    await recommend(world.runtime)
    const [message] = await inbox(world, 'citizen-1')
    const path = new URL(message?.link ?? '').hash.slice(2)
    const her = await phones.open(world, 'citizen-1', path)
    await seen(her, '有个更省时间的地方').waitFor()
    const offer = async () => (await world.call('getBooking', { bookingId }, token)).recommendation
    await expect.poll(async () => (await offer())?.openedAt).toBe(morning)

    world.setNow((await offer())?.expiresAt ?? '')
    await hallWith(world, 'CC-00', 160, 14)
    await hallWith(world, 'CC-03', 0, 3)
    await tap(her, '改到这里')
    await seen(her, /前一个推荐已过期，这是现在最省时间的/).waitFor()
    await seen(her, '改到这里').waitFor()

    world.setNow((await offer())?.expiresAt ?? '')
    await her.reload()
    await seen(her, '按原来的预约来就好').waitFor()
    await tap(her, '自己看看别的大厅')
    await seen(her, /您原来的预约还留着/).waitFor()
    const kept = await world.call('getBooking', { bookingId }, await tokenOf(world))
    expect(kept).toMatchObject({ pointId: 'CC-00', slotAt, status: 'booked' })
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
