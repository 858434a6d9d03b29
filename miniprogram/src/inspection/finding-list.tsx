import { View } from '@tarojs/components'
import type { Findings, FindingView } from '../../../shared/schemas/inspection'
import { inspectionTexts, officeNames } from '../../../shared/texts/inspection'
import { Card } from '../components/card'
import { SectionTitle } from '../components/heading'
import { Icon } from '../components/icon'
import { Badge } from '../components/mark'
import { press } from '../components/press'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { open } from '../route'
import { dateLabel } from '../wording'
import { isLate, stateTone } from './view'

interface Props {
  found: Findings
  /** Where findings of several halls stand together. */
  hallName?: (pointId: string) => string
}

/** What has been found, the most pressing first. */
export function FindingList({ found: { findings, total }, hallName }: Props) {
  const words = usePageTexts(inspectionTexts)
  return (
    <>
      <SectionTitle>{words.findings}</SectionTitle>
      <Card flush>
        {findings.length === 0 && <View className="row">{words.noFindings}</View>}
        {findings.map(one => (
          <FindingRow key={one.findingId} finding={one} hall={hallName?.(one.pointId)} />
        ))}
      </Card>
      {total > findings.length && <View className="soft small">{words.more(total)}</View>}
    </>
  )
}

function FindingRow({ finding, hall }: { finding: FindingView; hall: string | undefined }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const offices = usePageTexts(officeNames)
  const { pointId, findingId, item, text, state, severity, dueOn, escalatedTo } = finding
  const isWaiting = state === 'open' || state === 'answered' || state === 'appealed'
  return (
    <View className="row" {...press(() => open('inspection/finding/index', { pointId, findingId }))}>
      <View className="grow stack-tight">
        {hall && <View className="soft">{hall}</View>}
        <View>{text ? `${item} ${say(text)}` : words.ratingFinding}</View>
        <View className="line line-wrap">
          <Badge tone={stateTone(state, isLate(finding))}>{words.state[state]}</Badge>
          <View className="soft">{words.severity[severity]}</View>
          {isWaiting && <View className="soft">{words.dueOnDay[state](dateLabel(texts, dueOn))}</View>}
        </View>
        {escalatedTo && <View className="bad">{words.escalated(offices[escalatedTo])}</View>}
      </View>
      <Icon name="next" tone="soft" />
    </View>
  )
}
