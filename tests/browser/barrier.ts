import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringAxe } from './axe'
import { cutTexts } from './cut'
import { outOfReach, rememberListeners } from './keyboard'
import { endWaiting, openPhones, type Phones } from './phone'
import { type Province, startProvince } from './scene/province'
import type { Scene } from './scene/scene'
import { type Found, type Look, lookInTurn, scaleTo, settled, unroll } from './show'
import { smallTargets } from './target'
import { untranslated } from './untranslated'

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A mini-program has no landmarks, and WeChat names the page in its own bar. */
const notOfMiniPrograms = ['region', 'landmark-one-main', 'page-has-heading-one']

/** What another language in large letters may change; all else is the same in every look. */
const ofSize = ['target-size', 'html-has-lang', 'html-lang-valid', 'valid-lang']

/** What axe finds in the page as it stands; `rules` narrows it to some questions. */
export async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(
    async ([some, all, none]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: some ? { type: 'rule', values: some } : { type: 'tag', values: all },
        rules: Object.fromEntries(none.map(id => [id, { enabled: false }])),
        resultTypes: ['violations'],
        elementRef: true,
      })
      // Under an open sheet the bar at the foot covers whatever happens to lie there: it is looked at unrolled, without it.
      const sheet = Array.from(document.querySelectorAll('.sheet')).findLast(one => one.checkVisibility())
      const isUnder = (element?: Element) => sheet && element && !sheet.contains(element)
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ element }) => !(id === 'target-size' && isUnder(element)))
          .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      )
    },
    [rules, tags, rules ? [] : notOfMiniPrograms] as const,
  )
}

/** Another look without another load: the page's class is all that a look changes. */
const paint = (page: Page, look: string): Promise<void> =>
  page.evaluate(to => {
    document.documentElement.dataset.theme = to
    for (const one of document.querySelectorAll('.page, .tab-bar'))
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

/** What stands in somebody's way or is cut. */
async function inTheWay(page: Page, typeSize: Look['typeSize'], rules?: string[]): Promise<string[]> {
  // Nothing lies under the bar at the foot, from where a finger would draw it.
  await unroll(page)
  await bringAxe(page)
  return [...(await barriers(page, rules)), ...(await cutInAnySize(page, typeSize))]
}

/** What cannot be told from its ground in the other two looks: colours are the same in every language. */
async function withoutContrast(page: Page): Promise<string[]> {
  const all: string[] = []
  for (const look of ['dark', 'contrast']) {
    await paint(page, look)
    all.push(...(await barriers(page, ['color-contrast'])).map(one => `${look} ${one}`))
  }
  await paint(page, 'light')
  return all
}

/** The longest words there are: those of English. Marks that take no room tell what is not translated. */
const longest = { language: 'en', pseudo: true } as const
const looks = [
  { ...longest, typeSize: 'large' },
  { ...longest, typeSize: 'follow' },
  { language: 'ko', typeSize: 'large' },
] as const

/** What of a page is looked at in which look, so that nothing is looked at twice. */
const finds: ((page: Page) => Promise<string[]>)[] = [
  async page => [
    ...(await untranslated(page)),
    ...(await smallTargets(page, 48)),
    ...(await outOfReach(page)),
    ...(await cutInAnySize(page, 'large')),
  ],
  async page => [
    ...(await untranslated(page)),
    ...(await smallTargets(page, 44)),
    ...(await inTheWay(page, 'follow')),
    ...(await withoutContrast(page)),
  ],
  page => inTheWay(page, 'large', ofSize),
]

/** All of it in one look: a page that waits, or has no network, is made of the same few pieces everywhere. */
const findAtOnce = async (page: Page): Promise<string[]> => [
  ...(await untranslated(page)),
  ...(await smallTargets(page, 48)),
  ...(await outOfReach(page)),
  ...(await inTheWay(page, 'large')),
]

/** The same page without a network, where it is among the scenes: it comes there from waiting, too. */
const withoutNetwork = ({ network, path, person }: Scene, scenes: Scene[]): Scene | undefined =>
  network === 'waiting'
    ? scenes.find(
        one =>
          one.network === 'gone' && one.path === path && one.person === person && !one.act && !one.before,
      )
    : undefined

/** A page that waits, and what becomes of it when its network goes meanwhile. */
async function findWaiting(page: Page, after: Scene | undefined): Promise<string[]> {
  const found = await findAtOnce(page)
  if (!after) return found
  await endWaiting(page)
  await settled(page)
  return [...found, ...(await findAtOnce(page)).map(one => `${after.name} ${one}`)]
}

/** Every other scene, so that two workers end together; one visit to each answers all three tests. */
export function testBarriers(nth: 1 | 2): { province: () => Province } {
  const phones = openPhones(rememberListeners)
  let world: Province
  beforeAll(async () => {
    world = await startProvince()
  })
  afterAll(() => world.close())

  let walk: Promise<Found[]> | undefined
  const walked = () => {
    const reached = new Set(world.scenes.map(one => withoutNetwork(one, world.scenes)))
    const visits = world.scenes.filter(one => !reached.has(one))
    walk ??= walkThrough(
      phones,
      world,
      visits.filter((_, i) => i % 2 === nth - 1),
    )
    return walk
  }

  test('every text is translated and fits where words are longest, every target is large enough, and keys reach whatever can be pressed or filled in: letters large', async () => {
    expect((await walked())[0]).toEqual({})
  }, 900_000)
  test("every text is translated and fits where words are longest, every target is large enough, and nothing stands in anybody's way: letters as usual", async () => {
    expect((await walked())[1]).toEqual({})
  }, 900_000)
  test("nothing stands in anybody's way, and no text is cut: ko, letters large", async () => {
    expect((await walked())[2]).toEqual({})
  }, 900_000)
  return { province: () => world }
}

async function walkThrough(phones: Phones, world: Province, scenes: Scene[]): Promise<Found[]> {
  const [waiting, shown] = [scenes.filter(one => one.network), scenes.filter(one => !one.network)]
  const atOnce = await lookInTurn(phones, { ...world, scenes: waiting }, [looks[0]], (page, scene) =>
    findWaiting(page, withoutNetwork(scene, world.scenes)),
  )
  const inTurn = await lookInTurn(phones, { ...world, scenes: shown }, [...looks], (page, _, look) =>
    (finds[looks.indexOf(look as (typeof looks)[number])] as (typeof finds)[number])(page),
  )
  return inTurn.map((found, i) => ({ ...found, ...atOnce[i] }))
}
