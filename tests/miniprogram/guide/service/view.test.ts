import { expect, it } from 'vitest'
import { classView, fieldViews } from '../../../../miniprogram/src/guide/service/view'
import type { ServiceDetail } from '../../../../shared/api'
import { ordinaryAnswers } from '../../../../shared/content/applicant-classes'
import { fees } from '../../../../shared/content/fees'
import { guideFor } from '../../../../shared/content/guides'
import { materials } from '../../../../shared/content/materials'
import { questions } from '../../../../shared/content/questions'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import type { Service } from '../../../../shared/schemas/service'
import { textsOf } from '../../../../shared/texts'
import { say } from '../../builder'

const day = '2026-12-01'
const said = { texts: textsOf('zh-CN'), say }
const detailOf = (code: string): ServiceDetail => {
  const service = services.find(one => one.code === code) as Service
  return {
    service,
    rules: rules.filter(one => one.services.includes(code)),
    materials,
    fees: fees.filter(one => service.fees.includes(one.code)),
    questions,
    together: [],
  }
}
const fieldsOf = (code: string) => fieldViews(detailOf(code), guideFor(code), day, said)

it('each field has its name, what it says, and how old and how sure that is', () => {
  expect(fieldsOf('PP-NEW').find(({ key }) => key === 'level')).toEqual({
    key: 'level',
    label: '行使层级',
    text: '县级',
    laws: [],
    doubtful: false,
    source: expect.stringContaining('2026年11月29日'),
  })
})

it('what is not certain is to be confirmed, and what is unknown is not there', () => {
  const birth = fieldsOf('FB-BIRTH')
  expect(birth.find(({ key }) => key === 'handling')?.doubtful).toBe(true)
  expect(birth.find(({ key }) => key === 'authority')?.doubtful).toBe(false)
  expect(birth.map(({ key }) => key)).not.toContain('remedy')
})

it('the individual endorsement shows its two prices with their document', () => {
  const { fees: own, materials: list } = classView(detailOf('HM-END-G'), ordinaryAnswers, day, said)
  expect(own.map(({ label }) => label)).toEqual(['港澳签注（一次） · 15 元', '港澳签注（二次） · 30 元'])
  expect(own[0]).toMatchObject({ laws: ['发改价格〔2017〕1186号'], doubtful: false })
  expect(list.map(({ code }) => code)).toEqual(['M01', 'M02', 'M19'])
})

it('a class that cannot apply sees what to do instead, no list and no fee', () => {
  const away = classView(detailOf('FV-EXT'), { ...ordinaryAnswers, overstayed: true }, day, said)
  expect(away.instead?.note).toBeTruthy()
  expect(away).toMatchObject({ materials: [], fees: [] })
})
