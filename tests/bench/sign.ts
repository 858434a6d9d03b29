import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPhones, seen, tap } from '../browser/phone'
import { runStack, staffToken } from '../functions/running-stack'
import { largeHall } from '../shared/domain/guidance/hall'
import { median } from './world'

const phones = openPhones()
const times = Number(process.env.TIMES ?? 5)
/** What nobody notices waiting for. */
const mostMs = 2_000

it('all signs of a large hall are a PDF in less than two seconds, on either paper and in every language', async () => {
  const world = await runStack()
  const manager = await staffToken(
    world,
    { role: 'province', scope: { kind: 'province' } },
    'staff-province-1',
  )
  await world.call(
    'putHallPlan',
    { pointId: 'U-222404', version: 0, plan: largeHall(), confirm: true },
    manager,
  )
  const page = await phones.open(world, 'staff-province-1', 'hall/sign/index?pointId=U-222404')
  await seen(page, /打印 \d+ 张/).waitFor()
  await measure(page, 'A4, the languages of the place')
  await tap(page, 'A3 横')
  await measure(page, 'A3, the languages of the place')
}, 300_000)

async function measure(page: Page, what: string): Promise<void> {
  const count = await page.locator('.sign').count()
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    const begun = performance.now()
    await page.pdf({ preferCSSPageSize: true, printBackground: true })
    taken.push(performance.now() - begun)
  }
  const [middle, worst] = [median(taken), Math.max(...taken)].map(ms => `${(ms / 1000).toFixed(2)} s`)
  process.stdout.write(`${count} signs as a PDF, ${what}: median ${middle}, worst of ${times} ${worst}\n`)
  expect(median(taken)).toBeLessThan(mostMs)
}
