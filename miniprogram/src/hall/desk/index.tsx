import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { takes } from '../../../../shared/domain/point/place'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { hallLinkTexts } from '../../../../shared/texts/hall-link'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Finder } from '../../errand/service/finder'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import { Answer } from './answer'

const readAnswer = async (pointId: string, service: string) => {
  const [guide, detail, all] = await Promise.all([
    call('getHallGuide', { pointId, services: service }),
    call('getService', { code: service }),
    points(),
  ])
  const point = pointOf(all, pointId)
  return { guide, detail, isTaken: point !== undefined && takes(point, service) }
}

/** The guide's pocket screen: what to ask, and where to send, one tap from the service. */
export default function HallDesk() {
  const words = usePageTexts(hallDeskTexts)
  const { poster } = usePageTexts(hallLinkTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [service, setService] = useState<string>()
  return (
    <Page
      title={words.title}
      foot={service && <Button onPress={() => setService(undefined)}>{words.other}</Button>}
    >
      {service ? (
        <Answered key={service} pointId={pointId} service={service} />
      ) : (
        <Finder onChoose={setService}>
          <Card flush>
            <LinkRow
              title={words.plan}
              note={words.planNote}
              onPress={() => open('hall/plan/index', { pointId })}
            />
            <LinkRow
              title={words.pointFacts}
              note={words.pointFactsNote}
              onPress={() => open('point-facts/door/index', { pointId })}
            />
            {platform.printer && (
              <>
                <LinkRow
                  title={words.signs}
                  note={words.signsNote}
                  onPress={() => open('hall/sign/index', { pointId })}
                />
                <LinkRow
                  title={poster[0]}
                  note={poster[1]}
                  onPress={() => open('counter/poster/index', { pointId })}
                />
              </>
            )}
          </Card>
        </Finder>
      )}
    </Page>
  )
}

function Answered({ pointId, service }: { pointId: string; service: string }) {
  const { data, reload } = useData(service, () => readAnswer(pointId, service))
  return (
    <Loaded data={data} onRetry={reload}>
      {answer => (
        <View className="stack">
          <Answer {...answer} />
        </View>
      )}
    </Loaded>
  )
}
