import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fieldNames } from '../../../shared/content/guide/field'
import { guidedServices, guideFor } from '../../../shared/content/guides'
import { services } from '../../../shared/content/services'
import { Guide, guideFields } from '../../../shared/schemas/guide'

describe('official guides', () => {
  it('are of services that exist, each once', () => {
    const codes = services.map(({ code }) => code)
    expect(guidedServices.filter(code => !codes.includes(code))).toEqual([])
    expect(guidedServices.length).toBeGreaterThan(60)
  })

  it('hold every service, and say of all where to complain', () => {
    for (const { code } of services) {
      const guide = v.parse(Guide, guideFor(code))
      expect(guide.complaint?.text.en, code).toContain('12367')
    }
  })

  it('carry sources, and wording in three languages of its own', () => {
    const facts = guidedServices.flatMap(code => {
      const { code: _, ...fields } = guideFor(code)
      return Object.values(fields).flatMap(fact => fact ?? [])
    })
    for (const { text, evidence } of facts) {
      expect(evidence.sources.length, text.en).toBeGreaterThan(0)
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/)
      expect(text.ko, text.ko).toMatch(/^\d$|[\uac00-\ud7a3]/)
    }
  })

  it('name each field, no two alike', () => {
    for (const language of ['zh-CN', 'en', 'ko'] as const)
      expect(new Set(guideFields.map(field => fieldNames[field][language])).size).toBe(guideFields.length)
  })
})
