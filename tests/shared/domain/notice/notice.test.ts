import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantClasses } from '../../../../shared/content/applicant-classes'
import { fees } from '../../../../shared/content/fees'
import { zones } from '../../../../shared/content/guidance/zones'
import { materials } from '../../../../shared/content/materials'
import { questions } from '../../../../shared/content/questions'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { pricesProblem } from '../../../../shared/domain/checklist/fee'
import {
  canonicalText,
  documentFlaw,
  effectiveFromProblem,
  firstDay,
  nextNoticeNumber,
  noticeActions,
  noticeInForce,
  noticePhase,
  ruleProblem,
} from '../../../../shared/domain/notice/notice'
import {
  applicantChanges,
  lineChanges,
  noticeChanges,
  turningDays,
} from '../../../../shared/domain/notice/notice-change'
import { checklistContent } from '../../../../shared/domain/notice/notice-content'
import { checklistLines } from '../../../../shared/domain/notice/notice-line'
import { missingReference } from '../../../../shared/domain/notice/notice-reference'
import type { Fee } from '../../../../shared/schemas/fee'
import type { Change, Entry, Line } from '../../../../shared/schemas/notice'
import type { Rule } from '../../../../shared/schemas/rule'
import '../../../property'

const day = '2026-12-01'
const entries: Entry[] = [
  ...services.map((value, order) => ({ kind: 'service' as const, code: value.code, order, value })),
  ...rules.map((value, order) => ({ kind: 'rule' as const, code: value.code, order, value })),
  ...materials.map((value, order) => ({ kind: 'material' as const, code: value.code, order, value })),
  ...fees.map((value, order) => ({ kind: 'fee' as const, code: value.code, order, value })),
  ...questions.map((value, order) => ({ kind: 'question' as const, code: value.fact, order, value })),
]
const content = checklistContent(entries)
const adult = applicantClasses[0]?.answers ?? {}
const passport = { services: ['PP-NEW'], answers: adult }

/** The same entries with one of them another. */
function withEntry<K extends Entry['kind']>(
  kind: K,
  code: string,
  change: (value: Extract<Entry, { kind: K }>['value']) => unknown,
): Entry[] {
  return entries.map(entry =>
    entry.kind === kind && entry.code === code
      ? ({ ...entry, value: change(entry.value as never) } as Entry)
      : entry,
  )
}

/** The price of today is another. */
const costing = (fee: Fee, yuan: number): Fee => ({
  ...fee,
  prices: fee.prices.map((price, i) => (i === fee.prices.length - 1 ? { ...price, yuan } : price)),
})

/** What the later checklist is, from the earlier one and the changes. */
function applied(before: Line[], changes: Change[]): Line[] {
  const lines = new Map(before.map(line => [`${line.kind}#${line.code}`, line]))
  for (const change of changes) {
    const key = `${change.of}#${change.code}`
    const { of: kind, code, name } = change
    if (change.kind === 'dropped') lines.delete(key)
    if (change.kind === 'added') lines.set(key, { kind, code, name, fields: change.fields })
    if (change.kind === 'changed') {
      const fields = { ...lines.get(key)?.fields }
      for (const { field, after } of change.fields) {
        if (after === undefined) delete fields[field]
        else fields[field] = after
      }
      lines.set(key, { kind, code, name, fields })
    }
  }
  return [...lines.values()]
}
const sorted = (lines: Line[]): Line[] =>
  [...lines].sort((a, b) => (a.kind + a.code < b.kind + b.code ? -1 : 1))

describe('the difference between two notices', () => {
  it('is nothing between a notice and itself, for every service and class', () => {
    const { services: changed, entries: touched } = noticeChanges(
      entries,
      entries,
      applicantClasses,
      day,
      day,
    )
    expect([changed, touched]).toEqual([[], []])
  })

  it('says a fee in figures, for all classes at once, and only of the services that charge it', () => {
    const later = withEntry('fee', 'F-PP', fee => costing(fee, 100))
    const { services: changed, entries: touched } = noticeChanges(entries, later, applicantClasses, day, day)
    expect(changed.map(({ service }) => service)).toEqual(
      services.filter(({ fees: codes }) => codes.includes('F-PP')).map(({ code }) => code),
    )
    const [first] = changed
    expect(first?.changes).toEqual([
      {
        change: {
          kind: 'changed',
          of: 'fee',
          code: 'F-PP',
          name: content.fees.get('F-PP')?.name,
          fields: [{ field: 'yuan', before: 120, after: 100 }],
        },
      },
    ])
    expect(touched).toEqual([
      {
        kind: 'fee',
        code: 'F-PP',
        name: content.fees.get('F-PP')?.name,
        change: 'changed',
        fields: ['prices'],
        said: [],
      },
    ])
  })

  it('names the classes a material changes for, and the day it does', () => {
    const rule = rules.find(({ material, services: of }) => material === 'M09' && of.includes('PP-NEW'))
    if (!rule) throw new Error('no such rule')
    const later = withEntry('rule', rule.code, value => ({ ...value, until: '2026-12-10' }))
    const on = (looked: string) => noticeChanges(entries, later, applicantClasses, day, looked)
    expect(on('2026-12-09').services).toEqual([])
    const { services: changed } = on('2026-12-10')
    // Individual travel to Taiwan is suspended: nothing is brought for it at all.
    const open = rule.services.filter(code => code !== 'TW-END-G')
    expect(changed.map(({ service }) => service).sort()).toEqual(open.sort())
    expect(changed[0]?.changes).toEqual([
      {
        change: { kind: 'dropped', of: 'material', code: 'M09', name: content.materials.get('M09')?.name },
        classes: ['statePersonnel'],
      },
    ])
    expect(on(day).days).toContain('2026-12-10')
    expect(on(day).days[0]).toBe(day)
  })

  it('takes for a day on which something turns no size of hall from which a zone begins', () => {
    const [zone] = zones
    const [rule] = rules
    if (!zone || !rule) throw new Error('nothing to look at')
    const given: Entry[] = [
      { kind: 'zone', code: zone.zone, order: 0, value: { ...zone, from: 'large' } },
      { kind: 'rule', code: rule.code, order: 0, value: { ...rule, until: '2027-03-01' } },
    ]
    expect(turningDays(given, '2026-12-01')).toEqual(['2026-12-01', '2027-03-01'])
  })

  it('tells of a material that hangs on what was never asked', () => {
    const value: Rule = {
      code: 'changed-name',
      services: ['PP-NEW'],
      material: 'M15',
      when: { fact: 'particulars_changed', op: 'eq', value: true },
      evidence: { confidence: 'high', sources: [], asOf: '2026' },
    }
    const later = checklistContent([...entries, { kind: 'rule', code: value.code, order: 999, value }])
    const { particulars_changed, ...asked } = adult
    expect(applicantChanges(content, later, { ...passport, answers: asked }, day)).toEqual([
      {
        kind: 'perhaps',
        of: 'material',
        code: 'M15',
        name: content.materials.get('M15')?.name,
        reason: [value.when],
      },
    ])
    expect(applicantChanges(content, later, passport, day)).toEqual([])
  })

  it('turns the earlier checklist into the later one, whatever the two are', () => {
    const card = fc.record({
      service: fc.constantFrom(...services),
      answers: fc.constantFrom(...applicantClasses).map(({ answers }) => answers),
    })
    fc.assert(
      fc.property(card, card, fc.constantFrom('2026-12-01', '2017-01-01'), (one, other, looked) => {
        const before = checklistLines(content, one.service, one.answers, looked)
        const after = checklistLines(content, other.service, other.answers, looked)
        expect(sorted(applied(before, lineChanges(before, after)))).toEqual(sorted(after))
        expect(lineChanges(after, after)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('shows each class exactly what its checklist says', () => {
    for (const service of services)
      for (const { answers } of applicantClasses) {
        const lines = checklistLines(content, service, answers, day)
        expect(lines.filter(({ kind }) => kind === 'material').map(({ code }) => code)).toEqual(
          resolveChecklist(content.rules.get(service.code) ?? [], answers, day).items.map(
            ({ material }) => material,
          ),
        )
      }
  })
})

const issued = (number: string, effectiveFrom: string) => ({
  number,
  status: 'issued' as const,
  effectiveFrom,
  issuedAt: `2026-11-${number.slice(5)}T10:00:00+08:00`,
})

describe('which notice is followed', () => {
  const notices = [
    issued('2026-03', '2026-12-10'),
    issued('2026-01', '2026-11-01'),
    issued('2026-02', '2026-12-01'),
    { number: '2026-04', status: 'draft' as const, effectiveFrom: '2026-12-01' },
  ]

  it.each([
    ['2026-11-24', '2026-01'],
    ['2026-12-01', '2026-02'],
    ['2026-12-10', '2026-03'],
    ['2020-01-01', '2026-01'],
  ])('on %s it is %s', (looked, number) => {
    expect(noticeInForce(notices, looked)?.number).toBe(number)
  })

  it('of two that begin on one day it is the later issued, and the other never comes into force', () => {
    const twice = [
      issued('2026-01', '2026-11-01'),
      issued('2026-02', '2026-12-01'),
      issued('2026-03', '2026-12-01'),
    ]
    expect(noticeInForce(twice, '2026-12-01')?.number).toBe('2026-03')
    expect(twice.map(one => noticePhase(one, twice, '2026-11-24'))).toEqual(['inForce', 'replaced', 'coming'])
  })

  it('what could not wait holds until the one that was coming begins, and undoes nothing of it', () => {
    const urgent = { ...issued('2026-05', '2026-11-24'), until: '2026-12-01' }
    const all = [...notices, urgent]
    const on = (day: string) => noticeInForce(all, day)?.number
    expect([on('2026-11-23'), on('2026-11-24'), on('2026-11-30'), on('2026-12-01')]).toEqual([
      '2026-01',
      '2026-05',
      '2026-05',
      '2026-02',
    ])
    expect(all.map(one => noticePhase(one, all, '2026-11-24'))).toEqual([
      'coming',
      'replaced',
      'coming',
      'draft',
      'inForce',
    ])
    expect(noticePhase(urgent, all, '2026-12-01')).toBe('replaced')
  })

  it('before any was issued there is none', () => {
    expect(noticeInForce([], '2026-12-01')).toBeUndefined()
  })
})

it.each([
  [undefined, 'noticeWithoutDay'],
  ['2026-11-24', 'noticeTooSoon'],
  ['2026-11-25', 'noticeBeforeBase'],
  ['2026-11-26', undefined],
])('a notice that is to begin on %s: %s', (effectiveFrom, problem) => {
  const notice = effectiveFrom ? { effectiveFrom } : {}
  expect(effectiveFromProblem(notice, { effectiveFrom: '2026-11-26' }, '2026-11-24')).toBe(problem)
})

it.each([
  ['2026-11-24', undefined],
  ['2026-11-25', 'noticeBeforeBase'],
])('one that is urgent begins on the day it is issued, after one that began on %s: %s', (began, problem) => {
  const urgent = { urgent: true, effectiveFrom: '2026-12-24' }
  expect(firstDay(urgent, '2026-11-24')).toBe('2026-11-24')
  expect(effectiveFromProblem(urgent, { effectiveFrom: began }, '2026-11-24')).toBe(problem)
})

it.each([
  [undefined, false, 'document.name'],
  [{ name: '通知', reason: '调整' }, false, 'document.number'],
  [{ name: '通知', reason: '调整' }, true, undefined],
  [{ name: '通知', number: '12号', reason: '调整' }, false, undefined],
])('of the paper %j (urgent: %s) is missing: %s', (document, urgent, missing) => {
  expect(documentFlaw({ ...(document && { document }), urgent })).toBe(missing)
})

it('numbers count up within a year', () => {
  expect(nextNoticeNumber(['2025-07', '2026-01', '2026-02'], '2026')).toBe('2026-03')
  expect(nextNoticeNumber(['2025-07'], '2026')).toBe('2026-01')
})

it('the same content has the same text, in whatever order it was read', () => {
  const shuffled = [...entries].reverse().map(entry => ({
    ...entry,
    value: Object.fromEntries(Object.entries(entry.value).reverse()) as never,
  }))
  expect(canonicalText(shuffled)).toBe(canonicalText(entries))
  expect(canonicalText(withEntry('fee', 'F-PP', fee => costing(fee, 121)))).not.toBe(canonicalText(entries))
})

it('a rule that asks for a material there is none of is found', () => {
  expect(missingReference(entries)).toBeUndefined()
  expect(missingReference(entries.filter(({ code }) => code !== 'M01'))).toBe('M01')
})

it.each([
  ['draft', true, 'other', ['edit', 'submit', 'discard']],
  ['submitted', true, 'other', ['issue', 'return']],
  ['submitted', true, 'author', ['return']],
  ['issued', true, 'other', []],
  ['submitted', false, 'other', []],
] as const)('a notice that is %s, for who may write notices: %s (%s)', (status, mayWrite, staffId, may) => {
  const caller = { personId: `person of ${staffId}`, staffId }
  expect(noticeActions({ status, authors: { author: '' } }, caller, mayWrite)).toEqual(may)
})

it.each([
  ['another person with another number', 'other', 'other', ['issue', 'return']],
  ['the author under another number', 'writer', 'other', ['return']],
  ['whoever bears the number of the author', 'other', 'author', ['return']],
])('a submitted notice may, by %s, be %s %s %j', (_, personId, staffId, may) => {
  const notice = { status: 'submitted' as const, authors: { author: '' }, writers: new Set(['writer']) }
  expect(noticeActions(notice, { personId, staffId }, true)).toEqual(may)
})

describe('a rule', () => {
  const rule: Rule = {
    code: 'example',
    services: ['PP-NEW'],
    material: 'M01',
    when: true,
    evidence: { confidence: 'high', sources: [], asOf: '2026' },
  }
  const tomorrow = '2026-11-25'

  it.each([
    ['ends tomorrow at the earliest', { ...rule, until: '2026-11-25' }, undefined],
    ['does not end in the past', { ...rule, until: '2026-11-24' }, 'rulePast'],
    ['is not put off once it has begun', { ...rule, from: '2026-12-01' }, 'rulePast'],
    ['may be worded anew', { ...rule, form: 'copy' as const }, undefined],
    ['does not go by asking others', { ...rule, services: ['PP-RENEW'] }, 'entryWouldVanish'],
    ['does not go by asking for something else', { ...rule, material: 'M02' }, 'entryWouldVanish'],
    [
      'does not go by a condition',
      { ...rule, when: { fact: 'age' as const, op: 'lt' as const, value: 1 } },
      'entryWouldVanish',
    ],
    ['ends after it begins', { ...rule, from: '2026-12-02', until: '2026-12-02' }, 'ruleDaysCrossed'],
  ])('%s', (_, after, problem) => {
    expect(ruleProblem(rule, after, tomorrow)).toBe(problem)
  })

  it('that is new says from when', () => {
    expect(ruleProblem(undefined, rule, tomorrow)).toBe('ruleWithoutDay')
    expect(ruleProblem(undefined, { ...rule, from: '2026-12-01' }, tomorrow)).toBeUndefined()
  })
})

it.each([
  ['one for ever', [{}], undefined],
  ['one after the other', [{ until: '2026-12-01' }, { from: '2026-12-01' }], undefined],
  ['two on one day', [{ until: '2026-12-02' }, { from: '2026-12-01' }], 'priceDaysCrossed'],
  ['a second behind one without end', [{}, { from: '2026-12-01' }], 'priceDaysCrossed'],
])('prices: %s', (_, days, problem) => {
  const evidence = { confidence: 'high' as const, sources: [], asOf: '2026' }
  expect(pricesProblem(days.map(one => ({ ...one, yuan: 1, evidence })))).toBe(problem)
})
