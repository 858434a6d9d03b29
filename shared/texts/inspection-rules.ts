import type { Severity } from '../schemas/guidance'
import type { Language } from '../schemas/text'

/** How scores, deadlines and what goes further up are explained to staff. */
export interface InspectionRulesTexts {
  title: string
  proposal: string
  mend: (days: Record<Severity, number>, most: number) => string
  recheck: (recheck: number, appeal: number) => string
  escalation: (days: number) => string
  grade: (grade: string, points: number, blockers: number) => string
  lastGrade: (grade: string) => string
}

export const inspectionRulesTexts: Record<Language, InspectionRulesTexts> = {
  'zh-CN': {
    title: '评分、期限和上报怎么算',
    proposal: '现行版本里的数。是建议的标准，省厅可以改，不是法律规定。',
    mend: ({ blocker, major, minor }, most) =>
      `整改期限：必须做到的 ${blocker} 天，重要的 ${major} 天，一般的 ${minor} 天，最长 ${most} 天。`,
    recheck: (recheck, appeal) => `整改后 ${recheck} 天内复查；${appeal} 天内可以申诉。`,
    escalation: days => `过期第二天报上一级，以后每过 ${days} 天再报上一级。`,
    grade: (grade, points, blockers) =>
      `${grade}：${points} 分以上，必须做到而没做到的${blockers === 0 ? '没有' : `最多 ${blockers} 项`}。`,
    lastGrade: grade => `其余是 ${grade}。`,
  },
  en: {
    title: 'How scores, deadlines and reports work',
    proposal: 'As the edition in force has them: a proposal that the province can change, not the law.',
    mend: ({ blocker, major, minor }, most) =>
      `To mend: blockers in ${blocker} days, serious in ${major}, minor in ${minor}; ${most} at most.`,
    recheck: (recheck, appeal) =>
      `Looked at again within ${recheck} days of an answer; appeals within ${appeal} days.`,
    escalation: days =>
      `The day after a deadline the next level is told, and another one every ${days} days.`,
    grade: (grade, points, blockers) =>
      `${grade}: ${points} points or more, ${blockers === 0 ? 'no blocker' : blockers === 1 ? '1 blocker at most' : `${blockers} blockers at most`}.`,
    lastGrade: grade => `Everything else is ${grade}.`,
  },
  ko: {
    title: '점수, 기한, 보고 기준',
    proposal: '현행판의 수치입니다. 성에서 바꿀 수 있는 제안이며 법이 아닙니다.',
    mend: ({ blocker, major, minor }, most) =>
      `개선 기한: 반드시 ${blocker}일, 중요 ${major}일, 일반 ${minor}일, 최대 ${most}일.`,
    recheck: (recheck, appeal) => `개선 후 ${recheck}일 안에 재점검, 이의는 ${appeal}일 안에 제기.`,
    escalation: days => `기한 다음 날 한 단계 위에, 그 뒤 ${days}일마다 한 단계 더 위에 보고합니다.`,
    grade: (grade, points, blockers) =>
      `${grade}: ${points}점 이상, 반드시 항목 미달 ${blockers === 0 ? '없음' : `${blockers}건 이하`}.`,
    lastGrade: grade => `나머지는 ${grade}.`,
  },
}
