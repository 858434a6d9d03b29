import { View } from '@tarojs/components'
import { inspectionRules } from '../../../../shared/content/guidance/inspection-rules'
import type { InspectionRules } from '../../../../shared/schemas/inspection'
import { inspectionRulesTexts } from '../../../../shared/texts/inspection-rules'
import { Card } from '../../components/card'
import { Fold } from '../../components/fold'
import { usePageTexts } from '../../phone/page-texts'

/** By what a hall is judged and how long it has, as the edition in force says; the usual numbers of an older answer. */
export function Rules({ rules = inspectionRules }: { rules: InspectionRules | undefined }) {
  const words = usePageTexts(inspectionRulesTexts)
  const { mendDays, mostMendDays, recheckDays, appealDays, escalationStepDays, grades, lastGrade } = rules
  return (
    <Card flush>
      <Fold title={words.title} summary={<View className="soft">{words.proposal}</View>}>
        <View className="stack-tight">
          <View>{words.mend(mendDays, mostMendDays)}</View>
          <View>{words.recheck(recheckDays, appealDays)}</View>
          <View>{words.escalation(escalationStepDays)}</View>
          {grades.map(({ grade, from, mostBlockers }) => (
            <View key={grade}>{words.grade(grade, from, mostBlockers)}</View>
          ))}
          <View>{words.lastGrade(lastGrade)}</View>
        </View>
      </Fold>
    </Card>
  )
}
