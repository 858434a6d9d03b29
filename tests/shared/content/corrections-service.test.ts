import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fees } from '../../../shared/content/fees'
import { materials } from '../../../shared/content/materials'
import { openQuestions } from '../../../shared/content/open-questions'
import { referrals } from '../../../shared/content/referrals'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import { priceOn } from '../../../shared/domain/checklist/fee'
import { placeRuleFor } from '../../../shared/domain/point/place'
import { Evidence } from '../../../shared/schemas/evidence'
import type { Service } from '../../../shared/schemas/service'
import { formOf, today } from './correction-row'

const serviceOf = (code: string): Service => {
  const found = services.find(one => one.code === code)
  if (!found) throw new Error(`no service ${code}`)
  return found
}
const feeOf = (code: string) => fees.find(one => one.code === code)
const yuan = (code: string, day = today) => {
  const fee = feeOf(code)
  return fee && priceOn(fee, day)?.yuan
}

describe('time limits', () => {
  it.each([
    ['A15: a tour to Russia takes one day at Hunchun', 'ET-BORDER', 'jilin', /Hunchun.* 1$/],
    ['B2: a pass to Hong Kong or Macao takes 60 days by law', 'HM-NEW', 'statute', /^60 days/],
    ['B2: so does an endorsement', 'HM-END-T', 'statute', /^60 days/],
    ['B2: settling waits for the score', 'HM-SETTLE', 'national', /40 working days.*20 more.*10/],
    ['B3: the record is given at once', 'QY-RECORD', 'national', /^At once/],
    ['B11: a border permit takes 15 days by the measures', 'ET-BORDER', 'statute', /15 days; 30/],
    ['B11: in urgent cases 5 working days', 'ET-BORDER', 'urgent', /5 working days/],
    ['B12: a Taiwan pass takes 30 days by the measures', 'TW-NEW', 'statute', /30 days; 60/],
    ['B12: an endorsement 7, up to 20', 'TW-END-T', 'national', /7 working days, up to 20/],
    ['B27: a home return permit takes 7 working days', 'HX-RENEW', 'national', /^7 working days/],
    ['B27: one exit takes 15 days by the measures', 'HMT-EXIT', 'statute', /^15 days/],
    ['B27: and 7 working days at Jilin City', 'HMT-EXIT', 'jilin', /7 working days/],
  ] as const)('%s', (_sentence, code, kind, words) => {
    expect(serviceOf(code).timeLimits[kind]?.text.en).toMatch(words)
  })

  it('B30: of the border-area permit none was found, and none is shown as certain', () => {
    const { timeLimits, legalBasis, evidence, note } = serviceOf('ET-BORDERZONE')
    expect(timeLimits.national?.evidence.confidence).toBe('unknown')
    expect(legalBasis).toEqual([])
    expect(evidence.confidence).toBe('low')
    expect(note?.en).toContain('12367')
  })

  it('whoever has to come in time reads “at least”', () => {
    expect(serviceOf('FV-EXT').timeLimits.applyBy?.text.en).toMatch(/at least 7 days before/)
    expect(serviceOf('FR-EXT').timeLimits.applyBy?.text.en).toMatch(/at least 30 days before/)
  })
})

describe('where, who and how long', () => {
  const said = (text: { en: string } | undefined, words: RegExp) => expect(text?.en).toMatch(words)

  it('A8: family visits to Taiwan are taken anywhere since 5 November 2025', () => {
    said(serviceOf('TW-END-T').where.text, /Any hall in China since 5 November 2025/)
    expect(serviceOf('TW-END-T').where.evidence.confidence).toBe('medium')
  })

  it('A15, B7: foreigners go to the prefecture, or to Hunchun', () => {
    for (const code of ['FV-EXT', 'FS-STAY', 'FR-WORK', 'FR-EXT', 'FR-REISSUE'])
      said(serviceOf(code).where.text, /prefecture.*since August 2025 also the hall of Hunchun/)
  })

  it.each([
    ['2024-05-05', 'medical', 'registered'],
    ['2024-05-06', 'medical', 'anywhere'],
    ['2024-05-06', 'performance', 'anywhere'],
    [today, 'other', 'registered'],
  ] as const)('A13: on %s, going for %s, one applies: %s', (day, other_matter, by) => {
    expect(placeRuleFor(serviceOf('HM-END-Q'), { other_matter }, day)?.by).toBe(by)
  })

  it('A11: somebody else may come for an endorsement, not for settling in Taiwan', () => {
    for (const code of ['HM-END-L', 'HM-END-S', 'TW-END-T', 'TW-END-C'])
      said(serviceOf(code).agent.text, /the pass or the last endorsement/)
    said(serviceOf('TW-END-D').agent.text, /^The applicant comes in person/)
    const byAgent = { agent_filed: true, applies_pass_together: false }
    expect(placeRuleFor(serviceOf('TW-END-T'), byAgent, today)?.by).toBe('issued')
    expect(placeRuleFor(serviceOf('TW-END-D'), byAgent, today)?.by).toBe('registered')
    expect(
      rules.filter(({ material, services: of }) => material === 'M46' && of.includes('TW-END-D')),
    ).toEqual([])
  })

  it.each([
    ['A12: business stays are 14 days', 'HM-END-S', /Up to 14 days/],
    ['A13: Macao has a year of many trips', 'HM-END-Q', /1 year, many trips/],
    ['B11: a border permit is good for 3 months or a year', 'ET-BORDER', /3 months.*1 year/],
    ['B20: a group to Taiwan has 6 months', 'TW-END-L', /^6 months, one trip/],
    ['B20: other matters have a year too', 'TW-END-Q', /1 year with many/],
    ['B20: exchange goes by the approval', 'TW-END-Y', /by the approval/],
    ['B20: crew have up to 3 years', 'TW-END-C', /1, 2 or 3 years/],
    ['A5: one exit within 3 months', 'HMT-EXIT', /one exit within 3 months/],
  ])('%s', (_sentence, code, words) => said(serviceOf(code).validity?.text, words))

  it('B5: one exit is for Hong Kong and Macao; Taiwan has its own permit', () => {
    const { audience, family, note } = serviceOf('HMT-EXIT')
    expect([audience, family]).toEqual(['hmResident', 'hmResident'])
    said(note, /Taiwan.*single permit.*40/)
  })

  it('B9: who is not Chinese has a permit of another kind', () => {
    said(serviceOf('HX-RENEW').note, /not Chinese.*10 July 2024.*12367/)
  })

  it('B22: a group to Hengqin and Macao is told, its papers are asked', () => {
    expect(
      serviceOf('HM-END-L')
        .conditions.map(({ text }) => text.en)
        .join(),
    ).toMatch(/Hengqin.*12367/)
  })

  it('B24: the endorsement for talents is not issued in Jilin', () => {
    for (const code of ['HM-END-S', 'HM-END-D'])
      expect(
        serviceOf(code)
          .conditions.map(({ text }) => text.en)
          .join(),
      ).toMatch(/none in Jilin/)
  })

  it('B28: a stay for work or study is taken anywhere since May 2023', () => {
    said(serviceOf('HM-END-D').where.text, /Since 15 May 2023/)
    const by = (stay_purpose: 'workStudy' | 'other', day: string) =>
      placeRuleFor(serviceOf('HM-END-D'), { stay_purpose }, day)?.by
    expect(by('workStudy', '2023-05-14')).toBe('registered')
    expect(by('workStudy', '2023-05-15')).toBe('anywhere')
    expect(by('other', '2023-05-15')).toBe('registered')
  })

  it('B29: Changchun renews wholly online since November 2025', () => {
    for (const code of ['PP-RENEW', 'PP-LOST', 'HM-RENEW', 'TW-DAMAGED']) {
      expect(serviceOf(code).online.possible).toBe('partly')
      said(serviceOf(code).online.text, /Since 20 November 2025/)
    }
  })

  it.each([
    ['B19: for Russia the consulate is to be asked', 'foreignVisa', /14 September 2026.*Russian consulate/],
    ['B32: halls take the pass for border control areas', 'borderZonePass', /Most county halls.*electronic/],
  ])('%s', (_sentence, code, words) => said(referrals.find(one => one.code === code)?.to, words))
})

describe('fees', () => {
  it('B6: the Taiwan pass costs 60, and a replaced permit of Taiwan residents 200', () => {
    expect([yuan('F-TW'), yuan('F-TB-RE')]).toEqual([60, 200])
    expect(feeOf('F-TW')?.prices.at(-1)?.evidence.confidence).toBe('high')
  })

  it('B21: a first visit from Taiwan is free until the end of 2027, which the fee says', () => {
    for (const code of ['F-TB', 'F-TB-1'])
      expect(feeOf(code)?.note?.en).toMatch(/first visit.*31 December 2027/)
  })

  it('A5: what a home return permit costs is not known', () => {
    expect(yuan('F-HX')).toBeUndefined()
    expect(openQuestions.map(({ id }) => id)).toContain('A5-1')
  })
})

describe('how papers are handed in', () => {
  it('A17: nobody brings copies of who he is: the hall makes them', () => {
    for (const code of ['M02', 'M03', 'M05', 'M06', 'M08', 'M10', 'M15', 'M16', 'M17', 'M20'])
      expect(formOf(code), code).toBe('showOriginal')
    expect(formOf('M12')).toBe('submitOriginal')
    expect(formOf('M21')).toBe('copy')
    for (const code of ['M02', 'M03', 'M05', 'M06'])
      expect(materials.find(one => one.code === code)?.note?.en, code).toContain(
        'the hall copies or scans it',
      )
  })

  it('forms and statements are written in the hall, and count as done there', () => {
    for (const code of ['M01', 'M13', 'M29', 'M30', 'M49', 'M51', 'M58', 'M59', 'M60', 'M70', 'M73'])
      expect(formOf(code), code).toBe('inHall')
  })

  it('B13: whether the photo is free is asked, not promised', () => {
    expect(materials.find(({ code }) => code === 'M04')?.note?.en).toMatch(/free, ask 12367/)
  })
})

describe('how far it may be trusted', () => {
  it('what only copies of third parties say is never called reliable', () => {
    const stated = evidencesOf([rules, services, materials, fees, referrals])
    expect(stated.length).toBeGreaterThan(500)
    expect(
      stated.filter(
        ({ confidence, sources }) => confidence === 'high' && sources.every(source => /^C\d/.test(source)),
      ),
    ).toEqual([])
  })
})

function evidencesOf(value: unknown): Evidence[] {
  if (v.is(Evidence, value)) return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(evidencesOf)
}
