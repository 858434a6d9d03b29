import { View } from '@tarojs/components'
import { timeOf } from '../../../../shared/domain/calendar'
import type { DueToday } from '../../../../shared/schemas/today'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import type { Names } from '../../server/names'
import { spacedId } from '../../wording'

interface Props {
  pointId: string
  due: DueToday
  names: Names
}

/** Who comes next, without a name: whoever opens one is written down. */
export function NextDue({ pointId, due, names }: Props) {
  const words = usePageTexts(workplaceTexts)
  return (
    <>
      <SectionTitle>{words.due(due.total, due.arrived)}</SectionTitle>
      {due.next.length === 0 ? (
        <View className="soft">{words.nobodyDue}</View>
      ) : (
        <Card flush>
          {due.next.map(({ bookingId, slotAt, services }) => (
            <LinkRow
              key={bookingId}
              title={`${timeOf(slotAt)} · ${names.services(services)}`}
              note={spacedId(bookingId)}
              onPress={() => open('staff/booking/detail', { pointId, bookingId })}
            />
          ))}
        </Card>
      )}
    </>
  )
}
