import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { assessmentGroups } from '../../../../shared/content/guidance/assessment'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { Button } from '../../components/button'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { problemLabel } from '../../wording'
import { counted } from '../view'
import { Closing } from './closing'
import { ConflictCard } from './conflict-card'
import { ItemCard } from './item-card'
import { Result } from './result'
import { useInspection, type Work } from './use-inspection'

/** An inspection on site, item by item; once it is closed, what came of it. */
export default function Check() {
  const words = usePageTexts(inspectionTexts)
  const { params } = useRouter()
  const pointId = paramOf(params, 'pointId')
  const { work, problem, send } = useInspection(pointId, paramOf(params, 'inspectionId'))
  const [closing, setClosing] = useState(false)
  if (!work)
    return (
      <Page title={words.checkTitle}>
        <Loaded
          data={problem ? { state: 'error', problem } : { state: 'loading' }}
          onRetry={() => void send()}
        >
          {() => null}
        </Loaded>
      </Page>
    )
  const { known } = work
  if (known?.status === 'closed')
    return (
      <Page title={words.checkTitle}>
        <Late work={work} />
        <Result inspection={known} />
      </Page>
    )
  return (
    <Page
      title={words.checkTitle}
      foot={
        <Button kind="primary" onPress={() => setClosing(true)}>
          {words.close}
        </Button>
      }
      over={closing && <Closing work={work} onClose={() => setClosing(false)} />}
    >
      <Wide>
        <Sent work={work} />
        {work.conflicts.map(conflict => (
          <ConflictCard key={conflict.operation.operationId} conflict={conflict} work={work} />
        ))}
        <Items work={work} />
      </Wide>
    </Page>
  )
}

/** How far it has come, and what of it the server does not know yet. */
function Sent({ work }: { work: Work }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { done, all } = counted(work.asked, work.looks)
  return (
    <>
      <View className="spread">
        <View className="strong" role="status">
          {words.progress(done, all)}
        </View>
        <View className="soft">{work.pending === 0 && work.known ? words.sent : ''}</View>
      </View>
      {work.pending > 0 && (
        <Notice tone="warn">
          <View>{words.toSend(work.pending)}</View>
          <Button small onPress={() => void work.send()}>
            {words.send}
          </Button>
        </Notice>
      )}
      {work.problem && <Notice tone="bad">{problemLabel(texts, work.problem)}</Notice>}
    </>
  )
}

function Items({ work }: { work: Work }) {
  const { say } = useSpeech()
  const groups = assessmentGroups.filter(({ code }) => work.asked.some(({ group }) => group === code))
  return (
    <>
      {groups.map(({ code, name }) => (
        <View key={code} className="stack">
          <SectionTitle>{say(name)}</SectionTitle>
          <View className="stack pair">
            {work.asked
              .filter(({ group }) => group === code)
              .map(item => (
                <ItemCard key={item.code} item={item} work={work} />
              ))}
          </View>
        </View>
      ))}
    </>
  )
}

/** What was said on this phone after the inspection was over. */
function Late({ work: { conflicts, asked } }: { work: Work }) {
  const { say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  if (conflicts.length === 0) return null
  return (
    <Notice tone="warn">
      <View className="strong">{words.lateTitle}</View>
      {conflicts.map(({ operation: { operationId, item, verdict } }) => {
        const text = asked.find(({ code }) => code === item)?.text
        return (
          <View key={operationId}>
            {item} {text && say(text)} {verdict && words.verdict[verdict]}
          </View>
        )
      })}
    </Notice>
  )
}
