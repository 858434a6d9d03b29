import { describe, expect, it } from 'vitest'
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

  it('are no more than one tap on an old phone can allow; that of a home visit is asked for by itself', () => {
    const { homeVisit, ...ofBooking } = templateIds
    const ids = consoleTemplates(templateIds).map(({ id }) => id)
    expect(ids).toContain(homeVisit)
    expect(ids.filter(id => id !== homeVisit)).toEqual(Object.values(ofBooking))
    expect(ids.length - 1).toBeLessThanOrEqual(3)
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
