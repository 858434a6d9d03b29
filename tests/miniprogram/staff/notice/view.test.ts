import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { changeWords } from '../../../../miniprogram/src/components/change-view'
import {
  isSaid,
  noText,
  ruleWritten,
  withPrice,
  withUntil,
  withWording,
} from '../../../../miniprogram/src/staff/notice/entry'
import {
  acknowledgementGroups,
  isDay,
  noticeGroups,
  pricesToCome,
  sharedChanges,
  tellingLabel,
  waitingAtPoint,
  waitingNotices,
} from '../../../../miniprogram/src/staff/notice/view'
import { fees } from '../../../../shared/content/fees'
import { materials } from '../../../../shared/content/materials'
import { priceOn, pricesProblem } from '../../../../shared/domain/checklist/fee'
import { Fee } from '../../../../shared/schemas/fee'
import { Material } from '../../../../shared/schemas/material'
import type { NoticePhase, NoticeView, PointNotice } from '../../../../shared/schemas/notice'
import { Rule, type Test } from '../../../../shared/schemas/rule'
import { textsOf } from '../../../../shared/texts'
import { noticeTexts } from '../../../../shared/texts/notice'
import { say, text } from '../../builder'

const zh = textsOf('zh-CN')
const words = noticeTexts['zh-CN']
const today = '2026-11-24'
const passport = fees.find(({ code }) => code === 'F-PP')
const photo = materials.find(({ code }) => code === 'M04')
if (!passport || !photo) throw new Error('no such content')

describe('a fee that changes', () => {
  const later = withPrice(passport, { yuan: 100, from: '2026-12-01', legalBasis: '' }, today)

  it('costs the old price until the day, and the new one from it on', () => {
    expect([priceOn(later, '2026-11-30')?.yuan, priceOn(later, '2026-12-01')?.yuan]).toEqual([120, 100])
    expect(v.is(Fee, later)).toBe(true)
    expect(pricesProblem(later.prices)).toBeUndefined()
  })

  it('is shown with what a colleague has set already', () => {
    const zh = textsOf('zh-CN')
    const lines = (day: string) =>
      pricesToCome(zh, words, later, day).map(line => line.replaceAll('\u00a0', ' '))
    expect(lines('2026-11-30')).toEqual(['100 元 · 2026年12月1日起'])
    expect(lines('2026-12-01')).toEqual([])
  })

  it('set again, has one price for the day still', () => {
    const again = withPrice(later, { yuan: 90, from: '2026-12-01', legalBasis: '文号' }, today)
    expect(again.prices).toHaveLength(later.prices.length)
    expect(priceOn(again, '2026-12-01')).toMatchObject({ yuan: 90, legalBasis: '文号' })
    expect(pricesProblem(again.prices)).toBeUndefined()
  })
})

describe('a material said anew', () => {
  it('is trimmed, and without a note has none', () => {
    const words = { name: text(' 照片 '), note: noText, form: 'copy' as const, count: '2' }
    const changed = withWording(photo, words, today)
    expect(changed).toMatchObject({ name: text('照片'), form: 'copy', count: 2 })
    expect(changed.note).toBeUndefined()
    expect(v.is(Material, changed)).toBe(true)
  })

  it('is said in Chinese at least or, where it may, not at all', () => {
    expect(isSaid(text('照片'), false)).toBe(true)
    expect(isSaid({ ...noText, 'zh-CN': '照片' }, false)).toBe(true)
    expect(isSaid({ ...noText, en: 'Photo' }, true)).toBe(false)
    expect([isSaid(noText, true), isSaid(noText, false)]).toEqual([true, false])
  })
})

describe('a rule', () => {
  const child: Test = { fact: 'age', op: 'lt', value: 16 }
  const soldier: Test = { fact: 'military_active', op: 'eq', value: true }
  const written = { services: ['PP-NEW', 'PP-RENEW'], material: 'M15', from: '2026-12-01', until: '' }

  it('that is new asks the same of all services it is for, and keeps its code when it is written on', () => {
    const rule = ruleWritten(
      { ...written, when: { any: [child, soldier] } },
      undefined,
      1_764_000_000_000,
      today,
    )
    expect(rule).toMatchObject({ services: ['PP-NEW', 'PP-RENEW'], when: { any: [child, soldier] } })
    expect(v.is(Rule, rule)).toBe(true)
    const other = ruleWritten(
      { ...written, services: ['HM-NEW'], when: true, until: '2026-12-31' },
      rule,
      0,
      today,
    )
    expect(other).toMatchObject({ code: rule.code, services: ['HM-NEW'], when: true, until: '2026-12-31' })
    expect(v.is(Rule, other)).toBe(true)
  })

  it('ends on a day, or goes on', () => {
    const rule = ruleWritten({ ...written, when: true }, undefined, 0, today)
    expect(withUntil(rule, '2026-12-09').until).toBe('2026-12-09')
    expect('until' in withUntil({ ...rule, until: '2026-12-09' }, '')).toBe(false)
  })
})

describe('a difference in words', () => {
  const name = text('护照费')

  it('says a price before and after', () => {
    const change = {
      kind: 'changed' as const,
      of: 'fee' as const,
      code: 'F-PP',
      name,
      fields: [{ field: 'yuan', before: 120, after: 0 }],
    }
    expect(changeWords(change, zh, say)).toEqual({
      title: '有变：护照费',
      details: ['金额', '原来：120 元', '改为：不收费'],
    })
  })

  it('says how something new is handed in, and when something depends on an answer', () => {
    const added = {
      kind: 'added' as const,
      of: 'material' as const,
      code: 'M15',
      name,
      fields: { form: 'copy', count: 1 },
    }
    expect(changeWords(added, zh, say).details).toEqual(['交复印件'])
    const perhaps = {
      kind: 'perhaps' as const,
      of: 'material' as const,
      code: 'M15',
      name,
      reason: [{ fact: 'military_active' as const, op: 'eq' as const, value: true }],
    }
    expect(changeWords(perhaps, zh, say).details).toEqual(['因为：是现役军人'])
  })

  it('names an inner field by the outer one, and what it has no word for as other', () => {
    const change = (field: string) =>
      changeWords(
        { kind: 'changed', of: 'service', code: 'X', name, fields: [{ field, after: text('四天') }] },
        zh,
        say,
      ).details
    expect(change('timeLimits.jilin')).toEqual(['办理时限', '原来：没有', '改为：四天'])
    expect(change('something')[0]).toBe('其他内容')
  })
})

const view = (number: string, phase: NoticePhase, given: Partial<NoticeView> = {}): NoticeView => ({
  number,
  phase,
  version: 1,
  authors: [],
  may: [],
  ...given,
})

it('notices stand by what they mean today, without empty groups', () => {
  const all = [view('2026-03', 'draft'), view('2026-02', 'coming'), view('2026-01', 'inForce')]
  expect(noticeGroups(all).map(({ group, notices }) => [group, notices.length])).toEqual([
    ['now', 1],
    ['coming', 1],
    ['open', 1],
  ])
})

it('the same change of several services is said once, another class of applicants apart', () => {
  const change = { kind: 'dropped' as const, of: 'material' as const, code: 'M09', name: text('函') }
  const shared = sharedChanges([
    { service: 'A', name: text('甲'), changes: [{ change, classes: ['adult'] }] },
    { service: 'B', name: text('乙'), changes: [{ change, classes: ['adult'] }, { change }] },
  ])
  expect(shared).toEqual([
    { change, classes: ['adult'], services: [text('甲'), text('乙')] },
    { change, services: [text('乙')] },
  ])
})

it('how far telling has got is said in numbers', () => {
  const of = (looked: number, told: number, done: boolean) =>
    tellingLabel(words, view('2026-02', 'coming', { telling: { looked, told, done } }))
  expect(of(0, 0, false)).toBe('发布三分钟后开始')
  expect(of(9, 2, false)).toBe('已核对 9 个预约，通知 2 人')
  expect(of(9, 2, true)).toBe('核对完毕：9 个预约，通知 2 人')
  expect(tellingLabel(words, view('2026-01', 'inForce'))).toBeUndefined()
})

it('who has not acknowledged is told apart', () => {
  const { missing, given } = acknowledgementGroups([
    { pointId: 'CC-00', acknowledged: { at: '2026-11-24T10:00:00+08:00', by: '王' } },
    { pointId: 'CC-01' },
  ])
  expect([missing.length, given.length]).toEqual([1, 1])
})

it.each([
  ['2026-12-01', true],
  ['2026-11-31', false],
  ['2026-12-1', false],
  ['', false],
])('%s is a day: %s', (typed, expected) => {
  expect(isDay(typed)).toBe(expected)
})

describe('home says what waits', () => {
  const notice = (number: string, changes: Partial<NoticeView>): NoticeView => ({
    number,
    phase: 'draft',
    version: 1,
    authors: [],
    may: [],
    ...changes,
  })
  const numbers = (found: NoticeView[]) => found.map(({ number }) => number)

  it('to who approves: what colleagues have submitted, and not what he wrote himself', () => {
    const { toIssue } = waitingNotices([
      notice('2026-02', { phase: 'submitted', may: ['issue', 'return'] }),
      notice('2026-03', { phase: 'submitted', may: ['return'] }),
      notice('2026-04', { may: ['edit', 'submit'] }),
    ])
    expect(numbers(toIssue)).toEqual(['2026-02'])
  })

  it('to who writes: what was sent back with a remark, until it is submitted again', () => {
    const { returned } = waitingNotices([
      notice('2026-02', { may: ['edit', 'submit'], remark: '金额不对' }),
      notice('2026-03', { may: ['edit', 'submit'] }),
      notice('2026-04', { phase: 'submitted', may: ['return'], remark: '金额不对' }),
    ])
    expect(numbers(returned)).toEqual(['2026-02'])
  })

  const at = (number: string, changes: Partial<PointNotice>, urgent?: true): PointNotice => ({
    notice: notice(number, { phase: 'inForce', ...(urgent && { urgent }) }),
    ...changes,
  })
  const given = { acknowledged: { at: '2026-11-24T09:00:00+08:00', by: '示例' } }
  const read = { readAt: '2026-11-24T09:00:00+08:00' }
  const all = [
    at('2026-02', {}),
    at('2026-03', { ...given, ...read }),
    at('2026-04', given, true),
    at('2026-05', { ...given, ...read }, true),
    at('2026-06', read, true),
  ]
  const of = (found: PointNotice[]) => found.map(one => one.notice.number)

  it('to a clerk of the hall: what he has not read, and what is urgent until it is read and acknowledged', () => {
    const { unread, urgent } = waitingAtPoint(all, true)
    expect(of(unread)).toEqual(['2026-02', '2026-04'])
    expect(of(urgent)).toEqual(['2026-04', '2026-06'])
  })

  it('to who oversees the hall: what is urgent until the hall has acknowledged it', () => {
    const { unread, urgent } = waitingAtPoint(all, false)
    expect(unread).toEqual([])
    expect(of(urgent)).toEqual(['2026-06'])
  })
})
