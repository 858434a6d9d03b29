import { View } from '@tarojs/components'
import { codeHalves } from '../../../../shared/domain/home-visit/door-code'
import type { HomeVisitRequest } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Notice } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dayInWeekLabel } from '../../wording'

/** Who comes when, and how to know that it is they. */
export function AppointmentCard({
  appointment,
}: {
  appointment: NonNullable<HomeVisitRequest['appointment']>
}) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const { day, from, until, teamName, officers, code } = appointment
  const [first, second] = codeHalves(code)
  return (
    <Card marked>
      <Heading>{words.appointment}</Heading>
      <Card flush>
        <Row label={words.when}>
          <View className="strong">
            {dayInWeekLabel(texts, day)} {from}–{until}
          </View>
        </Row>
        <Row label={words.team}>{say(teamName)}</Row>
        <Row label={words.officers}>
          <View className="strong code">{officers.join(' · ')}</View>
        </Row>
        {code && (
          <>
            <Row label={words.code}>
              <View className="title code">{first}</View>
            </Row>
            <Row label={words.codeAnswer}>
              <View className="title code">{second}</View>
            </Row>
          </>
        )}
      </Card>
      <Notice tone="warn">{words.codeNote}</Notice>
    </Card>
  )
}
