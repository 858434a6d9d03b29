import { View } from '@tarojs/components'
import { dayOf } from '../../../shared/domain/calendar'
import { placeProblem } from '../../../shared/domain/point/place'
import { now } from '../phone/clock'
import { useSpeech } from '../phone/language'
import { open } from '../route'
import { useData } from '../server/data'
import { pointOf, points } from '../server/reference'
import { toConfirm } from '../wording'
import { Card } from './card'
import { Heading } from './heading'
import { dial } from './hotline'
import { Icon } from './icon'
import { LanguageOffer } from './language-offer'
import { OtherName } from './other-name'
import { press } from './press'

/** Where a point is and how to ask it. What nobody has confirmed is said to be so. */
export function PlaceCard({ pointId, service = '' }: { pointId: string; service?: string }) {
  const { texts, say } = useSpeech()
  const { data } = useData('points', points)
  const point = data.state === 'content' ? pointOf(data.content, pointId) : undefined
  if (!point) return null
  const unconfirmed = toConfirm(texts, point)
  const isRefused =
    service !== '' &&
    service
      .split(',')
      .some(one => placeProblem(point, { service: one }, dayOf(now())) === 'serviceNotAccepted')
  return (
    <>
      <LanguageOffer divisionCode={point.divisionCode} />
      <Card>
        <Heading>{say(point.name)}</Heading>
        <OtherName name={point.name} divisionCode={point.divisionCode} />
        {point.address && <View className="soft address">{point.address}</View>}
        {isRefused && <View className="strong warn">{texts.errors.serviceNotAccepted}</View>}
        {unconfirmed && <View className="soft warn">{unconfirmed}</View>}
        {point.phone && (
          <View
            className="line brand text-button"
            {...press(() => dial(point.phone ?? ''), `${texts.booking.callPoint} ${point.phone}`)}
          >
            <Icon name="phone" />
            <View>{point.phone}</View>
          </View>
        )}
        <View
          className="line brand text-button"
          {...press(() => open('guide/hall/detail', { pointId, service }))}
        >
          <Icon name="people" />
          <View>{texts.hall.seeDay}</View>
        </View>
      </Card>
    </>
  )
}
