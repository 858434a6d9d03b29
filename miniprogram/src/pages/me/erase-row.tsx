import { useState } from 'react'
import { Ask, tell } from '../../components/ask'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { birthday } from '../../phone/birthday'
import { forgetAll } from '../../phone/cache'
import { useSpeech } from '../../phone/language'
import { start } from '../../phone/origin'
import { forgetErrands } from '../../visit/errand'
import { forgetMarks } from '../../visit/marks'

/** Takes off this phone what it remembers of its person, for one who lends it or passes it on. */
export function EraseRow() {
  const { texts } = useSpeech()
  const [asking, setAsking] = useState(false)
  const erase = () => {
    forgetAll()
    forgetErrands()
    forgetMarks()
    birthday.set(undefined)
    start.set(undefined)
    setAsking(false)
    tell(texts.me.erased)
  }
  return (
    <Card flush>
      <LinkRow title={texts.me.erase} note={texts.me.eraseNote} onPress={() => setAsking(true)} />
      {asking && (
        <Ask
          danger
          title={texts.me.eraseAsk}
          note={texts.me.eraseNote}
          yes={texts.me.erase}
          no={texts.action.cancel}
          onYes={erase}
          onNo={() => setAsking(false)}
        />
      )}
    </Card>
  )
}
