import type { Page } from 'playwright-core'
import { msOf } from '../../shared/domain/calendar'
import type { Language } from '../../shared/schemas/text'
import { textsOf } from '../../shared/texts'
import { pseudoTexts } from '../../shared/texts/pseudo'
import type { World } from '../functions/running-stack'
import { standsStill } from './keyboard'
import type { Open, Phones } from './phone'
import type { Province } from './scene/province'
import type { Scene } from './scene/scene'

export interface Look {
  language?: Language
  typeSize?: 'follow' | 'large'
  appearance?: 'light' | 'dark' | 'contrast'
  pseudo?: boolean
}

/** Opens a scene and waits until it stands still. */
export async function show(
  open: Open,
  world: World,
  { person = 'citizen-1', path, act, network, origin = '220103', before }: Scene,
  { language = 'zh-CN', typeSize = 'follow', appearance = 'light', pseudo }: Look = {},
): Promise<Page> {
  // A phone that has been told the time before, for scenes without an answer.
  const ahead = msOf(world.runtime.now()) - Date.now()
  const kept = { language, typeSize, appearance, origin, 'clock-offset': String(ahead), ...before }
  const page = await open(world, person, path, { kept, network, pseudo })
  await page.locator('.page').filter({ visible: true }).first().waitFor()
  if (network === 'waiting') await page.locator('.skeleton').filter({ visible: true }).first().waitFor()
  else await settled(page)
  const texts = textsOf(language)
  await act?.(page, pseudo ? pseudoTexts(texts) : texts)
  if (act) await settled(page)
  return page
}

/** Type as large as this; tells how large it was. */
export const scaleTo = (page: Page, scale: string): Promise<string> =>
  page.evaluate(to => {
    const pages = Array.from(document.querySelectorAll<HTMLElement>('.page, .tab-bar'))
    const before = pages.at(-1)?.style.getPropertyValue('--type-scale') ?? ''
    for (const one of pages) one.style.setProperty('--type-scale', to)
    return before
  }, scale)

/** Makes the screen as tall as the page, so that a picture has all of it; what lies over a page stays as it is. */
export async function unroll(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    const isSeen = (one: Element) => one.checkVisibility()
    if (Array.from(document.querySelectorAll('.sheet')).some(isSeen)) return 0
    const shown = Array.from(document.querySelectorAll('.page')).filter(isSeen)
    return Math.max(...shown.map(one => one.scrollHeight), 0) + 110
  })
  await page.setViewportSize({ width: 390, height: Math.max(844, height) })
}

/** Nothing is loading any more, and no passing word is fading in or out over the page. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(
    () =>
      !Array.from(document.querySelectorAll('.skeleton, .taro__toast')).some(one => one.checkVisibility()),
  )
}

const atOnce = 2

/** What was found, by scene. */
export type Found = Record<string, string[]>

type Find = (page: Page, scene: Scene, look: Look) => Promise<string[]>

/**
 * Every scene in these looks, and what `find` finds in each. It is opened once and turned to the next look where it
 * stands, as its person would. Several stand open at a time, for most of it is waiting.
 * ONLY=home looks at the scenes whose names begin so.
 */
export async function lookInTurn(
  phones: Phones,
  province: Province,
  looks: Look[],
  find: Find,
): Promise<Found[]> {
  const found: Found[] = looks.map(() => ({}))
  const left = province.scenes.filter(({ name }) => name.startsWith(process.env.ONLY ?? ''))
  const goOn = async () => {
    const open = await phones.lend()
    for (let scene = left.shift(); scene; scene = left.shift()) {
      const { name } = scene
      const tell = (i: number, all: string[]) => {
        if (all.length > 0) Object.assign(found[i] as Found, { [name]: all })
      }
      await turnThrough(open, province, scene, looks, find, tell)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return found
}

/** Every scene in one look. */
export const lookAtAll = async (
  phones: Phones,
  province: Province,
  look: Look,
  find: Find,
): Promise<Found | undefined> => (await lookInTurn(phones, province, [look], find))[0]

async function turnThrough(
  open: Open,
  province: Province,
  scene: Scene,
  looks: Look[],
  find: Find,
  tell: (i: number, all: string[]) => void,
): Promise<void> {
  let page: Page | undefined
  let last: Look = {}
  for (const [i, look] of looks.entries()) {
    try {
      if (page && !(scene.anew && look.language !== last.language)) await turn(page, scene, last, look)
      else page = await show(open, province, scene, look)
      tell(i, await find(page, scene, look))
    } catch (error) {
      tell(i, [`not reached: ${(error as Error).message}`])
    }
    last = look
  }
}

const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English', ko: '한국어' }

/** Another language by the switch at the page's head, which a sheet may lie over. */
async function turn(page: Page, { network }: Scene, from: Look, to: Look): Promise<void> {
  if (to.language && to.language !== from.language) {
    const headAction = page.locator('.page-head').filter({ visible: true }).first().locator('.head-action')
    const language = page.locator('.sheet .segment').filter({ hasText: languageNames[to.language] }).last()
    const isOpen = await language.isVisible()
    if (!isOpen) await headAction.nth(-2).dispatchEvent('click')
    await language.dispatchEvent('click')
    await page.locator(`.page-${to.language}`).filter({ visible: true }).first().waitFor()
    if (!isOpen) await page.locator('.sheet-close').last().dispatchEvent('click')
    await standsStill(page)
    if (network !== 'waiting') await settled(page)
  }
  await setTypeSize(page, to.typeSize)
}

/** Without another render: a class and a scale (type-size.ts) are all that the size of type changes (look.ts). */
const setTypeSize = (page: Page, typeSize: Look['typeSize']): Promise<void> =>
  page.evaluate(
    async ([isLarge, scale]) => {
      for (const one of document.querySelectorAll<HTMLElement>('.page, .tab-bar')) {
        one.classList.toggle('page-large', isLarge)
        one.style.setProperty('--type-scale', scale)
      }
      await new Promise(requestAnimationFrame)
    },
    typeSize === 'large' ? ([true, '1.3'] as const) : ([false, '1'] as const),
  )
