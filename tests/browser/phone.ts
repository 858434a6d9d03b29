import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { keptSession, type World } from '../functions/running-stack'
import { installedChromium } from './chromium'

export interface Given {
  /** What the phone remembers of its person from before. */
  kept?: Record<string, string>
  /** The server does not answer, or cannot be reached. */
  network?: 'waiting' | 'gone' | undefined
  /** Every wording marked and lengthened. */
  pseudo?: boolean | undefined
}

/** Opens the mini-program on somebody's phone. */
export type Open = (world: World, person: string, path?: string, given?: Given) => Promise<Page>

export interface Phones {
  /** A phone of her own. Errors of the page fail the test. */
  open: Open
  /** One phone for many visits, one after another: each finds nothing but what the browser has fetched before. */
  lend(): Promise<Open>
}

/** Pages of one phone take one process where they can. */
const launch = async (): Promise<Browser> => {
  const { executablePath, args } = await installedChromium()
  return chromium.launch({ executablePath, args: [...args, '--renderer-process-limit=1'] })
}

/** One browser for all files that a worker runs; it ends with the worker. */
let launched: Promise<Browser> | undefined

const screen = { width: 390, height: 844 }

/** `atFirst` runs in each page before anything of the page does. */
export function openPhones(atFirst?: () => void): Phones {
  const newPage = async (): Promise<Page> => {
    launched ??= launch().then(browser => browser.on('disconnected', () => (launched = undefined)))
    const settings = { viewport: screen, locale: 'zh-CN', permissions: [] }
    const context = await (await launched).newContext(settings)
    onTestFinished(() => context.close())
    // A machine that is busy with other things is no fault of the page.
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    if (atFirst) await page.addInitScript(atFirst)
    return page
  }
  return {
    open: async (world, person, path, given) => {
      const page = await newPage()
      await prepare(page, world, person, given)
      await enter(page, world, person, path, given)
      return page
    },
    async lend() {
      const page = await newPage()
      let leave: (() => Promise<void>) | undefined
      return async (world, person, path, given) => {
        await leave?.()
        leave = undefined
        leave = await prepare(page, world, person, given)
        await enter(page, world, person, path, given)
        return page
      }
    },
  }
}

const calls = '**/api/**'

/** What pages without an answer have asked for. */
const waiting = new WeakMap<Page, Route[]>()
const callsOf = (page: Page): Route[] => waiting.get(page) ?? []

/** What the page waits for fails, as does whatever it asks for after that: its network has gone. */
export async function endWaiting(page: Page): Promise<void> {
  await page.route(calls, route => route.abort())
  await Promise.all(callsOf(page).map(route => route.abort()))
}

let visits = 0

/** What the visit finds; tells how to leave the page, also if it was never reached, so that nothing meets the next one. */
async function prepare(
  page: Page,
  world: World,
  person: string,
  { kept = {}, network }: Given = {},
): Promise<() => Promise<void>> {
  // Staff have shown their second factor, unless a test is about that.
  if (person.startsWith('staff-') && !('session' in kept))
    kept = { ...kept, session: await keptSession(world, person) }
  const crashes: string[] = []
  const tell = (error: Error) => crashes.push(error.message)
  page.on('pageerror', tell)
  onTestFinished(() => {
    if (crashes.length > 0) throw new Error(`the page crashed: ${crashes.join('; ')}`)
  })
  visits += 1
  const remembered = await page.addInitScript(
    ({ visit, entries }) => {
      // A blank page keeps nothing.
      if (location.origin === 'null') return
      // What an earlier visitor has left goes when this one comes, and not when he loads the page again.
      if (sessionStorage.getItem('visit') === visit) return
      localStorage.clear()
      sessionStorage.clear()
      sessionStorage.setItem('visit', visit)
      for (const [key, value] of entries) localStorage.setItem(key, value)
    },
    {
      visit: `${visits}`,
      entries: Object.entries(kept).map(([key, value]) => [`${person}:${key}`, value] as const),
    },
  )
  if (network === 'gone') await page.route(calls, route => route.abort())
  if (network === 'waiting')
    await page.route(calls, route => void waiting.set(page, [...callsOf(page), route]))
  return async () => {
    page.off('pageerror', tell)
    waiting.delete(page)
    await page.goto('about:blank')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await remembered.dispose()
    await page.setViewportSize(screen)
  }
}

async function enter(
  page: Page,
  world: World,
  person: string,
  path = 'pages/home/index',
  { pseudo }: Given = {},
): Promise<void> {
  await page.goto(`${world.base}/app/?person=${person}${pseudo ? '&pseudo' : ''}#/${path}`)
  // What stands there until the app has painted.
  await page.locator('#shell').waitFor({ state: 'detached' })
}

/** The first visible thing with this text: earlier pages stay in the document, hidden. */
export const seen = (page: Page, text: string | RegExp) =>
  page
    .getByText(text, { exact: typeof text === 'string' })
    .filter({ visible: true })
    .first()
export const tap = (page: Page, text: string | RegExp) => seen(page, text).click()
/** Fresh choices take no tap for a moment; they are waited for, as a person waits. */
export const choose = (page: Page, text: string) =>
  page
    .locator('[aria-busy="false"]')
    .getByText(text, { exact: true })
    .filter({ visible: true })
    .first()
    .click()
export const type = (page: Page, label: string, text: string) =>
  page.locator(`[aria-label="${label}"] input`).filter({ visible: true }).fill(text)
