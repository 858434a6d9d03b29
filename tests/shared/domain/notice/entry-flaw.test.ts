import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fees } from '../../../../shared/content/fees'
import { materials } from '../../../../shared/content/materials'
import { questions } from '../../../../shared/content/questions'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { entryFlaw, formFlaw, isPlannable } from '../../../../shared/domain/notice/entry-flaw'
import { checklistContent } from '../../../../shared/domain/notice/notice-content'
import type { Entry } from '../../../../shared/schemas/notice'
import type { Condition } from '../../../../shared/schemas/rule'
import '../../../property'

const today = '2026-11-29'
const entries: Entry[] = [
  ...services.map((value, order) => ({ kind: 'service' as const, code: value.code, order, value })),
  ...rules.map((value, order) => ({ kind: 'rule' as const, code: value.code, order, value })),
  ...materials.map((value, order) => ({ kind: 'material' as const, code: value.code, order, value })),
  ...fees.map((value, order) => ({ kind: 'fee' as const, code: value.code, order, value })),
  ...questions.map((value, order) => ({ kind: 'question' as const, code: value.fact, order, value })),
]
const content = checklistContent(entries)
const flawOf = (entry: Entry) => formFlaw(entry.kind, entry.value) ?? entryFlaw(entry, content, today)

type Path = string[]
/** Every place of an entry, to the last. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, field]) => places(field, [...path, name]))
}
function withValue(value: unknown, [name, ...rest]: Path, next: unknown): unknown {
  if (name === undefined) return next
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  return Object.assign(copy, { [name]: withValue((value as Record<string, unknown>)[name], rest, next) })
}

/** What nobody can have meant, by the name of the place. */
const senseless: [places: RegExp, values: unknown[]][] = [
  [/^zh-CN$/, ['', ' ', '\u3000\u200b', '……', 'x'.repeat(5000)]],
  [/^(en|ko)$/, ['x'.repeat(5000), ' — ']],
  [/^(counterMinutes|count|yuan)$/, [-5, -1, 1e9, Number.NaN]],
  [/^(from|until|asOf)$/, ['9999-12-31', '2036-11-30', '1066-10-14', '', 'soon']],
  [/^(yesShare|share)$/, [-0.1, 2]],
  [/^material$/, ['M00', 'M999', '']],
  [/^(fact|op|kind|form|audience)$/, ['', 'luck']],
]
const senselessFor = (name: string): unknown[] => senseless.find(([at]) => at.test(name))?.[1] ?? []

const spoilt = fc.constantFrom(...entries).chain(entry =>
  fc
    .constantFrom(...places(entry.value).filter(path => senselessFor(path.at(-1) ?? '').length > 0))
    .chain(path =>
      fc.constantFrom(...senselessFor(path.at(-1) ?? '')).map(next => ({
        path: path.join('.'),
        entry: { ...entry, value: withValue(entry.value, path, next) } as Entry,
      })),
    ),
)

describe('an entry', () => {
  it('of the deployment has nothing wrong with it', () => {
    expect(entries.flatMap(entry => flawOf(entry) ?? [])).toEqual([])
  })

  it('in which one place was made senseless has a flaw there, whatever the place', () => {
    fc.assert(
      fc.property(spoilt, ({ entry, path }) => {
        const flaw = flawOf(entry)
        expect(flaw).toBeDefined()
        // Of a condition the whole is named.
        const named = flaw?.field.split('.')[0]
        expect(path.split('.')[0]).toBe(named)
      }),
      { numRuns: 500 },
    )
  })

  const service = services[0] as (typeof services)[number]
  const text = { 'zh-CN': '名称', en: '', ko: '' }
  it.each([
    ['blank', 'name.zh-CN', { ...service, name: { ...text, 'zh-CN': '　' } }],
    ['long', 'name.zh-CN', { ...service, name: { ...text, 'zh-CN': '很长'.repeat(61) } }],
    ['number', 'counterMinutes', { ...service, counterMinutes: -5 }],
    ['number', 'counterMinutes', { ...service, counterMinutes: 241 }],
    ['unknown', 'fees', { ...service, fees: ['F-NOWHERE'] }],
    ['day', 'evidence.asOf', { ...service, evidence: { ...service.evidence, asOf: '9999' } }],
    [undefined, undefined, { ...service, name: text, counterMinutes: 240 }],
  ])('is refused as %s with the field %s', (flaw, field, value) => {
    const found = flawOf({ kind: 'service', code: service.code, order: 0, value })
    expect(found).toEqual(flaw && { field, flaw })
  })
})

describe('a rule', () => {
  const evidence = { confidence: 'high' as const, sources: [], asOf: '2026' }
  const rule = (when: unknown, more = {}) => ({
    kind: 'rule' as const,
    code: 'example',
    order: 0,
    value: {
      code: 'example',
      services: ['PP-NEW'],
      material: 'M01',
      when: when as Condition,
      evidence,
      ...more,
    },
  })
  const age = (op: string, value: unknown) => ({ fact: 'age', op, value })
  const deep = (levels: number): unknown => (levels === 0 ? true : { all: [deep(levels - 1)] })
  it.each([
    ['asks those between two ages', { all: [age('gte', 16), age('lt', 60)] }, undefined],
    ['asks the youngest or the oldest', { any: [age('lt', 7), age('gte', 60)] }, undefined],
    ['asks nobody, who would have to be old and young', { all: [age('gte', 60), age('lt', 16)] }, 'never'],
    [
      'asks a child for what only grown-ups are',
      {
        all: [age('lt', 16), { fact: 'military_active', op: 'eq', value: true }],
      },
      'never',
    ],
    ['compares an age with yes', age('eq', true), 'never'],
    ['compares yes with an age', { fact: 'lost', op: 'lt', value: 16 }, 'never'],
    [
      'asks for an answer that the question does not have',
      {
        fact: 'renew_reason',
        op: 'eq',
        value: 'family',
      },
      'never',
    ],
    ['asks for none of nothing', { any: [] }, 'form'],
    ['says an age that nobody reaches', age('gte', 300), 'number'],
    ['is nested beyond reading', deep(5000), 'many'],
  ])('%s', (_, when, flaw) => {
    const found = flawOf(rule(when))
    // A union of forms tells only that none fits.
    const flaws = flaw === 'never' || flaw === 'number' ? [flaw, 'form'] : [flaw]
    expect(flaws).toContain(found?.flaw)
    if (found) expect(found.field.split('.')[0]).toBe('when')
  })

  it.each([
    ['services', { services: ['XX-NONE'] }, 'unknown'],
    ['services', { services: [] }, 'few'],
    ['material', { material: 'M999' }, 'unknown'],
    ['from', { from: '9999-01-01' }, 'day'],
    ['until', { until: '2026-02-30' }, 'day'],
  ])('whose %s are %j is refused as %s', (field, more, flaw) => {
    expect(flawOf(rule(true, more))).toMatchObject({ field, flaw })
  })
})

it('what begins ten years from now can be planned, and no later', () => {
  expect([isPlannable('2036-11-29', today), isPlannable('2036-11-30', today)]).toEqual([true, false])
})

describe('what staff have added', () => {
  const evidence = { confidence: 'low' as const, sources: [], asOf: '2026' }
  const ask = { 'zh-CN': '住满一年了吗？', en: '', ko: '' }
  const label = { 'zh-CN': '住处', en: '', ko: '' }
  const added: Entry[] = [
    { fact: 'ownstay' as const, kind: 'yesNo' as const, ask, yesShare: 0.5, evidence },
    {
      fact: 'ownplace' as const,
      kind: 'choice' as const,
      ask,
      options: [
        { value: 'ownhome', label, share: 0.5 },
        { value: 'ownhotel', label, share: 0.5 },
      ],
      evidence,
    },
  ].map((value, order) => ({ kind: 'question' as const, code: value.fact, order, value }) as Entry)
  const rule = (code: string, when: Condition): Entry => ({
    kind: 'rule',
    code,
    order: 0,
    value: { code, services: ['QY-RECORD'], material: 'M01', when, evidence },
  })
  const place = (when: Condition): Entry => {
    const value = services.find(({ code }) => code === 'QY-RECORD') as (typeof services)[number]
    return {
      kind: 'service',
      code: value.code,
      order: 0,
      value: { ...value, places: [{ by: 'staying', when, evidence }] },
    }
  }
  const own = (fact: string, value: unknown) => ({ fact, op: 'eq', value }) as Condition
  const isFlawed = (entry: Entry, others: Entry[] = []) =>
    formFlaw(entry.kind, entry.value) ??
    entryFlaw(entry, checklistContent([...entries, ...added, ...others]), today)

  it.each([
    ['a question', added[0] as Entry, undefined],
    ['a question with answers', added[1] as Entry, undefined],
    ['a rule that asks it', rule('stay', own('ownstay', true)), undefined],
    ['a rule that asks for one of its answers', rule('home', own('ownplace', 'ownhome')), undefined],
    ['a rule that asks for an answer it does not have', rule('tent', own('ownplace', 'owntent')), 'unknown'],
    ['a rule that asks for yes where one chooses', rule('yes', own('ownplace', true)), 'unknown'],
    ['a rule that chooses where one says yes', rule('choice', own('ownstay', 'ownhome')), 'unknown'],
    ['a rule of a question that is not there', rule('gone', own('owngone', true)), 'unknown'],
    ['a rule of a name that nobody can have made', rule('short', own('own', true)), 'form'],
    ['a place for whom nobody asks', place(own('ownstay', true)), 'unasked'],
    ['a place by an answer that is not there', place(own('ownplace', 'owntent')), 'unknown'],
  ])('%s', (_, entry, flaw) => {
    expect(isFlawed(entry)?.flaw).toBe(flaw)
  })

  it('decides the place once the list of the service asks it', () => {
    const asks = rule('stay', own('ownstay', true))
    expect(isFlawed(place(own('ownstay', true)), [asks])).toBeUndefined()
  })
})
