import { join } from 'node:path'
import { expect, it } from 'vitest'
import { evaluated, folderWith, waitsOf } from './folder'

const points = 'point_id,lat,lon\na,43.80,125.30\nb,43.85,125.35\nc,43.90,125.30\n'
const horizonNames = ['1h', '2h', '3h', 'nextOpenDay']

it('reports error, band and plain rules of every horizon of a real office', async () => {
  const { status, report } = await evaluated([join(import.meta.dirname, 'moers'), '--from', '2014-08-18'])
  expect(status).toBe(0)
  expect(report).toMatchObject({ rows: 60, points: 1, from: '2014-08-18', choice: null })
  expect(Object.keys(report.horizons)).toEqual(horizonNames)
  for (const horizon of Object.values<Record<string, unknown>>(report.horizons)) {
    expect(horizon.forecasts).toBeGreaterThan(0)
    expect(horizon.mae).toBeGreaterThan(0)
    expect(Object.keys(horizon.baselines as object)).toContain('lastPlusTypicalChange')
  }
})

it('starts with the last quarter of the days and needs neither points nor coordinates', async () => {
  const folder = folderWith({ 'waits.csv.gz': waitsOf(['a'], 56) })
  const { status, report } = await evaluated([folder])
  expect(status).toBe(0)
  expect(report).toMatchObject({ days: 40, from: '2025-02-17', to: '2025-02-28', choice: null })
  const empty = folderWith({ 'waits.csv': waitsOf(['a'], 56), 'points.csv': 'point_id,lat,lon\na,,\n' })
  expect((await evaluated([empty])).report).toEqual(report)
})

it('forecasts a place that repeats itself, and chooses for citizens nearly as if the future were known', async () => {
  const folder = folderWith({ 'waits.csv': waitsOf(['a', 'b', 'c'], 112), 'points.csv': points })
  const { report } = await evaluated([folder])
  expect(report.horizons['1h'].mae).toBeLessThan(1)
  const { seed, citizens, tomorrow } = report.choice
  expect({ seed, citizens }).toEqual({ seed: 'evaluate', citizens: 20_000 })
  expect(tomorrow.rules.perfectForesight.regretMinutes).toBe(0)
  expect(tomorrow.rules.travelPlusOurs.regretMinutes).toBeLessThan(tomorrow.rules.nearest.regretMinutes / 2)
  expect((await evaluated([folder])).report).toEqual(report)
})

it('goes on where every wait is zero', async () => {
  const folder = folderWith({ 'waits.csv': waitsOf(['a'], 28).replace(/,\d+,$/gm, ',0,') })
  const { report } = await evaluated([folder])
  for (const name of horizonNames) expect(report.horizons[name]).toMatchObject({ mae: 0, skill: null })
})

it('names the first twenty bad rows of all files and ends with status 2', async () => {
  const bad = Array.from({ length: 30 }, () => 'a,yesterday,5,').join('\n')
  const folder = folderWith({
    'waits.csv': `point_id,at,wait_minutes,booked_wait_minutes\n${bad}\nz,2025-01-06T08:00Z,3,\n`,
    'points.csv': 'point_id,lat,lon\na,91,0\n',
  })
  const { status, said, report } = await evaluated([folder])
  expect({ status, report }).toEqual({ status: 2, report: undefined })
  expect(said.slice(0, 2)).toEqual([
    'points.csv:2: lat "91" is not a latitude',
    'waits.csv:2: at "yesterday" is not a time of ISO 8601 with its offset',
  ])
  expect(said.length).toBe(21)
  expect(said.at(-1)).toBe('and 12 more')
})

it('refuses arguments and folders it cannot use', async () => {
  const folder = folderWith({ 'waits.csv': waitsOf(['a'], 7) })
  for (const argv of [
    [],
    [folder, 'more'],
    [folder, '--until', '2025-01-01'],
    [folder, '--from', '2025-02-30'],
    [folder, '--from', 'May'],
    [folder, '--from', '2026-01-01'],
    [join(folder, 'nowhere')],
    [folderWith({ 'points.csv': points })],
  ]) {
    const { status, said } = await evaluated(argv)
    expect(status, argv.join(' ')).toBe(2)
    expect(said.length).toBe(1)
  }
})
