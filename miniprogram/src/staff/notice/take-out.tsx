import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EntryKind, EntryView } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back } from '../../route'
import { call } from '../../server/call'
import { refusalLabel } from './flaw'

interface Props {
  number: string
  kind: EntryKind
  code: string
  entry: Pick<EntryView, 'version' | 'change'>
}

/** Takes an entry out of the draft, or what was changed in it back. */
export function TakeOut({ number, kind, code, entry: { version, change } }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState<'removeEntry' | 'restoreEntry'>()
  const asked = {
    removeEntry: {
      title: words.takeOutAsk,
      note: change === 'added' ? words.takeOutNewNote : words.takeOutNote,
      yes: words.takeOut,
      done: words.takenOut,
    },
    restoreEntry: {
      title: words.restoreAsk,
      note: words.restoreNote,
      yes: words.restore,
      done: words.restored,
    },
  }
  const confirm = async (step: 'removeEntry' | 'restoreEntry') => {
    setAsking(undefined)
    try {
      await call(step, { number, kind, code, version })
      tell(asked[step].done)
      back()
    } catch (error) {
      tell(refusalLabel(texts, words, error))
    }
  }
  return (
    <View className="stack">
      {change === 'changed' && <Button onPress={() => setAsking('restoreEntry')}>{words.restore}</Button>}
      <Button kind="danger" onPress={() => setAsking('removeEntry')}>
        {words.takeOut}
      </Button>
      {asking && (
        <Ask
          danger={asking === 'removeEntry'}
          title={asked[asking].title}
          note={asked[asking].note}
          yes={asked[asking].yes}
          no={texts.action.cancel}
          onYes={() => void confirm(asking)}
          onNo={() => setAsking(undefined)}
        />
      )}
    </View>
  )
}
