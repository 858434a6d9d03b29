import { View } from '@tarojs/components'
import { useState } from 'react'
import { reasonTexts } from '../../../shared/texts/reason'
import { reasonFrom } from '../../../shared/vocabulary/reason'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { problemOf } from '../server/call'
import { problemLabel } from '../wording'
import { Button } from './button'
import { Card } from './card'
import { Field } from './field'
import { Sheet } from './sheet'

interface Props {
  title: string
  note?: string
  yes: string
  danger?: boolean
  /** What it throws is told as a refusal, and the sheet stays. */
  onYes: (reason: string) => Promise<void>
  onNo: () => void
}

/** Asks once more before what matters to others, and why; the server keeps the reason beside what is done. */
export function AskReason({ title, note, yes, danger = false, onYes, onNo }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(reasonTexts)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    const reason = reasonFrom(typed)
    if (!reason) return setProblem(words.missing)
    setBusy(true)
    await onYes(reason).catch(error => {
      setProblem(problemLabel(texts, problemOf(error)))
      setBusy(false)
    })
  }
  const change = (next: string) => {
    setTyped(next)
    setProblem(undefined)
  }
  return (
    <Sheet title={title} onClose={onNo}>
      <View className="sheet-body">
        <View className="stack">
          {note && <View>{note}</View>}
          <Card flush>
            <Field
              isLong
              label={words.label}
              placeholder={words.placeholder}
              maxLength={200}
              value={typed}
              problem={problem}
              onChange={change}
            />
          </Card>
          <View className="soft small">{words.kept}</View>
          <Button kind={danger ? 'danger' : 'primary'} disabled={busy} onPress={() => void submit()}>
            {yes}
          </Button>
          <Button kind="quiet" onPress={onNo}>
            {texts.action.cancel}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
