import { View } from '@tarojs/components'
import { timeOf } from '../../../../shared/domain/calendar'
import { broadcastTexts } from '../../../../shared/texts/broadcast'
import { broadcastMessages } from '../../../../shared/texts/broadcast-message'
import { type BroadcastKind, broadcastKinds } from '../../../../shared/vocabulary/broadcast'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { OptionList } from '../../components/option-list'
import { LinkRow, Row } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import type { Names } from '../../server/names'
import { spacedId } from '../../wording'

interface WhatProps {
  chosen: BroadcastKind | undefined
  onChoose: (kind: BroadcastKind) => void
}

/** The words that are sent, one of a few: they stand in every language and fit into a message. */
export function What({ chosen, onChoose }: WhatProps) {
  const words = usePageTexts(broadcastTexts)
  const said = usePageTexts(broadcastMessages)
  return (
    <View className="stack-tight">
      <View className="strong">{words.what}</View>
      <OptionList
        label={words.what}
        options={broadcastKinds.map(value => ({ value, name: said[value] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <View className="soft small">{words.whatNote}</View>
    </View>
  )
}

interface WhomProps {
  pointId: string
  day: string
  names: Names
}

/** How many it would reach, and the visits of those who have to be telephoned, without a name. */
export function Whom({ pointId, day, names }: WhomProps) {
  const words = usePageTexts(broadcastTexts)
  const { data, reload } = useData(`${pointId} ${day}`, () => call('previewBroadcast', { pointId, day }))
  return (
    <View className="stack-tight">
      <View className="strong">{words.reach}</View>
      <Loaded data={data} onRetry={reload}>
        {({ people, byMessage, byPhone, toPhone }) =>
          people === 0 ? (
            <View className="soft">{words.nobody}</View>
          ) : (
            <>
              <Card flush>
                <Row label={words.people}>{words.count(people)}</Row>
                <Row label={words.byMessage}>{words.count(byMessage)}</Row>
                <Row label={words.byPhone}>{words.count(byPhone)}</Row>
              </Card>
              {toPhone.length > 0 && <View className="soft">{words.toPhone}</View>}
              {toPhone.length > 0 && (
                <Card flush>
                  {toPhone.map(({ bookingId, slotAt, services }) => (
                    <LinkRow
                      key={bookingId}
                      title={`${timeOf(slotAt)} · ${names.services(services)}`}
                      note={spacedId(bookingId)}
                      onPress={() => open('staff/booking/detail', { pointId, bookingId })}
                    />
                  ))}
                </Card>
              )}
              {byPhone > toPhone.length && (
                <View className="soft">{words.more(byPhone - toPhone.length)}</View>
              )}
            </>
          )
        }
      </Loaded>
    </View>
  )
}
