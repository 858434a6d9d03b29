import { View } from '@tarojs/components'
import type { ReviewedVisit } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { usePageTexts } from '../../phone/page-texts'

/** The papers that were handed in, and those that are not there yet. */
export function Evidence({ visit: { evidenceRefs, evidenceMissing } }: { visit: ReviewedVisit }) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.evidence}</SectionTitle>
      {evidenceRefs.length > 0 && (
        <Card flush>
          {evidenceRefs.map(({ evidenceId, kind }) => (
            <View key={evidenceId} className="row">
              {words.evidenceKind[kind]}
            </View>
          ))}
        </Card>
      )}
      {evidenceMissing.length > 0 && (
        <Notice tone="warn">
          {words.evidenceMissing(evidenceMissing.map(kind => words.evidenceKind[kind]).join(' · '))}
        </Notice>
      )}
    </View>
  )
}
