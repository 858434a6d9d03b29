import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { materials } from '../../../../shared/content/materials'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { together } from '../../../../shared/content/together'
import { type RequiredMaterial, resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { isBrought } from '../../../../shared/domain/checklist/marks'
import { quantityOf } from '../../../../shared/domain/checklist/quantity'
import { answersWithin, canBeTogether } from '../../../../shared/domain/checklist/together'
import { bookedList, joinedForm, listsOf, visitList } from '../../../../shared/domain/checklist/visit-list'
import { languagesToCome, saidIn } from '../../../../shared/domain/said'
import { MaterialForm } from '../../../../shared/schemas/code'
import type { Answers, FactName } from '../../../../shared/schemas/fact'
import type { Text } from '../../../../shared/schemas/text'
import { choicesOf, factNames } from '../../../../shared/vocabulary/fact'
import { languages } from '../../../../shared/vocabulary/language'
import { text } from '../../../miniprogram/builder'

const day = '2026-11-24'
const rulesOf = (service: string) => rules.filter(rule => rule.services.includes(service))
const byService = new Map(services.map(({ code }) => [code, rulesOf(code)]))
const formOf = (code: string) => materials.find(one => one.code === code)?.form
const listOf = (codes: string[], answers: Answers) =>
  listsOf(codes, answers, (code, own) => resolveChecklist(byService.get(code) ?? [], own, day))

const anyValueOf = (fact: FactName) =>
  fact === 'age' ? fc.integer({ min: 0, max: 90 }) : fc.constantFrom(...(choicesOf(fact) ?? [true, false]))
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(factNames.map(fact => [fact, anyValueOf(fact)])),
)
/** What the app offers together, and any two that do not exclude each other. */
const offered = fc
  .constantFrom(...Object.entries(together))
  .chain(([main, others]) => fc.subarray(others.slice(0, 3)).map(also => [main, ...also]))
const anyTwo = fc.uniqueArray(fc.constantFrom(...services.map(({ code }) => code)), {
  minLength: 1,
  maxLength: 4,
})
const anyVisit = fc.oneof(offered, anyTwo).filter(canBeTogether)

describe('the list of a visit, for any services done together and any answers', () => {
  it('has every material that each service alone would need, each once, and none that no service needs', () => {
    fc.assert(
      fc.property(anyVisit, anyAnswers, (codes, answers) => {
        const lists = listOf(codes, answers)
        const listed = visitList(lists, formOf).map(({ material }) => material)
        const needed = lists.flatMap(({ items }) => items.map(({ material }) => material))
        expect(new Set(listed).size).toBe(listed.length)
        expect([...listed].sort()).toEqual([...new Set(needed)].sort())
      }),
      { numRuns: 400 },
    )
  })

  it('asks for as many originals and copies as the service that asks for most', () => {
    fc.assert(
      fc.property(anyVisit, anyAnswers, (codes, answers) => {
        const lists = listOf(codes, answers)
        for (const item of visitList(lists, formOf)) {
          const alone = lists.flatMap(({ items }) =>
            items
              .filter(({ material }) => material === item.material)
              .flatMap(({ form }) => form ?? formOf(item.material) ?? []),
          )
          const brought = alone.filter(form => isBrought({ form }))
          const joint = item.form ?? formOf(item.material) ?? 'onSite'
          expect(isBrought({ form: joint })).toBe(brought.length > 0)
          const most = (part: 'originals' | 'copies') =>
            Math.max(0, ...brought.map(form => quantityOf(form, 1)[part]))
          if (brought.length > 0)
            expect(quantityOf(joint, 1)).toEqual({ originals: most('originals'), copies: most('copies') })
        }
      }),
      { numRuns: 400 },
    )
  })

  it('says of each material which services ask for it, and what only one of them does', () => {
    fc.assert(
      fc.property(anyVisit, anyAnswers, (codes, answers) => {
        const lists = listOf(codes, answers)
        const items = visitList(lists, formOf)
        for (const { material, services: by } of items)
          expect(by).toEqual(
            lists
              .filter(list => list.items.some(one => one.material === material))
              .map(({ service }) => service),
          )
        const kept = bookedList(codes, items)
        const single = items.filter(({ services: by }) => by.length === 1 && codes.length > 1)
        expect((kept.alone ?? []).flatMap(one => one.materials).sort()).toEqual(
          single.map(({ material }) => material).sort(),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('of one service is its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...services), anyAnswers, ({ code }, answers) => {
        const [list] = listOf([code], answers)
        const own = visitList(listOf([code], answers), formOf).map(({ services: _, ...item }) => item)
        expect(own).toEqual(list?.items)
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['submitOriginal', 'showOriginalAndCopy', 'submitOriginalAndCopy'],
  ['showOriginal', 'copy', 'showOriginalAndCopy'],
  ['copy', 'sharedOrCopy', 'copy'],
  ['onSite', 'showOriginal', 'showOriginal'],
  ['inHall', 'copy', 'copy'],
  ['inHall', 'onSite', 'inHall'],
] as const)('%s for one and %s for the other is %s', (one, other, joint) => {
  expect(joinedForm(one, other)).toBe(joint)
})

test('which of two services comes first makes no difference to what is brought', () => {
  for (const one of MaterialForm.options)
    for (const other of MaterialForm.options)
      if (isBrought({ form: one }) || isBrought({ form: other }))
        expect(joinedForm(one, other)).toBe(joinedForm(other, one))
})

describe('what is certain for one service and doubtful for another', () => {
  const sure = { confidence: 'high' as const, sources: [], asOf: '2026' }
  const item: RequiredMaterial = { material: 'M02', evidence: sure }
  const doubtful = { ...item, note: text('带复印件。'), evidence: { ...sure, confidence: 'low' as const } }
  const joint = (form: 'showOriginal' | 'submitOriginal', turned = false) => {
    const lists: { service: string; items: RequiredMaterial[] }[] = [
      { service: 'PP-NEW', items: [{ ...item, note: text('带原件。') }] },
      { service: 'HM-NEW', items: [{ ...doubtful, form }] },
    ]
    return visitList(turned ? lists.reverse() : lists, () => 'showOriginal')[0]
  }

  test('is certain, and what is special for each is said of the one paper', () => {
    expect(joint('showOriginal')?.evidence.confidence).toBe('high')
    expect(joint('showOriginal', true)?.evidence.confidence).toBe('high')
    expect(joint('showOriginal')?.note?.['zh-CN']).toBe('带原件。带复印件。')
  })

  test('is doubtful where only the doubtful one would keep it', () => {
    expect(joint('submitOriginal')).toMatchObject({ form: 'submitOriginal', evidence: { confidence: 'low' } })
    expect(joint('submitOriginal', true)?.evidence.confidence).toBe('low')
  })
})

describe('of two remarks on one paper', () => {
  const item = { material: 'M02', evidence: { confidence: 'high' as const, sources: [], asOf: '2026' } }
  const noteOf = (...notes: Text[]) =>
    visitList(
      notes.map((note, i) => ({ service: `S-${i}`, items: [{ ...item, note }] })),
      () => 'showOriginal',
    )[0]?.note

  test('neither is left out: where one is still to be translated, the Chinese of both is shown', () => {
    const note = noteOf({ 'zh-CN': '带原件。', en: '', ko: '' }, text('带复印件。'))
    expect(note && languages.map(language => saidIn(note, language))).toEqual([
      '带原件。带复印件。',
      '带原件。带复印件。',
      '带原件。带复印件。',
    ])
    expect(languagesToCome(note)).toEqual(['en', 'ko'])
  })

  test('that are the same in Chinese the translated one is shown', () => {
    expect(noteOf({ 'zh-CN': '带原件。', en: '', ko: '' }, text('带原件。'))).toEqual(text('带原件。'))
  })
})

describe('what is known of the applicant for one service of a visit', () => {
  test('asks nobody for the pass that he is just applying for', () => {
    expect(answersWithin('HM-END-L', ['HM-NEW', 'HM-END-L'], { age: 40 })).toEqual({
      age: 40,
      applies_pass_together: true,
      holds_old_doc: false,
    })
    expect(answersWithin('HM-NEW', ['PP-NEW', 'HM-NEW'], { age: 40 })).toEqual({ age: 40 })
    expect(answersWithin('TW-END-T', ['HM-NEW', 'TW-END-T'], { age: 40 })).toEqual({ age: 40 })
  })

  test('A24: knows the old pass of whoever renews it, unless it has expired', () => {
    const held = (pass_case: 'expiring' | 'expired') =>
      answersWithin('HM-END-L', ['HM-RENEW', 'HM-END-L'], { pass_case }).holds_old_doc
    expect([held('expiring'), held('expired')]).toEqual([true, false])
  })
})

test.each([
  [['PP-RENEW', 'HM-NEW', 'HM-END-L', 'HM-END-G'], true],
  [['PP-ANNOT', 'PP-RENEW'], true],
  [['HM-NEW', 'HM-RENEW'], false],
  [['PP-LOST', 'PP-RENEW'], false],
  [['PP-NEW', 'PP-NEW'], false],
] as const)('%j can be one visit: %s', (codes, can) => {
  expect(canBeTogether(codes)).toBe(can)
})

test('everything that the app offers together can be together', () => {
  for (const [main, others] of Object.entries(together))
    for (const other of others) expect(canBeTogether([main, other])).toBe(true)
})
