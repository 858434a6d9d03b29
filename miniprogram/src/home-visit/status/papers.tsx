import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EvidenceKind, HomeVisitRequest } from '../../../../shared/schemas/home-visit'
import { largestEvidenceBytes } from '../../../../shared/schemas/home-visit-evidence'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { evidenceTexts } from '../../../../shared/texts/home-visit-evidence'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { choosePaper, type Paper, putPaper } from '../paper/paper'

/** A paper on its way, or that did not get there. */
interface Sending {
  kind: EvidenceKind
  paper: Paper
  percent?: number
  problem?: Problem
}

/** The papers of a request: added, sent again and taken back until somebody has decided. */
export function Papers({ visit, onReload }: { visit: HomeVisitRequest; onReload: () => void }) {
  const { texts } = useSpeech()
  const own = usePageTexts(homeVisitTexts)
  const words = usePageTexts(evidenceTexts)
  const [sending, setSending] = useState<Sending>()
  const { visitId, evidence, evidenceMissing, state } = visit
  const isOpen = state === 'received' || state === 'moreNeeded' || state === 'appealed'
  if (evidence.length === 0 && (!isOpen || evidenceMissing.length === 0)) return null

  const send = async (kind: EvidenceKind, paper: Paper) => {
    const tell = (percent: number) => setSending({ kind, paper, percent })
    tell(0)
    try {
      if (paper.bytes.byteLength > largestEvidenceBytes)
        return setSending({ kind, paper, problem: 'bodyTooLarge' })
      const asked = { visitId, kind, type: paper.type, bytes: paper.bytes.byteLength }
      const link = await call('beginEvidence', asked)
      if (!(await putPaper(link, paper, tell))) return setSending({ kind, paper, problem: 'offline' })
      await call('confirmEvidence', { visitId, evidenceId: link.evidenceId })
      setSending(undefined)
      onReload()
    } catch (error) {
      setSending({ kind, paper, problem: problemOf(error) })
    }
  }
  const add = async (kind: EvidenceKind) => {
    const paper = await choosePaper()
    if (paper) await send(kind, paper)
  }
  const remove = async (evidenceId: string) => {
    await call('removeEvidence', { visitId, evidenceId }).catch(() => {})
    onReload()
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{own.evidence}</SectionTitle>
      {evidence.length > 0 && (
        <Card flush>
          {evidence.map(({ evidenceId, kind }) => (
            <View key={evidenceId} className="row">
              <View className="grow">{own.evidenceKind[kind]}</View>
              {isOpen && (
                <Button kind="quiet" small onPress={() => void remove(evidenceId)}>
                  {words.remove}
                </Button>
              )}
            </View>
          ))}
        </Card>
      )}
      {sending?.percent !== undefined && <Notice>{words.sending(sending.percent)}</Notice>}
      {sending?.problem && (
        <>
          <Notice tone="bad">{problemLabel(texts, sending.problem)}</Notice>
          <Button onPress={() => void send(sending.kind, sending.paper)}>{words.again}</Button>
        </>
      )}
      {isOpen && sending?.percent === undefined && (
        <>
          {evidenceMissing.map(kind => (
            <Button key={kind} onPress={() => void add(kind)}>
              {words.add(own.evidenceKind[kind])}
            </Button>
          ))}
          <View className="soft small">{words.note}</View>
        </>
      )}
    </View>
  )
}
