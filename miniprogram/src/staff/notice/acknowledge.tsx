import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { PointNotice } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { momentLabel } from './view'

/** The point says that it has seen and understood an edition, once: for the page's foot, and what is asked before. */
export function useAcknowledge(
  pointId: string,
  atPoint: PointNotice | undefined,
  onDone: () => void,
): { foot?: ReactNode; ask?: ReactNode } {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState(false)
  if (!atPoint) return {}
  const { notice, acknowledged } = atPoint
  if (acknowledged) {
    const said = words.acknowledged(acknowledged.by, momentLabel(texts, acknowledged.at))
    return { foot: <View className="good">{said}</View> }
  }
  const acknowledge = async () => {
    setAsking(false)
    await call('acknowledgeNotice', { pointId, number: notice.number }).catch(error =>
      tell(problemLabel(texts, problemOf(error))),
    )
    onDone()
  }
  return {
    foot: (
      <Button kind="primary" onPress={() => setAsking(true)}>
        {words.acknowledge}
      </Button>
    ),
    ask: asking && (
      <Ask
        title={words.acknowledgeAsk}
        note={words.acknowledgeNote}
        yes={words.acknowledge}
        no={texts.action.cancel}
        onYes={() => void acknowledge()}
        onNo={() => setAsking(false)}
      />
    ),
  }
}
