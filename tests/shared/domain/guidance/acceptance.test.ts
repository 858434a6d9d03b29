import { expect, test } from 'vitest'
import { waysOfAcceptance } from '../../../../shared/domain/guidance/acceptance'
import type { HallPlan } from '../../../../shared/schemas/hall-plan'
import { serviceOf } from './hall'

const hall = { address: '南关区华新街700号', machines: true }
const said = (acceptance: HallPlan['acceptance']) => ({ acceptance })
const offered = (...given: Parameters<typeof waysOfAcceptance>) =>
  Object.fromEntries(waysOfAcceptance(...given).map(one => [one.way, one.offered]))

test('of a hall that has said nothing most is unknown; a rule of the nation is to be expected, and is not a fact', () => {
  expect(offered([serviceOf('PP-RENEW')], hall, undefined)).toEqual({
    booked: 'yes',
    walkIn: 'unknown',
    green: 'expected',
    machine: 'no',
    extended: 'unknown',
    urgent: 'expected',
    homeVisit: 'unknown',
  })
})

test('who cannot be booked because nobody knows the address is not said to be', () => {
  expect(offered([], { machines: true }, undefined)).toMatchObject({ booked: 'unknown' })
})

test.each([
  ['HM-END-L', true, 'yes'],
  ['HM-END-L', undefined, 'unknown'],
  ['PP-RENEW', true, 'no'],
] as const)('%s at a machine, where machines are %s: %s', (code, machines, machine) => {
  const place = { address: hall.address, ...(machines && { machines }) }
  expect(offered([serviceOf(code)], place, undefined).machine).toBe(machine)
})

test('what the manager has said counts, with his note; but no machine does what no machine can', () => {
  const plan = said({
    booked: { offered: false },
    extended: { offered: true, note: '周六上午' },
    homeVisit: { offered: false },
    machine: { offered: true },
  })
  expect(waysOfAcceptance([serviceOf('PP-RENEW')], hall, plan)).toEqual([
    { way: 'booked', offered: 'no' },
    { way: 'walkIn', offered: 'unknown' },
    { way: 'green', offered: 'expected' },
    { way: 'machine', offered: 'no' },
    { way: 'extended', offered: 'yes', note: '周六上午' },
    { way: 'urgent', offered: 'expected' },
    { way: 'homeVisit', offered: 'no' },
  ])
})
