import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewedVisit } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { evidenceTexts } from '../../../../shared/texts/home-visit-evidence'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { showPaper } from './show-paper'

/** The papers that were handed in, and those that are not there yet. */
export function Evidence({ visit: { visitId, evidenceRefs, evidenceMissing } }: { visit: ReviewedVisit }) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const own = usePageTexts(evidenceTexts)
  const [problem, setProblem] = useState<Problem>()
  const look = async (evidenceId: string) => {
    try {
      await showPaper(await call('viewEvidence', { visitId, evidenceId }))
      setProblem(undefined)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{words.evidence}</SectionTitle>
      {evidenceRefs.length > 0 && (
        <Card flush>
          {evidenceRefs.map(({ evidenceId, kind }) => (
            <LinkRow
              key={evidenceId}
              title={words.evidenceKind[kind]}
              note={own.lookNote}
              onPress={() => void look(evidenceId)}
            />
          ))}
        </Card>
      )}
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      {evidenceMissing.length > 0 && (
        <Notice tone="warn">
          {words.evidenceMissing(evidenceMissing.map(kind => words.evidenceKind[kind]).join(' · '))}
        </Notice>
      )}
    </View>
  )
}
