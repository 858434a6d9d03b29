import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fees } from '../../../../shared/content/fees'
import { rebased } from '../../../../shared/domain/notice/rebase'
import type { Entry } from '../../../../shared/schemas/notice'

const fee = fees[0] as (typeof fees)[number]
const entry = (code: string, yuan: number, order = 0): Entry => ({
  kind: 'fee',
  code,
  order,
  value: { ...fee, code, prices: [{ yuan }] as never },
})
const codes = (entries: Entry[]) => entries.map(({ code }) => code).sort()
const yuanOf = (entries: Entry[], code: string) => {
  const found = entries.find(one => one.code === code)
  return found?.kind === 'fee' ? found.value.prices[0]?.yuan : undefined
}

describe('what cannot wait, on top of the edition in force', () => {
  // The coming edition has changed B, dropped C and added D.
  const inForce = [entry('A', 1), entry('B', 2), entry('C', 3)]
  const coming = [entry('A', 1), entry('B', 20), entry('D', 40)]

  it('holds what the draft changes and nothing of what is still coming', () => {
    const draft = [entry('A', 100), entry('B', 20), entry('D', 40)]
    const { entries, carried, met } = rebased(coming, draft, inForce)
    expect(codes(entries)).toEqual(['A', 'B', 'C'])
    expect([yuanOf(entries, 'A'), yuanOf(entries, 'B')]).toEqual([100, 2])
    expect([codes(carried), met]).toEqual([['A'], []])
  })

  it('takes along what the draft adds, and leaves out what it drops', () => {
    const { entries, carried } = rebased(coming, [entry('B', 20), entry('D', 40), entry('E', 5)], inForce)
    expect(codes(entries)).toEqual(['B', 'C', 'E'])
    expect(codes(carried)).toEqual(['A', 'E'])
  })

  it('says where both have changed the same: the draft’s word stands', () => {
    const { entries, met } = rebased(coming, [entry('A', 1), entry('B', 21), entry('D', 41)], inForce)
    expect([yuanOf(entries, 'B'), yuanOf(entries, 'D')]).toEqual([21, 41])
    expect(codes(met)).toEqual(['B', 'D'])
  })

  it('takes an entry that is only remembered for none', () => {
    const dropped = { ...entry('A', 1), dropped: true }
    const isSaid = (one: Entry & { dropped?: boolean }) => !one.dropped
    const { entries, carried } = rebased(
      coming,
      [dropped, entry('B', 20), entry('D', 40)],
      inForce,
      isSaid as never,
    )
    expect(codes(carried)).toEqual(['A'])
    expect(entries.find(({ code }) => code === 'A')).toEqual(dropped)
  })
})

test('whatever is drafted: on its own base a draft is itself, and nothing changed carries nothing', () => {
  const anyEntries = fc
    .uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 1, max: 3 })), {
      selector: ([code]) => code,
    })
    .map(list => list.map(([code, yuan]) => entry(code, yuan)))
  fc.assert(
    fc.property(anyEntries, anyEntries, anyEntries, (base, draft, onto) => {
      const byCode = (entries: Entry[]) => [...entries].sort((a, b) => (a.code < b.code ? -1 : 1))
      expect(byCode(rebased(base, draft, base).entries)).toEqual(byCode(draft))
      const none = rebased(base, base, onto)
      expect([none.carried, byCode(none.entries)]).toEqual([[], byCode(onto)])
    }),
  )
})
