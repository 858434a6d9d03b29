import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import type { ServiceSummary } from '../../../../shared/api'
import { HallCounter } from '../../../../shared/schemas/hall-plan'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { TickChips } from '../../components/chips'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  counter: HallCounter
  /** Numbers that are taken. */
  others: number[]
  services: ServiceSummary[]
  /** Without a counter, it is removed. */
  onChange: (counter: HallCounter | undefined) => void
  onClose: () => void
}

/** One counter: its number, whether it is low, and what it takes. */
export function CounterSheet({ counter, others, services, onChange, onClose }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const [number, setNumber] = useState(String(counter.number))
  const [low, setLow] = useState(counter.low ?? false)
  const [taken, setTaken] = useState(counter.services ?? [])
  const [problem, setProblem] = useState<string>()
  const save = () => {
    const next = v.safeParse(HallCounter, {
      number: Number(number),
      zone: counter.zone,
      ...(taken.length > 0 && { services: taken }),
      ...(low && { low }),
    })
    if (!next.success) return setProblem(texts.errors.entryInvalid)
    if (others.includes(next.output.number)) return setProblem(words.problem.counterTwice)
    onChange(next.output)
  }
  const turn = (code: string) =>
    setTaken(taken.includes(code) ? taken.filter(one => one !== code) : [...taken, code])
  return (
    <Sheet title={words.counter(counter.number)} onClose={onClose} firm>
      <View className="sheet-body">
        <View className="stack">
          <Card flush>
            <Field
              label={words.number}
              value={number}
              placeholder="1"
              type="number"
              maxLength={2}
              problem={problem}
              onChange={setNumber}
            />
            <Toggle name={words.low} on={low} onChange={setLow} />
          </Card>
          <View className="soft">{words.services}</View>
          <TickChips
            label={words.services}
            options={services.map(({ code, name }) => ({ value: code, name: say(name) }))}
            isChosen={code => taken.includes(code)}
            onTurn={turn}
          />
          <Button kind="primary" onPress={save}>
            {words.keepCounter}
          </Button>
          <Button kind="danger" onPress={() => onChange(undefined)}>
            {words.removeCounter}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
