import { describe, expect, it } from 'vitest'
import { book, runStack, staffToken, tokenOf } from '../functions/running-stack'
import { largeHall } from '../shared/domain/guidance/hall'
import { compilerRunsHere } from './view-layer'
import { openWeapp } from './weapp-phone'

const pointId = 'CC-00'

describe.runIf(compilerRunsHere)('a hall from the inside, as WeChat runs it', () => {
  it('leads a citizen from her booking, and once checked in says where to go next', async () => {
    const world = await runStack()
    const manager = await staffToken(
      world,
      { role: 'province', scope: { kind: 'province' } },
      'staff-province-1',
    )
    await world.call('putHallPlan', { pointId, version: 0, plan: largeHall(), confirm: true }, manager)
    const slotAt = '2026-11-24T10:00:00+08:00'
    const { bookingId } = await book(world, await tokenOf(world), { slotAt })
    const she = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await she.tap('到大厅后怎么走')
    await she.see('1 楼 · 1–6 号窗口')
    expect(she.route()).toBe('hall/way/index')
    expect(she.text()).not.toContain('下一步')
    await she.tap('坐轮椅')
    await she.see('1 楼 · 15 号窗口')
    const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
    await world.call('checkIn', { pointId, bookingId }, clerk)
    she.restart()
    await she.see(/^下一步：等候区/)
    const again = openWeapp(
      world,
      'citizen-1',
      `hall/way/index?pointId=${pointId}&services=PP-RENEW&bookingId=${bookingId}`,
    )
    await again.see('下一步：等候区')
  })

  it('is drawn by its manager and said to be confirmed; before, a citizen is shown the standard’s order', async () => {
    const world = await runStack()
    await staffToken(
      world,
      { role: 'county', scope: { kind: 'county', divisionCode: '220102' } },
      'staff-cc-00',
    )
    const citizen = openWeapp(world, 'citizen-2', `hall/way/index?pointId=${pointId}&services=PP-RENEW`)
    await citizen.see('这个大厅还没有确认')
    const manager = openWeapp(world, 'staff-cc-00', `hall/plan/index?pointId=${pointId}`)
    await manager.see('还没有画')
    await manager.tap('加一个')
    await manager.see('1 号窗口')
    await manager.tap('确认并公开')
    await manager.see('在大厅里对照看过了吗？')
    await manager.tap('确认并公开', -1)
    await manager.see(/确认，群众看的是这一张$/)
    const next = openWeapp(world, 'citizen-2', `hall/way/index?pointId=${pointId}&services=PP-RENEW`)
    await next.see('1 楼 · 1 号窗口')
  })

  it('tells a guide what to ask and where to send', async () => {
    const world = await runStack()
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
    const guide = openWeapp(world, 'staff-cc-00', 'staff/booking/index')
    await guide.tap('大厅引导')
    await guide.tap('普通护照：换发')
    await guide.see('再请他到')
    await guide.see('申请人多大？')
  })
})
