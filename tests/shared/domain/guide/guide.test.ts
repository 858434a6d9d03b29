import { describe, expect, it, test } from 'vitest'
import { applicantClasses } from '../../../../shared/content/applicant-classes'
import { fees } from '../../../../shared/content/fees'
import { guideFor } from '../../../../shared/content/guides'
import { materials } from '../../../../shared/content/materials'
import { services } from '../../../../shared/content/services'
import { classResult } from '../../../../shared/domain/guide/class-result'
import { guideRows } from '../../../../shared/domain/guide/guide'
import type { GuideField } from '../../../../shared/schemas/guide'
import type { Service } from '../../../../shared/schemas/service'
import { rulesOf } from '../checklist/rule-cases'

const day = '2026-12-01'
const serviceOf = (code: string) => services.find(one => one.code === code) as Service
const feesOf = (code: string) => serviceOf(code).fees.flatMap(fee => fees.find(one => one.code === fee) ?? [])
const rowsOf = (code: string, on = day) => guideRows(serviceOf(code), feesOf(code), guideFor(code), on)
const rowOf = (code: string, field: GuideField, on = day) => rowsOf(code, on).find(row => row.field === field)

describe('the guide of a service', () => {
  test.each<[string, GuideField, RegExp]>([
    ['PP-NEW', 'authority', /县级以上地方公安机关出入境管理机构/],
    ['PP-NEW', 'level', /^县级$/],
    ['PP-NEW', 'reach', /全国任何一个县级以上出入境大厅/],
    ['PP-NEW', 'visits', /^1次$/],
    ['PP-RENEW', 'visits', /全程网上办的不用到场/],
    ['PP-RENEW', 'online', /长春户口.*全程网上办/],
    ['PP-NEW', 'statute', /^15天/],
    ['PP-NEW', 'promise', /^4个工作日/],
    ['PP-NEW', 'result', /^中华人民共和国普通护照$/],
    ['PP-NEW', 'refusal', /弄虚作假/],
    ['PP-NEW', 'remedy', /行政复议.*行政诉讼/],
    ['PP-NEW', 'complaint', /12367/],
    ['HM-NEW', 'kind', /^行政许可$/],
    ['HM-END-L', 'handling', /^承诺件/],
    ['HM-END-L', 'promise', /自助签注机当场/],
    ['TW-NEW', 'remedy', /行政复议/],
    ['FV-EXT', 'level', /^市级/],
    ['FV-EXT', 'authority', /珲春另有授权/],
    ['FV-EXT', 'remedy', /最终决定/],
    ['FR-WORK', 'statute', /15个工作日/],
    ['FPR', 'authority', /省公安厅政务窗口/],
    ['NAT-EXIT', 'result', /^退籍证书$/],
    ['QY-RECORD', 'visits', /^网上办不用到场；窗口1次$/],
  ])('%s says of its field %s what is on record', (code, field, said) => {
    expect(rowOf(code, field)?.text?.['zh-CN']).toMatch(said)
  })

  test.each<[string, GuideField, string[]]>([
    ['PP-NEW', 'refusal', ['《中华人民共和国护照法》第十三条、第十四条']],
    ['PP-NEW', 'feeBasis', ['发改价格〔2019〕914号']],
    ['HM-END-G', 'feeBasis', ['发改价格〔2017〕1186号']],
    ['TW-NEW', 'feeBasis', ['发改价格规〔2019〕1931号']],
    ['FV-EXT', 'remedy', ['《中华人民共和国出境入境管理法》第三十六条']],
    ['NAT-JOIN', 'refusal', ['《中华人民共和国国籍法》第七条、第八条']],
    ['FE-EXIT', 'refusal', ['《中华人民共和国出境入境管理法》第二十八条']],
  ])('%s names for %s the law by its Chinese name', (code, field, laws) => {
    expect(rowOf(code, field)?.laws).toEqual(laws)
  })

  it('shows the document by which the fee of the day is charged', () => {
    expect(rowOf('PP-NEW', 'feeBasis', '2018-05-01')?.laws).toEqual(['发改价格〔2017〕1186号'])
    expect(rowOf('PP-NEW', 'feeBasis', '2026-12-01')?.laws).toEqual(['发改价格〔2019〕914号'])
  })

  test.each<[string, GuideField[]]>([
    ['PP-NEW', ['kind', 'handling']],
    ['HM-NEW', ['handling', 'remedy']],
    ['FR-WORK', ['kind', 'handling', 'visits', 'promise']],
    ['FPR-RENEW', ['kind', 'refusal', 'remedy', 'visits']],
    ['HX-RENEW', ['feeBasis']],
    ['LOSS-FOREIGN', ['authority', 'result', 'refusal', 'remedy']],
  ])('%s has no row for what nobody has read: %j', (code, missing) => {
    const shown = rowsOf(code).map(({ field }) => field)
    expect(shown.filter(field => missing.includes(field))).toEqual([])
    expect(shown).toContain('reach')
    expect(shown.at(-1)).toBe('complaint')
  })

  it('says of what another province alone publishes that it is not certain', () => {
    for (const [code, field] of [
      ['FB-BIRTH', 'handling'],
      ['QY-RECORD', 'handling'],
      ['ET-BORDER', 'level'],
      ['ET-BORDERZONE', 'result'],
      ['BIZ-FILING', 'result'],
    ] as const)
      expect(rowOf(code, field)?.evidence.confidence, code).toBe('low')
  })

  it('is as sure of the basis of its fees as of the least sure of them', () => {
    const [first, second] = feesOf('NAT-EXIT').flatMap(({ prices }) => prices)
    const rows = (confidence: 'high' | 'low') =>
      guideRows(
        serviceOf('NAT-EXIT'),
        [first, second].flatMap((price, i) =>
          price
            ? {
                code: `F-${i}`,
                name: serviceOf('NAT-EXIT').name,
                prices: [
                  {
                    ...price,
                    legalBasis: `basis ${i}`,
                    evidence: { ...price.evidence, confidence: i === 0 ? confidence : ('medium' as const) },
                  },
                ],
              }
            : [],
        ),
        guideFor('NAT-EXIT'),
        day,
      )
    const basis = (confidence: 'high' | 'low') => rows(confidence).find(({ field }) => field === 'feeBasis')
    expect(basis('high')).toMatchObject({ laws: ['basis 0', 'basis 1'], evidence: { confidence: 'medium' } })
    expect(basis('low')?.evidence.confidence).toBe('low')
  })
})

describe('what a class of applicants brings and pays', () => {
  const resultOf = (code: string, applicant: string) => {
    const answers = applicantClasses.find(one => one.code === applicant)?.answers ?? {}
    const known = { service: serviceOf(code), rules: rulesOf(code), materials, fees }
    const { items, fees: own } = classResult(known, answers, day)
    return { materials: items.map(({ material }) => material), fees: own.map(fee => fee.code) }
  }

  test.each<[string, string[]]>([
    ['HM-END-G', ['F-HM-END-1', 'F-HM-END-2']],
    ['HM-END-L', ['F-HM-END-1', 'F-HM-END-2', 'F-HM-END-M1']],
    ['HM-END-S', ['F-HM-END-1', 'F-HM-END-M1']],
    ['HM-END-T', ['F-HM-END-1', 'F-HM-END-2', 'F-HM-END-M1']],
    ['HM-NEW', ['F-HM']],
  ])('%s shows its own fees: %j', (code, own) => {
    expect(resultOf(code, 'adult').fees).toEqual(own)
  })

  it('is the list of that class and of no other', () => {
    expect(resultOf('HM-END-G', 'adult').materials).toEqual(['M01', 'M02', 'M19'])
    expect(resultOf('HM-END-G', 'statePersonnel').materials).toContain('M09')
    expect(resultOf('HM-END-G', 'minor').materials).toContain('M05')
    expect(resultOf('HM-END-G', 'adult').materials).not.toContain('M05')
  })

  it('who cannot apply is told what to do instead, and of no fee', () => {
    const known = { service: serviceOf('FV-EXT'), rules: rulesOf('FV-EXT'), materials, fees }
    const answers = { ...applicantClasses[0]?.answers, overstayed: true }
    const away = classResult(known, answers, day)
    expect(away.items.map(({ material }) => material)).toEqual(['M90'])
    expect(away.fees).toEqual([])
    expect(classResult(known, { ...answers, overstayed: false }, day).fees).not.toEqual([])
  })
})
