import { expect, test } from 'vitest'
import { divisionGroups, divisionsFor } from '../../../miniprogram/src/components/origin-view'
import { gcj02Of } from '../../../miniprogram/src/platform/gcj02'
import { distanceMetres } from '../../../shared/domain/point/travel'
import type { Division } from '../../../shared/schemas/point'
import { say, text } from '../builder'

const division = (code: string, name: string, prefecture: string): Division => ({
  code,
  name: text(name),
  prefecture: text(prefecture),
  prefectureCode: `${code.slice(0, 4)}00`,
  seat: { latitude: 43, longitude: 125 },
  evidence: { confidence: 'high', sources: [], asOf: '2026' },
})
const all = [
  division('220102', '南关区', '长春市'),
  division('222401', '延吉市', '延边州'),
  division('220103', '宽城区', '长春市'),
]

test('counties are listed under their prefecture', () => {
  expect(divisionGroups(all, '', say).map(({ name, divisions }) => [name, divisions.length])).toEqual([
    ['长春市', 2],
    ['延边州', 1],
  ])
})

test('the name of a prefecture finds all its counties', () => {
  expect(
    divisionGroups(all, '延边', say).flatMap(({ divisions }) => divisions.map(({ code }) => code)),
  ).toEqual(['222401'])
})

test('whoever reads Korean finds Yanbian first', () => {
  const codes = (language: 'ko' | 'zh-CN') => divisionsFor(language, all).map(({ code }) => code)
  expect(codes('ko')).toEqual(['222401', '220102', '220103'])
  expect(codes('zh-CN')).toEqual(['220102', '222401', '220103'])
})

test('in Changchun the offset between the two map systems is some 500 metres', () => {
  const wgs84 = { latitude: 43.88, longitude: 125.3228 }
  const offset = distanceMetres(wgs84, gcj02Of(wgs84))
  expect(offset).toBeGreaterThan(300)
  expect(offset).toBeLessThan(800)
})
