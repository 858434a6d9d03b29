import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { zhCn } from '../../shared/texts/zh-cn'
import { applicantNumber, book, runStack, tokenOf } from '../functions/running-stack'
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
  for (const answer of [zhCn.action.no, zhCn.action.no, zhCn.action.no, '有效期只剩6个月或更短']) {
    done.taps++
    await choose(her, answer)
  }
  await seen(her, /^请带这/).waitFor()
  await tap('选择大厅')
  await tap('宽城区')
  await tap('离您最近')
  await tap(/，填信息/)
  await tap('家人')
  const mother = { ...applicantNumber(66), idNumber: '220102196005010029' }
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

/** A tap on something, or a word written where a tap leads. */
type Step = string | RegExp | { field: string; word: string }

/** From home: citizen-1 has booked, citizen-2 is new. */
const ways: [errand: string, person: string, way: Step[], arrival: string | RegExp][] = [
  ['a common errand', 'citizen-2', ['护照到期换新'], /^最多还有/],
  ['a booking', 'citizen-2', ['预约办证', '普通护照：换发'], /^最多还有/],
  ['another booking', 'citizen-1', ['预约办证', '普通护照：首次申请'], /^最多还有/],
  ['what to bring', 'citizen-2', ['查材料', '普通护照：换发'], /^最多还有/],
  [
    'whatever a word finds',
    'citizen-2',
    ['查材料', { field: zhCn.service.search, word: '护照丢了' }, '普通护照：丢失、被盗补发'],
    /^最多还有/,
  ],
  ['how full the halls are', 'citizen-2', ['大厅忙不忙'], '看更多大厅'],
  ['a booking at a hall', 'citizen-2', ['大厅忙不忙', '长春市出入境大厅', '在这里预约'], '选择事项'],
  [
    'the photo',
    'citizen-2',
    ['查材料', { field: zhCn.service.search, word: '照片' }, '照片自查'],
    '选一张照片',
  ],
  ['fees, limits, complaints', 'citizen-2', ['我的', zhCn.disclosure.title], '投诉'],
  ['where one starts from', 'citizen-2', ['我的', '常用出发地'], '选择出发地'],
  ['one’s language and display', 'citizen-4', ['中文', 'English'], 'Language and display'],
  ['nothing left on the phone', 'citizen-2', ['我的', '清除这部手机上的记录'], '清除这部手机上的记录吗？'],
  ['the staff’s entry', 'citizen-2', ['我的', '工作人员入口'], '激活码'],
  ['one’s bookings', 'citizen-2', ['我的预约'], '还没有预约'],
  ['the booking and its code', 'citizen-1', ['预约详情'], /出示身份证都行/],
  ['the hall of the booking', 'citizen-1', ['看看大厅'], '在这里预约'],
  ['cancelling', 'citizen-1', ['预约详情', '取消预约'], '确定取消这个预约吗？'],
]

it('every errand is reached from home in three taps at most', async () => {
  const world = await runStack()
  await book(world, await tokenOf(world))
  for (const [errand, person, way, arrival] of ways) {
    expect(way.length, errand).toBeLessThanOrEqual(3)
    const her = await phones.open(world, person)
    for (const step of way)
      await (typeof step === 'object' && 'field' in step ? type(her, step.field, step.word) : tap(her, step))
    const arrived = { message: errand, timeout: 20_000 }
    await expect.poll(() => seen(her, arrival).isVisible(), arrived).toBe(true)
    await her.context().close()
  }
}, 180_000)
