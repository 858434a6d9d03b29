import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, both, from16, instead, noneOf, oneOf } from './condition'
import { basics, lookedUp, regulation, regulationFrom, residenceAgent } from './foreigner-basis'
import { fingerprintsNote } from './permit-first'
import { papersOfKind } from './permit-kind'

const change = ['FR-CHANGE']
const known = evidence('medium', '2026-11-29', 'L2', 'C8', 'C9')
const from = regulationFrom
const newPurpose = oneOf('change_kind', 'newPurpose')
const newEmployer = oneOf('change_kind', 'newEmployer')

/** Change of a residence permit, by what has changed. */
export const changeRules: Rule[] = [
  ...basics('permit-change', change, {
    agent: residenceAgent,
    when: noneOf('change_kind', 'left'),
    passport: noneOf('change_kind', 'left', 'newPassport'),
  }),
  ask('permit-change-passport-new', 'M43', change, known, oneOf('change_kind', 'newPassport'), {
    from,
    note: text(
      '新护照，和带原居留许可的旧护照。',
      'The new passport, and the old one with the permit.',
      '새 여권과 기존 거류 허가가 있는 옛 여권.',
    ),
  }),
  ask('permit-change-fingerprints', 'M18', change, regulation, both(from16, newPurpose), {
    from,
    note: fingerprintsNote,
  }),
  ask('permit-change-employer-permit', 'M35', change, known, newEmployer, {
    from,
    note: text(
      '已经改为新单位的工作许可。',
      'The work permit, already changed to the new employer.',
      '새 근무처로 변경된 취업 허가.',
    ),
  }),
  ask('permit-change-employer-letter', 'M36', change, known, newEmployer, { from }),
  ...lookedUp('permit-change-employer-registration', 'M37', change, newEmployer, from),
  ask('permit-change-new-school', 'M38', change, known, oneOf('change_kind', 'newSchool'), { from }),
  ...papersOfKind('permit-change', change, newPurpose, true),
  ask('permit-change-proof', 'M33', change, regulation, oneOf('change_kind', 'other'), {
    note: text('变更内容的证明。', 'Proof of what has changed.', '변경된 내용의 증명.'),
  }),
  instead(
    'permit-change-left',
    change,
    known,
    oneOf('change_kind', 'left'),
    text(
      '已经离职或离校的，不办居留许可变更。请在10天内到居留地市州的出入境大厅说明；还要留下办事的，申请停留证件（最多30天），否则按时离境。',
      'If you have left your job or school, the permit is not changed. Tell the hall of the prefecture you live in within 10 days; to stay on for your affairs apply for a stay permit (up to 30 days), otherwise leave in time.',
      '퇴직하거나 학교를 떠났으면 거류 허가를 변경하지 않습니다. 10일 이내에 거류지 시·주의 출입국 접수처에 알리고, 더 머물러야 하면 체류 증서(최장 30일)를 신청하거나 기한 안에 출국하십시오.',
    ),
    from,
  ),
]
