import { View } from '@tarojs/components'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { momentLabel } from './view'

interface Props {
  pointId: string
  number: string
  /** Asked anew when the caller himself has read. */
  readAt: string | undefined
}

/** Who of a hall has read an edition; those who have not come first. */
export function Readings({ pointId, number, readAt }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const { data, reload } = useData(`${pointId} ${number} ${readAt}`, () =>
    call('listReadings', { pointId, number }),
  )
  return (
    <View className="stack-tight">
      <SectionTitle>{words.readings}</SectionTitle>
      <Loaded data={data} onRetry={reload}>
        {clerks =>
          clerks.length === 0 ? (
            <View className="soft">{words.noClerks}</View>
          ) : (
            <Card flush>
              {clerks.map(({ name, readAt: at }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two clerks may have one name
                <View key={i} className="row">
                  <View className="grow">{name}</View>
                  <View className={at ? 'good' : 'warn'}>
                    {at ? words.readAt(momentLabel(texts, at)) : words.unread}
                  </View>
                </View>
              ))}
            </Card>
          )
        }
      </Loaded>
    </View>
  )
}
