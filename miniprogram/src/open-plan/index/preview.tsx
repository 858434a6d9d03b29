import { View } from '@tarojs/components'
import type { PlanChange } from '../../../../shared/domain/point/plan-change'
import type { OpenPlanPreview } from '../../../../shared/schemas/open-plan'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import type { OpenPlanTexts } from '../../../../shared/texts/open-plan-zh'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import type { Names } from '../../server/names'
import { dateLabel, slotLabel, spacedId } from '../../wording'

interface Props {
  pointId: string
  preview: OpenPlanPreview
  names: Names
}

/** What becomes otherwise, and how many places there are then. */
export function Changes({ changes, preview }: { changes: PlanChange[]; preview: OpenPlanPreview }) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const { week } = preview
  return (
    <View className="stack">
      <SectionTitle>{words.changes}</SectionTitle>
      <Card>
        {changes.map(change => (
          <View key={`${change.kind} ${change.day}`}>
            {changeLine(change, dateLabel(texts, change.day), words)}
          </View>
        ))}
        <View className="strong">
          {week ? words.week(dateLabel(texts, week.from), week.before, week.after) : words.sameWeek}
        </View>
      </Card>
    </View>
  )
}

const changeLine = (change: PlanChange, day: string, words: OpenPlanTexts): string =>
  change.kind === 'changes'
    ? words.changed(day, change.parts.map(part => words.part[part]).join(words.list))
    : words.change[change.kind](day)

/** Whom it concerns, without a name: whoever opens a booking is written down. */
export function Affected({ pointId, preview: { affected, total }, names }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  if (total === 0) return <Notice tone="good">{words.unaffected}</Notice>
  return (
    <View className="stack">
      <SectionTitle>{words.affected(total)}</SectionTitle>
      <Card flush>
        {affected.map(({ bookingId, slotAt, services, why, isTold, isHeld, toPhone }) => (
          <LinkRow
            key={bookingId}
            title={`${slotLabel(texts, slotAt)} · ${names.services(services)}`}
            note={[
              words.unfit[why],
              isTold && words.isTold,
              isHeld && words.isHeld,
              toPhone && words.isToPhone,
              spacedId(bookingId),
            ]
              .filter(Boolean)
              .join(' · ')}
            onPress={() => open('staff/booking/detail', { pointId, bookingId })}
          />
        ))}
      </Card>
      {total > affected.length && <View className="soft">{words.more(total - affected.length)}</View>}
    </View>
  )
}

/** What has been done for those whom it concerns. */
export function Done({ preview: { total, told, held, toPhone } }: { preview: OpenPlanPreview }) {
  const words = usePageTexts(openPlanTexts)
  if (total === 0) return <Notice tone="good">{words.allFit}</Notice>
  return (
    <Card>
      <View className="strong">{words.left(total)}</View>
      {told + toPhone < total && <View>{words.telling}</View>}
      {told > 0 && <View>{words.told(told)}</View>}
      {toPhone > 0 && <View className="strong">{words.toPhone(toPhone)}</View>}
      {held > 0 && <View>{words.held(held)}</View>}
    </Card>
  )
}
