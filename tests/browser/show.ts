import type { Page } from 'playwright-core'
import { msOf } from '../../shared/domain/calendar'
import type { Language } from '../../shared/schemas/text'
import { textsOf } from '../../shared/texts'
import { pseudoTexts } from '../../shared/texts/pseudo'
import type { World } from '../functions/running-stack'
import type { Phones } from './phone'
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
  phones: Phones,
  world: World,
  { person = 'citizen-1', path, act, network, origin = '220103', before }: Scene,
  { language = 'zh-CN', typeSize = 'follow', appearance = 'light', pseudo }: Look = {},
): Promise<Page> {
  // A phone that has been told the time before, for scenes without an answer.
  const ahead = msOf(world.runtime.now()) - Date.now()
  const kept = { language, typeSize, appearance, origin, 'clock-offset': String(ahead), ...before }
  const page = await phones.open(world, person, path, { kept, network, pseudo })
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

/**
 * Every scene in one look, and what `find` finds in it. Several stand open at a time, for most of it is waiting.
 * ONLY=home looks at the scenes whose names begin so.
 */
export async function lookAtAll(
  phones: Phones,
  province: Province,
  look: Look,
  find: (page: Page, scene: Scene) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  const left = province.scenes.filter(({ name }) => name.startsWith(process.env.ONLY ?? ''))
  const goOn = async () => {
    for (let scene = left.shift(); scene; scene = left.shift()) {
      const page = await show(phones, province, scene, look).catch(error => error as Error)
      const all = page instanceof Error ? [`not reached: ${page.message}`] : await find(page, scene)
      if (all.length > 0) found[scene.name] = all
      if (!(page instanceof Error)) await page.context().close()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return found
}
