import axe from 'axe-core'
import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Language } from '../../shared/schemas/text'
import { textsOf } from '../../shared/texts'
import { runStack, type World } from '../functions/running-stack'
import { cutTexts } from './cut'
import { openPhones, seen } from './phone'

const phones = openPhones()
const longMs = 90_000

const files = '**/app/{js,css}/**'
const never = () => undefined
const lost = (route: Route) => route.abort()

interface Kept {
  language: Language
  appearance?: string
  typeSize?: string
}

/** The person's phone while the app does not come, or comes only in part. */
async function without(
  way: (route: Route) => unknown,
  { language, ...look }: Kept,
  missing: string | RegExp = files,
): Promise<{ world: World; her: Page }> {
  const world = await runStack()
  const first = await phones.open(world, 'citizen-2', 'pages/home/index', { kept: { language, ...look } })
  await seen(first, textsOf(language).home.begin).waitFor()
  const her = await first.context().newPage()
  await her.setViewportSize({ width: 390, height: 844 })
  await her.route(missing, way)
  await her.goto(`${world.base}/app/?person=citizen-2#/pages/home/index`, { waitUntil: 'commit' })
  return { world, her }
}

const shell = (page: Page) => page.locator('#shell')
const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      // The bars that Taro has already drawn below know no landmarks.
      rules: { region: { enabled: false } },
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

test.each<Kept>([
  { language: 'zh-CN' },
  { language: 'en', appearance: 'dark' },
  { language: 'ko', appearance: 'contrast', typeSize: 'large' },
])(
  'while the app is on its way the screen says so in the person’s words and look: %o',
  async kept => {
    const { her } = await without(never, kept)
    const { app, state, tab } = textsOf(kept.language)
    await her.getByRole('heading', { name: app.name }).waitFor()
    await seen(her, state.loading).waitFor()
    await her.getByRole('link', { name: tab.me, exact: true }).waitFor()
    await her.getByRole('link', { name: '12367' }).waitFor()
    await expect.poll(() => isPainted(her)).toBe(true)
    expect(await her.locator('html').getAttribute('lang')).toBe(kept.language)
    expect(await her.locator('html').getAttribute('data-theme')).toBe(kept.appearance ?? 'light')
    expect(await seen(her, state.offline).count()).toBe(0)
    expect(await barriers(her)).toEqual([])
    expect(await cutTexts(her, '.shell *')).toEqual([])
  },
  longMs,
)

test(
  'once the app has painted nothing is left of what stood there before, and the name has not moved',
  async () => {
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    const { her } = await without(route => released.then(() => route.continue()), { language: 'zh-CN' })
    const before = await her.locator('.shell-bar').boundingBox()
    release()
    await seen(her, '查材料').waitFor()
    await expect.poll(() => shell(her).count()).toBe(0)
    const after = await her.locator('#taro-navigation-bar').boundingBox()
    expect(after).toEqual(before)
  },
  longMs,
)

test.each<[what: string, missing: string | RegExp, Language]>([
  ['nothing of the app', files, 'zh-CN'],
  ['nothing of the app', files, 'en'],
  ['nothing of the app', files, 'ko'],
  ['all but the page', /\/app\/js\/(?!app\.)/, 'zh-CN'],
])(
  'when %s can be fetched (%s) the screen says so, in %s, and trying again brings the app',
  async (_, missing, language) => {
    const { her } = await without(lost, { language }, missing)
    const { state, home } = textsOf(language)
    await seen(her, state.offline).waitFor()
    expect(await seen(her, state.loading).count()).toBe(0)
    expect(await barriers(her)).toEqual([])
    await her.unrouteAll()
    await her.getByRole('button', { name: state.retry }).click()
    await seen(her, home.begin).waitFor()
    await expect.poll(() => shell(her).count()).toBe(0)
  },
  longMs,
)

test(
  'a network that swallows everything is given up after twenty seconds, and an app that comes later is welcome',
  async () => {
    const held: Route[] = []
    const { her } = await without(
      route => {
        held.push(route)
      },
      { language: 'zh-CN' },
    )
    const { state } = textsOf('zh-CN')
    await seen(her, state.loading).waitFor()
    await seen(her, state.offline).waitFor({ timeout: 30_000 })
    await her.unrouteAll()
    for (const route of held) await route.continue().catch(() => undefined)
    await seen(her, '查材料').waitFor()
    await expect.poll(() => shell(her).count()).toBe(0)
  },
  longMs,
)

test('where JavaScript is turned off the page says in three languages what to do', async () => {
  const world = await runStack()
  const her = await phones.open(world, 'citizen-2')
  const context = await her.context().browser()?.newContext({ javaScriptEnabled: false })
  const page = await context?.newPage()
  if (!page) throw new Error('no browser')
  await page.goto(`${world.base}/app/`)
  for (const words of [/请拨打 12367/, /turn it on in your browser/, /켜 주세요/])
    await seen(page, words).waitFor()
  expect(await page.getByText(textsOf('zh-CN').state.loading).isVisible()).toBe(false)
  await context?.close()
})
