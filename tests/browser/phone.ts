import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
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
  lend(): Promise<{ open: Open; close(): Promise<void> }>
}

/** Pages of one phone take one process where they can. */
const launch = async (): Promise<Browser> => {
  const { executablePath, args } = await installedChromium()
  return chromium.launch({ executablePath, args: [...args, '--renderer-process-limit=1'] })
}

/** One browser for all files that a worker runs; it ends with the worker. */
let launched: Promise<Browser> | undefined

/** `atFirst` runs in each page before anything of the page does. */
export function openPhones(atFirst?: () => void): Phones {
  const newPhone = async (): Promise<BrowserContext> => {
    launched ??= launch().then(browser => browser.on('disconnected', () => (launched = undefined)))
    const settings = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', permissions: [] }
    const context = await (await launched).newContext(settings)
    // A machine that is busy with other things is no fault of the page.
    context.setDefaultTimeout(60_000)
    return context
  }
  return {
    async open(world, person, path, given = {}) {
      const context = await newPhone()
      onTestFinished(() => context.close())
      return openPage(context, atFirst, world, person, path, given)
    },
    async lend() {
      const context = await newPhone()
      // Keeps the process, and what it has compiled of the app, from one visit to the next.
      await context.newPage()
      return {
        open: (world, person, path, given = {}) => openPage(context, atFirst, world, person, path, given),
        close: () => context.close(),
      }
    },
  }
}

async function openPage(
  context: BrowserContext,
  atFirst: (() => void) | undefined,
  world: World,
  person: string,
  path = 'pages/home/index',
  { kept = {}, network, pseudo }: Given,
): Promise<Page> {
  // Staff have shown their second factor, unless a test is about that.
  if (person.startsWith('staff-') && !('session' in kept))
    kept = { ...kept, session: await keptSession(world, person) }
  const page = await context.newPage()
  const crashes: string[] = []
  page.on('pageerror', error => crashes.push(error.message))
  onTestFinished(() => {
    if (crashes.length > 0) throw new Error(`the page crashed: ${crashes.join('; ')}`)
  })
  await page.addInitScript(
    entries => {
      // A blank page keeps nothing.
      if (location.origin === 'null') return
      // What an earlier visitor has left goes when this one comes, and not when he loads the page again.
      if (!sessionStorage.getItem('visited')) localStorage.clear()
      sessionStorage.setItem('visited', 'yes')
      for (const [key, value] of entries) localStorage.setItem(key, value)
    },
    Object.entries(kept).map(([key, value]) => [`${person}:${key}`, value] as const),
  )
  if (atFirst) await page.addInitScript(atFirst)
  if (network) await page.route('**/api/**', route => (network === 'gone' ? route.abort() : undefined))
  await page.goto(`${world.base}/app/?person=${person}${pseudo ? '&pseudo' : ''}#/${path}`)
  // What stands there until the app has painted.
  await page.locator('#shell').waitFor({ state: 'detached' })
  return page
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
