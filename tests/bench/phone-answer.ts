import type { Page } from 'playwright-core'
import { it } from 'vitest'
import { zhCn } from '../../shared/texts/zh-cn'
import { openPhones, seen } from '../browser/phone'
import { runStack, sharedAnswers } from '../functions/running-stack'
import { conditions, slowed } from './slowed'
import { printTable } from './table'

const phones = openPhones()
const times = 3

/** What a hand does, each a few times over. */
const touches: { name: string; path: string; touch: (page: Page) => Promise<void> }[] = [
  {
    name: 'home: to all services',
    path: 'pages/home/index',
    touch: page => press(page, '查材料'),
  },
  {
    name: 'all services: a letter typed',
    path: 'errand/service/index',
    touch: page =>
      page.locator('.search input').filter({ visible: true }).pressSequentially('huzhao', { delay: 200 }),
  },
  {
    name: 'all services: to a checklist',
    path: 'errand/service/index',
    touch: page => press(page, '普通护照：换发'),
  },
  {
    name: 'checklist: a tick',
    path: `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`,
    touch: page => page.getByRole('checkbox').filter({ visible: true }).first().click(),
  },
  {
    name: 'me: the list of counties',
    path: 'pages/me/index',
    touch: page => press(page, zhCn.me.origin),
  },
]

it('how soon the screen answers a touch', async () => {
  const world = await runStack()
  const rows: (string | number)[][] = touches.map(({ name }) => [name])
  for (const condition of conditions) {
    const her = await phones.open(world, 'citizen-2')
    await slowed(her, condition)
    for (const [row, { path, touch }] of touches.entries()) {
      const answers = []
      for (let i = 0; i < times; i++) {
        await her.goto('about:blank')
        await her.goto(`${world.base}/app/?person=citizen-2#/${path}`)
        await her.waitForLoadState('networkidle')
        answers.push(await answerMs(her, () => touch(her)))
      }
      answers.sort((a, b) => a - b)
      rows[row]?.push(answers[Math.floor(times / 2)] ?? 0, answers.at(-1) ?? 0)
    }
  }
  const columns = conditions.flatMap(({ name }) => [`${name}, ms`, 'worst'])
  printTable('From a touch to the frame that answers it (Event Timing)', ['touch', ...columns], rows)
})

const press = (page: Page, text: string) => seen(page, text).click()

/**
 * The longest of what was touched, from the input to the next frame painted after it was handled, as browsers
 * measure Interaction to Next Paint. They tell nothing below 16 ms, which is then 16.
 */
async function answerMs(page: Page, touch: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const heard = { longestMs: 16 }
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId) heard.longestMs = Math.max(heard.longestMs, entry.duration)
    })
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    Object.assign(window, { heard })
  })
  await touch()
  await page.waitForTimeout(800)
  return page.evaluate(() => (window as unknown as { heard: { longestMs: number } }).heard.longestMs)
}
