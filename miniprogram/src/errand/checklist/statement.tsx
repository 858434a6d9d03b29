import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Evidence, Stated } from '../../../../shared/schemas/evidence'
import { ToConfirm } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { dateLabel, isDoubtful } from '../../wording'

/** A heading and what is said under it. */
export const Point = ({ label, children }: { label: string; children: ReactNode }) => (
  <View className="stack-tight">
    <View className="soft small">{label}</View>
    {children}
  </View>
)

/** A fact in words; one that is not certain says so. */
export function Statement({ stated }: { stated: Stated }) {
  const { say } = useSpeech()
  return (
    <View>
      <View>{say(stated.text)}</View>
      {isDoubtful(stated.evidence) && <ToConfirm />}
    </View>
  )
}

/** How old and how sure the facts above are. */
export function Source({ evidence }: { evidence: Evidence }) {
  const { texts } = useSpeech()
  const { asOf, confidence } = evidence
  return (
    <View className="soft small">
      {texts.checklist.source(dateLabel(texts, asOf), texts.checklist.confidence[confidence])}
    </View>
  )
}
