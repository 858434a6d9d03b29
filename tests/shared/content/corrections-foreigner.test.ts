import { describe, expect, it } from 'vitest'
import { fees } from '../../../shared/content/fees'
import { materials } from '../../../shared/content/materials'
import { questions } from '../../../shared/content/questions'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import { priceOn } from '../../../shared/domain/checklist/fee'
import type { Answers } from '../../../shared/schemas/fact'
import { choices } from '../../../shared/vocabulary/fact'

const today = '2026-12-01'
const rulesOf = (service: string) => rules.filter(rule => rule.services.includes(service))
const formOf = (code: string) => materials.find(one => one.code === code)?.form

/** What one applicant brings on a day: codes, and the form where it is not the material's usual one. */
function listOf(service: string, answers: Answers, day: string): string {
  const { items, open } = resolveChecklist(rulesOf(service), answers, day)
  expect(open).toEqual([])
  return items
    .map(({ material, form }) => (form && form !== formOf(material) ? `${material} ${form}` : material))
    .join(', ')
}

const noteOf = (service: string, answers: Answers, material: string, day = today): string =>
  resolveChecklist(rulesOf(service), answers, day).items.find(one => one.material === material)?.note?.en ??
  ''

const inPerson: Answers = { agent_filed: false }
const inTime: Answers = { ...inPerson, overstayed: false }
const adult: Answers = { ...inPerson, age: 35 }
const work: Answers = { ...inTime, age: 35, permit_kind: 'work' }

type Row = [sentence: string, service: string, day: string, answers: Answers, list: string]

const rows: Row[] = [
  // Residence permits, extended.
  [
    'A1: work is extended on work permit, letter and registration of the employer',
    'FR-EXT',
    today,
    work,
    'M30, M31, M04, M32, M18, M35, M36, M37',
  ],
  [
    'A1: before halls looked it up, the registrations were copies',
    'FR-EXT',
    '2024-01-10',
    work,
    'M30, M31, M04, M32 copy, M18, M35, M36, M37 copy',
  ],
  [
    'A1: before the regulation nothing of the kind is known',
    'FR-EXT',
    '2013-08-31',
    work,
    'M30, M31, M04, M32 copy',
  ],
  [
    'A1: study is extended on the letter of the school',
    'FR-EXT',
    today,
    { ...work, permit_kind: 'study' },
    'M30, M31, M04, M32, M18, M38',
  ],
  [
    'A1: a journalist shows card and letter',
    'FR-EXT',
    today,
    { ...work, permit_kind: 'press' },
    'M30, M31, M04, M32, M18, M39',
  ],
  [
    'A1: family of a Chinese citizen who entered on Q1 need not prove kinship again',
    'FR-EXT',
    today,
    { ...work, permit_kind: 'reunion', entered_for_family: true },
    'M30, M31, M04, M32, M18, M61, M41',
  ],
  [
    'A1: family of a Chinese citizen who entered on another visa proves kinship',
    'FR-EXT',
    today,
    { ...work, permit_kind: 'reunion', entered_for_family: false, paper_from: 'party' },
    'M30, M31, M04, M32, M18, M61, M41, M40',
  ],
  [
    'A1: a fostered child of nine has no fingerprints taken and shows papers of parents and carer',
    'FR-EXT',
    today,
    { ...work, age: 9, permit_kind: 'fostered', paper_from: 'china' },
    'M30, M31, M04, M32, M41, M40, M62 copy, M44',
  ],
  [
    'A1: family of a foreigner shows that person’s documents and letter',
    'FR-EXT',
    today,
    { ...work, permit_kind: 'family', entered_for_family: true },
    'M30, M31, M04, M32, M18, M61, M41',
  ],
  [
    'A1: other private affairs need proof of the matter',
    'FR-EXT',
    today,
    { ...work, permit_kind: 'private' },
    'M30, M31, M04, M32, M18, M33',
  ],
  ['B18: whose permit is over gets no list', 'FR-EXT', today, { overstayed: true }, 'M90'],
  // Visas, extended.
  [
    'A2: Q2 is extended on the letter and ID of the relative and proof of kinship',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'q2', paper_from: 'china' },
    'M30, M31, M04, M32, M61, M41 copy, M40',
  ],
  [
    'A2: S2 for family is extended on the same, with the documents of the foreign relative',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 's2Family', paper_from: 'china' },
    'M30, M31, M04, M32, M61, M41 copy, M40',
  ],
  [
    'A2: S2 for other matters needs proof of the matter',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 's2Other' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'A2: M is extended on letter and registration of the partner',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'm' },
    'M30, M31, M04, M32, M33, M37',
  ],
  [
    'A2: F is extended on letter and registration of the host',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'f' },
    'M30, M31, M04, M32, M33, M37',
  ],
  [
    'A2: R is extended on letter and registration of the host',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'r' },
    'M30, M31, M04, M32, M33, M37',
  ],
  [
    'A2: L is extended on an itinerary',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'l' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'A2: G is extended with an onward ticket',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'g' },
    'M30, M31, M04, M32, M33, M64',
  ],
  [
    'A2: C is extended on the letter of the transport company',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'c' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'A2: J2 is extended on the letter of the foreign affairs office',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'j2' },
    'M30, M31, M04, M32, M39',
  ],
  [
    'A2: X2 is extended on the letter of the school',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'x2' },
    'M30, M31, M04, M32, M38',
  ],
  [
    'A2: for K no list was found, and the list says so',
    'FV-EXT',
    today,
    { ...inTime, visa_kind: 'k' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'A2: K did not exist before October 2025',
    'FV-EXT',
    '2025-09-30',
    { ...inTime, visa_kind: 'k' },
    'M30, M31, M04, M32',
  ],
  [
    'A2: Z, X1, Q1, S1, J1 and D are not extended',
    'FV-EXT',
    today,
    { overstayed: false, visa_kind: 'residence' },
    'M90',
  ],
  ['B18: who has overstayed gets no list, whatever the visa', 'FV-EXT', today, { overstayed: true }, 'M90'],
  // Visas, changed.
  [
    'A2: a new passport is shown with the old one',
    'FV-CHANGE',
    today,
    { ...inPerson, new_visa: 'newPassport' },
    'M30, M04, M32, M43',
  ],
  [
    'A2: a change to R asks for proof of talent',
    'FV-CHANGE',
    today,
    { ...inPerson, new_visa: 'r' },
    'M30, M31, M04, M32, M33, M65',
  ],
  [
    'A2: a change to S2 for family asks for no letter of the host',
    'FV-CHANGE',
    today,
    { ...inPerson, new_visa: 's2Family', paper_from: 'party' },
    'M30, M31, M04, M32, M41 copy, M40',
  ],
  [
    'A2: a change to X2 asks for the letter of the school',
    'FV-CHANGE',
    today,
    { ...inPerson, new_visa: 'x2' },
    'M30, M31, M04, M32, M38',
  ],
  [
    'A2: a group that has to split brings the letter of the agency',
    'FV-CHANGE',
    today,
    { ...inPerson, new_visa: 'groupSplit' },
    'M30, M31, M04, M32, M33',
  ],
  // Replaced.
  [
    'A22: a lost visa asks for the report and the new passport',
    'FV-REISSUE',
    today,
    { ...inPerson, visa_loss: 'lost' },
    'M30, M04, M32, M42, M43',
  ],
  [
    'A22: a damaged visa asks for the damaged and the new passport',
    'FV-REISSUE',
    today,
    { ...inPerson, visa_loss: 'damaged' },
    'M30, M31, M04, M32, M43',
  ],
  [
    'A22: a group visa asks for letter and copy of the agency',
    'FV-REISSUE',
    today,
    { ...inPerson, visa_loss: 'group' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'A22: a lost permit asks for the report and the new passport',
    'FR-REISSUE',
    today,
    { ...inPerson, lost: true },
    'M30, M04, M32, M42, M43',
  ],
  [
    'A22: a damaged permit asks for the damaged and the new passport',
    'FR-REISSUE',
    today,
    { ...inPerson, lost: false },
    'M30, M04, M32, M31, M43',
  ],
  // Residence permits, changed.
  [
    'B17: a new passport is shown with the old one',
    'FR-CHANGE',
    today,
    { ...adult, change_kind: 'newPassport' },
    'M30, M04, M32, M43',
  ],
  [
    'B17: a new employer means the changed work permit, a letter and a registration',
    'FR-CHANGE',
    today,
    { ...adult, change_kind: 'newEmployer' },
    'M30, M31, M04, M32, M35, M36, M37',
  ],
  [
    'B17: a new school writes',
    'FR-CHANGE',
    today,
    { ...adult, change_kind: 'newSchool' },
    'M30, M31, M04, M32, M38',
  ],
  [
    'B17: a new purpose needs the papers of the new kind',
    'FR-CHANGE',
    today,
    { ...adult, change_kind: 'newPurpose', permit_kind: 'reunion', paper_from: 'elsewhere' },
    'M30, M31, M04, M32, M18, M61, M41, M40',
  ],
  ['B17: who has left the job gets no list', 'FR-CHANGE', today, { change_kind: 'left' }, 'M90'],
  ['B17: before the regulation nobody is told so', 'FR-CHANGE', '2013-08-31', { change_kind: 'left' }, ''],
  // Stay permits and births.
  [
    'A6: a child of two foreigners is registered first, on birth certificate and the parents’ passports',
    'FS-STAY',
    today,
    { stay_ground: 'newborn', chinese_parent: false, birth_registered: false },
    'M63, M62',
  ],
  [
    'A6: before the law of 2013 nothing of the kind is known',
    'FS-STAY',
    '2013-06-30',
    { stay_ground: 'newborn', chinese_parent: false, birth_registered: false },
    '',
  ],
  [
    'A6: once it is registered its permit is applied for',
    'FS-STAY',
    today,
    { ...inPerson, stay_ground: 'newborn', chinese_parent: false, birth_registered: true },
    'M30, M31, M04, M32, M63, M62',
  ],
  [
    'A6: a child with a Chinese parent is Chinese and gets no list',
    'FS-STAY',
    today,
    { stay_ground: 'newborn', chinese_parent: true },
    'M90',
  ],
  [
    'B15: who entered without a visa brings the papers of the like visa',
    'FS-STAY',
    today,
    { ...inPerson, stay_ground: 'visaFree' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'B15: a seafarer brings book, guarantee and ticket',
    'FS-STAY',
    today,
    { ...inPerson, stay_ground: 'seaman' },
    'M30, M31, M04, M32, M33, M66, M64',
  ],
  [
    'B15: who left Chinese nationality brings the certificate',
    'FS-STAY',
    today,
    { ...inPerson, stay_ground: 'leftNationality' },
    'M30, M31, M04, M32, M67',
  ],
  [
    'B15: a residence that ended needs the humane reason',
    'FS-STAY',
    today,
    { ...inPerson, stay_ground: 'residenceEnded' },
    'M30, M31, M04, M32, M33',
  ],
  [
    'B15: a lost stay permit needs the report and the new passport',
    'FS-STAY',
    today,
    { ...inPerson, stay_ground: 'reissue' },
    'M30, M04, M32, M42, M43',
  ],
  // Exit permit.
  ['A4: who lost the passport is not asked for it', 'FE-EXIT', today, { lost: true }, 'M30, M04, M68, M69'],
  [
    'A4: who holds a damaged or expired one shows that',
    'FE-EXIT',
    today,
    { lost: false },
    'M30, M04, M68, M69',
  ],
  ['A4: before the law of 2013 nothing is known', 'FE-EXIT', '2013-06-30', { lost: true }, ''],
  // First permits.
  [
    'B14: a first permit of a year asks an adult for a health certificate',
    'FR-WORK',
    today,
    { ...adult, validity_over_1y: true, first_permit: true },
    'M30, M31, M04, M32, M18, M34, M35, M36, M37',
  ],
  [
    'B14: at 17 there is no health certificate',
    'FR-STUDY',
    today,
    { ...adult, age: 17 },
    'M30, M31, M04, M32, M18, M38',
  ],
  [
    'B14: at 18 there is',
    'FR-STUDY',
    today,
    { ...adult, age: 18, validity_over_1y: true, first_permit: true },
    'M30, M31, M04, M32, M18, M34, M38',
  ],
  [
    'A21: an internship asks for letters of school and company',
    'FR-ANNOT',
    today,
    inPerson,
    'M30, M31, M04, M32, M38, M72, M37',
  ],
  // Permanent residence.
  [
    'A3: an expiring card is renewed on its own form with the old card',
    'FPR-RENEW',
    today,
    { ...inPerson, card_case: 'expiring' },
    'M70, M31, M04, M71',
  ],
  [
    'A3: new particulars are proved',
    'FPR-RENEW',
    today,
    { ...inPerson, card_case: 'changed' },
    'M70, M31, M04, M71, M15',
  ],
  [
    'A3: a damaged card is handed in',
    'FPR-RENEW',
    today,
    { ...inPerson, card_case: 'damaged' },
    'M70, M31, M04, M71',
  ],
  [
    'A3: a lost card asks for a statement and no old card',
    'FPR-RENEW',
    today,
    { ...inPerson, card_case: 'lost' },
    'M70, M31, M04, M13',
  ],
  ['A3: before the measures of 2004 nothing is known', 'FPR-RENEW', '2004-08-14', { card_case: 'lost' }, ''],
  [
    'A23: marriage',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'marriage' },
    'M73, M31, M04, M34, M74, M75, M41, M76, M77',
  ],
  [
    'A23: a child brings no health certificate and no record',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'child' },
    'M73, M31, M04, M78, M41',
  ],
  [
    'A23: the aged prove kinship and that nobody is left abroad',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'aged' },
    'M73, M31, M04, M34, M74, M79, M80, M41, M76, M77',
  ],
  [
    'A23: investment',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'investment' },
    'M73, M31, M04, M34, M74, M81, M82, M83',
  ],
  [
    'A23: employment',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'employment' },
    'M73, M31, M04, M34, M74, M84, M35, M37 showOriginalAndCopy, M85, M83',
  ],
  [
    'A23: special contribution',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'contribution' },
    'M73, M31, M04, M34, M74, M86',
  ],
  [
    'A23: the grown family of those',
    'FPR',
    today,
    { ...inPerson, age: 40, residence_ground: 'family', paper_from: 'party' },
    'M73, M31, M04, M34, M74, M40',
  ],
  [
    'A23: their child of seventeen',
    'FPR',
    today,
    { ...inPerson, age: 17, residence_ground: 'family', paper_from: 'party' },
    'M73, M31, M04, M40',
  ],
  [
    'A23: a talent is recommended, since August 2019',
    'FPR',
    '2019-08-01',
    { ...inPerson, residence_ground: 'talent' },
    'M73, M31, M04, M34, M74, M86',
  ],
  [
    'A23: and was not before',
    'FPR',
    '2019-07-31',
    { ...inPerson, residence_ground: 'talent' },
    'M73, M31, M04, M34, M74',
  ],
  [
    'A23: a doctor of Chinese descent shows the degree',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'doctor' },
    'M73, M31, M04, M34, M74, M87',
  ],
  [
    'A23: for key areas and salaries no list was found',
    'FPR',
    today,
    { ...inPerson, residence_ground: 'keyArea' },
    'M73, M31, M04, M34, M74, M45',
  ],
]

describe('foreigners bring the papers of their case', () => {
  it.each(rows)('%s', (_sentence, service, day, answers, list) => {
    expect(listOf(service, answers, day)).toBe(list)
  })
})

describe('what is said beside the papers', () => {
  const kin = { ...inPerson, overstayed: false, visa_kind: 'q2' } as const

  it.each([
    ['A16: a Korean paper needs an apostille', 'party', '2023-11-07', 'apostille'],
    ['A16: on the day before it was still legalised', 'party', '2023-11-06', 'legalised'],
    ['A16: a paper of another country is legalised', 'elsewhere', today, 'legalised'],
    ['A16: a Chinese paper needs neither', 'china', today, 'no legalisation'],
  ] as const)('%s', (_sentence, paper_from, day, words) => {
    expect(noteOf('FV-EXT', { ...kin, paper_from }, 'M40', day)).toContain(words)
  })

  it('A16: every proof of kinship says the same of apostilles', () => {
    for (const service of ['FR-REUNION', 'FR-PRIV', 'FR-EXT', 'FR-CHANGE', 'FV-EXT', 'FV-CHANGE', 'FPR']) {
      const asking = rulesOf(service).filter(
        ({ material, from }) => material === 'M40' && from === '2023-11-07',
      )
      expect(asking.length, service).toBeGreaterThan(0)
      for (const { note } of asking) expect(note?.en).toContain('apostille')
    }
  })

  it.each([
    ['A20: a good record lets an agent apply for a visa', 'FV-EXT', { ...kin, paper_from: 'china' }, true],
    ['A20: but not for a residence permit', 'FR-STUDY', { age: 35 }, false],
    ['A20: nor for its extension', 'FR-EXT', work, false],
  ] as const)('%s', (_sentence, service, answers, isGround) => {
    const note = noteOf(service, { ...answers, agent_filed: true }, 'M46')
    expect(note.includes('with a good record')).toBe(isGround)
    expect(note.includes('talents')).toBe(!isGround)
  })

  it('A20: the authority for permanent residence, written abroad, carries an apostille', () => {
    expect(noteOf('FPR', { agent_filed: true }, 'M46')).toContain('apostille')
  })

  it.each([
    [
      'B18: who has overstayed is told to go at once, and what may follow',
      'FV-EXT',
      { overstayed: true },
      ['at once', '500', '10,000', '5 to 15 days'],
    ],
    ['B18: so is whose permit is over', 'FR-EXT', { overstayed: true }, ['at once', '500']],
    [
      'A2: the holder of Z is told to apply for a permit within 30 days',
      'FV-EXT',
      { overstayed: false, visa_kind: 'residence' },
      ['residence permit', '30 days'],
    ],
    [
      'B17: who has left the job is told of the stay permit',
      'FR-CHANGE',
      { change_kind: 'left' },
      ['stay permit', '30 days'],
    ],
    [
      'A6: parents of a Chinese child are told so',
      'FS-STAY',
      { stay_ground: 'newborn', chinese_parent: true },
      ['Chinese citizen', 'Chinese passport'],
    ],
  ] as [string, string, Answers, string[]][])('%s', (_sentence, service, answers, words) => {
    for (const word of words) expect(noteOf(service, answers, 'M90')).toContain(word)
  })

  it('B14: from 70 on a place may waive the health certificate, so 12367 is to be asked', () => {
    expect(noteOf('FR-WORK', { age: 71, validity_over_1y: true, first_permit: true }, 'M34')).toMatch(
      /70.*12367/,
    )
  })

  it('A2: what no list was found for is not shown as certain', () => {
    const unsure = rules.filter(({ evidence }) => evidence.confidence === 'unknown').map(({ code }) => code)
    expect(unsure).toEqual(expect.arrayContaining(['extend-talents', 'change-talents', 'permanent-key-area']))
  })
})

describe('time limits and fees', () => {
  const limitOf = (code: string) => services.find(one => one.code === code)?.timeLimits.statute?.text.en

  it('B1: visas and stay permits take 7 working days, residence permits 15', () => {
    for (const code of ['FV-EXT', 'FV-CHANGE', 'FV-REISSUE', 'FS-STAY'])
      expect(limitOf(code), code).toContain('7 working days')
    for (const code of [
      'FR-WORK',
      'FR-STUDY',
      'FR-JOURN',
      'FR-REUNION',
      'FR-PRIV',
      'FR-EXT',
      'FR-CHANGE',
      'FR-REISSUE',
      'FR-ANNOT',
    ])
      expect(limitOf(code), code).toContain('15 working days')
  })

  it('B27: of the exit permit no time limit is shown, but that 12367 is to be asked', () => {
    const exit = services.find(({ code }) => code === 'FE-EXIT')
    expect(exit?.timeLimits).toEqual({})
    expect(exit?.note?.en).toContain('12367')
  })

  const yuan = (code: string) => {
    const fee = fees.find(one => one.code === code)
    return fee && priceOn(fee, today)?.yuan
  }

  it('B26: a new visa costs 160, 235, 425 or 635 by its entries, and the note says who says otherwise', () => {
    const changed = services.find(({ code }) => code === 'FV-CHANGE')?.fees ?? []
    expect(changed.map(yuan)).toEqual([160, 235, 425, 635])
    expect(fees.find(({ code }) => code === 'F-FV-1')?.note?.en).toMatch(/414.*168.*12367/)
  })

  it('A22: a replaced visa costs 160, a replaced permit 200', () => {
    const feesOf = (service: string) => services.find(({ code }) => code === service)?.fees.map(yuan)
    expect(feesOf('FV-REISSUE')).toEqual([160])
    expect(feesOf('FR-REISSUE')).toEqual([200])
  })

  it('A3: a card costs 300, a lost or damaged one 600', () => {
    expect(services.find(({ code }) => code === 'FPR-RENEW')?.fees.map(yuan)).toEqual([300, 600])
  })

  it('A21: what the annotation costs is not known, and is not shown as if it were', () => {
    expect(yuan('F-FR-ANNOT')).toBeUndefined()
  })
})

describe('questions with several answers', () => {
  const chosen = questions.filter(question => question.kind === 'choice')

  it('offer every choice there is, and their shares make a whole', () => {
    expect(chosen.map(({ fact }) => fact).sort()).toEqual(Object.keys(choices).sort())
    for (const { fact, options } of chosen) {
      expect(options.map(({ value }) => value)).toEqual(choices[fact as keyof typeof choices])
      expect(
        options.reduce((sum, { share }) => sum + share, 0),
        fact,
      ).toBeCloseTo(1)
    }
  })
})

it('what foreigners bring is handed in as the corrections say', () => {
  expect(
    Object.fromEntries(
      ['M61', 'M62', 'M63', 'M64', 'M66', 'M67', 'M68', 'M69', 'M71', 'M72', 'M90'].map(code => [
        code,
        formOf(code),
      ]),
    ),
  ).toEqual({
    M61: 'submitOriginal',
    M62: 'showOriginalAndCopy',
    M63: 'showOriginalAndCopy',
    M64: 'showOriginalAndCopy',
    M66: 'showOriginalAndCopy',
    M67: 'showOriginalAndCopy',
    M68: 'submitOriginal',
    M69: 'showOriginalAndCopy',
    M71: 'submitOriginal',
    M72: 'submitOriginal',
    M90: 'instead',
  })
})
