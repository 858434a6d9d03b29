import { expect, test } from 'vitest'
import { serviceGroups } from '../../../../miniprogram/src/errand/service/groups'
import { foundGroups, foundThings } from '../../../../miniprogram/src/errand/service/view'
import type { ServiceSummary } from '../../../../shared/api'
import { needsFor } from '../../../../shared/content/needs'
import { referrals } from '../../../../shared/content/referrals'
import { vocabulary } from '../../../../shared/content/search'
import { services } from '../../../../shared/content/services'
import { finder } from '../../../../shared/domain/search/search'

const all: ServiceSummary[] = services.map(({ code, family, audience, name }) => ({
  code,
  family,
  audience,
  name,
}))
const { find, speaksOf } = finder(vocabulary, all)
const found = (typed: string, offered = all) => foundThings(find(typed), offered, referrals)

test('services are grouped by family in the order of the paper checklists', () => {
  const families = serviceGroups([...all].reverse()).map(({ family }) => family)
  expect(families.slice(0, 3)).toEqual(['passport', 'hkMacao', 'taiwan'])
})

test('a search leads to services, to others who do it, and to pages of ours', () => {
  expect(found('护照丢了')[0]).toMatchObject({ service: { code: 'PP-LOST' } })
  expect(found('边防证')[0]).toMatchObject({ referral: { code: 'borderZonePass' } })
  expect(found('照片')[0]).toEqual({ guide: 'guide/photo' })
  expect(found('你好')).toEqual([])
})

test('a service that is no longer offered is not found, and nobody reads a long list', () => {
  const offered = all.filter(({ code }) => code !== 'PP-LOST')
  const codes = found('护照丢了', offered).flatMap(one => ('service' in one ? one.service.code : []))
  expect(codes).not.toContain('PP-LOST')
  expect(found('香港').length).toBeLessThanOrEqual(10)
})

test('the commonest needs lead to services that exist, each under its own name; foreigners find theirs first', () => {
  const needs = needsFor('zh-CN')
  const codes = all.map(({ code }) => code)
  expect(needs.filter(({ service }) => !codes.includes(service))).toEqual([])
  expect(new Set(needs.map(({ name }) => name['zh-CN'])).size).toBe(needs.length)
  expect(needs[0]?.name['zh-CN']).toBe('第一次办护照')
  expect(needsFor('en')[0]?.name.en).toBe('Extend a visa')
  expect(new Set(needsFor('en'))).toEqual(new Set(needs))
})

const kindsOf = (typed: string) =>
  foundGroups(typed, found(typed), speaksOf(typed, 'lost'), all).map(({ kind, found: of }) => [
    kind,
    of.flatMap(one => ('service' in one ? one.service.code : [])),
  ])

test.each([
  ['passport lost', 'PP-LOST', 'LOSS-FOREIGN'],
  ['lost my passport', 'PP-LOST', 'LOSS-FOREIGN'],
  ['hong kong pass stolen', 'HM-LOST', 'LOSS-FOREIGN'],
  ['residence permit lost', 'PP-LOST', 'FR-REISSUE'],
  ['여권 분실', 'PP-LOST', 'LOSS-FOREIGN'],
  ['려권 잃어버림', 'PP-LOST', 'LOSS-FOREIGN'],
  ['visa stolen', 'PP-LOST', 'FV-REISSUE'],
])('%s shows Chinese documents apart from foreign ones', (typed, chinese, foreign) => {
  const groups = new Map(kindsOf(typed) as [string, string[]][])
  expect(groups.get('chinese')).toContain(chinese)
  expect(groups.get('foreign')).toContain(foreign)
})

test('in Chinese, or of anything else, what was found stands in one list', () => {
  expect(kindsOf('护照丢了')).toHaveLength(1)
  expect(kindsOf('renew passport')).toHaveLength(1)
  expect(kindsOf('driving licence lost')).toHaveLength(1)
})
