import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { dayOf } from '../../../shared/domain/calendar'
import type { Booking } from '../../../shared/schemas/booking'
import { useSpeech } from '../phone/language'
import type { Names } from '../server/names'
import { useServiceDetails } from '../server/service-detail'
import { useBookingMarks } from '../visit/marks'
import { slotLabel, spacedId } from '../wording'
import { bookedGroups, bookedMaterials } from './booking-view'
import { Card } from './card'
import { FollowedNotice } from './followed-notice'
import { SectionTitle } from './heading'
import { Notice } from './mark'
import { MaterialList } from './material-list'
import { QrCode } from './qr-code'
import { ReadAloud } from './read-aloud'
import { Row } from './row'
import { TickList } from './tick-list'
import { progressLabel } from './tick-view'

interface Props {
  booking: Booking
  names: Names
}

/** What the person needs at the hall door, after what the hall says of that day. */
export function BookingFacts({ booking, names }: Props) {
  const { texts, say } = useSpeech()
  const { hallNews = [] } = booking
  return (
    <>
      {hallNews.map(news => (
        <Notice key={news['zh-CN']} tone="warn">
          <View className="strong">{names.point(booking.pointId)}</View>
          <View>{say(news)}</View>
        </Notice>
      ))}
      <Card flush>
        <Row label={texts.booking.slot}>
          <View className="strong">{slotLabel(texts, booking.slotAt)}</View>
        </Row>
        <Row label={texts.booking.number}>
          <View className="strong code">{spacedId(booking.bookingId)}</View>
          {booking.status === 'booked' && (
            <>
              <QrCode text={booking.bookingId} label={texts.booking.qrLabel(spacedId(booking.bookingId))} />
              <View className="soft">{texts.booking.numberNote}</View>
            </>
          )}
        </Row>
        <Row label={texts.booking.service}>{names.services(booking.services)}</Row>
        <Row label={booking.forFamily ? texts.booking.family : texts.booking.applicant}>
          <View>{booking.applicant.name}</View>
          <View className="soft">{booking.applicant.idNumber}</View>
          <View className="soft">{booking.applicant.phone}</View>
        </Row>
      </Card>
    </>
  )
}

/** The list of the visit, each paper once; where there are several services, what only one asks for stands below its name. */
export function BookedMaterials({ booking, names }: Props) {
  const { texts, say } = useSpeech()
  const { services, slotAt, notice } = booking
  const { data } = useServiceDetails(services, dayOf(slotAt), notice)
  const { marks, turn } = useBookingMarks(booking)
  if (data.state !== 'content' || booking.materials.length === 0) return null
  const known = data.content.flatMap(detail => detail.materials)
  const materials = bookedMaterials(booking.materials, known, texts, say)
  const brought = materials.filter(({ isBrought }) => isBrought).map(({ code }) => code)
  const isAhead = booking.status === 'booked'
  return (
    <>
      <View className="stack-tight">
        <SectionTitle>{texts.booking.materials}</SectionTitle>
        {isAhead && (
          <View className="soft tick-progress" aria-live="polite">
            {progressLabel(texts, brought, marks)}
          </View>
        )}
        {bookedGroups(booking).map(({ service, materials: codes }) => {
          const own = materials.filter(({ code }) => codes.includes(code))
          return (
            <Fragment key={service ?? ''}>
              {service && <SectionTitle>{names.service(service)}</SectionTitle>}
              {isAhead && <TickList materials={own} marks={marks} turn={turn} />}
              {!isAhead && <MaterialList materials={own} />}
            </Fragment>
          )
        })}
      </View>
      {isAhead && <ReadAloud title={texts.booking.materials} materials={materials} />}
      <FollowedNotice notice={data.content[0]?.notice} />
    </>
  )
}
