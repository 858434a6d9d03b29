import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { book, hallWith, runStack, synthetic, tokenOf } from '../functions/running-stack'
import { pressOn, reached, standsStill, tabTo, typeInto } from './keyboard'
import { openPhones, seen } from './phone'

const phones = openPhones()

/** How often the page asks an endpoint from now on. */
function callsTo(page: Page, endpoint: string): () => number {
  let count = 0
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith(endpoint)) count++
  })
  return () => count
}

describe('without a finger', () => {
  it('a citizen answers what is asked, looks at another day and books', async () => {
    const world = await runStack()
    await hallWith(world, 'CC-03', 1, 3)
    const her = await phones.open(world, 'citizen-1', 'errand/checklist/index?service=PP-RENEW')
    await seen(her, '下一题').waitFor()
    await typeInto(her, '周岁', '36')
    await pressOn(her, '下一题')
    for (const [about, answer] of [
      [/国家工作人员/, '否'],
      [/现役军人/, '否'],
      [/定居/, '否'],
      [/为什么换/, '有效期只剩6个月或更短'],
    ] as const) {
      await expect.poll(() => reached(her)).toMatch(about)
      await her.locator('[aria-busy="false"]').filter({ visible: true }).waitFor()
      await pressOn(her, answer)
    }
    await expect.poll(() => reached(her)).toBe('请带这 2 样，另有 3 样当场办')

    await pressOn(her, '换一天看')
    await her.keyboard.press('ArrowRight')
    await her.keyboard.press('Enter')
    await seen(her, /11月25日/).waitFor()

    await pressOn(her, '选择大厅')
    await seen(her, '宽城区').waitFor()
    await pressOn(her, /宽城区/)
    await seen(her, '长春市出入境大厅').waitFor()
    await pressOn(her, /长春市出入境大厅/)
    await seen(her, '11:00').waitFor()
    await pressOn(her, /^11:00/)
    await pressOn(her, /，填信息/)
    await seen(her, '确认预约').waitFor()
    await typeInto(her, '姓名', synthetic.name)
    await typeInto(her, '证件号码', synthetic.idNumber)
    await typeInto(her, '手机号码', synthetic.phone)
    const booked = callsTo(her, '/bookings')
    await pressOn(her, '确认预约')
    await seen(her, '已经约好了').waitFor()
    expect(booked()).toBe(1)
  }, 90_000)

  it('a citizen is asked before her booking is cancelled, stays in the question, and leaves it by a key', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world))
    const her = await phones.open(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await seen(her, '取消预约').waitFor()
    const cancelled = callsTo(her, '/cancellation')
    const asked = seen(her, '先不取消')

    await tabTo(her, '取消预约')
    // Held a little too long: the question that comes up is not answered by it.
    await her.keyboard.down('Enter')
    await asked.waitFor()
    await her.keyboard.down('Enter')
    await her.keyboard.up('Enter')
    await standsStill(her)
    const passed: string[] = []
    for (let key = 0; key < 4; key++) {
      passed.push(await reached(her))
      await her.keyboard.press('Tab')
    }
    expect(passed).toEqual(['关闭', '取消预约', '先不取消', '关闭'])
    await her.keyboard.press('Escape')
    await asked.waitFor({ state: 'hidden' })
    expect(await reached(her)).toBe('取消预约')

    await her.keyboard.press(' ')
    await asked.waitFor()
    await pressOn(her, '先不取消')
    await asked.waitFor({ state: 'hidden' })
    expect(cancelled()).toBe(0)

    await her.keyboard.press('Enter')
    await asked.waitFor()
    await pressOn(her, '取消预约')
    await seen(her, '已取消').waitFor()
    expect(cancelled()).toBe(1)
  }, 60_000)
})
