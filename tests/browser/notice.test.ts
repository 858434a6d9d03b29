import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { runStack, staffToken } from '../functions/running-stack'
import { openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 180

/** The button of a sheet says the same as the one that opened it, and lies over it. */
const confirm = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).last().click()

const write = (page: Page, label: string, text: string) =>
  page.locator(`[aria-label="${label}"] textarea`).filter({ visible: true }).fill(text)

it(
  'the province drafts an edition with a new fee, another approves it, a counter acknowledges it, and who has not is seen',
  async () => {
    const world = await runStack()
    await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-1')
    await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-2')
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } }, 'staff-cc-00')

    const author = await phones.open(world, 'staff-province-1', 'staff/notice/index')
    await seen(author, '2026-01').waitFor()
    await tap(author, '从最新版起草')
    await tap(author, '修改内容')
    await type(author, '搜名称或编号', 'F-PP')
    await tap(author, '普通护照（首次、换发、补发同价）')
    await seen(author, '现在 120 元').waitFor()
    await type(author, '金额（元）', '便宜')
    await tap(author, '保存')
    await seen(author, '请填 0 或以上的数字').waitFor()
    await type(author, '金额（元）', '100')
    await type(author, '从哪天起', '2026-12-01')
    await tap(author, '保存')
    await seen(author, 'F-PP').waitFor()
    await tap(author, '规则')
    await tap(author, '新增一项要求')
    await tap(author, '事项（可选多个）')
    await tap(author, '普通护照：首次申请')
    await tap(author, '普通护照：换发')
    await confirm(author, '已选 2 个')
    await tap(author, '材料')
    await type(author, '搜名称或编号', 'M15')
    await author.getByRole('radio').filter({ visible: true }).first().click()
    await tap(author, '加一个条件')
    await tap(author, '申请人多大？')
    await type(author, '不满几周岁', '7')
    await tap(author, '加上')
    await tap(author, '或者再加一种情况')
    await tap(author, '申请人多大？')
    await type(author, '满几周岁起', '60')
    await tap(author, '加上')
    await seen(author, '未满 7 周岁或者已满 60 周岁').waitFor()
    await type(author, '从哪天起要求', '2026-12-01')
    await tap(author, '保存')
    await type(author, '搜名称或编号', 'PP-NEW PP-RENEW')
    await tap(author, '新增')
    await tap(author, '从草稿中去掉')
    await seen(author, '这一条是草稿里新增的，去掉后不能恢复。').waitFor()
    await confirm(author, '从草稿中去掉')
    await author.getByText('从草稿中去掉').first().waitFor({ state: 'detached' })
    await author.goBack()
    await tap(author, '文件和生效日期')
    await tap(author, '保存')
    await seen(author, '“文件名称”没有填。').waitFor()
    await write(author, '文件名称', '关于调整普通护照收费的通知')
    await type(author, '文号', '吉公境〔2026〕12号')
    await write(author, '原因', '收费标准调整')
    await type(author, '生效日期', '2026-12-01')
    await tap(author, '保存')
    await seen(author, '吉公境〔2026〕12号').waitFor()
    await seen(author, '原来：120 元').waitFor()
    await seen(author, '改为：100 元').waitFor()
    await tap(author, '提交审核')
    await seen(author, '提交 2026-02 审核？').waitFor()
    await confirm(author, '提交审核')
    await seen(author, '待审核').waitFor()
    expect(await author.getByText('审核并发布').filter({ visible: true }).count()).toBe(0)

    const approver = await phones.open(world, 'staff-province-2', 'staff/booking/index')
    await tap(approver, '2026-02 等您审核')
    await seen(approver, '改为：100 元').waitFor()
    await tap(approver, '审核并发布')
    await seen(approver, '发布 2026-02，12月1日起执行？').waitFor()
    await confirm(approver, '审核并发布')
    await seen(approver, '待生效').waitFor()

    const counter = await phones.open(world, 'staff-cc-00', 'staff/booking/index')
    await seen(counter, '2 版待确认').waitFor()
    await tap(counter, '2026-02 您还没有读')
    await seen(counter, '还没有读').waitFor()
    await tap(counter, '我已读完这一版')
    await confirm(counter, '我已读完这一版')
    await seen(counter, /^您于 11月24日 .*读完$/).waitFor()
    await seen(counter, /^11月24日 .*读完$/).waitFor()
    await tap(counter, '已看懂，按这一版执行')
    await seen(counter, '确认已经看懂并通知到每个窗口？').waitFor()
    await confirm(counter, '已看懂，按这一版执行')
    await seen(counter, /^示例窗口 于 11月24日 .*确认$/).waitFor()

    await tap(approver, '各大厅确认情况')
    await seen(approver, '还有 66 个大厅没有确认').waitFor()
    await seen(approver, /^示例窗口 于 11月24日 .*确认$/).waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
