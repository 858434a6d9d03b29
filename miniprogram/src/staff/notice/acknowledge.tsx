import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { PointNotice } from '../../../../shared/schemas/notice'
import { type NoticeTexts, noticeTexts } from '../../../../shared/texts/notice'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { refusalLabel } from './flaw'
import { momentLabel } from './view'

type Step = 'readNotice' | 'acknowledgeNotice'

const wordsOf = (step: Step, words: NoticeTexts) =>
  step === 'readNotice'
    ? { title: words.readAsk, note: words.readNote, yes: words.read }
    : { title: words.acknowledgeAsk, note: words.acknowledgeNote, yes: words.acknowledge }

interface Props {
  pointId: string
  atPoint: PointNotice | undefined
  /** Works at the point, and reads for himself. */
  isClerk: boolean
  /** Speaks for the point. */
  mayAcknowledge: boolean
  onDone: () => void
}

/**
 * A clerk says that he has read an edition, and the point that all its counters know it, each once: for the page's
 * foot, and what is asked before.
 */
export function useAcknowledge({ pointId, atPoint, isClerk, mayAcknowledge, onDone }: Props): {
  foot?: ReactNode
  ask?: ReactNode
} {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState<Step>()
  if (!atPoint) return {}
  const { notice, acknowledged, readAt } = atPoint
  const confirm = async (step: Step) => {
    setAsking(undefined)
    await call(step, { pointId, number: notice.number }).catch(error =>
      tell(refusalLabel(texts, words, error)),
    )
    onDone()
  }
  const asked = asking && wordsOf(asking, words)
  return {
    foot: (
      <View className="stack">
        {readAt && <View className="good">{words.readDone(momentLabel(texts, readAt))}</View>}
        {!readAt && isClerk && (
          <Button kind="primary" onPress={() => setAsking('readNotice')}>
            {words.read}
          </Button>
        )}
        {acknowledged && (
          <View className="good">
            {words.acknowledged(acknowledged.by, momentLabel(texts, acknowledged.at))}
          </View>
        )}
        {!acknowledged && mayAcknowledge && (
          <Button
            kind={readAt || !isClerk ? 'primary' : 'plain'}
            onPress={() => setAsking('acknowledgeNotice')}
          >
            {words.acknowledge}
          </Button>
        )}
      </View>
    ),
    ask: asking && asked && (
      <Ask
        {...asked}
        no={texts.action.cancel}
        onYes={() => void confirm(asking)}
        onNo={() => setAsking(undefined)}
      />
    ),
  }
}
