import { expect, it } from 'vitest'
import { applicantNumber, book, runStack, staffToken, tokenOf } from '../functions/running-stack'
import { openPhones, seen, tap } from './phone'
import { printed } from './printed'

const phones = openPhones()
const longSeconds = 120

it(
  'a checklist is printed on A4 a sheet a language, and on a receipt in one piece as long as it is',
  async () => {
    const world = await runStack()
    const clerk = await phones.open(
      world,
      'staff-cc-00',
      'staff/print/index?service=PP-RENEW&applicantClass=minor&day=2026-11-24',
    )
    await seen(clerk, '普通护照：换发').waitFor()
    const one = await printed(clerk, 'a4-one')
    expect(one.pages).toEqual([[210, 297]])
    for (const words of ['未满16周岁，监护人陪同', '监护关系证明', '120 元', /告知单第 .* 版/, '12367'])
      expect(one.sheets[0]).toMatch(words)
    expect(one.text).not.toMatch(/小票|大字|返回/)

    await tap(clerk, 'English')
    await tap(clerk, '한국어')
    const three = await printed(clerk, 'a4-three')
    expect(three.pages).toHaveLength(3)
    expect(three.sheets[1]).toMatch('Under 16, with a guardian')
    expect(three.sheets[2]).toMatch('만 16세 미만')

    await tap(clerk, '80 毫米小票')
    const receipt = await printed(clerk, 'receipt-three')
    expect(receipt.pages).toHaveLength(1)
    expect(receipt.pages[0]?.[0]).toBe(80)
    for (const words of ['监护关系证明', 'Proof of guardianship', '보호자 관계 증명'])
      expect(receipt.text).toMatch(words)

    await tap(clerk, '大字')
    const large = await printed(clerk, 'receipt-large')
    expect(large.pages).toHaveLength(1)
    expect(large.pages[0]?.[1]).toBeGreaterThan(receipt.pages[0]?.[1] ?? 0)

    await tap(clerk, 'A4 纸')
    await tap(clerk, 'English')
    await tap(clerk, '한국어')
    const old = await printed(clerk, 'a4-large')
    expect(old.sheets).toHaveLength(1)
    expect(old.pages.length).toBeLessThanOrEqual(2)
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'two taps lead a clerk to the list of a class, a third changes what it rests on, and it is printed so',
  async () => {
    const world = await runStack()
    const clerk = await phones.open(world, 'staff-cc-00', 'counter/papers/index')
    await tap(clerk, '普通护照：换发')
    await tap(clerk, '未满16周岁，委托别人陪同')
    await seen(clerk, /委托书/).waitFor()
    await clerk.locator('.segment').filter({ hasText: '한국어' }).filter({ visible: true }).click()
    await seen(clerk, '보호자 위임장').waitFor()
    await tap(clerk, '打印')
    await clerk.locator('.sheets').waitFor()
    expect((await printed(clerk, 'a4-escort')).text).toMatch('监护人委托书')
  },
  longSeconds * 1000,
)

it(
  "a clerk types a booking's code, ticks off what is there and checks the person in; another point's is refused",
  async () => {
    const world = await runStack()
    const her = await tokenOf(world)
    const { bookingId } = await book(world, her, { slotAt: '2026-11-24T10:00:00+08:00' })
    const elsewhere = await book(world, await tokenOf(world, 'citizen-2'), {
      pointId: 'CC-03',
      applicant: applicantNumber(2),
    })
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const clerk = await phones.open(world, 'staff-cc-00', 'staff/booking/index')
    const search = clerk.locator('.search input').filter({ visible: true })
    await search.fill(elsewhere.bookingId.toLowerCase())
    await tap(clerk, /^打开预约/)
    await seen(clerk, '这个预约不在本大厅。').waitFor()
    await clerk.goBack()
    await search.fill(bookingId.toLowerCase())
    await tap(clerk, /^打开预约/)
    await seen(clerk, '王*英').waitFor()
    await tap(clerk, '居民身份证')
    await seen(clerk, '已核对 1 / 5').waitFor()
    await tap(clerk, '签到')
    await seen(clerk, '为 王*英 签到？').waitFor()
    await clerk.getByText('签到', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '已签到').waitFor()
    expect((await world.call('getBooking', { bookingId }, her)).status).toBe('checkedIn')
  },
  longSeconds * 1000,
)

it(
  'what is missing is said to the person, and printed with room to sign, its number, edition and date',
  async () => {
    const world = await runStack()
    const her = await tokenOf(world)
    const { bookingId } = await book(world, her, { slotAt: '2026-11-24T10:00:00+08:00' })
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const clerk = await phones.open(
      world,
      'staff-cc-00',
      `staff/booking/detail?pointId=CC-00&bookingId=${bookingId}`,
    )
    await seen(clerk, '王*英').waitFor()
    await tap(clerk, /^出补正告知书（还差 2 样）$/)
    await seen(clerk, /^还差：/).waitFor()
    await tap(clerk, '再想想')
    await tap(clerk, '居民身份证')
    await tap(clerk, /^出补正告知书（还差 1 样）$/)
    await tap(clerk, '补正告知书')
    await tap(clerk, '打印补正告知书')
    await clerk.locator('.sheets').waitFor()
    const one = await printed(clerk, 'shortfall-a4')
    expect(one.pages).toEqual([[210, 297]])
    const number = `${bookingId.slice(0, 3)} ${bookingId.slice(3, 6)} ${bookingId.slice(6)}-1`
    for (const words of [
      '补正告知书',
      `编号 ${number}`,
      '请补 1 样',
      '今天已经带齐的',
      '居民身份证',
      '经办人签名',
      '申请人签名',
      /告知单第 .* 版/,
      /11月24日/,
    ])
      expect(one.sheets[0]).toMatch(words)
    await tap(clerk, 'English')
    await tap(clerk, '한국어')
    const three = await printed(clerk, 'shortfall-a4-three')
    expect(three.pages).toHaveLength(3)
    expect(three.sheets[1]).toMatch('Signature of the applicant')
    expect(three.sheets[2]).toMatch('신청인 서명')
    await tap(clerk, '80 毫米小票')
    const receipt = await printed(clerk, 'shortfall-receipt')
    expect(receipt.pages).toHaveLength(1)
    expect(receipt.pages[0]?.[0]).toBe(80)

    const she = await phones.open(world, 'citizen-1', 'pages/booking/index')
    await tap(she, '还差 1 样，点开看')
    await seen(she, '这次还差 1 样').waitFor()
    await tap(she, '补齐了，再约一次')
    await seen(she, '申请人多大？').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'somebody without a booking is told at the desk what is missing, on paper with a number',
  async () => {
    const world = await runStack()
    const token = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const clerk = await phones.open(
      world,
      'staff-cc-00',
      'staff/shortfall/desk?pointId=CC-00&service=PP-RENEW&applicantClass=minor&day=2026-11-24&changed=%7B%7D',
    )
    await tap(clerk, '户口簿')
    await tap(clerk, '监护关系证明')
    await tap(clerk, /^出补正告知书（还差 \d 样）$/)
    await seen(clerk, '已记下。请告诉申请人还差什么。').waitFor()
    await tap(clerk, '打印补正告知书')
    await clerk.locator('.sheets').waitFor()
    const { sheets } = await printed(clerk, 'shortfall-desk')
    for (const words of [
      /编号 \w{3} \w{3} \w{4}-1/,
      '未满16周岁，监护人陪同',
      '今天已经带齐的',
      '监护关系证明',
    ])
      expect(sheets[0]).toMatch(words)
    const span = { from: '2026-11-24', to: '2026-11-24' }
    const { counts } = await world.call('listShortfalls', { pointId: 'CC-00', ...span }, token)
    expect(counts).toMatchObject([{ service: 'PP-RENEW', given: 1 }])
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
