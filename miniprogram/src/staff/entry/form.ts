import { MaterialForm } from '../../../../shared/schemas/code'
import type { Evidence } from '../../../../shared/schemas/evidence'
import { Guide } from '../../../../shared/schemas/guide'
import type { EntryKind } from '../../../../shared/schemas/notice'
import type { PlaceRule } from '../../../../shared/schemas/place'
import { Alternative, Audience, Family, Group, Zone } from '../../../../shared/schemas/service'
import type { Own } from '../../../../shared/vocabulary/fact'
import { tieBases } from '../../../../shared/vocabulary/tie'
import { noText } from '../notice/entry'

/** Where the choices of a field come from: fixed words, or what else the draft holds. */
export type Source =
  | 'form'
  | 'family'
  | 'group'
  | 'audience'
  | 'zone'
  | 'possible'
  | 'referralKind'
  | 'by'
  | 'reach'
  | 'sampleKind'
  | 'hallSize'
  | 'severity'
  | 'questionKind'
  | 'service'
  | 'fee'
  | 'division'
  | 'point'
export const fixedValues: Partial<Record<Source, readonly string[]>> = {
  form: MaterialForm.options,
  family: Family.options,
  group: Group.options,
  audience: Audience.options,
  zone: Zone.options,
  possible: Alternative.entries.possible.options,
  referralKind: ['elsewhere', 'answer'],
  by: ['anywhere', ...tieBases],
  reach: ['own', 'county', 'prefecture'],
  sampleKind: ['none', 'letter', 'document', 'photo', 'form'],
  hallSize: ['small', 'medium', 'large'],
  severity: ['blocker', 'major', 'minor'],
  questionKind: ['yesNo', 'choice'],
}
/** What is not written down, because it is the usual. */
export const usualOf: Partial<Record<Source, string>> = {
  referralKind: 'elsewhere',
  reach: 'own',
  sampleKind: 'none',
}

/** One field of a form. `at` is its path in the value; without `must`, it may be left empty. */
export type FormField = { at: string; must?: true } & (
  | { type: 'text' | 'stated' | 'statedList' | 'line' | 'lines' | 'day' }
  | { type: 'takes' | 'answers' | 'options' | 'places' }
  | { type: 'count' | 'money' }
  | { type: 'one' | 'many'; of: Source }
  /** One more of a list, or one less. */
  | { type: 'more'; most: number }
)

const guideFacts = Object.keys(Guide.entries).filter(name => name !== 'code')
const limits = ['statute', 'national', 'jilin', 'urgent', 'applyBy'].map(
  (limit): FormField => ({ at: `timeLimits.${limit}`, type: 'stated' }),
)

/** What is written of each kind, in the order of its form. A rule has a page of its own. */
export const forms: Record<Exclude<EntryKind, 'rule'>, FormField[]> = {
  service: [
    { at: 'name', type: 'text', must: true },
    { at: 'shortName', type: 'text' },
    { at: 'note', type: 'text' },
    { at: 'family', type: 'one', of: 'family', must: true },
    { at: 'group', type: 'one', of: 'group', must: true },
    { at: 'audience', type: 'one', of: 'audience', must: true },
    { at: 'conditions', type: 'statedList' },
    { at: 'validity', type: 'stated' },
    { at: 'where', type: 'stated', must: true },
    { at: 'places', type: 'places' },
    { at: 'selfService.possible', type: 'one', of: 'possible', must: true },
    { at: 'selfService', type: 'stated', must: true },
    { at: 'online.possible', type: 'one', of: 'possible', must: true },
    { at: 'online', type: 'stated', must: true },
    { at: 'agent', type: 'stated', must: true },
    { at: 'pickup', type: 'stated', must: true },
    { at: 'way.zones', type: 'many', of: 'zone' },
    { at: 'fees', type: 'many', of: 'fee' },
    ...limits,
    { at: 'counterMinutes', type: 'count', must: true },
    { at: 'legalBasis', type: 'lines' },
  ],
  material: [
    { at: 'name', type: 'text', must: true },
    { at: 'note', type: 'text' },
    { at: 'form', type: 'one', of: 'form', must: true },
    { at: 'count', type: 'count', must: true },
    { at: 'issuer', type: 'stated' },
    { at: 'refusals', type: 'statedList' },
    { at: 'validity', type: 'stated' },
  ],
  fee: [
    { at: 'name', type: 'text', must: true },
    { at: 'note', type: 'text' },
  ],
  question: [
    { at: 'ask', type: 'text', must: true },
    { at: 'hint', type: 'text' },
    { at: 'kind', type: 'one', of: 'questionKind' },
    { at: 'options', type: 'options' },
  ],
  applicantClass: [
    { at: 'name', type: 'text', must: true },
    { at: 'audiences', type: 'many', of: 'audience', must: true },
    { at: 'answers', type: 'answers' },
  ],
  referral: [
    { at: 'name', type: 'text', must: true },
    { at: 'kind', type: 'one', of: 'referralKind' },
    { at: 'to', type: 'text', must: true },
  ],
  guide: guideFacts.flatMap((fact): FormField[] => [
    { at: fact, type: 'stated' },
    { at: `${fact}.laws`, type: 'lines' },
  ]),
  together: [{ at: 'services', type: 'many', of: 'service' }],
  takes: [{ at: '', type: 'takes' }],
  wording: [{ at: 'text', type: 'text', must: true }],
  setting: [{ at: 'years', type: 'count', must: true }],
  zone: [
    { at: 'name', type: 'text', must: true },
    { at: 'name.ru', type: 'line' },
    { at: 'purpose', type: 'text', must: true },
    { at: 'needs', type: 'text', must: true },
    { at: 'from', type: 'one', of: 'hallSize', must: true },
  ],
  norm: [{ at: 'name', type: 'text', must: true }],
  assessmentItem: [
    { at: 'text', type: 'text', must: true },
    { at: 'points', type: 'count', must: true },
    { at: 'severity', type: 'one', of: 'severity', must: true },
    { at: 'from', type: 'one', of: 'hallSize' },
  ],
  inspectionRule: [{ at: 'number', type: 'count', must: true }],
}
export type FormKind = keyof typeof forms
export const formKinds = Object.keys(forms) as FormKind[]

const eachOf = (value: Draft, at: string, fields: (at: string) => FormField[]): FormField[] => {
  const list = (valueAt(value, at) ?? []) as unknown[]
  return list.flatMap((_, i) => fields(`${at}.${i}`))
}
const textAt = (at: string): FormField => ({ at, type: 'text', must: true })

/** Fields there are as many of as stand there: what a sample shows. */
export function growing(kind: FormKind, value: Draft): FormField[] {
  if (kind !== 'material') return []
  const shown = valueAt(value, 'sample.kind')
  const marks: FormField[] = [
    ...eachOf(value, 'sample.marks', at => [textAt(at)]),
    { at: 'sample.marks', type: 'more', most: 40 },
  ]
  const rows: FormField[] = [
    ...eachOf(value, 'sample.fields', at => [textAt(`${at}.label`), textAt(`${at}.value`)]),
    { at: 'sample.fields', type: 'more', most: 40 },
  ]
  return [
    { at: 'sample.kind', type: 'one', of: 'sampleKind' },
    ...(shown ? [textAt('sample.title')] : []),
    ...(shown === 'letter' ? [textAt('sample.body')] : []),
    ...(shown === 'document' || shown === 'photo' ? marks : []),
    ...(shown === 'form' ? rows : []),
  ]
}

/** A sample of another kind, still to be filled in; of none, nothing. */
export function emptySample(kind: string | undefined, title: unknown = noText): Draft | undefined {
  const own: Record<string, Draft> = {
    letter: { body: noText },
    document: { marks: [], hasPhoto: false },
    photo: { marks: [] },
    form: { fields: [] },
  }
  const parts = own[kind ?? '']
  return parts && { kind, title, ...parts }
}

/** What is added to such a list. */
export const oneMore = (at: string): unknown =>
  at === 'sample.fields' ? { label: noText, value: noText } : noText

/** A first price, of a fee that is new; a later one is written on its own page. */
export const firstPrice: FormField[] = [
  { at: 'prices.0.yuan', type: 'money', must: true },
  { at: 'prices.0.from', type: 'day' },
  { at: 'prices.0.legalBasis', type: 'line' },
]

export type Draft = Record<string, unknown>

export const valueAt = (value: unknown, path: string): unknown =>
  path === ''
    ? value
    : path.split('.').reduce<unknown>((inner, name) => (inner as Draft | undefined)?.[name], value)

/** The same with another value at a path; nothing there takes the field away. */
export function withValue<Whole>(whole: Whole, path: string, value: unknown): Whole {
  const [name = '', ...rest] = path.split('.')
  if (path === '') return value as Whole
  const inner = rest.length > 0 ? withValue((whole as Draft)[name] ?? {}, rest.join('.'), value) : value
  if (Array.isArray(whole)) return whole.map((one, i) => (i === Number(name) ? inner : one)) as Whole
  const { [name]: _, ...others } = whole as Draft
  return (inner === undefined ? others : { ...others, [name]: inner }) as Whole
}

/** What the province writes down itself is certain as of the day it is written. */
export const ownEvidence = (today: string): Evidence => ({ confidence: 'high', sources: [], asOf: today })

/** A rule of where a service may be done, still to be filled in. */
export const newPlace = (today: string): PlaceRule => ({ by: 'staying', evidence: ownEvidence(today) })

/** The same with one of them behind its follower. */
export const movedDown = <One>(list: One[], at: number): One[] => [
  ...list.slice(0, at),
  ...list.slice(at + 1, at + 2),
  ...list.slice(at, at + 1),
  ...list.slice(at + 2),
]

/** How common an answer is nobody has counted: that decides which question comes first, and nothing else. */
const uncounted = (today: string): Evidence => ({ confidence: 'low', sources: [], asOf: today })

/** One more answer to choose; its name is made of the moment. */
export const newOption = (nowMs: number, ordinal = 0) => ({
  value: `own${letters(nowMs)}${letters(ordinal)}` as Own,
  label: noText,
  share: 0.1,
})

/** A question that is answered with yes or no, or by choosing. */
export function questionOf(kind: string, { fact, ask, hint, evidence }: Draft, nowMs: number): Draft {
  const own = kind === 'choice' ? { options: [newOption(nowMs, 0), newOption(nowMs, 1)] } : { yesShare: 0.5 }
  return {
    fact,
    kind,
    ...(ask !== undefined && { ask }),
    ...(hint !== undefined && { hint }),
    ...own,
    evidence,
  }
}

/** A new one of a kind, still to be filled in. */
export function blank(kind: FormKind, code: string | undefined, today: string): Draft {
  const evidence = ownEvidence(today)
  if (kind === 'question') return questionOf('yesNo', { fact: code, evidence: uncounted(today) }, 0)
  const empty: Partial<Record<FormKind, Draft>> = {
    service: {
      conditions: [],
      fees: [],
      timeLimits: {},
      legalBasis: [],
      way: { zones: [], evidence },
      evidence,
    },
    material: { refusals: [], evidence },
    fee: { prices: [{ evidence }] },
    applicantClass: { audiences: [], answers: {}, evidence },
    referral: { evidence },
    together: { services: [] },
  }
  return { ...(code && { code }), ...empty[kind] }
}

/** As it is saved: what is said in the draft's own words is of today. Of a question it is how common answers are. */
export const finished = (value: Draft, today: string): Draft =>
  'evidence' in value && !('fact' in value) ? { ...value, evidence: ownEvidence(today) } : value

/** Letters alone, made of the moment: what nobody has to read. */
const letters = (nowMs: number): string =>
  [...nowMs.toString(26)].map(one => String.fromCharCode(97 + Number.parseInt(one, 26))).join('')

/** The code of a new one: the next number of a material, letters for what is only found by its name. */
export function newCode(kind: FormKind, taken: string[], nowMs: number): string | undefined {
  if (kind === 'material') {
    const numbers = taken.map(code => Number(code.slice(1))).filter(Number.isFinite)
    return `M${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
  }
  return ['applicantClass', 'referral', 'question'].includes(kind) ? `own${letters(nowMs)}` : undefined
}
