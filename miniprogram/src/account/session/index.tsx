import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SessionView } from '../../../../shared/schemas/session'
import { accountTexts } from '../../../../shared/texts/account'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { session } from '../../phone/session'
import { useStore } from '../../phone/store'
import { platform } from '../../platform'
import { open } from '../../route'
import { call, problemOf } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { dayLabel, problemLabel, slotLabel } from '../../wording'
import { leave } from '../leave'

/** Where one is signed in: each device can be signed out, or all of them. */
export default function Sessions() {
  const { texts } = useSpeech()
  const words = usePageTexts(accountTexts)
  const isStaff = useStore(session)?.me.staff !== undefined
  const { data, reload, show } = useData('sessions', () => call('listSessions', {}))
  const [asking, setAsking] = useState<SessionView | 'all'>()
  const end = async (which: SessionView | 'all') => {
    setAsking(undefined)
    try {
      const left = await (which === 'all'
        ? call('endSessions', {})
        : call('endSession', { sessionId: which.sessionId }))
      tell(which === 'all' ? words.endedAll : words.ended)
      if (which === 'all' || which.isThis) leave()
      else show(left)
    } catch (error) {
      tell(problemLabel(texts, problemOf(error)))
    }
  }
  return (
    <Page
      title={words.devices}
      foot={
        contentOf(data) && (
          <Button kind="danger" onPress={() => setAsking('all')}>
            {words.endAll}
          </Button>
        )
      }
      over={
        asking && <AskEnd which={asking} onYes={() => void end(asking)} onNo={() => setAsking(undefined)} />
      }
    >
      {isStaff && (
        <Card flush>
          <LinkRow
            icon="badge"
            title={words.factor}
            note={words.factorNote}
            onPress={() => open('account/factor/index', {})}
          />
        </Card>
      )}
      <View className="soft">{words.devicesNote}</View>
      <Loaded data={data} onRetry={reload}>
        {all => all.map(one => <Device key={one.sessionId} device={one} onEnd={() => setAsking(one)} />)}
      </Loaded>
    </Page>
  )
}

function Device({
  device: { device, begunAt, seenAt, isThis },
  onEnd,
}: {
  device: SessionView
  onEnd: () => void
}) {
  const { texts } = useSpeech()
  const words = usePageTexts(accountTexts)
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{nameOf({ device }, words)}</Heading>
        {isThis && <Badge tone="brand">{words.isThis}</Badge>}
      </View>
      <View className="soft">{words.since(dayLabel(texts, begunAt.slice(0, 10)))}</View>
      <View className="soft">{words.seen(slotLabel(texts, seenAt))}</View>
      <Button onPress={onEnd}>{isThis && !platform.login ? words.endThisPc : words.end}</Button>
    </Card>
  )
}

const nameOf = ({ device: { kind, name } }: Pick<SessionView, 'device'>, words: Words): string =>
  name ? `${words.kinds[kind]} · ${name}` : words.unknownDevice

type Words = (typeof accountTexts)['zh-CN']

interface AskProps {
  which: SessionView | 'all'
  onYes: () => void
  onNo: () => void
}

function AskEnd({ which, onYes, onNo }: AskProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(accountTexts)
  const [title, note, yes] =
    which === 'all'
      ? [words.endAllAsk, words.endAllNote, words.endAll]
      : which.isThis
        ? [words.endThis, words.endThisNote, words.end]
        : [words.endAsk(nameOf(which, words)), words.endNote, words.end]
  return <Ask danger title={title} note={note} yes={yes} no={texts.action.cancel} onYes={onYes} onNo={onNo} />
}
