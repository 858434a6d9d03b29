import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import type { HallGuide } from '../../../../shared/schemas/hall-plan'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle, Title } from '../../components/heading'
import { Notice } from '../../components/mark'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { stepLines, zoneName } from '../view'

interface Props {
  guide: HallGuide
  detail: ServiceDetail
  isTaken: boolean
}

/** For one service: what decides, and the way through this hall; or that the hall does not do it. */
export function Answer({ guide, detail: { service, questions }, isTaken }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const way = usePageTexts(hallGuideTexts)
  const { pointId, basis, steps, zones } = guide
  return (
    <Wide>
      <Title>{say(service.name)}</Title>
      {!isTaken && (
        <>
          <Notice tone="bad">{texts.errors.serviceNotAccepted}</Notice>
          <Button kind="primary" onPress={() => open('errand/point/index', { service: service.code })}>
            {words.elsewhere}
          </Button>
        </>
      )}
      <View className={isTaken ? 'stack beside' : 'stack'}>
        <View className="stack">
          <SectionTitle>{words.ask}</SectionTitle>
          <Card>
            {questions.length === 0 && <View>{words.askNone}</View>}
            {questions.map(({ fact, ask }) => (
              <View key={fact}>{say(ask)}</View>
            ))}
          </Card>
        </View>
        {isTaken && (
          <View className="stack">
            <SectionTitle>{words.send}</SectionTitle>
            {basis === 'model' && <Notice tone="warn">{way.model}</Notice>}
            <Card>
              {steps.map(step => {
                const { tasks, place } = stepLines(step, zones, way, say)
                return (
                  <View key={step.number} className="line line-top">
                    <View className="material-number">{step.number}</View>
                    <View className="grow">
                      <View className="strong">{zoneName(zones, step.zone, say)}</View>
                      {place !== '' && <View className="brand">{place}</View>}
                      <View className="soft">{tasks}</View>
                    </View>
                  </View>
                )
              })}
            </Card>
            <View className="soft small">{words.sendNote}</View>
            <Button onPress={() => open('hall/way/index', { pointId, services: service.code })}>
              {words.show}
            </Button>
          </View>
        )}
      </View>
    </Wide>
  )
}
