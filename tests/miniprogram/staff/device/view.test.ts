import { expect, test } from 'vitest'
import {
  adviceOf,
  feedNote,
  healthFacts,
  sortedDevices,
  withDevice,
} from '../../../../miniprogram/src/staff/device/view'
import type { DeviceView } from '../../../../shared/schemas/device'
import { textsOf } from '../../../../shared/texts'

const texts = textsOf('zh-CN')
const today = '2026-11-24'
const machine = (given: Partial<DeviceView> = {}): DeviceView => ({
  deviceId: 'CC-00-1',
  pointId: 'CC-00',
  condition: 'alive',
  lastSeenAt: '2026-11-24T09:28:00+08:00',
  acceptedToday: 120,
  refusedToday: 0,
  missingEvents: 0,
  driftSeconds: 2,
  ...given,
})

test.each([
  ['one that works', {}, '最近一次 09:28 · 今天收到 120 条'],
  [
    'one with gaps and refusals',
    { refusedToday: 3, refusedField: 'at', missingEvents: 7 },
    '最近一次 09:28 · 今天收到 120 条 · 拒收 3 条，原因：时间不对 · 缺 7 条',
  ],
  ['one that is a minute fast', { driftSeconds: 60 }, '最近一次 09:28 · 今天收到 120 条 · 时钟快 60 秒'],
  [
    'one refused for its clock',
    { condition: 'clockOff', driftSeconds: -540 },
    '最近一次 09:28 · 今天收到 120 条 · 时钟慢 9 分钟',
  ],
  [
    'one last heard of on another day',
    { lastSeenAt: '2026-11-20T16:01:00+08:00', acceptedToday: 0 },
    '最近一次 11月20日 16:01 · 今天收到 0 条',
  ],
  ['one never heard of', { condition: 'neverSeen' }, ''],
  ['a revoked one', { condition: 'revoked' }, '最近一次 09:28'],
] as const)('%s is told in words', (_, given, words) => {
  expect(healthFacts(machine(given), texts, today).join(' · ')).toBe(words)
})

test('staff are told what to do where there is something to do', () => {
  expect(adviceOf(machine(), texts)).toBeUndefined()
  expect(adviceOf(machine({ condition: 'silent' }), texts)).toMatch(/电源/)
  expect(adviceOf(machine({ condition: 'clockOff' }), texts)).toMatch(/校准/)
})

test('the row on the hall’s page says what is amiss', () => {
  const hall = { pointId: 'CC-00', busyness: 'moderate' } as const
  expect(feedNote(hall, texts)).toBe('看它是否正常，登记或停用')
  expect(feedNote({ ...hall, silentDevices: 1, missingEvents: 7 }, texts)).toBe(
    '1 台没有声音 · 今天少收 7 条数据',
  )
})

test('revoked machines stand last, and a changed one takes its own place', () => {
  const list = [
    machine({ deviceId: 'B' }),
    machine({ deviceId: 'A', condition: 'revoked' }),
    machine({ deviceId: 'C' }),
  ]
  expect(sortedDevices(list).map(({ deviceId }) => deviceId)).toEqual(['B', 'C', 'A'])
  const changed = withDevice(list, machine({ deviceId: 'B', condition: 'revoked' }))
  expect(changed).toHaveLength(3)
  expect(changed.find(({ deviceId }) => deviceId === 'B')?.condition).toBe('revoked')
})
