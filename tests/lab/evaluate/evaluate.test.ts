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

it('goes on without the bad rows where that is asked for, and counts them by file and reason', async () => {
  const good = waitsOf(['a', 'b'], 56)
  const bad = 'a,yesterday,5,\nb,yesterday,5,\na,2025-02-20T08:30+08:00,-3,\nz,2025-02-20T08:30+08:00,3,\n'
  const folder = folderWith({
    'waits.csv': good + bad,
    'points.csv': 'point_id,lat,lon\na,43.8,125.3\nb,43.9,125.3\n',
  })
  expect((await evaluated([folder])).status).toBe(2)
  const { status, said, report } = await evaluated([folder, '--skip-bad'])
  expect(status).toBe(0)
  expect(report.skipped).toEqual([
    { file: 'waits.csv', reason: 'at is not a time of ISO 8601 with its offset', rows: 2 },
    { file: 'waits.csv', reason: 'wait_minutes is not a number of minutes from 0', rows: 1 },
    { file: 'waits.csv', reason: 'point_id is not in points.csv', rows: 1 },
  ])
  expect(said).toContain('waits.csv: 2 rows left out: at is not a time of ISO 8601 with its offset')
  const clean = folderWith({
    'waits.csv': good,
    'points.csv': 'point_id,lat,lon\na,43.8,125.3\nb,43.9,125.3\n',
  })
  expect({ ...report, skipped: [] }).toEqual((await evaluated([clean])).report)
})

it.each([
  ['a column is missing', 'point_id,at\na,2025-02-20T08:30+08:00\n'],
  ['a quoted field swallows the rest', 'point_id,at,wait_minutes\na,2025-02-20T08:30+08:00,"1\n'],
])('refuses a file of which %s, whatever is asked for', async (_, waits) => {
  expect((await evaluated([folderWith({ 'waits.csv': waits }), '--skip-bad'])).status).toBe(2)
})

it('tells how long after the last row a slow feed is foretold, beside the horizon', async () => {
  const slow = waitsOf(['a'], 112)
    .split('\n')
    .filter((line, i) => i === 0 || /T(08|11|14)/.test(line))
    .join('\n')
  const [hourly, sparse] = await Promise.all(
    [waitsOf(['a'], 112), slow].map(waits => evaluated([folderWith({ 'waits.csv': waits })])),
  )
  expect(hourly?.report.horizons['1h'].medianLeadMinutes).toBe(60)
  expect(sparse?.report.horizons['1h'].medianLeadMinutes).toBe(180)
})

it('holds itself against always zero and the median of the hour, too', async () => {
  const { report } = await evaluated([folderWith({ 'waits.csv': waitsOf(['a'], 112) })])
  const { baselines, mae } = report.horizons['1h']
  expect(baselines.alwaysZero).toBeGreaterThan(20)
  expect(baselines.medianOfHour).toBeGreaterThan(mae)
  expect(baselines.medianOfHour).toBeLessThan(6)
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
