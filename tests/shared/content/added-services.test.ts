import { describe, expect, it, test } from 'vitest'
import { fees } from '../../../shared/content/fees'
import { materials } from '../../../shared/content/materials'
import { points } from '../../../shared/content/points'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import { priceOn } from '../../../shared/domain/checklist/fee'
import type { Answers } from '../../../shared/schemas/fact'

const today = '2026-12-01'
const rulesOf = (service: string) => rules.filter(rule => rule.services.includes(service))
const formOf = (code: string) => materials.find(one => one.code === code)?.form

/** What one applicant brings today; `?` stands behind what nobody has confirmed. */
function listOf(service: string, answers: Answers): string {
  const { items, open } = resolveChecklist(rulesOf(service), answers, today)
  expect(open).toEqual([])
  return items
    .map(({ material, form, evidence }) => {
      const isDoubtful = ['low', 'unknown'].includes(evidence.confidence)
      return `${material}${form && form !== formOf(material) ? ` ${form}` : ''}${isDoubtful ? '?' : ''}`
    })
    .join(', ')
}

const adult: Answers = { age: 35, registered_state_personnel: false, military_active: false }
const citizen: Answers = { ...adult, has_id_card: true }
const child: Answers = { age: 8 }
const restoring: Answers = { age: 62 }

type Row = [sentence: string, service: string, answers: Answers, list: string]

const rows: Row[] = [
  // Nationality.
  [
    'a grown person who leaves Chinese nationality hands in form, letter and copies; the health certificate of an old list is doubtful',
    'NAT-EXIT',
    adult,
    'M101, M104, M115, M105, M106, M34?',
  ],
  [
    'for a child that leaves it, birth, parents and their settling abroad are proved too',
    'NAT-EXIT',
    child,
    'M101, M104, M115, M105, M106, M110, M111, M112, M113, M34?',
  ],
  [
    'at seventeen the papers of a child are still asked',
    'NAT-EXIT',
    { ...adult, age: 17 },
    'M101, M104, M115, M105, M106, M110, M111, M112, M113, M34?',
  ],
  [
    'state personnel may not leave it and get no list',
    'NAT-EXIT',
    { ...adult, registered_state_personnel: true },
    'M90',
  ],
  [
    'soldiers may not leave it and get no list',
    'NAT-EXIT',
    { age: 25, registered_state_personnel: false, military_active: true },
    'M90',
  ],
  [
    'who becomes Chinese hands in form, letter, copies and a record of the police abroad',
    'NAT-JOIN',
    { adopted: false },
    'M102, M104, M105, M106, M109',
  ],
  [
    'an adopted child proves the adoption instead of kinship',
    'NAT-JOIN',
    { adopted: true },
    'M102, M104, M105, M106, M109, M114',
  ],
  [
    'who was once Chinese proves both nationalities',
    'NAT-BACK',
    restoring,
    'M103, M104, M105, M106, M107, M108, M109',
  ],
  [
    'under eighteen no criminal record is asked of who was once Chinese',
    'NAT-BACK',
    { age: 17 },
    'M103, M104, M105, M106, M107, M108',
  ],
  // Exit-entry permits.
  ['a child with two passports', 'ET-CHILD', { age: 6 }, 'M100, M04, M116, M110, M112, M06, M05'],
  ['from eighteen on there is no such permit', 'ET-CHILD', { age: 18 }, 'M90'],
  ['a tourist to Russia', 'ET-RUSSIA', adult, 'M100, M02, M04'],
  [
    'a registered official who tours Russia needs the letter of his employer',
    'ET-RUSSIA',
    { ...adult, registered_state_personnel: true },
    'M100, M02, M04, M09',
  ],
  [
    'a child without ID card on a tour to Russia',
    'ET-RUSSIA',
    { age: 9, has_id_card: false },
    'M100, M03, M04, M05, M06',
  ],
  [
    'a child with ID card on a tour to Russia',
    'ET-RUSSIA',
    { age: 9, has_id_card: true },
    'M100, M02, M04, M05, M06',
  ],
  // Foreigners.
  [
    'a baby of two foreigners is registered on birth certificate and the parents’ documents',
    'FB-BIRTH',
    { chinese_parent: false },
    'M63, M62',
  ],
  ['a baby with a Chinese parent is a citizen', 'FB-BIRTH', { chinese_parent: true }, 'M90'],
  ['a closed area is visited with a reason', 'FT-TRAVEL', { agent_filed: false }, 'M30, M31, M04, M117'],
  [
    'an agent for a closed area brings his authority',
    'FT-TRAVEL',
    { agent_filed: true },
    'M30, M31, M04, M117, M46',
  ],
  ['a lost foreign passport is reported as in another city', 'LOSS-FOREIGN', {}, 'M118?, M119?, M32?, M120?'],
  // Residents of Taiwan, Hong Kong and Macao.
  [
    'a Taiwan resident who lost the permit and has another document',
    'TB-1',
    { lost: true, docs_available: true },
    'M29, M04, M27, M13',
  ],
  ['a Taiwan resident who lost everything', 'TB-1', { lost: true, docs_available: false }, 'M29, M04, M13'],
  [
    'a Taiwan resident who never had a permit',
    'TB-1',
    { lost: false, docs_available: true },
    'M29, M04, M27',
  ],
  [
    'a Taiwan resident settles by rules of 2012, all of them doubtful',
    'TW-RESIDENT-SETTLE',
    {},
    'M121?, M04?, M27?, M20?, M122?',
  ],
  ['who returns from Hong Kong to settle', 'HM-RETURN', {}, 'M123, M124, M125?'],
  // Passes that have run out, and companies.
  ['a grown person whose pass for Hong Kong has run out', 'HM-EXPIRED', citizen, 'M01, M02, M04, M18'],
  [
    'a child whose pass for Hong Kong has run out, with a parent',
    'HM-EXPIRED',
    { age: 10, has_id_card: false, guardian_present: true },
    'M01, M03, M04, M05, M06',
  ],
  [
    'an official whose pass for Hong Kong has run out',
    'HM-EXPIRED',
    { ...citizen, registered_state_personnel: true },
    'M01, M02, M04, M18, M09',
  ],
  [
    'whose pass for Taiwan has run out is told the same, as far as anybody knows',
    'TW-EXPIRED',
    citizen,
    'M01?, M02?, M04?, M18?',
  ],
  ['a company registers as in other provinces', 'BIZ-FILING', {}, 'M126?, M127?, M129?, M128?'],
]

describe('services without a card of the notices', () => {
  it.each(rows)('%s (%s)', (_sentence, service, answers, list) => {
    expect(listOf(service, answers)).toBe(list)
  })
})

/** What one pays, the usual first; `?` where no source is sure. */
function paid(service: string): string[] {
  const of = services.find(({ code }) => code === service)?.fees ?? []
  return of.map(code => {
    const fee = fees.find(one => one.code === code)
    const price = fee && priceOn(fee, today)
    const isDoubtful = !price || ['low', 'unknown'].includes(price.evidence.confidence)
    return `${price?.yuan ?? ''}${isDoubtful ? '?' : ''}`
  })
}

test.each([
  ['NAT-EXIT', ['50', '200']],
  ['NAT-JOIN', ['50', '200']],
  ['NAT-BACK', ['50', '200']],
  ['ET-CHILD', ['15']],
  ['ET-RUSSIA', ['15']],
  ['FB-BIRTH', ['0']],
  ['FT-TRAVEL', ['50']],
  ['LOSS-FOREIGN', ['0?']],
  ['TB-1', ['40']],
  ['TW-RESIDENT-SETTLE', ['8?']],
  ['HM-RETURN', ['?']],
  ['HM-EXPIRED', ['60']],
  ['TW-EXPIRED', ['60']],
  ['BIZ-FILING', ['0?']],
])('%s costs %j', (service, prices) => {
  expect(paid(service)).toEqual(prices)
})

/** How long it takes as the province, else the nation, else the law says. */
function takes(service: string): string {
  const { jilin, national, statute } = services.find(({ code }) => code === service)?.timeLimits ?? {}
  const limit = jilin ?? national ?? statute
  if (!limit) return 'unknown'
  return `${limit.text.en}${['low', 'unknown'].includes(limit.evidence.confidence) ? '?' : ''}`
}

test.each([
  ['NAT-EXIT', 'unknown'],
  ['NAT-JOIN', 'unknown'],
  ['NAT-BACK', 'unknown'],
  ['ET-CHILD', 'Jilin City: 7 working days (guide of 2019)'],
  ['ET-RUSSIA', '1 working day; urgent 1 hour'],
  ['FB-BIRTH', 'At once'],
  ['FT-TRAVEL', '7 working days'],
  ['LOSS-FOREIGN', 'Shanghai: 2 working days?'],
  ['TB-1', 'unknown'],
  ['TW-RESIDENT-SETTLE', '60 working days (2012)?'],
  ['HM-RETURN', '20 working days, at most 10 more'],
  ['HM-EXPIRED', '4 working days; if you are registered in another province, the national limit'],
  ['TW-EXPIRED', '4 working days; if you are registered in another province, the national limit?'],
  ['BIZ-FILING', 'Kunming: 5 working days?'],
])('%s takes: %s', (service, limit) => {
  expect(takes(service)).toBe(limit)
})

test('what has no published time limit says so in its note', () => {
  for (const { code, timeLimits, note } of services)
    if (Object.keys(timeLimits).length === 0 && code !== 'FE-EXIT')
      expect(note?.en, code).toMatch(/No published time limit|time limit was found/)
})

const takenAt = (code: string) =>
  points.filter(({ accepts }) =>
    accepts.only ? accepts.only.includes(code) : !accepts.except?.includes(code),
  )

test('a foreign baby is registered at halls of prefectures, and in Hunchun', () => {
  const others = takenAt('FB-BIRTH').filter(({ level }) => level !== 'prefecture')
  expect(others.map(({ divisionCode }) => divisionCode)).toEqual(['222404'])
})

test('a pass that has run out asks for the papers of the first one', () => {
  for (const [first, expired] of [
    ['HM-NEW', 'HM-EXPIRED'],
    ['TW-NEW', 'TW-EXPIRED'],
  ] as const)
    expect(rulesOf(expired).map(({ material }) => material)).toEqual(
      rulesOf(first).map(({ material }) => material),
    )
})

test('the permit for a tour to Russia is issued in Hunchun alone', () => {
  expect([...new Set(takenAt('ET-RUSSIA').map(({ divisionCode }) => divisionCode))]).toEqual(['222404'])
})

test.each([
  'NAT-EXIT',
  'NAT-JOIN',
  'NAT-BACK',
  'ET-CHILD',
  'FT-TRAVEL',
  'LOSS-FOREIGN',
  'TW-RESIDENT-SETTLE',
  'HM-RETURN',
  'BIZ-FILING',
])('%s is taken at halls of prefectures only', code => {
  expect([...new Set(takenAt(code).map(({ level }) => level))]).toEqual(['prefecture'])
})
