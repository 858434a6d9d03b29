import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../shared/vocabulary/language'
import { cutTexts } from './cut'
import { openPhones } from './phone'
import { startProvince } from './scene/province'
import { type Look, lookAtAll, unroll } from './show'

/** ONLY=home npm run screens takes the scenes whose name begins so; LOOK=ko-large only looks whose name has that. */
const wanted = process.env.LOOK ?? ''
const folder = '.tmp/screens'

const sizes = ['follow', 'large'] as const
const looks: Look[] = [
  ...languages.flatMap(language =>
    sizes.flatMap(typeSize =>
      (['light', 'dark', 'contrast'] as const).map(appearance => ({ language, typeSize, appearance })),
    ),
  ),
]
const nameOf = ({ language = 'zh-CN', typeSize, appearance }: Look): string =>
  [language.slice(0, 2), typeSize === 'large' ? 'large' : 'usual', appearance].join('-')

const phones = openPhones()

test('every page in every state, size, language and look', async () => {
  const world = await startProvince()
  const scenes = world.scenes.filter(({ name }) => name.startsWith(process.env.ONLY ?? ''))
  const wantedLooks = looks.filter(one => nameOf(one).includes(wanted))
  expect(scenes, 'ONLY').not.toEqual([])
  expect(wantedLooks, 'LOOK').not.toEqual([])
  for (const look of wantedLooks) {
    const into = join(folder, nameOf(look))
    mkdirSync(into, { recursive: true })
    const missed = await lookAtAll(phones, world, look, async (page, { name }) => {
      const cut = await cutTexts(page)
      await unroll(page)
      await page.screenshot({ path: join(into, `${name}.png`) })
      return cut
    })
    expect(missed).toEqual({})
    writeFileSync(join(folder, `${nameOf(look)}.html`), sheetOf(nameOf(look), scenes))
  }
  await world.close()
})

/** The contact sheet of one look. */
const sheetOf = (look: string, scenes: { name: string }[]): string => `<!DOCTYPE html><meta charset="utf-8">
<style>body{background:#777;font:14px sans-serif}figure{display:inline-block;margin:6px}img{width:260px}</style>
${scenes.map(({ name }) => `<figure><img src="${look}/${name}.png" alt=""><figcaption>${name}</figcaption></figure>`).join('\n')}`
