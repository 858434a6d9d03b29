import { describe, expect, it } from 'vitest'
import { noticeTexts } from '../../shared/texts/notice'
import { book, hallWith, runStack, sharedAnswers, staffToken, tokenOf } from '../functions/running-stack'
import { compilerRunsHere, nodesOf, textOf, type ViewNode } from './view-layer'
import { openWeapp, type WeappPhone } from './weapp-phone'

/** What WeChat hands to the screen reader of a node; attributes that were not given count as none. */
const spoken = ({ attr }: ViewNode): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attr)
      .filter(([name, value]) => /^aria-?/i.test(name) && value !== undefined && value !== '')
      .map(([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  )
const all = (phone: WeappPhone, role: string): ViewNode[] =>
  Array.from(nodesOf(phone.page())).filter(node => spoken(node).ariaRole === role)

describe.skipIf(!compilerRunsHere)('what WeChat’s screen reader is told', () => {
  it('knows what can be pressed, what is chosen, and leaves drawings out', async () => {
    const phone = openWeapp(await runStack(), 'citizen-2', 'pages/me/index')
    await phone.see('工作人员入口')
    expect(all(phone, 'radiogroup').map(node => spoken(node).ariaLabel)).toEqual(['语言'])
    expect(all(phone, 'radio').map(node => [textOf(node), spoken(node).ariaChecked])).toEqual([
      ['中文', true],
      ['English', false],
      ['한국어', false],
    ])
    expect(all(phone, 'button').map(textOf)).toContain('大字版')
    const drawings = Array.from(nodesOf(phone.page())).filter(({ attr }) =>
      String(attr.class).startsWith('icon '),
    )
    expect(drawings.length).toBeGreaterThan(3)
    for (const drawing of drawings) expect(String(spoken(drawing).ariaHidden)).toBe('true')
    await phone.tap('English')
    await phone.see('Large text, dark, high contrast')
    expect(all(phone, 'radio').map(node => spoken(node).ariaChecked)).toEqual([false, true, false])
  })

  it('hears of what has changed, and knows a dialog', async () => {
    const world = await runStack()
    await hallWith(world, 'CC-03', 1, 3)
    const { bookingId } = await book(world, await tokenOf(world))
    const phone = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await phone.tap('取消预约')
    await phone.see('先不取消')
    const [dialog] = all(phone, 'dialog')
    expect(dialog && spoken(dialog)).toMatchObject({ ariaLabel: '确定取消这个预约吗？', ariaModal: 'true' })
    const form = openWeapp(
      world,
      'citizen-2',
      `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`,
    )
    await form.see('请带这 2 样，另有 3 样当场办')
    form.restart(
      'errand/booking/form?service=PP-RENEW&pointId=CC-03&slotAt=2026-11-24T14%3A00%3A00%2B08%3A00',
    )
    await form.tap('确认预约')
    await form.see('请填写姓名')
    expect(all(form, 'alert').map(textOf)).toContain('请填写姓名')
    const inputs = Array.from(nodesOf(form.page())).filter(({ tag }) => tag === 'wx-input')
    expect(inputs.map(node => spoken(node).ariaLabel)).toEqual(['姓名', '证件号码', '手机号码'])
    expect(inputs.map(node => spoken(node).ariaInvalid)).toEqual(['true', 'true', 'true'])
  })

  it('hears the next question, and when it takes an answer', async () => {
    const phone = openWeapp(await runStack(), 'citizen-2', 'errand/checklist/index?service=PP-RENEW')
    await phone.type('周岁', '36')
    await phone.tap('下一题')
    await phone.see(/国家工作人员/)
    const live = () => Array.from(nodesOf(phone.page())).filter(node => spoken(node).ariaLive === 'polite')
    const [region] = live()
    expect(region && textOf(region)).toMatch(/国家工作人员/)
    const choice = () => Array.from(nodesOf(phone.page())).find(({ attr }) => /^choice/.test(`${attr.class}`))
    const isBusy = () => String(spoken(choice() ?? phone.page()).ariaBusy)
    expect(isBusy()).toBe('true')
    await expect.poll(isBusy).toBe('false')
    await phone.tap('否')
    await phone.see(/现役军人/)
    // The same place speaks on: one that is new would say nothing.
    expect(live().map(({ attr }) => attr.id)).toEqual([region?.attr.id])
    expect(live().map(textOf)).toEqual([expect.stringMatching(/现役军人/)])
    expect(all(phone, 'heading').map(textOf)).toEqual([
      '普通护照：换发',
      expect.stringMatching(/现役军人/),
      '您的情况',
    ])
  })

  it('knows what is ticked and what opens where it stands', async () => {
    const list = `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`
    const phone = openWeapp(await runStack(), 'citizen-2', list)
    await phone.see('请带这 2 样，另有 3 样当场办')
    const ticks = () => all(phone, 'checkbox').map(node => spoken(node).ariaChecked)
    expect(ticks()).toEqual([false, false])
    await phone.tap(/^居民身份证: /)
    await expect.poll(() => ticks().filter(Boolean).length).toBe(1)
    const opening = () =>
      all(phone, 'button')
        .filter(node => spoken(node).ariaExpanded !== undefined)
        .map(node => spoken(node).ariaExpanded)
    expect(opening().length).toBeGreaterThan(4)
    expect(opening()).not.toContain(true)
    await phone.tap('居民身份证')
    await expect.poll(() => opening().filter(Boolean).length).toBe(1)
  })

  it('says which day a wheel asks for, and that it is wrong', async () => {
    const world = await runStack()
    const { number } = await world.call(
      'createNotice',
      {},
      await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-1'),
    )
    const clerk = openWeapp(world, 'staff-province-1', `staff/notice/fee?number=${number}&code=F-PP`)
    await clerk.tap(noticeTexts['zh-CN'].save)
    const wheels = () => Array.from(nodesOf(clerk.page())).filter(({ tag }) => tag === 'wx-picker')
    await expect
      .poll(() => wheels().map(spoken))
      .toEqual([{ ariaLabel: noticeTexts['zh-CN'].priceFrom, ariaInvalid: 'true' }])
  })
})
