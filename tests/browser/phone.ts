import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { World } from '../functions/running-stack'

/** Nothing of these pages is on the network, and nothing of the browser should be. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

async function launch(): Promise<Browser> {
  if (process.env.CHROMIUM)
    return chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', ...quiet] })
  // Makes the packaged browser unpack the libraries it needs, as it does in a Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const executablePath = await sparticuz.executablePath()
  // One process for all of Chromium is for Lambda's limits; it is less steady.
  const args = sparticuz.args.filter(arg => arg !== '--single-process' && !arg.startsWith('--headless'))
  return chromium.launch({ executablePath, args: [...args, ...quiet] })
}

export interface Given {
  /** What the phone remembers of its person from before. */
  kept?: Record<string, string>
  /** The server does not answer, or cannot be reached. */
  network?: 'waiting' | 'gone' | undefined
  /** Every wording marked and lengthened. */
  pseudo?: boolean | undefined
}

export interface Phones {
  open(world: World, person: string, path?: string, given?: Given): Promise<Page>
}

/** One browser for the tests of a file; `atFirst` runs in each page before anything of the page does. */
export function openPhones(atFirst?: () => void): Phones {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  return {
    /** A person's phone with the mini-program open. Errors of the page fail the test. */
    async open(world, person, path = 'pages/home/index', { kept = {}, network, pseudo } = {}) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        locale: 'zh-CN',
        permissions: [],
      })
      await context.addInitScript(
        entries => {
          for (const [key, value] of entries) localStorage.setItem(key, value)
        },
        Object.entries(kept).map(([key, value]) => [`${person}:${key}`, value] as const),
      )
      if (atFirst) await context.addInitScript(atFirst)
      if (network) await context.route('**/api/**', route => (network === 'gone' ? route.abort() : undefined))
      const page = await context.newPage()
      const crashes: string[] = []
      page.on('pageerror', error => crashes.push(error.message))
      onTestFinished(async () => {
        await context.close()
        if (crashes.length > 0) throw new Error(`the page crashed: ${crashes.join('; ')}`)
      })
      await page.goto(`${world.base}/app/?person=${person}${pseudo ? '&pseudo' : ''}#/${path}`)
      return page
    },
  }
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
