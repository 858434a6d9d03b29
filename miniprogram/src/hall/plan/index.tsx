import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { Card } from '../../components/card'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { type Loading, useData } from '../../server/data'
import { PlanView } from '../plan-view'
import { Editor } from './editor'
import { PlanState } from './plan-state'
import { type Read, read, shownPlan } from './read'

export default function HallPlanPage() {
  const pointId = paramOf(useRouter().params, 'pointId')
  const loading = useData(pointId, () => read(pointId))
  const { data } = loading
  if (data.state === 'content' && data.content.mayChange)
    return <Editor content={data.content} onRead={() => read(pointId)} onSaved={loading.show} />
  return <Reading {...loading} />
}

/** For who may not change it, and while it is being read. */
function Reading({ data, reload }: Loading<Read>) {
  const { say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  return (
    <Page title={words.plan}>
      <Loaded data={data} onRetry={reload}>
        {({ view, name }) => (
          <>
            {name && <Title>{say(name)}</Title>}
            <PlanState view={view} />
            <View className="soft">{words.readOnly}</View>
            <Card>
              <PlanView plan={shownPlan(view)} zones={view.zones} steps={[]} />
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  )
}
