import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { counterTexts } from '../../shared/texts/counter'
import { zhCn } from '../../shared/texts/zh-cn'
import { applicantNumber, book, runStack, staffToken, synthetic, tokenOf } from '../functions/running-stack'
import { reached, standsStill } from './keyboard'
import { openPhones, seen } from './phone'

const phones = openPhones()
const at = { pointId: 'CC-00', slotAt: '2026-11-24T10:00:00+08:00' }

/** The day's list of a hall with two bookings, on a PC. */
async function counter(): Promise<Page> {
  const world = await runStack()
  await book(world, await tokenOf(world), at)
  await book(world, await tokenOf(world, 'citizen-2'), {
    ...at,
    slotAt: '2026-11-24T10:30:00+08:00',
    applicant: applicantNumber(1),
  })
  await book(world, await tokenOf(world, 'citizen-3'), {
    pointId: 'CC-03',
    slotAt: '2026-11-24T10:30:00+08:00',
    applicant: applicantNumber(2),
  })
  await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  const clerk = await phones.open(world, 'staff-cc-00', 'staff/booking/index')
  await clerk.setViewportSize({ width: 1280, height: 800 })
  await seen(clerk, '10:30').waitFor()
  await standsStill(clerk)
  return clerk
}
const person = (clerk: Page) => clerk.locator('.beside > .stack').nth(1)

it('a counter’s PC shows who is chosen beside the list, by arrows and Enter alone', async () => {
  const clerk = await counter()
  await clerk.keyboard.press('/')
  expect(await reached(clerk)).toBe(zhCn.staff.search)
  await clerk.keyboard.press('ArrowDown')
  await clerk.keyboard.press('ArrowDown')
  expect(await reached(clerk)).toContain('示*人')
  await clerk.keyboard.press('Enter')
  await person(clerk).getByText(/10:30/).waitFor()
  expect(await clerk.locator('[aria-current=true]').innerText()).toContain('示*人')
  // The list is still there.
  expect(await seen(clerk, '10:00').isVisible()).toBe(true)
}, 60_000)

it('a card that is read finds its person among today’s of this hall, and nobody else’s', async () => {
  const clerk = await counter()
  // A reader types wherever the attention is, quickly, and ends with Enter.
  await clerk.keyboard.type(synthetic.idNumber)
  await clerk.keyboard.press('Enter')
  await person(clerk).getByText(/10:00/).waitFor()
  expect(await clerk.locator('.search input').inputValue()).toBe('')
  await clerk.keyboard.type(applicantNumber(2).idNumber)
  await clerk.keyboard.press('Enter')
  await seen(clerk, counterTexts['zh-CN'].nobodyFound).waitFor()
  // By name the same.
  await clerk.keyboard.type('示例人')
  await clerk.keyboard.press('Enter')
  await person(clerk).getByText(/10:30/).waitFor()
}, 60_000)
