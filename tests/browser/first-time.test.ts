import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { zhCn } from '../../shared/texts/zh-cn'
import { applicantNumber, runStack, tokenOf } from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()

/** Counts what a person has to do. */
function hand(page: Page) {
  const done = { taps: 0, fields: 0 }
  return {
    done,
    tap: async (text: string | RegExp) => {
      done.taps++
      await tap(page, text)
    },
    type: async (label: string, text: string) => {
      done.fields++
      await type(page, label, text)
    },
  }
}

it('a daughter books for her mother, 66, who renews her passport at the nearest point', async () => {
  const world = await runStack()
  const her = await phones.open(world, 'citizen-2')
  const { done, tap, type } = hand(her)
  await tap('护照到期换新')
  await type('周岁', '66')
  await tap('下一题')
  while ((await her.getByText(/^请带这/).count()) === 0) {
    done.taps++
    await choose(her, zhCn.action.no)
  }
  await tap('选择受理点')
  await tap('宽城区')
  await tap('离您最近')
  await tap(/去填信息/)
  await tap('家人')
  const mother = applicantNumber(66)
  await type('家人的姓名', '王秀英')
  await type('家人的证件号码', mother.idNumber)
  await type('联系用的手机号码', mother.phone)
  await tap('确认预约')
  await seen(her, '已经约好了').waitFor()
  const [booking] = await world.call('listBookings', {}, await tokenOf(world, 'citizen-2'))
  expect(booking).toMatchObject({ forFamily: true, pointId: 'CC-03' })
  expect(done.fields - ['name', 'number'].length).toBeLessThanOrEqual(2)
  expect(done.taps).toBeLessThanOrEqual(12)
}, 90_000)

it('every errand is reached from home in three taps at most', async () => {
  const world = await runStack()
  /** At most three taps each. */
  const ways: [way: (string | RegExp)[], arrival: string | RegExp][] = [
    [['护照到期换新'], /^最多还有/],
    [['预约办证', '普通护照：换发'], /^最多还有/],
    [['查材料', '普通护照：换发'], /^最多还有/],
    [['大厅忙不忙', '长春市公安局出入境管理局接待大厅'], '在这里预约'],
    [['我的预约'], '还没有预约'],
    [['我的', '工作人员入口'], '激活码'],
    [['中文', 'English'], 'Language and display'],
  ]
  for (const [way, arrival] of ways) {
    const her = await phones.open(world, 'citizen-2')
    for (const step of way) await tap(her, step)
    await seen(her, arrival).waitFor()
    await her.context().close()
  }
}, 120_000)
