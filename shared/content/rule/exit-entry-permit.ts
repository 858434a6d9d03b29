import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, both, either, from16, from18, instead, no, under16, under18, yes } from './condition'

const child = ['ET-CHILD']
const russia = ['ET-RUSSIA']

const dual = evidence('medium', '2026-11-29', 'C19', 'C19d')
const hunchun = evidence('medium', '2026-11-29', 'O7', 'C19', 'C19c')

/** Papers of birth and of both parents are local practice. */
const children: Rule[] = [
  ask('dual-form', 'M100', child, dual, under18),
  ask('dual-photo', 'M04', child, dual, under18),
  ask('dual-foreign-passport', 'M116', child, dual, under18),
  ask('dual-birth', 'M110', child, dual, under18),
  ask('dual-parents', 'M112', child, dual, under18),
  ask('dual-guardian-id', 'M06', child, dual, under18, {
    note: text(
      '监护人要到场，并同意孩子出境。监护人就是父母的，和上面是同一份。',
      'The guardian comes along and agrees to the journey. If the guardian is a parent, the paper above is enough.',
      '보호자가 함께 와서 출국에 동의합니다. 보호자가 부모면 위의 증서와 같습니다.',
    ),
  }),
  ask('dual-guardian-proof', 'M05', child, dual, under18),
  instead(
    'dual-grown',
    child,
    evidence('medium', '2026-11-29', 'C19', 'L6'),
    from18,
    text(
      '这种通行证只发给未满18周岁的孩子。成年人有两本护照的，先打12367问；要退出中国国籍的，看“退出中国国籍”。',
      'This permit is for children under 18 only. An adult with two passports calls 12367 first; to renounce Chinese nationality see that service.',
      '이 통행증은 만 18세 미만에게만 발급합니다. 여권이 두 개인 성인은 먼저 12367에 문의하십시오. 중국 국적을 포기하려면 해당 업무를 보십시오.',
    ),
    '2007-01-01',
  ),
]

const tours: Rule[] = [
  ask('russia-form', 'M100', russia, hunchun),
  ask(
    'russia-id-card',
    'M02',
    russia,
    hunchun,
    both(no('military_active'), either(from16, yes('has_id_card'))),
  ),
  ask('russia-household-register', 'M03', russia, hunchun, both(under16, no('has_id_card'))),
  ask('russia-military-id', 'M10', russia, evidence('medium', '2026-11', 'K'), yes('military_active')),
  ask('russia-photo', 'M04', russia, hunchun),
  ask('russia-guardian-proof', 'M05', russia, hunchun, under16),
  ask('russia-guardian-id', 'M06', russia, hunchun, under16),
  ask('russia-employer-consent', 'M09', russia, hunchun, yes('registered_state_personnel')),
]

/** Exit-entry permits of children with a second passport, and for tours across the Russian border. */
export const exitEntryPermitRules: Rule[] = [...children, ...tours]
