import { View } from '@tarojs/components'
import type { NoticeView } from '../../../../shared/schemas/notice'
import { Card } from '../../components/card'
import { Badge, Notice } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { dateLabel } from '../../wording'
import { momentLabel, phaseTone, shortHash, tellingLabel } from './view'

/** Number, fingerprint, days and people of an edition. */
export function Facts({ notice }: { notice: NoticeView }) {
  const { texts } = useSpeech()
  const { number, phase, effectiveFrom, base, hash, remark } = notice
  const { authors, submitter, submittedAt, approver, issuedAt } = notice
  const by = (name: string, at: string | undefined) => `${name}${at ? ` · ${momentLabel(texts, at)}` : ''}`
  const telling = tellingLabel(texts, notice)
  return (
    <>
      {remark && phase === 'draft' && (
        <Notice tone="warn">
          <View className="strong">{texts.notice.remark}</View>
          <View>{remark}</View>
        </Notice>
      )}
      <Card flush>
        <Row label={texts.notice.number}>
          <View className="headed">
            <View className="strong code grow whole">{number}</View>
            <Badge tone={phaseTone(phase)}>{texts.notice.phase[phase]}</Badge>
          </View>
        </Row>
        <Row label={texts.notice.validFrom}>
          {effectiveFrom ? dateLabel(texts, effectiveFrom) : texts.notice.noDay}
        </Row>
        {base && <Row label={texts.notice.base}>{base}</Row>}
        <Row label={texts.notice.authors}>
          {authors.length > 0 ? authors.join(texts.checklist.list) : texts.notice.first}
        </Row>
        {submitter && <Row label={texts.notice.submitter}>{by(submitter, submittedAt)}</Row>}
        {approver && <Row label={texts.notice.approver}>{by(approver, issuedAt)}</Row>}
        {hash && (
          <Row label={texts.notice.hash}>
            <View className="code">{shortHash(hash)}</View>
            <View className="soft">{texts.notice.hashNote}</View>
          </Row>
        )}
        {telling && <Row label={texts.notice.telling}>{telling}</Row>}
      </Card>
    </>
  )
}
