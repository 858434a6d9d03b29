import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { zhCn } from '../../shared/texts/zh-cn'
import { book, runStack, sharedAnswers, staffToken, tokenOf } from '../functions/running-stack'
import { compilerRunsHere } from './view-layer'
import { openWeapp } from './weapp-phone'

/** WeChat advises less than this in one call, and no stream of calls. */
const advisedBytes = 256 * 1024

describe.runIf(compilerRunsHere)('what crosses the bridge to the page', () => {
  it('is little to open home, and next to nothing when nothing has changed', async () => {
    const world = await runStack()
    await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1')
    await her.see('普通护照：换发')
    const opened = { ...her.cost() }
    expect(opened.calls).toBeLessThanOrEqual(6)
    expect(opened.bytes).toBeLessThan(16_000)
    await her.tapTab(1)
    await her.see('普通护照：换发')
    const before = her.cost().bytes
    await her.tapTab(0)
    await expect.poll(() => her.wechat.requests.filter(one => one === 'GET /home').length).toBe(2)
    expect(her.cost().bytes - before).toBeLessThan(opened.bytes / 8)
  })

  it('of a tick, or of a word that is looked for, is what it changes', async () => {
    const world = await runStack()
    const her = openWeapp(
      world,
      'citizen-1',
      `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`,
    )
    const sent = async (act: () => Promise<void>, sees: RegExp) => {
      const before = { ...her.cost() }
      await act()
      await her.see(sees)
      return { calls: her.cost().calls - before.calls, bytes: her.cost().bytes - before.bytes }
    }
    await her.see('请带这 2 样，另有 3 样当场办')
    const tick = await sent(() => her.tap(/^居民身份证: /), /^已备好 1 样/)
    expect(tick.calls).toBe(1)
    expect(tick.bytes).toBeLessThan(2000)
    her.restart('errand/service/index')
    await her.see('普通护照：换发')
    const all = her.cost().bytes
    const word = await sent(() => her.type(zhCn.service.search, '港澳'), /^找到/)
    expect(word.calls).toBeLessThanOrEqual(2)
    expect(word.bytes).toBeLessThan(all / 3)
  })

  it('of all counties is first a screenful; the last is there a moment later, without a touch', async () => {
    const her = openWeapp(await runStack(), 'citizen-1', 'pages/me/index')
    await her.see(zhCn.me.staff)
    const before = her.cost().bytes
    await her.tap(zhCn.me.origin)
    await her.see('宽城区')
    const first = her.cost().bytes - before
    await her.see('安图县')
    expect(first).toBeLessThan((her.cost().bytes - before) / 2)
  })

  it('of a hundred halls is what is looked at', async () => {
    const world = await runStack()
    const halls = await world.call('listHalls', {})
    expect(halls.length).toBeGreaterThan(60)
    const her = openWeapp(world, 'citizen-1', 'guide/hall/index')
    await her.see('看更多大厅')
    const first = her.cost().bytes
    await her.tap('看更多大厅')
    await expect.poll(() => her.cost().bytes).toBeGreaterThan(first)
    const second = her.cost().bytes - first
    expect(first).toBeLessThan(40_000)
    // A further page costs itself, not the whole list again.
    expect(second).toBeLessThan(first)
    expect(her.cost().largestBytes).toBeLessThan(advisedBytes / 4)
  })

  it('of a counter’s day with three hundred bookings is the next twenty, and all of them can be found', async () => {
    const world = await runStack()
    await book(world, await tokenOf(world))
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    crowd(300)
    const clerk = openWeapp(world, 'staff-cc-00', 'staff/booking/index')
    await clerk.see('今天 300 人预约，已到 0 人')
    await clerk.see('000 000 0000')
    expect(clerk.text()).not.toContain('000 000 0299')
    expect(clerk.cost().largestBytes).toBeLessThan(advisedBytes / 8)
    await clerk.tap(zhCn.staff.more)
    await clerk.see('000 000 0039')
    await clerk.type(zhCn.staff.search, '299')
    await clerk.see('000 000 0299')
  })
})

/** The one booking of a point's day, answered so many times over. */
function crowd(count: number): void {
  const send = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...given) => {
    const answer = await send(...given)
    if (!/points\/[^/]+\/bookings\?/.test(String(given[0]))) return answer
    const [one] = await answer.json()
    return Response.json(
      Array.from({ length: count }, (_, i) => ({ ...one, bookingId: String(i).padStart(10, '0') })),
    )
  })
  onTestFinished(() => void vi.restoreAllMocks())
}
