import { useRouter } from '@tarojs/taro'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { useData } from '../../server/data'
import { Editing } from './editing'
import { read } from './read'
import { Reading } from './reading'
import './index.scss'

/** How a hall is open and booked, now and later: changed by its manager, read by the others. */
export default function OpenPlanPage() {
  const pointId = paramOf(useRouter().params, 'pointId')
  const words = usePageTexts(openPlanTexts)
  const { data, reload } = useData(pointId, () => read(pointId))
  if (data.state === 'content' && data.content.mayChange)
    return <Editing first={data.content} onRead={() => read(pointId)} />
  return (
    <Page title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {content => <Reading content={content} />}
      </Loaded>
    </Page>
  )
}
