import type { CDPSession, Page } from 'playwright-core'
import { it } from 'vitest'
import { openPhones, seen, tap } from '../browser/phone'
import { book, runStack, sharedAnswers, staffToken, tokenOf, type World } from '../functions/running-stack'
import { type Condition, conditions, slowed } from './slowed'
import { kilobytes, printTable } from './table'

interface Start {
  name: string
  person: string
  path: string
  /** What the person came for. */
  sees: string | RegExp
}

interface Visit {
  /** Anything but an empty screen. */
  paintMs: number
  /** The app's own page, be its content still on the way. */
  pageMs: number
  usefulMs: number
  bytes: number
  calls: number
}

const phones = openPhones()
const times = Number(process.env.TIMES ?? 3)

const startsOf = (bookingId: string): Start[] => [
  { name: 'home, with a booking', person: 'citizen-1', path: 'pages/home/index', sees: '普通护照：换发' },
  {
    name: 'the slots of a point',
    person: 'citizen-2',
    path: 'errand/slot/index?service=PP-RENEW&pointId=CC-00&slotAt=',
    sees: '14:00',
  },
  {
    name: 'a checklist that was sent',
    person: 'citizen-2',
    path: `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`,
    sees: '请带这 2 样，另有 3 样当场办',
  },
  {
    name: 'a hall',
    person: 'citizen-2',
    path: 'guide/hall/detail?pointId=CC-00&service=PP-RENEW',
    sees: '在这里预约',
  },
  {
    name: 'a booking',
    person: 'citizen-1',
    path: `pages/booking/detail?bookingId=${bookingId}`,
    sees: /出示身份证都行/,
  },
  {
    name: 'the staff’s bookings',
    person: 'staff-cc-00',
    path: 'staff/booking/index?pointId=CC-00',
    sees: /14:00/,
  },
]

it('what a start costs in a browser, at home and by a link to a page', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world))
  await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  const rows: (string | number)[][] = []
  for (const condition of conditions)
    for (const start of startsOf(bookingId)) {
      const { first, next } = await visits(world, start, condition)
      rows.push(row(`${condition.name}, ${start.name}`, first), row('  again, files kept', next))
    }
  printTable(
    `The h5 build, median of ${times}`,
    ['opened', 'first paint ms', 'page ms', 'useful ms', 'received', 'calls'],
    rows,
  )
})

it('what a tap on the way costs that leads to another package', async () => {
  const world = await runStack()
  const rows: (string | number)[][] = []
  for (const condition of conditions) {
    const taken = []
    for (let i = 0; i < times; i++) {
      const her = await phones.open(world, 'citizen-2')
      await slowed(her, condition)
      await seen(her, '大厅忙不忙').waitFor()
      const tappedAt = Date.now()
      await tap(her, '大厅忙不忙')
      await seen(her, '看更多大厅').waitFor()
      taken.push(Date.now() - tappedAt)
    }
    rows.push([condition.name, median(taken)])
  }
  printTable('From home to the halls, for the first time', ['condition', 'tap to page ms'], rows)
})

const row = (name: string, { paintMs, pageMs, usefulMs, bytes, calls }: Visit) => [
  name,
  ...[paintMs, pageMs, usefulMs].map(Math.round),
  kilobytes(bytes),
  calls,
]

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

function medianOf(all: Visit[]): Visit {
  const of = (name: keyof Visit) => median(all.map(visit => visit[name]))
  return {
    paintMs: of('paintMs'),
    pageMs: of('pageMs'),
    usefulMs: of('usefulMs'),
    bytes: of('bytes'),
    calls: of('calls'),
  }
}

/** A phone that was never here, and the same once more, a few times over. */
async function visits(
  world: World,
  start: Start,
  condition: Condition,
): Promise<{ first: Visit; next: Visit }> {
  const her = await phones.open(world, start.person, 'pages/me/index')
  await seen(her, '我的').waitFor()
  const session = await slowed(her, condition)
  await her.addInitScript(noteFirstPage)
  const [first, next]: Visit[][] = [[], []]
  for (let i = 0; i < times; i++) {
    await her.goto('about:blank')
    await session.send('Network.clearBrowserCache')
    await session.send('Storage.clearDataForOrigin', { origin: world.base, storageTypes: 'all' })
    first?.push(await visited(her, session, world, start))
    next?.push(await visited(her, session, world, start))
  }
  await her.context().close()
  return { first: medianOf(first ?? []), next: medianOf(next ?? []) }
}

function noteFirstPage(): void {
  const watching = new MutationObserver(() => {
    if (!document.querySelector('.page')) return
    watching.disconnect()
    requestAnimationFrame(() => Object.assign(window, { pageMs: performance.now() }))
  })
  watching.observe(document, { childList: true, subtree: true })
}

async function visited(page: Page, session: CDPSession, world: World, start: Start): Promise<Visit> {
  let bytes = 0
  let calls = 0
  const add = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength
  }
  const count = (request: { url(): string }) => {
    if (request.url().includes('/api/')) calls++
  }
  session.on('Network.loadingFinished', add)
  page.on('request', count)
  await page.goto('about:blank')
  await page.goto(`${world.base}/app/?person=${start.person}#/${start.path}`, { waitUntil: 'commit' })
  await seen(page, start.sees).waitFor()
  const measured = await page.evaluate(() => ({
    usefulMs: performance.now(),
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    pageMs: (window as unknown as { pageMs: number }).pageMs,
  }))
  await page.waitForLoadState('networkidle')
  page.off('request', count)
  session.off('Network.loadingFinished', add)
  return { ...measured, bytes, calls }
}
