import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { partyTexts } from '../../../../shared/texts/party'
import { relationTexts } from '../../../../shared/texts/relation'
import { BookingCard } from '../../components/booking-card'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { QrCode } from '../../components/qr-code'
import { cacheOf } from '../../phone/cache'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, mentioned, namesOf } from '../../server/names'

const keptDays = 30

async function read(groupCode: string) {
  const [group, all] = await Promise.all([call('getGroup', { groupCode }), catalogue()])
  return [group, mentioned(all, group.bookings)] as const
}

/** Those who were booked together: the one code for the counter, which is there without a network, and each of them. */
export default function GroupPage() {
  const { texts, say } = useSpeech()
  const said = usePageTexts(partyTexts)
  const words = usePageTexts(relationTexts)
  const groupCode = paramOf(useRouter().params, 'groupCode')
  const { data, reload } = useData(
    groupCode,
    () => read(groupCode),
    0,
    cacheOf<Awaited<ReturnType<typeof read>>>(`group:${groupCode}`, keptDays),
  )
  const spaced = `${groupCode.slice(0, 4)} ${groupCode.slice(4)}`
  return (
    <Page title={said.groupTitle}>
      <Loaded data={data} onRetry={reload}>
        {([{ bookings }, all]) => (
          <>
            {bookings.some(({ status }) => status === 'booked') && (
              <Card>
                <Heading>{said.groupCode}</Heading>
                <View className="strong code">{spaced}</View>
                <QrCode text={groupCode} label={texts.booking.qrLabel(spaced)} />
                <View className="soft">{said.groupNote}</View>
              </Card>
            )}
            <SectionTitle>{said.each}</SectionTitle>
            {bookings.map(booking => (
              <View key={booking.bookingId} className="stack-tight">
                <BookingCard booking={{ ...booking, forFamily: true }} names={namesOf(all, say)} />
                {booking.guardian && <View className="soft">{words.comesWith(booking.guardian)}</View>}
              </View>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
