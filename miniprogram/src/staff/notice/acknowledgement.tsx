import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { PointAcknowledgement } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { useInSteps } from '../../components/paged'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { type Names, namesOf } from '../../server/names'
import { points } from '../../server/reference'
import { acknowledgementGroups, momentLabel } from './view'

/** Which points of one's scope have acknowledged an edition; those who have not come first. */
export default function Acknowledgements() {
  const { say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const number = paramOf(useRouter().params, 'number')
  const { data, reload } = useData(number, () =>
    Promise.all([call('listAcknowledgements', { number }), points()]),
  )
  return (
    <Page title={words.acknowledgements}>
      <Loaded data={data} onRetry={reload}>
        {([all, places]) => {
          const { missing, given } = acknowledgementGroups(all)
          const names = namesOf({ points: places, services: [] }, say)
          return (
            <>
              <Notice tone={missing.length > 0 ? 'warn' : 'good'}>
                {missing.length > 0 ? words.notYet(missing.length) : words.allDone}
              </Notice>
              <Points title={words.notYetTitle} points={missing} names={names} />
              <Points title={words.doneTitle} points={given} names={names} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

const firstShown = 20

interface Props {
  title: string
  points: PointAcknowledgement[]
  names: Names
}

function Points({ title, points: some, names }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const { shown, more } = useInSteps(some, firstShown)
  if (some.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{title}</SectionTitle>
      <Card flush>
        {shown.map(({ pointId, acknowledged }) => (
          <View key={pointId} className="row">
            <View className="grow">
              <View>{names.point(pointId)}</View>
              {acknowledged && (
                <View className="soft good">
                  {words.acknowledged(acknowledged.by, momentLabel(texts, acknowledged.at))}
                </View>
              )}
            </View>
          </View>
        ))}
      </Card>
      <More onPress={more}>{texts.point.more}</More>
    </View>
  )
}
