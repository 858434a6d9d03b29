import { expect, test } from 'vitest'
import { serviceGroups } from '../../miniprogram/src/errand/service/view'
import type { ServiceSummary } from '../../shared/api'

const service = (code: string, family: ServiceSummary['family'], zh: string, en: string): ServiceSummary => ({
  code,
  family,
  audience: 'mainland',
  name: { 'zh-CN': zh, en, ko: en },
})
const all = [
  service('HM-1', 'hkMacao', '往来港澳通行证', 'Hong Kong pass'),
  service('PP-1', 'passport', '普通护照：换发', 'Passport: renewal'),
  service('PP-2', 'passport', '普通护照：首次申请', 'Passport: first'),
]
const found = (search: string) =>
  serviceGroups(all, search).map(group => group.services.map(({ code }) => code))

test('services are grouped by family in the order of the paper checklists', () => {
  expect(serviceGroups(all, '').map(({ family }) => family)).toEqual(['passport', 'hkMacao'])
})

test('they are found by every word, in any language', () => {
  expect(found('护照 换发')).toEqual([['PP-1']])
  expect(found('HONG')).toEqual([['HM-1']])
  expect(found('签证')).toEqual([])
})
