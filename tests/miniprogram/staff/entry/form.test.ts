import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  blank,
  type Draft,
  emptySample,
  type FormField,
  type FormKind,
  finished,
  firstPrice,
  fixedValues,
  formKinds,
  forms,
  growing,
  movedDown,
  newCode,
  newPlace,
  oneMore,
  ownEvidence,
  questionOf,
  valueAt,
  withValue,
} from '../../../../miniprogram/src/staff/entry/form'
import { formFlaw } from '../../../../shared/domain/notice/entry-flaw'
import { entrySchemas } from '../../../../shared/schemas/entry'

const today = '2026-11-24'
const chinese = (words: string) => ({ 'zh-CN': words, en: '', ko: '' })
const evidence = ownEvidence(today)

/** What somebody who fills in no more than he must writes in a field. */
function written(field: FormField): unknown {
  switch (field.type) {
    case 'text':
      return chinese('新的')
    case 'stated':
      return { text: chinese('新的'), evidence }
    case 'count':
    case 'money':
      return 20
    case 'one':
      return fixedValues[field.of]?.[0]
    case 'many':
      return fixedValues[field.of]?.slice(0, 1)
    default:
      return undefined
  }
}

const codes: Record<FormKind, string> = {
  service: 'PP-OWN',
  material: 'M999',
  fee: 'F-OWN',
  question: 'ownstay',
  applicantClass: 'ownClass',
  referral: 'ownReferral',
  guide: 'PP-NEW',
  together: 'PP-NEW',
  takes: 'CC-00',
  wording: 'form.copy',
  setting: 'adultAge',
  zone: 'guidance',
  norm: 'tellOnce',
  assessmentItem: 'A01',
  inspectionRule: 'mend.major',
}

/** A new one of a kind in which only what must be there is written, in Chinese alone. */
function filledIn(kind: FormKind): Draft {
  const fields = [...forms[kind], ...(kind === 'fee' ? firstPrice : [])].filter(({ must }) => must)
  return fields.reduce(
    (whole, field) => {
      const standing = valueAt(whole, field.at)
      const own = written(field)
      const next = field.type === 'stated' ? { ...(standing as object), ...(own as object) } : own
      return withValue(whole, field.at, next)
    },
    blank(kind, codes[kind], today),
  )
}

const creatable = [
  'service',
  'material',
  'fee',
  'question',
  'applicantClass',
  'referral',
  'guide',
  'together',
  'takes',
] as const

describe.each(creatable)('a new entry: %s', kind => {
  it('is whole with what must be written, in Chinese alone', () => {
    const value = finished(filledIn(kind), today)
    expect(formFlaw(kind, value)).toBeUndefined()
    expect(v.parse(entrySchemas[kind], value)).toEqual(value)
  })

  it('is refused without any one of that, by the name of the field', () => {
    const whole = filledIn(kind)
    const musts = [...forms[kind], ...(kind === 'fee' ? firstPrice : [])].filter(
      ({ must, at, type }) => must && at !== 'prices.0.yuan' && !(type === 'many'),
    )
    const refused = musts.map(({ at, type }) =>
      formFlaw(kind, withValue(whole, type === 'stated' ? `${at}.text` : at, undefined)),
    )
    expect(refused.map(flaw => [flaw?.field.split('.')[0], flaw?.flaw])).toEqual(
      musts.map(({ at }) => [at.split('.')[0], 'blank']),
    )
  })
})

it.each<[FormKind, string, unknown, string]>([
  ['service', 'name', chinese(' '), 'blank'],
  ['service', 'counterMinutes', -5, 'number'],
  ['service', 'counterMinutes', 100_000, 'number'],
  ['service', 'counterMinutes', 'soon', 'number'],
  ['material', 'count', -1, 'number'],
  ['fee', 'prices.0.yuan', -20, 'number'],
  ['fee', 'prices.0.from', '9999-12-31', 'day'],
  ['referral', 'to', chinese('…'), 'blank'],
])('in a new %s, %s cannot be %o: %s', (kind, at, value, flaw) => {
  expect(formFlaw(kind, withValue(filledIn(kind), at, value))).toMatchObject({ flaw })
})

describe('a value in a form', () => {
  const whole = { name: 'a', prices: [{ yuan: 1 }, { yuan: 2 }], limits: { law: 'x', more: 'y' } }
  it('is found and changed by its path, and nothing else with it', () => {
    expect(valueAt(whole, 'prices.1.yuan')).toBe(2)
    expect(withValue(whole, 'prices.1.yuan', 3)).toEqual({ ...whole, prices: [{ yuan: 1 }, { yuan: 3 }] })
    expect(withValue(whole, 'limits.law', undefined)).toEqual({ ...whole, limits: { more: 'y' } })
    expect(valueAt(whole, 'nothing.there')).toBeUndefined()
    expect(whole.prices[1]?.yuan).toBe(2)
  })
})

it('a new material has the next number, and what is found by its name a code of letters', () => {
  expect(newCode('material', ['M01', 'M118', 'M07'], 0)).toBe('M119')
  expect(newCode('referral', [], 1_790_000_000_000)).toMatch(/^[a-z][A-Za-z]{2,30}$/)
  expect(newCode('referral', [], 1)).not.toBe(newCode('referral', [], 2))
  expect(newCode('service', [], 0)).toBeUndefined()
})

describe('a new question', () => {
  const asked = { fact: 'ownstay', ask: chinese('住在哪里？'), evidence: { ...evidence, confidence: 'low' } }
  it('is answered with yes or no, or by choosing, and keeps what was written when that is changed', () => {
    const choosing = questionOf('choice', { ...asked, kind: 'yesNo', yesShare: 0.5 }, 1_790_000_000_000)
    expect(questionOf('yesNo', choosing, 1)).toEqual({ ...asked, kind: 'yesNo', yesShare: 0.5 })
    const [one, two] = choosing.options as { value: string }[]
    expect(one?.value).not.toBe(two?.value)
    expect(formFlaw('question', choosing)).toEqual({ field: 'options.0.label.zh-CN', flaw: 'blank' })
    const labelled = ['options.0.label', 'options.1.label'].reduce(
      (whole, at) => withValue(whole, at, chinese('家里')),
      choosing,
    )
    expect(formFlaw('question', labelled)).toBeUndefined()
  })

  it('says how common answers are as nobody has counted them, whoever has written it', () => {
    expect(finished(filledIn('question'), today)).toMatchObject({ evidence: { confidence: 'low' } })
  })
})

it('there is a form for every kind but the rule, which has a page of its own', () => {
  expect([...formKinds, 'rule'].sort()).toEqual(Object.keys(entrySchemas).sort())
})

describe('what there may be any number of', () => {
  const material = filledIn('material')
  const service = filledIn('service')
  const paths = (kind: FormKind, value: Draft) => growing(kind, value).map(({ at }) => at)

  it.each([
    ['letter', ['sample.kind', 'sample.title', 'sample.body']],
    ['photo', ['sample.kind', 'sample.title', 'sample.marks']],
    ['document', ['sample.kind', 'sample.title', 'sample.marks']],
    ['form', ['sample.kind', 'sample.title', 'sample.fields']],
    ['none', ['sample.kind']],
  ])('a sample of the kind %s asks for its own parts', (kind, asked) => {
    const value = withValue(material, 'sample', emptySample(kind))
    expect(paths('material', value)).toEqual(asked)
  })

  it('a sample is whole once each of its parts says something', () => {
    const begun = withValue(material, 'sample', emptySample('document', chinese('身份证')))
    const grown = withValue(begun, 'sample.marks', [oneMore('sample.marks')])
    expect(paths('material', grown)).toContain('sample.marks.0')
    expect(formFlaw('material', grown)?.field).toContain('sample.marks.0')
    expect(formFlaw('material', withValue(grown, 'sample.marks.0', chinese('有效期')))).toBeUndefined()
  })

  it('a service has rules of where it may be done, each with its condition, and the days of each are looked at', () => {
    const when = { fact: 'military_active', op: 'eq', value: true }
    const rules = [newPlace(today), { by: 'registered', reach: 'county', when, evidence }]
    const value = withValue(service, 'places', rules)
    expect(formFlaw('service', value)).toBeUndefined()
    const dated = withValue(value, 'places.1.from', 'morgen')
    expect(formFlaw('service', dated)?.field).toBe('places.1.from')
    expect(formFlaw('service', withValue(value, 'places.1.when', { any: [] }))?.field).toContain(
      'places.1.when',
    )
  })

  it('a rule of where is moved behind its follower; the last stays', () => {
    expect(movedDown(['a', 'b', 'c'], 0)).toEqual(['b', 'a', 'c'])
    expect(movedDown(['a', 'b', 'c'], 1)).toEqual(['a', 'c', 'b'])
    expect(movedDown(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'c'])
  })
})
