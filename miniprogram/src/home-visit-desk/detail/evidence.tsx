import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { msOf, timeOf } from '../../../../shared/domain/calendar'
import type { EvidenceRef, ReviewedVisit } from '../../../../shared/schemas/home-visit'
import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { homeVisitDeskTexts } from '../../../../shared/texts/home-visit-desk'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { nowMs } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { Paper } from './paper'
import { showPaper } from './show-paper'
import './index.scss'

type Shown = EvidenceRef & EvidenceLink

/** The papers that were handed in, each shown beside the facts for as long as its link holds, and those that lack. */
export function Evidence({ visit: { visitId, evidenceRefs, evidenceMissing } }: { visit: ReviewedVisit }) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const own = usePageTexts(homeVisitDeskTexts)
  const [shown, setShown] = useState<Shown>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(undefined), Math.max(0, msOf(shown.until) - nowMs()))
    return () => clearTimeout(timer)
  }, [shown])
  const look = async (paper: EvidenceRef) => {
    setShown(undefined)
    try {
      setShown({ ...paper, ...(await call('viewEvidence', { visitId, evidenceId: paper.evidenceId })) })
      setProblem(undefined)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <View className="stack-tight papers">
      <SectionTitle>{words.evidence}</SectionTitle>
      {evidenceRefs.length > 0 && (
        <Card flush>
          {evidenceRefs.map(paper => (
            <LinkRow
              key={paper.evidenceId}
              title={words.evidenceKind[paper.kind]}
              note={own.lookNote}
              onPress={() => void look(paper)}
            />
          ))}
        </Card>
      )}
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      {shown && (
        <Card>
          <Paper key={shown.evidenceId} link={shown} name={words.evidenceKind[shown.kind]} />
          <View className="soft small" aria-live="polite">
            {own.shownUntil(timeOf(shown.until))}
          </View>
          <View className="actions">
            <Button small onPress={() => void showPaper(shown)}>
              {own.openAlone}
            </Button>
            <Button small kind="quiet" onPress={() => setShown(undefined)}>
              {own.closePaper}
            </Button>
          </View>
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
