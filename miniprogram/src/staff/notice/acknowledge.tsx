import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PointNotice } from '../../../../shared/schemas/notice'
import { call, problemOf } from '../../call'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { useSpeech } from '../../language'
import { problemLabel } from '../../wording'
import { momentLabel } from './view'

interface Props {
  pointId: string
  atPoint: PointNotice
  onDone: () => void
}

/** The point says that it has seen and understood an edition, once. */
export function Acknowledge({ pointId, atPoint: { notice, acknowledged }, onDone }: Props) {
  const { texts } = useSpeech()
  const [asking, setAsking] = useState(false)
  const acknowledge = async () => {
    setAsking(false)
    await call('acknowledgeNotice', { pointId, number: notice.number }).catch(error =>
      tell(problemLabel(texts, problemOf(error))),
    )
    onDone()
  }
  if (acknowledged)
    return (
      <View className="good">
        {texts.notice.acknowledged(acknowledged.by, momentLabel(texts, acknowledged.at))}
      </View>
    )
  return (
    <>
      <Button kind="primary" onPress={() => setAsking(true)}>
        {texts.notice.acknowledge}
      </Button>
      {asking && (
        <Ask
          title={texts.notice.acknowledgeAsk}
          note={texts.notice.acknowledgeNote}
          yes={texts.notice.acknowledge}
          no={texts.action.cancel}
          onYes={() => void acknowledge()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
