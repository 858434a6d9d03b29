import { describe, expect, it } from 'vitest'
import { book, hallWith, runStack, tokenOf } from '../functions/running-stack'
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
      'errand/booking/form?service=PP-RENEW&pointId=CC-03&slotAt=2026-11-24T14%3A00%3A00%2B08%3A00',
    )
    await form.tap('确认预约')
    await form.see('姓名不对，请按证件上的姓名填写。')
    expect(all(form, 'alert').map(textOf)).toContain('姓名不对，请按证件上的姓名填写。')
    const inputs = Array.from(nodesOf(form.page())).filter(({ tag }) => tag === 'wx-input')
    expect(inputs.map(node => spoken(node).ariaLabel)).toEqual(['姓名', '证件号码', '手机号码'])
    expect(inputs.map(node => spoken(node).ariaInvalid)).toEqual(['true', 'true', 'true'])
  })
})
