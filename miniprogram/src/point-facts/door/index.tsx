import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { useData } from '../../server/data'
import { Form } from './form'
import { read } from './read'
import { StateRows } from './state-rows'

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
