import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge, said, stillPending, withPending } from '../../../../shared/domain/inspection/merge'
import { type Inspected, type Operation, Verdict } from '../../../../shared/schemas/inspection'
import '../../../property'

type Looks = Inspected['looks']
const at = '2026-11-24T10:00:00+08:00'
const id = (n: number | string) => `operation-${String(n).padStart(6, '0')}`
const says = (n: number, item: string, verdict: Verdict, base?: number): Operation => ({
  operationId: id(n),
  item,
  verdict,
  at,
  ...(base !== undefined && { base: id(base) }),
})
const verdicts = (looks: Looks) =>
  Object.fromEntries(Object.entries(looks).map(([item, { verdict }]) => [item, verdict]))

describe('what phones say of an inspection', () => {
  test('is taken once, however often it is said', () => {
    const once = merge({}, [says(1, 'A01', 'met')], 'S1')
    expect(once.looks.A01).toMatchObject({ verdict: 'met', by: 'S1', operationId: id(1) })
    const again = merge(once.looks, [says(1, 'A01', 'met')], 'S1')
    expect(again).toEqual({ looks: once.looks, conflicts: [], applied: [] })
  })

  test('of different things by two phones stands together', () => {
    const { looks } = merge({}, [says(1, 'A01', 'met')], 'S1')
    const both = merge(looks, [says(2, 'A02', 'notMet')], 'S2')
    expect(verdicts(both.looks)).toEqual({ A01: 'met', A02: 'notMet' })
    expect(both.conflicts).toEqual([])
  })

  test('of one thing otherwise is given back with what stands, and overwrites nothing', () => {
    const { looks } = merge({}, [says(1, 'A01', 'met')], 'S1')
    const second = merge(looks, [says(2, 'A01', 'notMet')], 'S2')
    expect(verdicts(second.looks)).toEqual({ A01: 'met' })
    expect(second.conflicts).toEqual([
      { operation: says(2, 'A01', 'notMet'), stands: expect.objectContaining({ verdict: 'met', by: 'S1' }) },
    ])
    const seen = merge(second.looks, [says(3, 'A01', 'notMet', 1)], 'S2')
    expect(verdicts(seen.looks)).toEqual({ A01: 'notMet' })
  })

  test('of one thing alike is no quarrel', () => {
    const { looks } = merge({}, [says(1, 'A01', 'met')], 'S1')
    expect(merge(looks, [says(2, 'A01', 'met')], 'S2').conflicts).toEqual([])
  })

  test('long ago and heard already does not come back over what was said since', () => {
    const { looks } = merge({}, [says(1, 'A01', 'met'), says(2, 'A01', 'notMet', 1)], 'S1')
    expect(merge(looks, [says(1, 'A01', 'met')], 'S1')).toEqual({ looks, conflicts: [], applied: [] })
  })

  const anyOperations = fc.array(
    fc.record({
      item: fc.constantFrom('A01', 'A02', 'A03'),
      verdict: fc.constantFrom(...Verdict.options),
      phone: fc.constantFrom('S1', 'S2'),
      sends: fc.boolean(),
    }),
    { maxLength: 30 },
  )

  test('is never lost in silence: each stands, was replaced by one that had seen it, or was given back', () => {
    fc.assert(
      fc.property(anyOperations, taps => {
        let server: Looks = {}
        const phones = new Map(
          ['S1', 'S2'].map(phone => [phone, { known: {} as Looks, pending: [] as Operation[] }]),
        )
        const accepted: Operation[] = []
        const answeredFor: string[] = []
        const send = (name: string) => {
          const phone = phones.get(name)
          if (!phone) return
          const { looks, conflicts, applied } = merge(server, phone.pending, name)
          // The answer may be lost: what is sent again changes nothing more.
          expect(merge(looks, phone.pending, name).looks).toEqual(looks)
          answeredFor.push(...conflicts.map(({ operation }) => operation.operationId))
          accepted.push(...applied)
          server = looks
          phone.known = looks
          phone.pending = stillPending(phone.pending, phone.pending)
        }
        taps.forEach(({ item, verdict, phone: name, sends }, n) => {
          const phone = phones.get(name)
          if (!phone) return
          const shown = withPending(phone.known, phone.pending)
          phone.pending.push(said(shown, { operationId: id(n), item, verdict, at }))
          if (sends) send(name)
        })
        send('S1')
        send('S2')
        for (const { operationId, item } of accepted) {
          const look = server[item]
          const replaced = accepted.some(other => other.base === operationId)
          expect(look?.operationId === operationId || replaced).toBe(true)
        }
        // What is left over said the same as what stands.
        taps.forEach(({ item }, n) => {
          const wasTaken = accepted.some(({ operationId }) => operationId === id(n))
          if (!wasTaken && !answeredFor.includes(id(n))) expect(server[item]).toBeDefined()
        })
      }),
    )
  })
})

test('a phone shows what it has not sent yet over what it was told, and the next thing said has seen it', () => {
  const { looks } = merge({}, [says(1, 'A01', 'met')], 'S1')
  const pending = [says(2, 'A01', 'notMet', 1)]
  const shown = withPending(looks, pending)
  expect(verdicts(shown)).toEqual({ A01: 'notMet' })
  expect(said(shown, says(3, 'A01', 'met')).base).toBe(id(2))
  expect(said(shown, says(3, 'A02', 'met')).base).toBeUndefined()
})

test('what was said while the answer was on its way is still to be sent', () => {
  const sent = [says(1, 'A01', 'met')]
  expect(stillPending([...sent, says(2, 'A02', 'met')], sent)).toEqual([says(2, 'A02', 'met')])
})
