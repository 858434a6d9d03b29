import { describe, expect, it } from 'vitest'
import { getBooking } from '../../../functions/store/booking'
import { getContent } from '../../../functions/store/content'
import { checklistMessage, recommendationMessage, reminderMessage } from '../../../functions/task/message'
import { templateValue, thingLength } from '../../../functions/wechat/template-value'
import { points } from '../../../shared/content/points'
import { services } from '../../../shared/content/services'
import { together } from '../../../shared/content/together'
import { addMinutes } from '../../../shared/domain/calendar'
import { shortNameOf } from '../../../shared/domain/short-name'
import type { Recommendation } from '../../../shared/schemas/booking'
import type { Change } from '../../../shared/schemas/notice'
import type { Language } from '../../../shared/schemas/text'
import { messageTexts } from '../../../shared/texts/message'
import { languages } from '../../../shared/vocabulary/language'
import { book, morning, runStack, synthetic, tokenOf } from '../running-stack'

const slotAt = '2026-11-25T10:00:00+08:00'
const offer: Recommendation = {
  recommendationId: 'R1',
  bookingId: '0000000000',
  fromPointId: 'CC-00',
  fromSlotAt: slotAt,
  toPointId: 'CC-03',
  toSlotAt: slotAt,
  status: 'open',
  offeredAt: morning,
  expiresAt: slotAt,
  waitHereMinutes: 60,
  waitThereMinutes: 5,
  travelHereMinutes: 20,
  travelThereMinutes: 20,
  savesMinutes: 55,
}
const letter: Change = {
  kind: 'added',
  fields: {},
  of: 'material',
  code: 'M15',
  name: { 'zh-CN': '函', en: 'letter', ko: '공문' },
}

it.each([
  ['zh-CN', '家人：', '材料已备齐，按时到即可', /您|你/],
  ['en', 'Family: ', 'Everything is ready', /\byou/i],
  ['ko', '가족: ', '준비물이 다 갖추어졌습니다', /당신|고객님/],
] as const)(
  'in %s: what a child reads of a parent’s appointment says whose it is, names nobody and does not mean the child',
  async (language, family, ready, reader) => {
    const world = await runStack()
    const given = { forFamily: true, language, slotAt }
    const { bookingId, materials } = await book(world, await tokenOf(world), given)
    const item = await getBooking(world.table, bookingId)
    if (!item) throw new Error('no booking')
    const content = await getContent(world.table, morning, '2026-11-25')
    const marked = { ...item, marks: { have: materials, order: 1 } }
    const messages = [
      recommendationMessage(item, offer, content),
      checklistMessage(item, [letter], content),
      reminderMessage(item, content),
      reminderMessage(marked, content),
    ].map(({ fields }) => Object.entries(fields).map(([key, text]) => templateValue(key, text)))
    for (const printed of messages) {
      expect(printed.some(text => text?.startsWith(family))).toBe(true)
      expect(printed).not.toContain(undefined)
      expect(printed.join()).not.toMatch(reader)
      for (const name of [synthetic.name, '王*英']) expect(printed.join()).not.toContain(name)
    }
    expect(messages.at(-1)).toContain(ready)
  },
)

describe.each(languages)('in %s', language => {
  const printed = (text: string) => templateValue('thing1', text)

  it.each([
    ['services', services],
    ['halls', points],
  ])('no two of the %s read alike, not even after the words that it is for family', (_, list) => {
    const short = list.map(one => shortNameOf(one, language))
    expect(short.map(printed)).toEqual(short)
    expect(new Set(short.map(messageTexts[language].family).map(printed)).size).toBe(list.length)
  })
})

it('a message names service and halls by their short names', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), { language: 'en', slotAt })
  const item = await getBooking(world.table, bookingId)
  if (!item) throw new Error('no booking')
  const content = await getContent(world.table, morning, '2026-11-25')
  expect(reminderMessage(item, content).fields.thing1).toBe('Renew passport')
  const there = { ...offer, toPointId: 'U-220184', toSlotAt: '2026-11-25T09:00:00+08:00' }
  expect(recommendationMessage(item, there, content).fields).toEqual({
    time1: slotAt,
    thing2: "Gongzhuling, Ch'chun",
    time3: '2026-11-25T09:00:00+08:00',
    time4: offer.expiresAt,
    thing5: '1 hour earlier',
  })
  const sameTime = { ...there, toSlotAt: slotAt }
  expect(recommendationMessage(item, sameTime, content).fields.thing5).toBe('Saves about 55 min')
  expect(recommendationMessage({ ...item, language: 'zh-CN' }, sameTime, content).fields.thing5).toBe(
    '比长春市出入境大厅约快55分钟',
  )
})

describe('an offer at another time says how much later or earlier that is', () => {
  const noteAt = async (language: Language, minutes: number, savesMinutes = 55) => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world), { language, slotAt })
    const item = await getBooking(world.table, bookingId)
    if (!item) throw new Error('no booking')
    const content = await getContent(world.table, morning, '2026-11-25')
    const there = { ...offer, toSlotAt: addMinutes(slotAt, minutes), savesMinutes }
    return recommendationMessage(item, there, content).fields
  }

  it.each([
    ['zh-CN', 120, '晚2小时，约省55分钟'],
    ['zh-CN', -40, '早40分钟，约省55分钟'],
    ['en', 120, '2h later, saves 55m'],
    ['en', -40, '40 minutes earlier'],
    ['ko', 120, '2시간 늦게, 55분 절약'],
    ['ko', -40, '40분 일찍, 55분 절약'],
  ] as const)('in %s, by %d minutes: %s', async (language, minutes, note) => {
    expect(await noteAt(language, minutes)).toMatchObject({
      time1: slotAt,
      time3: addMinutes(slotAt, minutes),
      thing5: note,
    })
  })

  it('in every language within what WeChat prints, for every shift and saving', () => {
    for (const language of languages)
      for (const way of ['later', 'earlier'] as const)
        for (const saved of [15, 240])
          for (let by = 5; by <= 120; by += 5) {
            const span = { hours: Math.floor(by / 60), minutes: by % 60 }
            const { shifted, rescue } = messageTexts[language]
            for (const note of [shifted[way](span, saved).at(-1), rescue[way](span), rescue.same(saved)])
              expect(note?.length).toBeLessThanOrEqual(thingLength)
          }
  })
})

it('an edition without short names is told with a name that ends cleanly', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), { language: 'en', slotAt })
  const item = await getBooking(world.table, bookingId)
  if (!item) throw new Error('no booking')
  const content = await getContent(world.table, morning, '2026-11-25')
  const older = new Map(
    [...content.services].map(([code, { shortName: _, ...service }]) => [code, service] as const),
  )
  const told = (service: string) =>
    reminderMessage({ ...item, services: [service] }, { ...content, services: older }).fields.thing1
  expect(told('PP-RENEW')).toBe('Passport: renewal')
  expect(told('HM-END-S')).toBe('Hong Kong/Macao…')
})

it('a visit of several services names them, or the first and how many, and is never cut', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), { slotAt })
  const item = await getBooking(world.table, bookingId)
  if (!item) throw new Error('no booking')
  const content = await getContent(world.table, morning, '2026-11-25')
  const told = (codes: string[], language: Language = 'zh-CN', forFamily = false) =>
    reminderMessage({ ...item, services: codes, language, forFamily }, content).fields.thing1 ?? ''
  const [passport, pass] = ['PP-RENEW', 'HM-RENEW'].map(code => told([code]))
  expect(told(['PP-RENEW', 'HM-RENEW'])).toBe(`${passport} + ${pass}`)
  expect(told(['PP-RENEW', 'HM-RENEW', 'HM-END-L', 'TW-NEW'])).toBe(`${passport}等4项`)
  expect(told(['PP-RENEW', 'HM-RENEW', 'HM-END-L'], 'en')).toBe('Renew passport +2')
  for (const [main, others] of Object.entries(together))
    for (const language of languages)
      for (const forFamily of [false, true]) {
        const text = told([main, ...others], language, forFamily)
        expect(templateValue('thing1', text)).toBe(text)
        expect(text).toMatch(/ \+ |\d/)
      }
})
