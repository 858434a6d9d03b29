import type { InspectionRule } from '../../schemas/guidance'
import { text } from '../fact'
import { inspectionRules } from './inspection-rules'

const { mendDays, mostMendDays, recheckDays, appealDays, escalationStepDays, grades } = inspectionRules

/** The rules of inspections one by one, as an edition holds them. */
export const inspectionRuleEntries: InspectionRule[] = [
  {
    code: 'mend.blocker',
    name: text('必须做到的：整改天数', 'Days to mend what must be met', '반드시 항목: 개선 일수'),
    number: mendDays.blocker,
  },
  {
    code: 'mend.major',
    name: text('重要的：整改天数', 'Days to mend what is serious', '중요 항목: 개선 일수'),
    number: mendDays.major,
  },
  {
    code: 'mend.minor',
    name: text('一般的：整改天数', 'Days to mend what is minor', '일반 항목: 개선 일수'),
    number: mendDays.minor,
  },
  {
    code: 'mend.most',
    name: text('最长整改天数', 'Longest time to mend, in days', '최대 개선 일수'),
    number: mostMendDays,
  },
  {
    code: 'recheck',
    name: text('整改后复查天数', 'Days to look again', '개선 후 재점검 일수'),
    number: recheckDays,
  },
  { code: 'appeal', name: text('可以申诉的天数', 'Days to appeal', '이의 제기 일수'), number: appealDays },
  {
    code: 'escalation',
    name: text('过期后每隔几天再报上一级', 'Days until the next level is told', '한 단계 위 보고 간격(일)'),
    number: escalationStepDays,
  },
  ...grades.flatMap(({ grade, from, mostBlockers }): InspectionRule[] =>
    grade === 'D'
      ? []
      : [
          {
            code: `grade.${grade}`,
            name: text(`${grade} 级最低分`, `Least points for ${grade}`, `${grade} 등급 최저 점수`),
            number: from,
          },
          {
            code: `blockers.${grade}`,
            name: text(
              `${grade} 级允许几项必须做到的没做到`,
              `Blockers that ${grade} bears`,
              `${grade} 등급이 허용하는 반드시 항목 미달`,
            ),
            number: mostBlockers,
          },
        ],
  ),
]
