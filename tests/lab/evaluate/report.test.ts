import { expect, it } from 'vitest'
import { withSections } from '../sections'
import { evaluated, folderWith, waitsOf } from './folder'
import { evaluationTable, type Report } from './table'

const readme = 'before\n<!-- recorded -->\n<!-- /recorded -->\nafter\n'

it('puts each recording under its name, and leaves alone those that are not at hand', () => {
  const first = withSections(readme, 'recorded', { a: 'old a', b: 'old b' })
  expect(first).toContain('<!-- of a -->\nold a\n\n<!-- of b -->\nold b\n<!-- /recorded -->\nafter')
  const second = withSections(first, 'recorded', { b: 'new b' })
  expect(second).toBe(first.replace('old b', 'new b'))
  expect(withSections(second, 'recorded', { b: 'new b' })).toBe(second)
  expect(withSections(first, 'recorded', {}, ['b', 'a', 'c'])).toContain(
    'old b\n\n<!-- of a -->\nold a\n<!--',
  )
  expect(() => withSections('without marks', 'recorded', {})).toThrow()
})

it('shows errors beside the plain rules, coverage, regret and concentration', async () => {
  const folder = folderWith({
    'waits.csv': waitsOf(['a', 'b'], 28),
    'points.csv': 'point_id,lat,lon\na,43.80,125.30\nb,43.85,125.35\n',
  })
  const { report } = await evaluated([folder])
  const lines = evaluationTable(report as Report).split('\n')
  expect(lines[0]).toBe(
    '| ahead | after the last row, min | forecasts | ours, min | last value | quarter hour of week mean | last four weeks mean | last plus typical change | median of hour | always zero | against the best | in the 80 % band |',
  )
  expect(lines.map(line => line.split('|')[1]?.trim())).toEqual(
    expect.arrayContaining(['1h', 'next open day', 'nearest', 'travel plus ours', 'perfect foresight']),
  )
  const widths = new Set(lines.filter(line => line !== '').map(line => line.split('|').length))
  expect(widths.size).toBe(2)
})
