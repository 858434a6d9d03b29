import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, msOf } from '../../../../shared/domain/calendar'
import { readVendorLine, usualLayouts } from '../../../../shared/domain/vendor/vendor-message'
import { tellVendor } from '../../../../shared/domain/vendor/vendor-queue'
import { emptyVendorState } from '../../../../shared/domain/vendor/vendor-state'

const at = '2026-11-24T09:30:00+08:00'
const ms = msOf(at)
const uuid = '5f0c7c1e-0001'
const idNumber = '220102199003070013'

describe('a line of the machine’s log', () => {
  test.each([
    [`8002|${uuid}|01|3|0147|A012|${ms}`, { kind: 'call', business: '01', window: '3', ticket: 'A012' }],
    [`8003|${uuid}|01|3|0147|A012|${ms}`, { kind: 'begin', window: '3', ticket: 'A012' }],
    [`8004|${uuid}|01|3|0147|A012|${ms}`, { kind: 'end', window: '3', ticket: 'A012' }],
    [`8012|${uuid}|01|3|0147|A012|${ms}`, { kind: 'recall' }],
    [`8014|${uuid}|01|3|0147|A012|${ms}`, { kind: 'abandon' }],
    [`8015|${uuid}|02|3|0147|A012|${ms}`, { kind: 'transfer', business: '02' }],
    [`8001|${uuid}|3|0147|${ms}`, { kind: 'open', window: '3' }],
    [`8011|${uuid}|3|0147|${ms}`, { kind: 'open', window: '3' }],
    [`8010|${uuid}|3|0147|${ms}`, { kind: 'pause', window: '3' }],
    [`8006|${uuid}|3|0147|${ms}`, { kind: 'close', window: '3' }],
    [`8104|${uuid}|${ms}`, { kind: 'reset' }],
    [`8108|${uuid}|${ms}`, { kind: 'heartbeat' }],
    [`8109|${uuid}|3|${ms}`, { kind: 'heartbeat' }],
    [`2026-11-24 09:30:00.123 [INFO] send: 8002|${uuid}|01|3|0147|A012|${ms}`, { kind: 'call', at }],
  ])('%s', (line, told) => {
    expect(readVendorLine(line)).toMatchObject({ at, ...told })
  })

  test('of a take is read without the person: ID number, name, kind of ID and area end here', () => {
    const take = { code: '8201', kind: 'take', business: '01', ticket: 'A012', at }
    const line = (channel: string) => `8201|${uuid}|01|A012|${ms}|${idNumber}|王秀英|1|${channel}|220102`
    expect(readVendorLine(line('9'))).toEqual({ ...take, booked: true })
    for (const channel of ['0', '', '1', idNumber, '王秀英'])
      expect(readVendorLine(line(channel)), channel).toEqual(take)
  })

  test.each([
    ['no message at all', { problem: 'noMessage' }],
    [`8310|${uuid}|7`, { problem: 'unknownCode', code: '8310' }],
    [`3201|${idNumber}|王秀英`, { problem: 'unknownCode', code: '3201' }],
    [`8002|${uuid}|01|3|0147|A012|soon`, { problem: 'badField', code: '8002', field: 'at' }],
    [`8201|${uuid}|01|${idNumber}|${ms}`, { problem: 'badField', code: '8201', field: 'ticket' }],
    [`8201|${uuid}|01|A012|13900000001`, { problem: 'badField', code: '8201', field: 'at' }],
    [`8002|${uuid}|01|3|0147||${ms}`, { problem: 'missingField', code: '8002', field: 'ticket' }],
  ])('that cannot be read is named by code and field only: %s', (line, problem) => {
    expect(readVendorLine(line)).toEqual(problem)
  })

  test('of an evaluation, a list, a reminder or a real-name check is nothing to the queue', () => {
    for (const code of [8005, 8013, 8101, 8103, 8105, 8106, 8203, 8204, 8206])
      expect(readVendorLine(`${code}|${uuid}|${idNumber}|王秀英`)).toEqual({ code: `${code}`, kind: 'aside' })
  })

  test('may have its arguments in another order, and belong to another machine', () => {
    const layouts = { ...usualLayouts, 8201: ['-', 'ticket', '-', 'business', 'at', 'booking'] as const }
    expect(readVendorLine(`8201|${idNumber}|A012|王秀英|01|${ms}|01HZ8K2MQ1`, { layouts })).toMatchObject({
      ticket: 'A012',
      business: '01',
      booking: '01HZ8K2MQ1',
    })
    expect(readVendorLine(`8108|other|${ms}`, { layouts: usualLayouts, machine: uuid })).toEqual({
      problem: 'otherMachine',
      code: '8108',
    })
  })
})

const digits = '0123456789'.split('')
const anIdNumber = fc
  .tuple(
    fc.array(fc.constantFrom(...digits), { minLength: 17, maxLength: 17 }),
    fc.constantFrom(...digits, 'X'),
  )
  .map(([body, check]) => body.join('') + check)
const aName = fc.constantFrom(
  '王秀英',
  '朴善姬',
  'WANG XIUYING',
  'WangXiuying',
  '欧阳建国',
  'PIAOSHANJI',
  'Kim',
)
const aPhone = fc.integer({ min: 13000000000, max: 19999999999 }).map(String)
const anArgument = fc.oneof(
  anIdNumber,
  aName,
  aPhone,
  fc.constantFrom('A012', '01', '3', uuid, String(ms), ''),
)
const aLine = fc
  .tuple(
    fc.constantFrom(...Object.keys(usualLayouts), '8206', '9999'),
    fc.array(anArgument, { maxLength: 10 }),
  )
  .map(([code, values]) => [code, ...values].join('|'))
const hall = { businesses: { '01': 'passport' }, windows: {}, longestServiceMinutes: 60 } as const

test('wherever a machine puts an ID number, a phone or a name, none leaves', () => {
  fc.assert(
    fc.property(fc.array(aLine, { maxLength: 12 }), lines => {
      let state = emptyVendorState('2026-11-24')
      for (const line of lines) {
        const message = readVendorLine(line)
        const told = 'kind' in message ? tellVendor(state, message, hall) : undefined
        state = told?.state ?? state
        const left = JSON.stringify([message, told])
        expect(left).not.toMatch(/\d{14}|\d{17}|王秀英|朴善姬|欧阳|wang|piao|kim/i)
        expect(left.replaceAll(instantOf(ms), '')).not.toMatch(/1[3-9]\d{9}/)
      }
    }),
    { seed: 20261124, numRuns: 500 },
  )
})
