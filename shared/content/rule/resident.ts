import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, no, under16, yes } from './condition'

const taiwanRules = evidence('high', '2015-06-14', 'S13')
const taiwanGuide = evidence('high', '2023', 'S13', 'S18')
const known = evidence('medium', '2026-11', 'K')
const record = ['QY-RECORD']
const taiwanPermits = ['TB-5Y', 'TB-LOST']

/** What residents of Taiwan, Hong Kong and Macao bring, and anybody for the travel record. */
export const residentRules: Rule[] = [
  ask('record-id-card', 'M02', record, evidence('high', '2012-03', 'S61', 'K'), no('foreigner'), {
    note: text(
      '没有身份证的孩子带户口簿，现役军人带军人身份证件。',
      'Children without one bring the household register, the military their own identity document.',
      '신분증이 없는 어린이는 호구부를, 현역 군인은 군인 신분 증서를 가져옵니다.',
    ),
  }),
  ask('record-passport', 'M31', record, evidence('high', '2012-03', 'S61', 'K'), yes('foreigner')),
  ask('taiwan-resident-form', 'M29', taiwanPermits, taiwanRules),
  ask('taiwan-resident-documents', 'M27', ['TB-5Y'], taiwanRules),
  ask('taiwan-resident-documents-left', 'M27', ['TB-LOST', 'HMT-EXIT'], taiwanRules, yes('docs_available')),
  ask('hk-macao-resident-documents', 'M27', ['HX-RENEW'], known, true, {
    note: text(
      '带港澳居民身份证明。',
      'Bring your Hong Kong or Macao identity document.',
      '홍콩·마카오 주민 신분 증명을 가져옵니다.',
    ),
  }),
  ask('resident-old-permit', 'M28', ['TB-5Y'], evidence('high', '2023', 'S18', 'K'), yes('holds_old_doc')),
  ask('hk-macao-resident-old-permit', 'M28', ['HX-RENEW'], known, yes('holds_old_doc')),
  ask('resident-photo', 'M04', [...taiwanPermits, 'HMT-EXIT', 'HX-RENEW'], taiwanGuide),
  ask('taiwan-guardian-proof', 'M05', ['TB-5Y'], taiwanGuide, under16),
  ask('taiwan-guardian-id', 'M06', ['TB-5Y'], taiwanGuide, under16),
  ask('resident-loss-statement', 'M13', ['TB-LOST', 'HMT-EXIT'], taiwanGuide),
  ask('hk-macao-resident-loss-statement', 'M13', ['HX-RENEW'], known, yes('lost')),
  ask('taiwan-resident-damaged', 'M14', ['TB-LOST'], taiwanGuide, yes('damaged')),
  ask('record-agent', 'M46', record, known, yes('agent_filed')),
]
