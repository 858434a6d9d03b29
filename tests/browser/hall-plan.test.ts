import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { book, runStack, staffToken, tokenOf, type World } from '../functions/running-stack'
import { largeHall } from '../shared/domain/guidance/hall'
import { openPhones, seen, tap } from './phone'
import { printed } from './printed'

const phones = openPhones()
const longSeconds = 120
const county = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } } as const

const confirm = async (world: World, pointId: string, plan = largeHall()) => {
  const token = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-1')
  return world.call('putHallPlan', { pointId, version: 0, plan, confirm: true }, token)
}

it(
  'a manager draws a hall from the model of its size on a PC, and citizens are led by it once it is confirmed',
  async () => {
    const world = await runStack()
    const token = await staffToken(world, county, 'staff-cc-03')
    const manager = await phones.open(world, 'staff-cc-03', 'hall/plan/index?pointId=CC-00')
    await manager.setViewportSize({ width: 1280, height: 800 })
    await seen(manager, '还没有画').waitFor()
    const [left, right] = await besides(manager)
    expect(left?.width).toBeGreaterThan(500)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))

    await tap(manager, '电梯')
    await cellAt(manager, 11, 5).click()
    expect(await cellAt(manager, 11, 5).getAttribute('aria-label')).toMatch('电梯')
    await tap(manager, '加一个')
    await tap(manager, '加一个')
    await tap(manager, '先存着')
    await expect.poll(() => planned(world, token)).toMatchObject({ version: 1 })
    expect((await world.call('getHallGuide', { pointId: 'CC-00' })).basis).toBe('model')

    await tap(manager, '2 号窗口')
    await manager.locator('.sheet [role=switch]').click()
    await tap(manager, '普通护照：换发')
    await tap(manager, '保存')
    await tap(manager, '确认并公开')
    await seen(manager, '在大厅里对照看过了吗？').waitFor()
    await manager.locator('.sheet .button-primary').click()
    await seen(manager, /确认，群众看的是这一张$/).waitFor()
    const guide = await world.call('getHallGuide', { pointId: 'CC-00', services: 'PP-RENEW' })
    expect(guide.plan.counters).toEqual([
      { number: 1, zone: 'citizenCounter' },
      { number: 2, zone: 'citizenCounter', services: ['PP-RENEW'], low: true },
    ])
    expect(guide.plan.floors[0]?.cells[10]?.[4]).toBe('lift')

    const citizen = await phones.open(world, 'citizen-1', 'guide/hall/detail?pointId=CC-00&service=PP-RENEW')
    await tap(citizen, '到大厅后怎么走')
    await seen(citizen, '1 楼 · 1–2 号窗口').waitFor()
    await tap(citizen, '坐轮椅')
    await seen(citizen, '1 楼 · 2 号窗口').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

const planned = (world: World, token: string) => world.call('getHallPlan', { pointId: 'CC-00' }, token)

const cellAt = (page: Page, row: number, column: number) =>
  page
    .locator('.plan-pressed .plan-row')
    .nth(row - 1)
    .locator('.plan-cell')
    .nth(column - 1)

const besides = (page: Page) =>
  page.locator('.beside > .stack').evaluateAll(all =>
    all.map(one => {
      const { x, width } = one.getBoundingClientRect()
      return { x, width }
    }),
  )

it(
  'of two managers the second is told, keeps what he has drawn, and goes on with his or sees the other’s',
  async () => {
    const world = await runStack()
    const token = await staffToken(world, county, 'staff-cc-03')
    const mine = await phones.open(world, 'staff-cc-03', 'hall/plan/index?pointId=CC-00')
    await seen(mine, '还没有画').waitFor()
    await confirm(world, 'CC-00')
    await tap(mine, '小型')
    await tap(mine, '先存着')
    await seen(mine, '同事刚刚改过这张图。').waitFor()
    await tap(mine, '接着改我的')
    expect((await planned(world, token)).version).toBe(1)
    await tap(mine, '先存着')
    await expect.poll(async () => (await planned(world, token)).planned?.plan.size).toBe('small')
    expect((await planned(world, token)).confirmed?.plan).toEqual(largeHall())
  },
  longSeconds * 1000,
)

it(
  'a booking leads through the hall, and once checked in says where to go next',
  async () => {
    const world = await runStack()
    await confirm(world, 'CC-00')
    const her = await tokenOf(world)
    const { bookingId } = await book(world, her, { slotAt: '2026-11-24T10:00:00+08:00' })
    const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const she = await phones.open(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await tap(she, '到大厅后怎么走')
    await seen(she, '1 楼 · 1–6 号窗口').waitFor()
    expect(await she.getByText('下一步：等候区').count()).toBe(0)
    await world.call('checkIn', { pointId: 'CC-00', bookingId }, clerk)
    await she.reload()
    await seen(she, '下一步：等候区').waitFor()
    expect(await she.locator('.step-next').innerText()).toMatch(/^5\s*等候区/)
    expect(await she.locator('.plan-next').filter({ hasText: '5' }).count()).toBe(1)
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'a guide is told what to ask and where to send for any service in three taps from the workplace',
  async () => {
    const world = await runStack()
    await confirm(world, 'CC-00')
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const guide = await phones.open(world, 'staff-cc-00', 'staff/booking/index')
    await tap(guide, '大厅引导')
    await tap(guide, '普通护照：换发')
    await seen(guide, '再请他到').waitFor()
    await seen(guide, '申请人多大？').waitFor()
    await seen(guide, '1 楼 · 1–6 号窗口').waitFor()
    await tap(guide, '换一件事')
    await tap(guide, /永久居留.*首次|外国人永久居留/)
    await seen(guide, '这个大厅不办理这个事项，请换一个大厅。').waitFor()
    expect(await guide.getByText('再请他到').filter({ visible: true }).count()).toBe(0)
  },
  longSeconds * 1000,
)

it(
  'all signs of a large hall are a PDF, one a sheet, A4 or A3, in the order of the place',
  async () => {
    const world = await runStack()
    await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-2')
    await confirm(world, 'CC-00')
    await confirm(world, 'U-222401')
    const clerk = await phones.open(world, 'staff-province-1', 'hall/sign/index?pointId=CC-00')
    await seen(clerk, '打印 40 张').waitFor()
    const a4 = await printed(clerk, 'signs-a4')
    expect(a4.pages).toEqual(Array(40).fill([297, 210]))
    const textOf = (page: Page) => page.locator('.sign').allInnerTexts()
    const signs = await textOf(clerk)
    expect(signs).toHaveLength(40)
    expect(signs.find(text => text.includes('Payment') && text.includes('Z10'))).toMatch(
      /^缴费区\s+Payment\s+Z10$/,
    )
    expect(signs.at(-1)).toMatch(/15 号窗口\s+Counter 15\s+无障碍窗口/)
    expect(a4.text).not.toMatch(/加箭头|大字/)
    await tap(clerk, 'A3 横')
    await tap(clerk, 'Русский')
    const a3 = await printed(clerk, 'signs-a3')
    expect(a3.pages).toEqual(Array(40).fill([420, 297]))
    expect((await textOf(clerk)).some(text => text.includes('Оплата'))).toBe(true)

    const yanji = await phones.open(world, 'staff-province-1', 'hall/sign/index?pointId=U-222401')
    await seen(yanji, '打印 40 张').waitFor()
    expect((await textOf(yanji)).find(text => text.includes('Z10'))).toMatch(
      /^수납\s+缴费区\s+Payment\s+Z10$/,
    )
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
