import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { runStack, staffToken } from '../functions/running-stack'
import { openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 180

const write = (page: Page, label: string, text: string) =>
  page.locator(`[aria-label="${label}"] textarea`).filter({ visible: true }).fill(text)

const isInView = async (what: Locator): Promise<boolean> => {
  const box = await what.boundingBox()
  return box !== null && box.y > 0 && box.y < 700
}

/** Out of the list of a sheet, what is called so. */
const chooseFrom = (page: Page, name: string) =>
  page.locator('.sheet').getByText(name, { exact: true }).filter({ visible: true }).last().click()

it(
  'the province writes a new material, what goes together, and what a hall takes; what is missing is named',
  async () => {
    const world = await runStack()
    const token = await staffToken(
      world,
      { role: 'province', scope: { kind: 'province' } },
      'staff-province-1',
    )
    const { number } = await world.call('createNotice', {}, token)
    /** The title of the list that is returned to stands on the form, too: what is saved is asked of the server. */
    const saved = async (kind: 'together' | 'takes', code: string) =>
      (await world.call('getEntry', { number, kind, code }, token)).entry.value
    const author = await phones.open(world, 'staff-province-1', `staff/notice/draft?number=${number}`)

    await tap(author, '材料')
    await tap(author, '新增材料')
    await tap(author, '保存')
    await seen(author, '“名称”没有填。').first().waitFor()
    await write(author, '名称（中文）', '新式申请表')
    await tap(author, '交法')
    await chooseFrom(author, '交原件')
    await type(author, '份数', '-3')
    await author.mouse.wheel(0, 5000)
    await tap(author, '保存')
    // The word that passes says so too, and goes.
    const problem = author.locator('.field-problem', { hasText: '“份数”的数字不合理，请再核对。' })
    await problem.waitFor()
    await expect.poll(() => isInView(problem), { timeout: 20_000 }).toBe(true)
    await type(author, '份数', '1')
    await tap(author, '保存')
    await type(author, '搜名称或编号', '新式')
    await seen(author, '新式申请表').waitFor()

    await tap(author, '一起办')
    await type(author, '搜名称或编号', 'PP-NEW')
    await tap(author, '普通护照：首次申请')
    await tap(author, '添加')
    await chooseFrom(author, '普通护照：换发')
    await tap(author, '保存')
    await seen(author, '一起办').waitFor()

    await expect
      .poll(() => saved('together', 'PP-NEW'), { timeout: 20_000 })
      .toEqual({ code: 'PP-NEW', services: ['HM-NEW', 'TW-NEW', 'PP-RENEW'] })
    const materials = await world.call('listEntries', { number, kind: 'material' }, token)
    expect(materials.at(-1)).toMatchObject({ name: { 'zh-CN': '新式申请表', en: '', ko: '' } })

    await tap(author, '大厅受理')
    await type(author, '搜名称或编号', 'CC-00')
    await tap(author, '长春市出入境大厅')
    await tap(author, '只受理下面这些')
    await author.locator('[aria-checked=true]').filter({ hasText: '只受理下面这些' }).waitFor()
    await tap(author, '保存')
    await seen(author, '大厅受理').waitFor()
    await expect.poll(() => saved('takes', 'CC-00'), { timeout: 20_000 }).toHaveProperty('only')
    expect(await saved('takes', 'CC-00')).not.toHaveProperty('except')
  },
  longSeconds * 1000,
)
