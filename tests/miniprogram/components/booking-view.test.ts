import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  bookedGroups,
  bookedMaterials,
  bookingsAhead,
  bookingsPast,
  offerOf,
  offerSeen,
  titleOf,
} from '../../../miniprogram/src/components/booking-view'
import { checkedApplicant, fieldProblem } from '../../../miniprogram/src/errand/booking/view'
import { together } from '../../../miniprogram/src/pages/booking/view'
import { bringLabel, homeView, nextTitle } from '../../../miniprogram/src/pages/home/view'
import { newId } from '../../../miniprogram/src/phone/id'
import { RequestId } from '../../../shared/schemas/booking'
import { textsOf } from '../../../shared/texts'
import { applicantTexts } from '../../../shared/texts/applicant'
import { booking, recommendation, say, text } from '../builder'

const zh = textsOf('zh-CN')
const now = '2026-11-24T08:10:00+08:00'

describe('an applicant', () => {
  const good = { name: ' 李小明 ', idNumber: '11010519491231002x', phone: '138 0013 8000' }
  const at = { today: '2026-11-24', audience: 'mainland' } as const
  test('is put in order as on the server', () => {
    expect(checkedApplicant(good, at)).toEqual({
      applicant: { name: '李小明', idNumber: '11010519491231002X', phone: '13800138000' },
    })
  })
  test('with nothing filled in is told of every field what is missing', () => {
    const typed = { name: '', idNumber: ' ', phone: '\u200b' }
    const checked = checkedApplicant(typed, at)
    const problems = 'problems' in checked ? checked.problems : {}
    const told = (['name', 'idNumber', 'phone'] as const).map(field =>
      fieldProblem(field, typed, problems, zh, applicantTexts['zh-CN']),
    )
    expect(told).toEqual(['请填写姓名', '请填写证件号码', '请填写手机号码'])
  })
  test.each([
    ['idNumber', '110105194912310021', /有误/],
    ['idNumber', '110105491231002', /15 位的旧号码/],
    ['idNumber', '810000199408230021', /港澳台居民居住证/],
    ['phone', '12345', /手机号码/],
    ['name', '李3', /“3”（U\+0033）/],
    ['name', '王\ue000', /显示不出来的字符（U\+E000）/],
    ['name', '李', /至少要两个字/],
  ] as const)('with %s %s is told so', (field, value, said) => {
    const typed = { ...good, [field]: value }
    const checked = checkedApplicant(typed, at)
    const problems = 'problems' in checked ? checked.problems : {}
    expect(Object.keys(problems)).toEqual([field])
    expect(fieldProblem(field, typed, problems, zh, applicantTexts['zh-CN'])).toMatch(said)
  })
})

test('request ids are what the server accepts, and differ', () => {
  const ids = [0, 0.5, 0.999999].map(random => newId(1_795_000_000_000, () => random))
  for (const id of ids) expect(v.is(RequestId, id)).toBe(true)
  expect(new Set(ids).size).toBe(3)
})

test('what to bring is named in the order of the booking; a code no longer known is said to be one to ask for', () => {
  const material = (code: string, name: string) => ({
    code,
    name: text(name),
    form: 'copy' as const,
    count: 1,
    refusals: [],
    evidence: { confidence: 'high' as const, sources: [], asOf: '2026' },
  })
  const names = bookedMaterials(
    ['M02', 'M99', 'M01'],
    [material('M01', '申请表'), material('M02', '身份证')],
    textsOf('zh-CN'),
    say,
  )
  expect(names.map(({ name }) => name)).toEqual(['身份证', '另一样材料（M99），请向大厅问清', '申请表'])
})

describe('an offer to move', () => {
  const offered = (given = {}) => booking({ recommendation: recommendation(given) })
  test('is open until its place is let go', () => {
    expect(offerOf(offered(), now)).toBe('open')
    expect(offerOf(offered(), '2026-11-24T08:20:00+08:00')).toBe('expired')
    expect(offerOf(offered({ status: 'expired' }), now)).toBe('expired')
  })
  test('is gone once answered, and with the booking', () => {
    expect(offerOf(offered({ status: 'refused' }), now)).toBe('none')
    expect(offerOf({ ...offered(), status: 'cancelled' }, now)).toBe('none')
    expect(offerOf(booking(), now)).toBe('none')
  })
})

describe('an offer that was seen', () => {
  const last = recommendation()
  const late = '2026-11-24T08:20:00+08:00'
  test('and has run out is told as expired, though the server no longer speaks of it', () => {
    expect(offerSeen(booking(), last, late)).toEqual({ ...last, status: 'expired' })
    expect(offerSeen(booking(), recommendation({ status: 'expired' }), now)?.status).toBe('expired')
  })
  test('and went before its time was answered elsewhere: nothing is said', () => {
    expect(offerSeen(booking(), last, now)).toBeUndefined()
  })
  test('and was taken, or whose booking is over, is no longer told of', () => {
    expect(offerSeen(booking({ pointId: 'CC-03', slotAt: last.toSlotAt }), last, late)).toBeUndefined()
    expect(offerSeen(booking({ status: 'cancelled' }), last, late)).toBeUndefined()
  })
  test('gives way to a new one', () => {
    const next = recommendation({ recommendationId: 'r-2' })
    expect(offerSeen(booking({ recommendation: next }), last, late)).toBe(next)
  })
})

test.each([
  ['a better hall', {}, zh.recommendation.title],
  ['a rescue', { isRescue: true as const }, zh.recommendation.rescue],
  ['a place kept in place of one that is gone', { because: 'plan' as const }, zh.recommendation.instead],
  [
    'one that is kept for nobody',
    { because: 'plan' as const, unheld: true as const },
    zh.recommendation.insteadUnheld,
  ],
])('an offer is told as what it is: %s', (_, given, title) => {
  expect(zh.recommendation[titleOf(recommendation(given))]).toBe(title)
})

describe('the home page', () => {
  const later = booking({ bookingId: 'LATER00000', slotAt: '2026-11-26T10:00:00+08:00' })
  const sooner = booking({ bookingId: 'S00NER0000' })
  const over = booking({ bookingId: '0VER000000', status: 'checkedIn', slotAt: '2026-11-20T10:00:00+08:00' })
  test('shows the soonest booking that is still ahead', () => {
    expect(homeView([later, over, sooner], now)).toEqual({ next: sooner, offered: undefined })
    expect(homeView([over], now)).toEqual({ next: undefined, offered: undefined })
  })
  test.each([
    ['the next one until its time is over', {}, '2026-11-24T10:14:00+08:00', zh.home.next],
    ['his own once it is over', {}, '2026-11-24T10:15:00+08:00', zh.home.own],
    ['a child’s', { forFamily: true }, '2026-11-24T10:15:00+08:00', zh.home.nextOf('李*')],
  ])('calls a booking %s', (_, given, at, title) => {
    expect(nextTitle(booking({ slotAt: '2026-11-24T10:00:00+08:00', ...given }), at, zh)).toBe(title)
  })
  test('shows an open offer even when it is about a later booking', () => {
    const offered = { ...later, recommendation: recommendation() }
    expect(homeView([sooner, offered], now).offered).toBe(offered)
  })
  test('keeps the booking whose offer has just run out, so that it can say so', () => {
    expect(homeView([sooner, later], now, later.bookingId).offered).toBe(later)
    expect(homeView([sooner], now, later.bookingId).offered).toBeUndefined()
  })
  test('and the list keeps what is over apart, the latest first', () => {
    const missed = booking({ bookingId: 'M1SSED0000', status: 'missed' })
    expect(bookingsAhead([later, over, sooner, missed])).toEqual([sooner, later])
    expect(bookingsPast([later, over, sooner, missed])).toEqual([missed, over])
  })
})

describe('what is said at home of what to bring', () => {
  const materials = [
    { code: 'M01', name: text('申请表'), form: 'submitOriginal' as const },
    { code: 'M02', name: text('身份证'), form: 'showOriginal' as const },
    { code: 'M18', name: text('采集指纹'), form: 'onSite' as const },
  ]
  const codes = materials.map(({ code }) => code)
  const marked = (...have: string[]) => ({ have, order: 1 })
  test.each([
    ['is all of it before the first tick', codes, undefined, '要带 2 样：申请表、身份证'],
    ['is what is missing once something was ticked', codes, marked('M01'), '还差 1 样没备齐：身份证'],
    ['is all of it again when ticks were taken back', codes, marked(), '还差 2 样没备齐：申请表、身份证'],
    ['is that all is there', codes, marked('M01', 'M02'), zh.marks.all],
    ['counts what is no longer known', ['M02', 'M99'], marked('M02'), '还差 1 样没备齐：'],
    ['is nothing where all is done at the counter', ['M18'], undefined, undefined],
  ])('%s', (_, list, marks, line) => {
    expect(bringLabel(list, materials, marks, zh, say)).toBe(line)
  })
})

test('the list of a visit has what more than one thing needs first, then what each alone does', () => {
  const materials = ['M01', 'M12', 'M13']
  const alone = [
    { service: 'PP-RENEW', materials: ['M12'] },
    { service: 'HM-RENEW', materials: ['M13'] },
  ]
  expect(bookedGroups({ materials, alone })).toEqual([{ service: undefined, materials: ['M01'] }, ...alone])
  expect(bookedGroups({ materials })).toEqual([{ service: undefined, materials }])
})

test('pages of bookings are one list, each once, as the first page has it, which is read again and again', () => {
  const page = (...bookings: [string, 'booked' | 'cancelled'][]) => ({
    bookings: bookings.map(([bookingId, status]) => booking({ bookingId, status })),
    all: { points: [], services: [] },
  })
  const pages = [page(['C', 'booked'], ['B', 'cancelled']), page(['B', 'booked'], ['A', 'booked'])]
  expect(together(pages).bookings.map(({ bookingId, status }) => [bookingId, status])).toEqual([
    ['C', 'booked'],
    ['B', 'cancelled'],
    ['A', 'booked'],
  ])
})
