import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringAxe } from './axe'
import { cutTexts } from './cut'
import { outOfReach, rememberListeners } from './keyboard'
import { openPhones } from './phone'
import { type Province, startProvince } from './scene/province'
import { type Found, type Look, lookInTurn, scaleTo, unroll } from './show'

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A mini-program has no landmarks, and WeChat names the page in its own bar. */
const notOfMiniPrograms = ['region', 'landmark-one-main', 'page-has-heading-one']

/** What axe finds in the page as it stands; `rule` narrows it to one question. */
async function barriers(page: Page, rule?: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([rules, all, none]) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: all },
        rules: Object.fromEntries(none.map(id => [id, { enabled: false }])),
        resultTypes: ['violations'],
      }),
    [rule ? [rule] : undefined, tags, rule ? [] : notOfMiniPrograms] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}

/** Another look without another load: the page's class is all that a look changes. */
const paint = (page: Page, look: string): Promise<void> =>
  page.evaluate(to => {
    document.documentElement.dataset.theme = to
    for (const one of document.querySelectorAll('.page'))
      one.className = one.className.replace(/theme-\w+/, `theme-${to}`)
  }, look)

/** What is cut as the page stands, and where type is as large as it gets in this layout (type-size.ts). */
async function cutInAnySize(page: Page, typeSize: Look['typeSize']): Promise<string[]> {
  const cut = await cutTexts(page)
  const usual = await scaleTo(page, typeSize === 'large' ? '1.6' : '1.24')
  const cutEnlarged = await cutTexts(page)
  await scaleTo(page, usual)
  return [...cut, ...cutEnlarged.map(one => `enlarged ${one}`)]
}

/** What stands in somebody's way or is cut, in each of the three looks. */
async function inTheWay(page: Page, typeSize: Look['typeSize']): Promise<string[]> {
  // Nothing lies under the bar at the foot, from where a finger would draw it.
  await unroll(page)
  await bringAxe(page)
  const all = [...(await barriers(page)), ...(await cutInAnySize(page, typeSize))]
  for (const look of ['dark', 'contrast']) {
    await paint(page, look)
    all.push(...(await barriers(page, 'color-contrast')).map(one => `${look} ${one}`))
  }
  await paint(page, 'light')
  return all
}

const looks = [
  { language: 'en', typeSize: 'large' },
  { language: 'en', typeSize: 'follow' },
  { language: 'ko', typeSize: 'large' },
] as const

/** The tests of all scenes under these folders; one visit to each scene answers all three. */
export function testBarriers(folders: string[]): void {
  const phones = openPhones(rememberListeners)
  let world: Province
  beforeAll(async () => {
    world = await startProvince()
  })
  afterAll(() => world.close())

  let walk: Promise<Found[]> | undefined
  const walked = () => {
    const scenes = world.scenes.filter(({ path }) => folders.some(folder => path.startsWith(`${folder}/`)))
    walk ??= lookInTurn(phones, { ...world, scenes }, [...looks], async (page, _, { language, typeSize }) =>
      language === 'en' && typeSize === 'large'
        ? [...(await outOfReach(page)), ...(await cutInAnySize(page, typeSize))]
        : inTheWay(page, typeSize),
    )
    return walk
  }

  test('no text is cut where the longest words are largest, and keys reach whatever can be pressed or filled in: en, letters large', async () => {
    expect((await walked())[0]).toEqual({})
  }, 900_000)
  test("nothing stands in anybody's way, and no text is cut: en, letters follow", async () => {
    expect((await walked())[1]).toEqual({})
  }, 900_000)
  test("nothing stands in anybody's way, and no text is cut: ko, letters large", async () => {
    expect((await walked())[2]).toEqual({})
  }, 900_000)
}
