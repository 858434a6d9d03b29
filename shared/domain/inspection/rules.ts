import { inspectionRules } from '../../content/guidance/inspection-rules'
import type { InspectionRule } from '../../schemas/guidance'
import type { InspectionRules } from '../../schemas/inspection'

/** The rules that an edition says one by one; of those it does not say, the usual ones. */
export function rulesOf(said: readonly Pick<InspectionRule, 'code' | 'number'>[]): InspectionRules {
  const of = (code: InspectionRule['code'], usual: number) =>
    said.find(one => one.code === code)?.number ?? usual
  const { mendDays, mostMendDays, recheckDays, appealDays, escalationStepDays, grades, lastGrade } =
    inspectionRules
  return {
    mendDays: {
      blocker: of('mend.blocker', mendDays.blocker),
      major: of('mend.major', mendDays.major),
      minor: of('mend.minor', mendDays.minor),
    },
    mostMendDays: of('mend.most', mostMendDays),
    recheckDays: of('recheck', recheckDays),
    appealDays: of('appeal', appealDays),
    escalationStepDays: of('escalation', escalationStepDays),
    grades: grades.map(({ grade, from, mostBlockers }) =>
      grade === lastGrade || grade === 'D'
        ? { grade, from, mostBlockers }
        : {
            grade,
            from: of(`grade.${grade}`, from),
            mostBlockers: of(`blockers.${grade}`, mostBlockers),
          },
    ),
    lastGrade,
  }
}
