import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runStack, type World } from '../functions/running-stack'
import { answerPassport } from './errand-steps'
import { compilerRunsHere, nodesOf } from './view-layer'
import { openWeapp, type WeappPhone, weappFolder } from './weapp-phone'

const isLarge = (her: WeappPhone): boolean =>
  Array.from(nodesOf(her.page())).some(({ attr }) => String(attr.class).split(' ').includes('page-large'))

const app: { pages: string[]; subPackages: { root: string; pages: string[] }[] } = JSON.parse(
  readFileSync(join(weappFolder, 'app.json'), 'utf8'),
)
const everyPage = [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`)),
]

describe.runIf(compilerRunsHere)('how the mini-program looks and speaks, in WeChat', () => {
  let world: World
  beforeEach(async () => {
    world = await runStack()
  })

  it('follows the size WeChat is set to write, also one that was changed meanwhile', async () => {
    const her = openWeapp(world, 'citizen-2', 'pages/home/index', { typePixels: 24 })
    await her.see('标准版')
    expect(isLarge(her)).toBe(true)
    her.person.typePixels = 17
    await her.tapTab(1)
    await her.see('大字版')
    expect(isLarge(her)).toBe(false)
  })

  it('has large type and the hotline a tap away on every page', async () => {
    for (const page of everyPage) {
      const her = openWeapp(world, 'citizen-2', page)
      await her.see('12367')
      // Whoever has not said where he starts from is asked first.
      if (page.startsWith('errand/point/index')) await her.tap('关闭')
      await her.tap('大字版')
      await expect.poll(() => isLarge(her), { message: page }).toBe(true)
      await her.see('标准版')
    }
  })

  it('remembers large type, keeps the hotline in it, and shows fewer choices', async () => {
    const her = openWeapp(world, 'citizen-2')
    await her.see('外国人签证延期')
    await her.tap('大字版')
    await her.see('标准版')
    expect(her.text()).not.toContain('外国人签证延期')
    her.restart()
    await her.see('标准版')
    await her.tap('12367')
    await expect.poll(() => her.wechat.popups).toEqual(['makePhoneCall'])
    her.restart('errand/service/index')
    await her.see('标准版')
    expect(isLarge(her)).toBe(true)
  })

  it('shows tabs that can be seen in the dark, those of light again, and larger ones where type is', async () => {
    const her = openWeapp(world, 'citizen-2')
    const look = () =>
      String(her.tabBar()?.children.flatMap(one => (typeof one === 'string' ? [] : one.attr.class)))
    await her.tap('中文')
    await her.tap('深色')
    await expect.poll(look).toMatch(/theme-dark/)
    await her.tap('浅色')
    await expect.poll(look).toMatch(/theme-light/)
    expect(look()).not.toMatch(/page-large/)
    await her.tap('大字版', -1)
    await expect.poll(look).toMatch(/page-large/)
  })

  it('speaks another language at once, in the bars as well, wherever it is chosen', async () => {
    const her = openWeapp(world, 'citizen-2')
    await answerPassport(her)
    await her.see('请带这 2 样，另有 3 样当场办')
    await her.tap('中文')
    await her.tap('한국어')
    await her.see('아래 2가지를 가져오세요. 3가지는 현장에서 합니다')
    expect(her.wechat.bar.title).toBe('준비물')
    her.back()
    await expect.poll(() => her.wechat.bar.title).toBe('업무 선택')
    her.back()
    await expect.poll(() => her.tabs()).toEqual(['홈', '내 예약', '내 정보'])
    her.restart('pages/booking/index')
    await expect.poll(() => her.wechat.bar.title).toBe('내 예약')
    await expect.poll(() => her.tabs()).toEqual(['홈', '내 예약', '내 정보'])
  })
})
