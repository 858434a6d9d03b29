import { expect, it } from 'vitest'
import { services } from '../../shared/content/services'
import { runStack, sharedAnswers, synthetic } from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 120

const nameOf = (code: string) => services.find(one => one.code === code)?.name['zh-CN'] ?? ''
const [passport, pass] = ['PP-RENEW', 'HM-RENEW'].map(nameOf) as [string, string]
const list = `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`

it(
  'a passport and a pass are one list, one booking and one visit, and one of them can be left out before',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', list)
    await seen(her, '可以一趟办').waitFor()
    await tap(her, pass)
    await choose(her, '有效期只剩6个月或更短，或者比要办的签注短')
    await tap(her, '看 2 件一趟办的清单')
    await seen(her, '2 件事一趟办').waitFor()
    await seen(her, `只有${passport}要`).waitFor()
    await seen(her, '不止一件要用').waitFor()
    await seen(her, '可以一趟办').waitFor()

    await tap(her, '选择大厅')
    await tap(her, '宽城区')
    await tap(her, '长春市宽城区大厅')
    await tap(her, '14:00')
    await tap(her, /，填信息/)
    await seen(her, `${passport} + ${pass}`).waitFor()
    await type(her, '姓名', synthetic.name)
    await type(her, '证件号码', synthetic.idNumber)
    await type(her, '手机号码', synthetic.phone)
    await tap(her, '确认预约')
    await seen(her, '已经约好了').waitFor()
    await seen(her, `${passport} + ${pass}`).waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'what is left out of the visit is out of its list',
  async () => {
    const world = await runStack()
    const both = `errand/visit/index?service=PP-RENEW%2CHM-RENEW&given=${sharedAnswers}_pass_case.expiring`
    const her = await phones.open(world, 'citizen-1', both)
    await seen(her, `只有${pass}要`).waitFor()
    await her.getByText('这次不办', { exact: true }).filter({ visible: true }).last().click()
    await seen(her, '这次办一件事').waitFor()
    await seen(her, `只有${pass}要`).waitFor({ state: 'hidden' })
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
