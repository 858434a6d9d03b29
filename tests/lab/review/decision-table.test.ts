import { expect, it } from 'vitest'
import { services } from '../../../shared/content/services'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import type { Service } from '../../../shared/schemas/service'
import { rulesOf } from '../../shared/domain/checklist/rule-cases'
import { servicesNamed } from './content'
import { decisionTable } from './decision-table'

const service = (code: string) => servicesNamed([code], false)[0] as Service
const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.slice(2, -2).split(' | '))

it('a table has a row for everybody, saying what is asked of him and how', () => {
  const table = decisionTable(service('PP-NEW'), '2026-12-01', 'en')
  const [head = [], , ...rows] = rowsOf(table)
  expect(rows).toHaveLength(24)
  const old = rows.find(row => row[0] === '60+' && !row.slice(1, 6).includes('✓')) ?? []
  const asked = head.filter((_, i) => old[i]?.startsWith('●'))
  const answers = {
    age: 60,
    registered_state_personnel: false,
    military_active: false,
    settled_abroad: false,
  }
  const { items } = resolveChecklist(rulesOf('PP-NEW'), answers, '2026-12-01')
  expect(asked).toEqual(items.map(({ material }) => material))
  expect(old[head.indexOf('M04')]).toBe('●1')
  expect(table).toContain('M04 ●1 Photo that meets the exit-entry standard')
  expect(table).toContain('S44 high 2021-04-01 · 2021-04-01 …')
})

it('a table of another day follows the rules of that day', () => {
  expect(decisionTable(service('FV-EXT'), '2024-01-10', 'zh-CN')).toContain('住宿登记记录: 交复印件')
  expect(decisionTable(service('FV-EXT'), '2024-01-11', 'zh-CN')).toContain('系统能查到就不用带')
})

it('a service that does not exist is named', () => {
  expect(() => servicesNamed(['PP-NO'], false)).toThrow('No service PP-NO')
  expect(servicesNamed([], true)).toHaveLength(services.length)
})
