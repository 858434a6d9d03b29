import { View } from '@tarojs/components'
import type { NoticeView } from '../../../../shared/schemas/notice'
import type { Texts } from '../../../../shared/texts'
import { type NoticeTexts, noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Badge, Notice } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dateLabel } from '../../wording'
import { momentLabel, phaseTone, shortHash, tellingLabel } from './view'

/** Number, fingerprint, days and people of an edition. */
export function Facts({ notice }: { notice: NoticeView }) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const { number, phase, base, hash, remark, document, urgent } = notice
  const { authors, submitter, submittedAt, approver, issuedAt } = notice
  const by = (name: string, at: string | undefined) => `${name}${at ? ` · ${momentLabel(texts, at)}` : ''}`
  const telling = tellingLabel(words, notice)
  return (
    <>
      {remark && phase === 'draft' && (
        <Notice tone="warn">
          <View className="strong">{words.remark}</View>
          <View>{remark}</View>
        </Notice>
      )}
      {urgent && (
        <Notice tone="bad">
          <View className="strong">{words.urgent}</View>
          <View>{words.urgentNote}</View>
        </Notice>
      )}
      <Card flush>
        <Row label={words.number}>
          <View className="headed">
            <View className="strong code grow whole">{number}</View>
            <Badge tone={phaseTone(phase)}>{words.phase[phase]}</Badge>
          </View>
        </Row>
        <Row label={words.validFrom}>{sinceWhen(notice, texts, words)}</Row>
        {document && (
          <Row label={words.paperName}>
            <View>{document.name}</View>
            {document.number && <View className="soft">{document.number}</View>}
          </Row>
        )}
        {document && <Row label={words.reason}>{document.reason}</Row>}
        {base && <Row label={words.base}>{base}</Row>}
        <Row label={words.authors}>
          {authors.length > 0 ? authors.join(texts.checklist.list) : words.first}
        </Row>
        {submitter && <Row label={words.submitter}>{by(submitter, submittedAt)}</Row>}
        {approver && <Row label={words.approver}>{by(approver, issuedAt)}</Row>}
        {hash && (
          <Row label={words.hash}>
            <View className="code">{shortHash(hash)}</View>
            <View className="soft">{words.hashNote}</View>
          </Row>
        )}
        {telling && <Row label={words.telling}>{telling}</Row>}
      </Card>
    </>
  )
}

function sinceWhen({ effectiveFrom, urgent }: NoticeView, texts: Texts, words: NoticeTexts): string {
  if (effectiveFrom) return dateLabel(texts, effectiveFrom)
  return urgent ? words.atOnce : words.noDay
}
