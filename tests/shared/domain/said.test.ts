import { describe, expect, it } from 'vitest'
import { materials } from '../../../shared/content/materials'
import { services } from '../../../shared/content/services'
import { languagesToCome, saidIn } from '../../../shared/domain/said'

const text = { 'zh-CN': '近照', en: '', ko: '최근 사진' }

describe('a text whose English is still to come', () => {
  it.each([
    ['zh-CN', '近照'],
    ['en', '近照'],
    ['ko', '최근 사진'],
  ] as const)('reads in %s: %s', (language, said) => {
    expect(saidIn(text, language)).toBe(said)
  })

  it('is found wherever it stands in an entry', () => {
    const stated = { text, evidence: { confidence: 'high', sources: [], asOf: '2026' } }
    expect(languagesToCome({ code: 'M01', refusals: [stated] })).toEqual(['en'])
    expect(languagesToCome({ name: { ...text, ko: '' }, note: text })).toEqual(['en', 'ko'])
  })
})

it('of what comes with a deployment every text is in all languages', () => {
  expect(languagesToCome([services, materials])).toEqual([])
})
