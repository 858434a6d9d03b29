import { describe, expect, it } from 'vitest'
import { templateSetting, templatesFor } from '../../../functions/wechat/template-setting'
import { consoleTemplates, templateTexts } from '../../../functions/wechat/templates'
import { templateIds } from './running-sandbox'

describe('the message templates', () => {
  it('have two to five keys each, all different, as the WeChat console allows', () => {
    for (const { keys } of consoleTemplates(templateIds)) {
      expect(keys.length).toBeGreaterThanOrEqual(2)
      expect(keys.length).toBeLessThanOrEqual(5)
      expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length)
    }
  })

  it('have different titles, because the popup keeps only one of the same title', () => {
    const titles = consoleTemplates(templateIds).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('are no more than one tap on an old phone can allow; those of a home visit and of a waiting list are asked for by themselves', () => {
    const { homeVisit, waitingList, ...ofBooking } = templateIds
    const ids = consoleTemplates(templateIds).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([homeVisit, waitingList]))
    expect(ids.filter(id => id !== homeVisit && id !== waitingList)).toEqual(Object.values(ofBooking))
    expect(Object.values(ofBooking).length).toBeLessThanOrEqual(3)
  })

  it('carry the id the configuration gives', () => {
    const configured = consoleTemplates({ ...templateIds, checklistChanged: 'id-from-console' })
    expect(configured.map(({ id }) => id)).toContain('id-from-console')
  })

  it('put each field under the key of its template', () => {
    const texts = templateTexts('recommendation', {
      oldTime: '2026-11-24T11:00:00+08:00',
      suggestedPoint: '净月分局',
      newTime: '2026-11-24T10:30:00+08:00',
      validUntil: '09:10',
      note: '比南关约快35分钟',
    })
    expect(texts).toEqual({
      time1: '2026-11-24T11:00:00+08:00',
      thing2: '净月分局',
      time3: '2026-11-24T10:30:00+08:00',
      time4: '09:10',
      thing5: '比南关约快35分钟',
    })
  })
})

describe('templates of several languages', () => {
  const value = 'chinese-one longTerm | en english-one thing2 thing1 time3 thing4 | ko korean-one'
  const setting = templateSetting('WECHAT_TEMPLATE_BOOKING_REMINDER', value, 'bookingReminder')

  it.each([
    ['en', ['bookingReminder@en', 'bookingReminder', 'bookingReminder@ko']],
    ['ko', ['bookingReminder@ko', 'bookingReminder', 'bookingReminder@en']],
    ['zh-CN', ['bookingReminder', 'bookingReminder@en', 'bookingReminder@ko']],
  ] as const)('who reads %s is written with his own first, then with the Chinese one', (language, order) => {
    expect(templatesFor('bookingReminder', setting, language).map(({ ledger }) => ledger)).toEqual(order)
  })

  it('have keys and a kind of their own', () => {
    expect(setting).toMatchObject({ id: 'chinese-one', kind: 'longTerm', keys: { thing1: 'thing1' } })
    expect(setting.others?.en).toMatchObject({
      id: 'english-one',
      kind: 'oneTime',
      keys: { thing1: 'thing2' },
    })
  })

  it.each([
    'chinese-one | fr french-one',
    'chinese-one | en chinese-one',
    'chinese-one | en english-one | en english-two',
    'chinese-one | en english-one thing1',
    'chinese-one |',
  ])('are named when they are set wrongly: %s', wrong => {
    expect(() => templateSetting('WECHAT_TEMPLATE_BOOKING_REMINDER', wrong, 'bookingReminder')).toThrow(
      'WECHAT_TEMPLATE_BOOKING_REMINDER',
    )
  })
})
