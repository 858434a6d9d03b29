import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSpeech } from '../phone/language'
import { problemOf } from '../server/call'
import { problemLabel } from '../wording'
import { Button } from './button'
import { Card } from './card'
import { Field } from './field'
import { Sheet } from './sheet'

interface Props {
  /** Names the sheet and its one action. */
  title: string
  label: string
  placeholder: string
  type?: 'day' | 'number'
  maxLength?: number
  /** What stands in the field at first. */
  value?: string
  note?: string
  /** Answers what is wrong with the text, if anything; what it throws is told as a refusal. */
  onSubmit: (typed: string) => Promise<string | undefined>
  onClose: () => void
}

/** Asks for one text and does something with it. */
export function FieldSheet({ title, note, value = '', onSubmit, onClose, ...field }: Props) {
  const { texts } = useSpeech()
  const [typed, setTyped] = useState(value)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    setProblem(await onSubmit(typed.trim()).catch(error => problemLabel(texts, problemOf(error))))
    setBusy(false)
  }
  const change = (next: string) => {
    setTyped(next)
    setProblem(undefined)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Card flush>
            <Field {...field} value={typed} problem={problem} onChange={change} />
          </Card>
          {note && <View className="soft">{note}</View>}
          <Button kind="primary" disabled={busy} onPress={() => void submit()}>
            {title}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
