import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { may } from '../../../../shared/permission'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisionOf, divisions } from '../../server/reference'
import { Form } from './form'
import { StateRows } from './state-rows'

/** What is known of a point, its division, and whether this person may confirm it. */
const read = async (pointId: string) => {
  const [view, me, all] = await Promise.all([
    call('getPointFacts', { pointId }),
    call('getMe', {}),
    divisions(),
  ])
  return {
    view,
    division: divisionOf(all, view.point.divisionCode),
    mayConfirm: may(me.staff, 'putPointFacts', 'somewhere'),
  }
}
export type Read = Awaited<ReturnType<typeof read>>

export default function PointFactsPage() {
  const pointId = paramOf(useRouter().params, 'pointId')
  const { say } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const { data, reload, show } = useData(pointId, () => read(pointId))
  if (data.state === 'content' && data.content.mayConfirm)
    return <Form content={data.content} onRead={() => read(pointId)} onSaved={show} />
  return (
    <Page title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {({ view }) => (
          <>
            <Title>{say(view.point.name)}</Title>
            <View className="soft">{words.readOnly}</View>
            <StateRows view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
