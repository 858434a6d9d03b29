import type { CDPSession, Page } from 'playwright-core'
import { it } from 'vitest'
import { openPhones, seen, tap } from '../browser/phone'
import { book, runStack, tokenOf, type World } from '../functions/running-stack'
import { conditions, slowed } from './slowed'
import { kilobytes, printTable } from './table'

interface Visit {
  paintMs: number
  usefulMs: number
  tapMs: number
  bytes: number
  calls: number
}

const phones = openPhones()

it('what the first screen costs in a browser', async () => {
  const world = await runStack()
  await book(world, await tokenOf(world))
  const rows: (string | number)[][] = []
  let usual: Visit | undefined
  for (const condition of conditions) {
    const her = await phones.open(world, 'citizen-1', 'pages/me/index')
    await seen(her, '我的').waitFor()
    await her.evaluate(() => localStorage.clear())
    const session = await slowed(her, condition)
    for (const name of ['first visit', 'next visit']) {
      const visit = await visited(her, session, world, name === 'first visit')
      usual ??= visit
      rows.push([
        `${condition.name}, ${name}`,
        ...[visit.paintMs, visit.usefulMs, visit.tapMs].map(Math.round),
        kilobytes(visit.bytes),
        visit.calls,
        `${(visit.usefulMs / usual.usefulMs).toFixed(1)} x`,
      ])
    }
  }
  const columns = [
    'home with a booking',
    'first paint ms',
    'booking seen ms',
    'tap to page ms',
    'sent',
    'calls',
    'seen, ratio',
  ]
  printTable('The h5 build', columns, rows)
})

async function visited(page: Page, session: CDPSession, world: World, isFirst: boolean): Promise<Visit> {
  let bytes = 0
  let calls = 0
  const add = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength
  }
  session.on('Network.loadingFinished', add)
  const count = (request: { url(): string }) => {
    if (request.url().includes('/api/')) calls++
  }
  page.on('request', count)
  await session.send('Network.setCacheDisabled', { cacheDisabled: isFirst })
  await page.goto('about:blank')
  await page.goto(`${world.base}/app/?person=citizen-1#/pages/home/index`, { waitUntil: 'commit' })
  await seen(page, '普通护照：换发').waitFor()
  const [usefulMs, paintMs] = await page.evaluate(() => [
    performance.now(),
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  ])
  await page.waitForLoadState('networkidle')
  page.off('request', count)
  session.off('Network.loadingFinished', add)
  const tappedAt = Date.now()
  await tap(page, '大厅忙不忙')
  await seen(page, '看更多大厅').waitFor()
  return {
    paintMs: paintMs ?? 0,
    usefulMs: usefulMs ?? 0,
    tapMs: Date.now() - tappedAt,
    bytes,
    calls,
  }
}
