import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ko } from '../../shared/texts/ko'
import { book, runStack, tokenOf } from '../functions/running-stack'
import { openPhones, seen, tap } from './phone'

const phones = openPhones()
const tabs = (page: Page) => page.getByRole('tab').allTextContents()
const title = (page: Page) =>
  page.locator('.taro-navigation-bar-title').filter({ visible: true }).textContent()
/** What a screen reader takes the page to be written in. */
const written = (page: Page) => page.locator('html').getAttribute('lang')

it('another language is spoken at once, in both bars and to screen readers, and from the first moment of the next start', async () => {
  const world = await runStack()
  await book(world, await tokenOf(world))
  const her = await phones.open(world, 'citizen-1')
  await tap(her, '大厅忙不忙')
  await seen(her, '看更多大厅').waitFor()
  expect(await written(her)).toBe('zh-CN')
  // The page before is still below this one.
  await her.getByText('中文', { exact: true }).filter({ visible: true }).last().click()
  await tap(her, '한국어')
  await tap(her, ko.action.close)
  await expect.poll(() => title(her)).toBe(ko.hall.title)
  expect(await written(her)).toBe('ko')
  await her.goBack()
  const spoken = [ko.tab.home, ko.tab.booking, ko.tab.me]
  await expect.poll(() => tabs(her)).toEqual(spoken)
  for (let start = 0; start < 3; start++) {
    await her.reload()
    await seen(her, ko.home.next).waitFor()
    await expect.poll(() => tabs(her)).toEqual(spoken)
    expect(await written(her)).toBe('ko')
  }
}, 90_000)
