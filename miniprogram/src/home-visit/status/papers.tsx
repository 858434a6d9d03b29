import { View } from '@tarojs/components'
import { useState } from 'react'
import { evidenceTypeOf, headBytes } from '../../../../shared/domain/home-visit/evidence-file'
import { AppError } from '../../../../shared/errors'
import type { EvidenceKind, HomeVisitRequest } from '../../../../shared/schemas/home-visit'
import type { EvidenceType } from '../../../../shared/schemas/home-visit-evidence'
import type { Texts } from '../../../../shared/texts'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { type EvidenceTexts, evidenceTexts } from '../../../../shared/texts/home-visit-evidence'
import { largestEvidenceBytes } from '../../../../shared/vocabulary/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { putBytes } from '../../server/upload'
import { problemLabel } from '../../wording'
import { choosePaper, type Paper } from '../paper/paper'

/** A paper on its way, or that did not get there. */
interface Sending {
  kind: EvidenceKind
  paper: Paper
  percent?: number
  problem?: unknown
}

/** Not an answer of ours: the bytes did not arrive. */
const lost = new Error('offline')
const tooLarge = new Error('tooLarge')

/** What a paper is, by its first bytes: told before a slow network has carried all of it. */
function typeOf({ bytes }: Paper): EvidenceType {
  if (bytes.byteLength > largestEvidenceBytes) throw tooLarge
  const type = evidenceTypeOf(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, headBytes)))
  if (!type) throw new AppError('evidenceRefused', 'otherType')
  return type
}

/** What is wrong with the paper itself, which no second try mends. */
const isUnfit = (error: unknown): boolean =>
  error === tooLarge ||
  (error instanceof AppError &&
    error.code === 'evidenceRefused' &&
    error.detail !== 'notArrived' &&
    error.detail !== 'size')

/** Why it was not taken, in words. */
function problemIn(error: unknown, words: EvidenceTexts, texts: Texts): string {
  if (error === lost) return texts.state.offline
  if (error === tooLarge) return words.tooLarge
  const detail = error instanceof AppError && error.code === 'evidenceRefused' ? error.detail : undefined
  const said = (words.problem as Record<string, string>)[detail ?? '']
  return said ?? problemLabel(texts, problemOf(error))
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
      const asked = { visitId, kind, type: typeOf(paper), bytes: paper.bytes.byteLength }
      const link = await call('beginEvidence', asked)
      if (!(await putBytes(link, paper.bytes, tell))) throw lost
      await call('confirmEvidence', { visitId, evidenceId: link.evidenceId })
      setSending(undefined)
      onReload()
    } catch (error) {
      setSending({ kind, paper, problem: error })
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
      {sending?.problem !== undefined && (
        <>
          <Notice tone="bad">{problemIn(sending.problem, words, texts)}</Notice>
          {!isUnfit(sending.problem) && (
            <Button onPress={() => void send(sending.kind, sending.paper)}>{words.again}</Button>
          )}
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
