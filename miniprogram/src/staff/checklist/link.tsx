import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'

/** The way to every checklist, from wherever staff begin. */
export function ChecklistLink() {
  const { texts } = useSpeech()
  return (
    <LinkRow
      title={texts.counter.entry}
      note={texts.counter.entryNote}
      onPress={() => open('counter/papers/index', {})}
    />
  )
}
