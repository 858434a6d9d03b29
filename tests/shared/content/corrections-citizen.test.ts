import { describe, expect, it } from 'vitest'
import {
  adult,
  alone,
  child,
  escorted,
  listOf,
  noteOf,
  type Row,
  registered,
  soldier,
  today,
} from './correction-row'

const expiring = { renew_reason: 'expiring' } as const
const changed = { renew_reason: 'changed' } as const
const carded = { ...child, has_id_card: true }

const passports: Row[] = [
  [
    'A7: a child with a parent shows the parent’s document',
    'PP-NEW',
    today,
    child,
    'M01, M03, M04, M05, M06',
  ],
  [
    'A7: a child with somebody else brings a copy of the parent’s document, letter and escort’s ID',
    'PP-NEW',
    today,
    escorted,
    'M01, M03, M04, M05, M06 copy, M07, M08',
  ],
  [
    'A7: so does a child with an ID card of its own',
    'PP-LOST',
    today,
    { ...carded, guardian_present: false },
    'M01, M02, M04, M05, M06 copy, M07, M08, M13',
  ],
  [
    'A7: at 15 a guardian is still needed',
    'PP-NEW',
    today,
    { ...carded, age: 15 },
    'M01, M02, M04, M05, M06',
  ],
  ['A7: at 16 nobody else is', 'PP-NEW', today, { ...carded, age: 16 }, 'M01, M02, M04, M18'],
  ['A17: an adult brings the ID card, and no copy', 'PP-NEW', today, adult, 'M01, M02, M04, M18'],
  [
    'A18: with 6 months or less left the old passport is enough',
    'PP-RENEW',
    today,
    { ...adult, ...expiring },
    'M01, M02, M12, M04, M18',
  ],
  [
    'A18: full pages need no proof',
    'PP-RENEW',
    today,
    { ...adult, renew_reason: 'full' },
    'M01, M02, M12, M04, M18',
  ],
  [
    'A18: a changed name is proved',
    'PP-RENEW',
    today,
    { ...adult, ...changed },
    'M01, M02, M12, M15, M04, M18',
  ],
  [
    'A18: what the destination asks for is proved',
    'PP-RENEW',
    today,
    { ...adult, renew_reason: 'destination' },
    'M01, M02, M12, M24, M04, M18',
  ],
  [
    'A18: fingerprints taken again need no proof',
    'PP-RENEW',
    today,
    { ...adult, renew_reason: 'fingerprint' },
    'M01, M02, M12, M04, M18',
  ],
  [
    'A18: with more than 6 months left and no reason there is no list',
    'PP-RENEW',
    today,
    { renew_reason: 'early' },
    'M90',
  ],
  ['A25: an expired passport is not renewed', 'PP-RENEW', today, { renew_reason: 'expired' }, 'M90'],
  [
    'A18: before the Passport Law nobody is turned away for coming early',
    'PP-RENEW',
    '2006-12-31',
    { ...adult, renew_reason: 'early' },
    'M01, M02, M12, M04, M18',
  ],
  [
    'A25: an expired passport is handed in where it is at hand',
    'PP-LAPSED',
    today,
    { ...adult, old_doc_in_hand: true },
    'M01, M02, M12, M04, M18',
  ],
  [
    'A25: else its loss is declared',
    'PP-LAPSED',
    today,
    { ...adult, old_doc_in_hand: false },
    'M01, M02, M04, M18, M13',
  ],
  ['A19: a soldier brings military ID and consent', 'PP-NEW', today, soldier, 'M01, M10, M04, M18, M11'],
  ['A19: also for a pass', 'HM-NEW', today, soldier, 'M01, M10, M04, M18, M11'],
  [
    'A26: a former name stands in the register',
    'PP-ANNOT',
    today,
    { ...adult, annotation_kind: 'formerName' },
    'M01, M02, M12 showOriginal, M16',
  ],
  [
    'A26: a foreign name stands in a public document',
    'PP-ANNOT',
    today,
    { ...adult, annotation_kind: 'foreignName' },
    'M01, M02, M12 showOriginal, M16',
  ],
  [
    'A26: for an earlier passport both are brought',
    'PP-ANNOT',
    today,
    { ...adult, annotation_kind: 'earlierPassport' },
    'M01, M02, M12 showOriginal',
  ],
  [
    'A26: who has settled abroad proves it',
    'PP-ANNOT',
    today,
    { ...adult, annotation_kind: 'formerName', settled_abroad: true },
    'M01, M02, M12 showOriginal, M16, M17',
  ],
  [
    'A26: registered staff are not asked for consent until that is known',
    'PP-ANNOT',
    today,
    { ...registered, annotation_kind: 'formerName' },
    'M01, M02, M12 showOriginal, M16',
  ],
]

const passes: Row[] = [
  [
    'A18: a pass that ends is handed in',
    'HM-RENEW',
    today,
    { ...adult, pass_case: 'expiring' },
    'M01, M02, M19 submitOriginal, M04, M18',
  ],
  [
    'A18: a changed name is proved for a pass too',
    'HM-RENEW',
    today,
    { ...adult, pass_case: 'changed' },
    'M01, M02, M19 submitOriginal, M15, M04, M18',
  ],
  [
    'A25: an expired pass is applied for as the first one',
    'HM-RENEW',
    today,
    { ...adult, pass_case: 'expired' },
    'M01, M02, M04, M18',
  ],
  ['A25: so is one for Taiwan', 'TW-RENEW', today, { ...adult, pass_case: 'expired' }, 'M01, M02, M04, M18'],
  ['A25: of a child too', 'TW-RENEW', today, { ...child, pass_case: 'expired' }, 'M01, M03, M04, M05, M06'],
  [
    'A18: fingerprints taken again renew a Taiwan pass',
    'TW-RENEW',
    today,
    { ...adult, pass_case: 'fingerprint' },
    'M01, M02, M25 submitOriginal, M04, M18',
  ],
  [
    'A24: pass and endorsement at once are one list with one form and the old pass handed in',
    'HM-END-L',
    today,
    { ...adult, applies_pass_together: true, holds_old_doc: true },
    'M01, M02, M19 submitOriginal, M04, M18',
  ],
  [
    'A24: the first pass with a family visit has the papers of both, each once',
    'HM-END-T',
    today,
    { ...adult, applies_pass_together: true, holds_old_doc: false },
    'M01, M02, M20, M21, M04, M18',
  ],
  [
    'A24: a Taiwan pass with an endorsement likewise',
    'TW-END-Q',
    today,
    { ...adult, applies_pass_together: true, holds_old_doc: true },
    'M01, M02, M25 submitOriginal, M26, M04, M18',
  ],
  [
    'A24: before the rule of one form nothing of the pass stands on it',
    'HM-END-L',
    '2018-04-30',
    { ...adult, applies_pass_together: true, holds_old_doc: true },
    'M01, M02?',
  ],
]

const hkMacao: Row[] = [
  [
    'B25: an endorsement alone asks for form and pass; the ID card is doubtful',
    'HM-END-L',
    today,
    alone,
    'M01, M02?, M19',
  ],
  [
    'A11: somebody else brings letter and ID for it',
    'HM-END-L',
    today,
    { ...alone, agent_filed: true },
    'M01, M02?, M19, M46',
  ],
  [
    'A11: a labour company applies for its workers',
    'HM-END-D',
    today,
    { ...alone, agent_filed: true, stay_purpose: 'workStudy' },
    'M01, M02?, M19, M23, M46',
  ],
  [
    'A11: with the pass nobody else may come',
    'HM-END-L',
    today,
    { ...adult, applies_pass_together: true, holds_old_doc: false, agent_filed: true },
    'M01, M02, M04, M18',
  ],
  [
    'A12: of a company not on file the licence is shown',
    'HM-END-S',
    today,
    { ...alone, company: 'unfiled' },
    'M01, M02?, M19, M22',
  ],
  [
    'A12: of a company on file nothing is',
    'HM-END-S',
    today,
    { ...alone, company: 'filed' },
    'M01, M02?, M19',
  ],
  ['A12: before May 2024 everybody showed it', 'HM-END-S', '2024-05-05', alone, 'M01, M02?, M19, M22'],
  [
    'A13: medical care in Macao brings the hospital’s papers',
    'HM-END-Q',
    today,
    { ...alone, other_matter: 'medical' },
    'M01, M02?, M19, M24',
  ],
  [
    'A13: whoever looks after the patient too',
    'HM-END-Q',
    today,
    { ...alone, other_matter: 'carer' },
    'M01, M02?, M19, M24',
  ],
  [
    'A13: every other matter is proved',
    'HM-END-Q',
    today,
    { ...alone, other_matter: 'other' },
    'M01, M02?, M19, M24',
  ],
  [
    'A14: registered in Changchun: ID card and pass',
    'HM-END-G',
    today,
    { ...alone, changchun_tie: 'hukou' },
    'M01, M02?, M19',
  ],
  [
    'A14: with a Changchun residence permit it is not certain',
    'HM-END-G',
    today,
    { ...alone, changchun_tie: 'permit' },
    'M01, M02?, M19, M55?',
  ],
  ['A14: everybody else in Jilin cannot get it', 'HM-END-G', today, { changchun_tie: 'neither' }, 'M90'],
  [
    'B28: a stay is proved by the approval',
    'HM-END-D',
    today,
    { ...alone, stay_purpose: 'other' },
    'M01, M02?, M19, M23',
  ],
  [
    'B4: settling: own form, register, both photos, kinship, relative’s papers',
    'HM-SETTLE',
    today,
    { ...adult, settle_case: 'family' },
    'M59, M02 showOriginalAndCopy, M03 showOriginalAndCopy, M04, M20, M21 showOriginalAndCopy, M18',
  ],
  [
    'B4: at 17 the guardian proves to be one',
    'HM-SETTLE',
    today,
    { ...adult, age: 17, settle_case: 'family' },
    'M59, M02 showOriginalAndCopy, M03 showOriginalAndCopy, M04, M20, M21 showOriginalAndCopy, M05, M18',
  ],
  [
    'B4: a child of a permanent resident, with its guardian',
    'HM-SETTLE',
    today,
    { ...child, settle_case: 'child' },
    'M59, M03 showOriginalAndCopy, M04, M20, M21 showOriginalAndCopy, M05, M06',
  ],
]

const taiwan: Row[] = [
  ['A10: exchange on an approval', 'TW-END-Y', today, alone, 'M01, M02?, M25, M52'],
  [
    'A9: registered staff with an approval bring no consent',
    'TW-END-Y',
    today,
    { ...alone, registered_state_personnel: true },
    'M01, M02?, M25, M52',
  ],
  [
    'A9: before the announcement they did',
    'TW-END-Y',
    '2015-12-27',
    { ...alone, registered_state_personnel: true },
    'M01, M02?, M25, M09',
  ],
  ['A10: business on the approval of the project', 'TW-END-F', today, alone, 'M01, M02?, M25, M53'],
  [
    'A9: registered staff on business bring the consent as before',
    'TW-END-F',
    today,
    { ...alone, registered_state_personnel: true },
    'M01, M02?, M25, M53, M09',
  ],
  ['A10: study on the certificate of study', 'TW-END-X', today, alone, 'M01, M02?, M25, M54'],
  ['A10: crew on an approval', 'TW-END-C', today, alone, 'M01, M02?, M25, M52'],
  ['A8: a family visit on the entry permit of Taiwan', 'TW-END-T', today, alone, 'M01, M02?, M25, M26'],
  [
    'A10: settlement on the entry permit',
    'TW-END-D',
    today,
    { ...adult, applies_pass_together: false },
    'M01, M02?, M25, M26',
  ],
  ['A10: other matters on the entry permit', 'TW-END-Q', today, alone, 'M01, M02?, M25, M26'],
  [
    'A10: a tourist of a group brings nothing more',
    'TW-END-L',
    today,
    { ...alone, tourist: 'member' },
    'M01, M02?, M25',
  ],
  [
    'A10: the leader proves post and card',
    'TW-END-L',
    today,
    { ...alone, tourist: 'leader' },
    'M01, M02?, M25, M56, M57',
  ],
  [
    'A11: the organiser applies for a group',
    'TW-END-Y',
    today,
    { ...alone, agent_filed: true },
    'M01, M02?, M25, M52, M46',
  ],
  [
    'A11: the airline applies for its crew',
    'TW-END-C',
    today,
    { ...alone, agent_filed: true },
    'M01, M02?, M25, M52, M46',
  ],
  ['B23: individual travel is suspended since August 2019', 'TW-END-G', today, {}, 'M90'],
  [
    'B23: on its last day it was not',
    'TW-END-G',
    '2019-07-31',
    { ...adult, applies_pass_together: false },
    'M01, M02?, M25',
  ],
  ['B20: living with family is no kind of its own', 'TW-END-J', today, {}, 'M90'],
]

const border: Row[] = [
  [
    'B11: a border tour: form, photo, ID',
    'ET-BORDER',
    today,
    { ...adult, border_purpose: 'tour' },
    'M58, M02, M04',
  ],
  [
    'B11: border trade is proved',
    'ET-BORDER',
    today,
    { ...adult, border_purpose: 'trade' },
    'M58, M02, M04, M47',
  ],
  [
    'B11: a border resident brings no register',
    'ET-BORDER',
    today,
    { ...adult, border_purpose: 'resident' },
    'M58, M02, M04',
  ],
  [
    'B11: registered staff bring the consent',
    'ET-BORDER',
    today,
    { ...registered, border_purpose: 'tour' },
    'M58, M02, M04, M09',
  ],
  [
    'B11: of a child the guardian agrees that it leaves',
    'ET-BORDER',
    today,
    { ...child, border_purpose: 'tour' },
    'M58, M03, M04, M05, M06, M07',
  ],
  [
    'B30: of the border-area permit nothing is certain but the form',
    'ET-BORDERZONE',
    today,
    adult,
    'M01, M02?, M04?',
  ],
]

const others: Row[] = [
  [
    'B3: the travel record: form and ID',
    'QY-RECORD',
    today,
    { ...adult, foreigner: false, agent_filed: false },
    'M60, M02',
  ],
  ['B3: by an agent', 'QY-RECORD', today, { ...adult, foreigner: false, agent_filed: true }, 'M60, M02, M46'],
  [
    'B3: of a child by its guardian',
    'QY-RECORD',
    today,
    { ...child, foreigner: false },
    'M60, M03, M05, M06',
  ],
  ['B3: for foreigners no way was found', 'QY-RECORD', today, { foreigner: true }, 'M90?'],
  ['A5: an expiring home return permit', 'HX-RENEW', today, { card_case: 'expiring' }, 'M49, M50, M04, M28'],
  ['A5: one with new particulars', 'HX-RENEW', today, { card_case: 'changed' }, 'M49, M50, M04, M28, M15'],
  ['A5: a damaged one', 'HX-RENEW', today, { card_case: 'damaged' }, 'M49, M50, M04, M28'],
  ['A5: a lost one', 'HX-RENEW', today, { card_case: 'lost' }, 'M49, M50, M04, M13'],
  ['A5: before October 2020 nothing is known', 'HX-RENEW', '2020-10-09', {}, ''],
  [
    'B5: one exit is for Hong Kong and Macao, on their card',
    'HMT-EXIT',
    today,
    {},
    'M51, M50 showOriginalAndCopy, M04, M13',
  ],
  [
    'B10: Taiwan residents prove where they live',
    'TB-5Y',
    today,
    { age: 35, holds_old_doc: false },
    'M29, M27, M04, M32',
  ],
  [
    'B10: and hand in the earlier permit',
    'TB-5Y',
    today,
    { age: 35, holds_old_doc: true },
    'M29, M27, M28, M04, M32',
  ],
  [
    'A5: a child’s lost Taiwan permit brings the guardian’s papers',
    'TB-LOST',
    today,
    { age: 9, docs_available: true, damaged: false },
    'M29, M27, M04, M05, M06, M13',
  ],
  [
    'A5: an adult’s does not',
    'TB-LOST',
    today,
    { age: 35, docs_available: false, damaged: false },
    'M29, M04, M13',
  ],
]

const rows = [...passports, ...passes, ...hkMacao, ...taiwan, ...border, ...others]

describe('citizens bring the papers of their case', () => {
  it.each(rows)('%s', (_sentence, service, day, answers, list) => {
    expect(listOf(service, answers, day)).toBe(list)
  })

  it('in more than sixty cases, each under its correction', () => {
    expect(rows.length).toBeGreaterThan(60)
    expect(new Set(rows.map(([sentence]) => sentence)).size).toBe(rows.length)
    for (const [sentence] of rows) expect(sentence).toMatch(/^[AB]\d{1,2}: /)
  })
})

describe('what is said beside the papers', () => {
  it.each([
    ['A7: of a letter written abroad 12367 is to be asked', 'PP-NEW', escorted, 'M07', /abroad.*12367/],
    [
      'A9: whether a soldier with an approval needs consent, 12367',
      'TW-END-Y',
      { ...alone, ...soldier },
      'M11',
      /12367/,
    ],
    [
      'A11: only where the pass or the last endorsement was accepted',
      'HM-END-T',
      { ...alone, agent_filed: true },
      'M46',
      /Only at the hall that accepted/,
    ],
    [
      'A13: the hospital’s papers for Macao',
      'HM-END-Q',
      { ...alone, other_matter: 'medical' },
      'M24',
      /hospital in Macao/,
    ],
    ['A13: two carers at most', 'HM-END-Q', { ...alone, other_matter: 'carer' }, 'M24', /two carers at most/],
    [
      'A13: the contract of a performance',
      'HM-END-Q',
      { ...alone, other_matter: 'performance' },
      'M24',
      /contract or permit/,
    ],
    [
      'A13: the invitation to an exhibition',
      'HM-END-Q',
      { ...alone, other_matter: 'exhibition' },
      'M24',
      /invitation/,
    ],
    [
      'A14: whoever cannot travel alone takes a group',
      'HM-END-G',
      { changchun_tie: 'neither' },
      'M90',
      /group tour endorsement \(L\)/,
    ],
    [
      'A14: of a residence permit 12367 is to be asked',
      'HM-END-G',
      { ...alone, changchun_tie: 'permit' },
      'M55',
      /12367/,
    ],
    [
      'A18: who comes early hears when to come',
      'PP-RENEW',
      { renew_reason: 'early' },
      'M90',
      /6 months or less/,
    ],
    [
      'A19: a soldier applies where the unit is stationed',
      'PP-NEW',
      soldier,
      'M11',
      /unit is stationed.*12367/,
    ],
    [
      'A24: only a pass that is still valid is collected',
      'HM-END-L',
      { ...adult, applies_pass_together: true, holds_old_doc: true },
      'M19',
      /still valid/,
    ],
    [
      'A26: a former name is that of the register',
      'PP-ANNOT',
      { ...adult, annotation_kind: 'formerName' },
      'M16',
      /household register/,
    ],
    [
      'A26: a foreign name that of a public body',
      'PP-ANNOT',
      { ...adult, annotation_kind: 'foreignName' },
      'M16',
      /public body/,
    ],
    [
      'B4: the relative comes along',
      'HM-SETTLE',
      { ...adult, settle_case: 'family' },
      'M21',
      /comes to the interview/,
    ],
    [
      'B4: there is a form of its own for children',
      'HM-SETTLE',
      { ...child, settle_case: 'child' },
      'M59',
      /born in the mainland/,
    ],
    [
      'B10: of a notice in a newspaper 12367 is to be asked',
      'TB-LOST',
      { age: 35, docs_available: true, damaged: false },
      'M13',
      /newspaper.*12367/,
    ],
    [
      'B10: a residence permit will do',
      'TB-5Y',
      { age: 35, holds_old_doc: false },
      'M32',
      /residence permit/,
    ],
    ['B16: at Changchun papers of a child may follow', 'PP-NEW', child, 'M05', /Changchun.*3 working days/],
    ['B20: living with family is the family visit', 'TW-END-J', {}, 'M90', /family visit \(T\)/],
    ['B23: suspended until 12367 says so', 'TW-END-G', {}, 'M90', /1 August 2019.*12367/],
    ['B25: whether the ID card is needed, 12367', 'HM-END-L', alone, 'M02', /12367/],
  ] as const)('%s', (_sentence, service, answers, material, words) => {
    expect(noteOf(service, answers, material)).toMatch(words)
  })

  it('B16: before that day nothing may follow', () => {
    expect(noteOf('PP-NEW', child, 'M05', '2024-01-28')).toBe('')
  })
})
