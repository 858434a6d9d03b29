import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, both, either, from18, instead, no, under18, yes } from './condition'

const leave = ['NAT-EXIT']
const join = ['NAT-JOIN']
const restore = ['NAT-BACK']
const others = [...join, ...restore]

const law = evidence('high', '2025-04-19', 'L6')
const guides = evidence('medium', '2026-11-29', 'C20', 'L6')
const restored = evidence('high', '2026-11-29', 'O6', 'C20')
const oldList = evidence('low', '2010', 'C20b')
/** The Nationality Law is in force since this day. */
const from = '1980-09-10'

/** Nationality Law, article 12: whoever serves the state gets no list. */
const serves = either(yes('registered_state_personnel'), yes('military_active'))
const mayLeave = both(no('registered_state_personnel'), no('military_active'))
const child = both(mayLeave, under18)

const leaving: Rule[] = [
  ask('leave-form', 'M101', leave, guides, mayLeave),
  ask('leave-letter', 'M104', leave, guides, mayLeave),
  ask('leave-chinese-papers', 'M115', leave, guides, mayLeave),
  ask('leave-foreign-passport', 'M105', leave, guides, mayLeave),
  ask('leave-residence', 'M106', leave, guides, mayLeave),
  ask('leave-birth', 'M110', leave, restored, child),
  ask('leave-parents-marriage', 'M111', leave, guides, child),
  ask('leave-parents', 'M112', leave, guides, child),
  ask('leave-parent-settled', 'M113', leave, guides, child),
  ask('leave-health', 'M34', leave, oldList, mayLeave, {
    note: text(
      '6个月内的。只在长春2010年的旧清单里见过，要不要先打12367问。',
      'Of the last 6 months. Found only in a Changchun list of 2010: ask 12367 whether it is needed.',
      '6개월 이내의 것. 장춘의 2010년 옛 목록에만 있으니 필요한지 12367에 문의하십시오.',
    ),
  }),
  instead(
    'leave-refused',
    leave,
    law,
    serves,
    text(
      '国家工作人员和现役军人不能退出中国国籍。离任或退役以后再申请；拿不准的先打12367问。',
      'State personnel and active soldiers may not renounce Chinese nationality. Apply after leaving office or the forces; if in doubt, call 12367 first.',
      '국가기관 근무자와 현역 군인은 중국 국적을 포기할 수 없습니다. 퇴직하거나 제대한 뒤 신청하십시오. 확실하지 않으면 먼저 12367에 문의하십시오.',
    ),
    from,
  ),
]

const joining: Rule[] = [
  ask('join-form', 'M102', join, guides),
  ask('restore-form', 'M103', restore, restored),
  ask('nationality-letter', 'M104', others, restored),
  ask('nationality-foreign-passport', 'M105', others, guides),
  ask('nationality-residence', 'M106', others, guides),
  ask('restore-former', 'M107', restore, guides),
  ask('restore-foreign-nationality', 'M108', restore, guides),
  ask('join-no-crime', 'M109', join, guides),
  ask('restore-no-crime', 'M109', restore, restored, from18),
  ask('join-adopted', 'M114', join, guides, yes('adopted'), {
    note: text('代替亲属关系证明。', 'Instead of proof of kinship.', '친족 관계 증명을 대신합니다.'),
  }),
]

/** Leaving, joining and restoring Chinese nationality. */
export const nationalityRules: Rule[] = [...leaving, ...joining]
