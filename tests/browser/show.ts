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
  phone: { open: Open },
  world: World,
  { person = 'citizen-1', path, act, network, origin = '220103', before }: Scene,
  { language = 'zh-CN', typeSize = 'follow', appearance = 'light', pseudo }: Look = {},
): Promise<Page> {
  // A phone that has been told the time before, for scenes without an answer.
  const ahead = msOf(world.runtime.now()) - Date.now()
  const kept = { language, typeSize, appearance, origin, 'clock-offset': String(ahead), ...before }
  const page = await phone.open(world, person, path, { kept, network, pseudo })
  await page.locator('.page').filter({ visible: true }).first().waitFor()
  if (network === 'waiting') await page.locator('.skeleton').filter({ visible: true }).first().waitFor()
  else await settled(page)
  const texts = textsOf(language)
  await act?.(page, pseudo ? pseudoTexts(texts) : texts)
  if (act) await settled(page)
  return page
}

/** Type as large as it gets in this layout (type-size.ts). */
export const enlarge = (page: Page, typeSize: Look['typeSize']): Promise<void> =>
  page.evaluate(
    scale => {
      for (const one of document.querySelectorAll<HTMLElement>('.page'))
        one.style.setProperty('--type-scale', scale)
    },
    typeSize === 'large' ? '1.6' : '1.24',
  )

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

/** Nothing is loading any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(
    () => !Array.from(document.querySelectorAll('.skeleton')).some(one => one.checkVisibility()),
  )
}

const atOnce = 3

/** What was found, by scene. */
export type Found = Record<string, string[]>

/**
 * Every scene in one look, and what `find` finds in it. Several stand open at a time, for most of it is waiting.
 * ONLY=home looks at the scenes whose names begin so.
 */
export async function lookAtAll(
  phones: Phones,
  province: Province,
  look: Look,
  find: (page: Page, scene: Scene) => Promise<string[]>,
): Promise<Found> {
  const found: Found = {}
  const left = province.scenes.filter(({ name }) => name.startsWith(process.env.ONLY ?? ''))
  const goOn = async () => {
    const phone = await phones.lend()
    for (let scene = left.shift(); scene; scene = left.shift()) {
      const page = await show(phone, province, scene, look).catch(error => error as Error)
      const all = page instanceof Error ? [`not reached: ${page.message}`] : await find(page, scene)
      if (all.length > 0) found[scene.name] = all
      if (!(page instanceof Error)) await page.close()
    }
    await phone.close()
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return found
}

/** Every scene in large type and then, by the switch at its head, in the usual one. */
export async function lookInBothSizes(
  phones: Phones,
  province: Province,
  look: Look,
  find: (page: Page, typeSize: 'large' | 'follow') => Promise<string[]>,
): Promise<{ large: Found; follow: Found }> {
  const follow: Found = {}
  const large = await lookAtAll(phones, province, { ...look, typeSize: 'large' }, async (page, { name }) => {
    const inLarge = await find(page, 'large')
    await switchToUsual(page)
    const inUsual = await find(page, 'follow')
    if (inUsual.length > 0) follow[name] = inUsual
    return inLarge
  })
  return { large, follow }
}

async function switchToUsual(page: Page): Promise<void> {
  // A sheet may lie over the switch.
  await page
    .locator('.page-head .head-action:last-child')
    .filter({ visible: true })
    .first()
    .dispatchEvent('click')
  await page.locator('.page-large').first().waitFor({ state: 'detached' })
  await standsStill(page)
  await settled(page)
}
