import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cutTexts } from './cut'
import { outOfReach, rememberListeners } from './keyboard'
import { openPhones } from './phone'
import { type Province, startProvince } from './scene/province'
import { enlarge, type Look, lookAtAll, unroll } from './show'

const phones = openPhones(rememberListeners)
let world: Province
beforeAll(async () => {
  world = await startProvince()
})
afterAll(() => world.close())

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A mini-program has no landmarks, and WeChat names the page in its own bar. */
const notOfMiniPrograms = ['region', 'landmark-one-main', 'page-has-heading-one']

/** What axe finds in the page as it stands; `rule` narrows it to one question. */
async function barriers(page: Page, rule?: string): Promise<string[]> {
  await page.evaluate(axe.source)
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

async function cutEnlarged(page: Page, typeSize: Look['typeSize']): Promise<string[]> {
  await enlarge(page, typeSize)
  return (await cutTexts(page)).map(one => `enlarged ${one}`)
}

test('no text is cut where the longest words are largest, and keys reach whatever can be pressed or filled in: en, letters large', async () => {
  const found = await lookAtAll(phones, world, { typeSize: 'large', language: 'en' }, async page => [
    ...(await outOfReach(page)),
    ...(await cutTexts(page)),
    ...(await cutEnlarged(page, 'large')),
  ])
  expect(found).toEqual({})
}, 600_000)

for (const [typeSize, language] of [
  ['follow', 'en'],
  ['large', 'ko'],
] as const)
  test(`nothing stands in anybody's way, and no text is cut: ${language}, letters ${typeSize}`, async () => {
    const found = await lookAtAll(phones, world, { typeSize, language }, async page => {
      // Nothing lies under the bar at the foot, from where a finger would draw it.
      await unroll(page)
      const all = [
        ...(await barriers(page)),
        ...(await cutTexts(page)),
        ...(await cutEnlarged(page, typeSize)),
      ]
      for (const look of ['dark', 'contrast']) {
        await paint(page, look)
        all.push(...(await barriers(page, 'color-contrast')).map(one => `${look} ${one}`))
      }
      return all
    })
    expect(found).toEqual({})
  }, 600_000)
