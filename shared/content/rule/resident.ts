import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, both, from16, instead, no, noneOf, oneOf, under16, yes } from './condition'

/** Measures on trips to and from Taiwan, as revised in 2015. */
const taiwanFrom = '2015-07-01'
const taiwanRules = evidence('high', '2015-06-14', 'S13', 'L4')
const taiwanGuide = evidence('medium', '2026-11-29', 'S18', 'C17')
const taiwanPermits = ['TB-5Y', 'TB-LOST']

const taiwanResident: Rule[] = [
  ask('taiwan-resident-form', 'M29', taiwanPermits, taiwanRules),
  ask('taiwan-resident-documents', 'M27', ['TB-5Y'], taiwanRules),
  ask('taiwan-resident-documents-left', 'M27', ['TB-LOST'], taiwanRules, yes('docs_available')),
  ask('taiwan-resident-old-permit', 'M28', ['TB-5Y'], taiwanGuide, yes('holds_old_doc'), {
    note: text('一次有效的台胞证也要带。', 'Bring a single-entry permit too.', '1회용 통행증도 가져옵니다.'),
  }),
  ask('taiwan-resident-photo', 'M04', taiwanPermits, taiwanGuide),
  ask('taiwan-resident-address', 'M32', ['TB-5Y'], taiwanGuide, true, {
    from: taiwanFrom,
    note: text(
      '住宿登记，或者居住证，一样即可。窗口能查到的不用带。',
      'Accommodation registration or residence permit, either one. Not needed where the counter can look it up.',
      '숙박 등록 또는 거주증 중 하나. 창구에서 조회되면 필요 없습니다.',
    ),
  }),
  ask('taiwan-guardian-proof', 'M05', taiwanPermits, taiwanGuide, under16, { from: taiwanFrom }),
  ask('taiwan-guardian-id', 'M06', taiwanPermits, taiwanGuide, under16, { from: taiwanFrom }),
  ask('taiwan-loss-statement', 'M13', ['TB-LOST'], taiwanGuide, true, {
    note: text(
      '在大厅写。要不要登报声明，请打12367问。',
      'Written in the hall. Whether a newspaper notice is needed, ask 12367.',
      '접수처에서 작성합니다. 신문 공고가 필요한지는 12367에 문의하십시오.',
    ),
  }),
  ask('taiwan-resident-damaged', 'M14', ['TB-LOST'], taiwanGuide, yes('damaged')),
]

const homeReturnFrom = '2020-10-10'
const homeReturn = evidence('medium', '2026-11-29', 'C16')
const since = { from: homeReturnFrom }
const renew = ['HX-RENEW']
const exit = ['HMT-EXIT']
const exits = evidence('medium', '2026-11-29', 'L5', 'C19', 'O9')

const hkMacaoResident: Rule[] = [
  ask('home-return-form', 'M49', renew, homeReturn, true, since),
  ask('home-return-identity', 'M50', renew, homeReturn, true, since),
  ask('home-return-photo', 'M04', renew, homeReturn, true, since),
  ask('home-return-old', 'M28', renew, homeReturn, noneOf('card_case', 'lost'), since),
  ask('home-return-changed', 'M15', renew, homeReturn, oneOf('card_case', 'changed'), since),
  ask('home-return-loss', 'M13', renew, homeReturn, oneOf('card_case', 'lost'), since),
  ask('one-exit-form', 'M51', exit, exits),
  ask('one-exit-identity', 'M50', exit, exits, true, { form: 'showOriginalAndCopy' }),
  ask('one-exit-photo', 'M04', exit, exits),
  ask('one-exit-loss', 'M13', exit, exits),
]

const record = ['QY-RECORD']
const recordKnown = evidence('high', '2020-05-12', 'O16', 'O17')
const recordFrom = { from: '2020-05-12' }
const adult = both(no('foreigner'), from16)
const child = both(no('foreigner'), under16)

const travelRecord: Rule[] = [
  ask('record-form', 'M60', record, recordKnown, no('foreigner'), recordFrom),
  ask('record-id-card', 'M02', record, recordKnown, adult, {
    ...recordFrom,
    note: text(
      '身份证或出入境证件，一样即可。代查的也带申请人的原件。',
      'ID card or travel document, either one; an agent brings the applicant’s original too.',
      '신분증이나 출입국 증서 중 하나. 대리인도 신청인의 원본을 가져옵니다.',
    ),
  }),
  ask('record-child', 'M03', record, recordKnown, child, {
    ...recordFrom,
    note: text(
      '孩子的户口簿、身份证或出入境证件，一样即可。',
      'One of the child’s household register, ID card or travel document.',
      '아이의 호구부, 신분증 또는 출입국 증서 중 하나.',
    ),
  }),
  ask('record-guardian-proof', 'M05', record, recordKnown, child, recordFrom),
  ask('record-guardian-id', 'M06', record, recordKnown, child, recordFrom),
  ask('record-agent', 'M46', record, recordKnown, both(adult, yes('agent_filed')), {
    ...recordFrom,
    note: text(
      '委托书要双方签名，并带代查人的身份证原件。',
      'A letter of authority signed by both, and the agent’s own ID card.',
      '양쪽이 서명한 위임장과 대리인의 신분증 원본.',
    ),
  }),
  instead(
    'record-of-foreigner',
    record,
    evidence('unknown', '2026-11-29', 'K'),
    yes('foreigner'),
    text(
      '外国人怎么查自己的出入境记录，没有找到公开的规定。请先打12367（可以说英语）问清楚再去。',
      'No published rule says how foreign nationals look up their own record. Call 12367 (English spoken) before you set out.',
      '외국인이 본인의 출입국 기록을 조회하는 방법은 공개된 규정을 찾지 못했습니다. 먼저 12367(영어 가능)에 문의하십시오.',
    ),
  ),
]

/** What residents of Taiwan, Hong Kong and Macao bring, and who looks up a travel record. */
export const residentRules: Rule[] = [...travelRecord, ...taiwanResident, ...hkMacaoResident]
