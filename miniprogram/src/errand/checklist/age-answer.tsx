import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { ageOn, birthDayOf, cleanNumber } from '../../../../shared/domain/identity'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { press } from '../../components/press'
import { Toggle } from '../../components/toggle'
import { birthday } from '../../phone/birthday'
import { useSpeech } from '../../phone/language'
import { useStore } from '../../phone/store'
import { ageOf } from './view'

interface Props {
  onDate: string
  onAnswer: (age: number) => void
}

/** The age as known from last time, as typed, or as an ID number tells it. */
export function AgeAnswer({ onDate, onAnswer }: Props) {
  const { texts } = useSpeech()
  const [byNumber, setByNumber] = useState(false)
  const known = useStore(birthday)
  return (
    <View className="stack">
      {known && <KnownAge age={ageOn(known, onDate)} onAnswer={onAnswer} />}
      {byNumber ? <IdNumber onDate={onDate} onAnswer={onAnswer} /> : <TypedAge onAnswer={onAnswer} />}
      <View className="text-button brand" {...press(() => setByNumber(!byNumber))}>
        {byNumber ? texts.checklist.byAge : texts.checklist.byIdNumber}
      </View>
    </View>
  )
}

function KnownAge({ age, onAnswer }: { age: number; onAnswer: (age: number) => void }) {
  const { texts } = useSpeech()
  return (
    <View className="stack-tight">
      <Button onPress={() => onAnswer(age)}>{texts.checklist.known(age)}</Button>
      <View className="text-button soft" {...press(() => birthday.set(undefined))}>
        {texts.checklist.forget}
      </View>
    </View>
  )
}

function TypedAge({ onAnswer }: { onAnswer: (age: number) => void }) {
  const { texts } = useSpeech()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const age = ageOf(typed)
  const submit = () => (age === undefined ? setTried(true) : onAnswer(age))
  return (
    <>
      <View className="age">
        <Input
          className="field-input"
          placeholderClass="field-placeholder"
          type="number"
          maxlength={3}
          value={typed}
          placeholder={texts.checklist.agePlaceholder}
          aria-label={texts.checklist.years}
          onInput={event => setTyped(event.detail.value)}
          onConfirm={submit}
        />
        <View>{texts.checklist.years}</View>
      </View>
      {tried && age === undefined && (
        <View className="small bad" role="alert">
          {texts.checklist.ageProblem}
        </View>
      )}
      <Button kind="primary" onPress={submit}>
        {texts.checklist.next}
      </Button>
    </>
  )
}

/** The number is held by this field alone; the day of birth is kept only when the person wishes it. */
function IdNumber({ onDate, onAnswer }: Props) {
  const { texts } = useSpeech()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const [remember, setRemember] = useState(false)
  const born = birthDayOf(cleanNumber(typed))
  const submit = () => {
    if (!born || born > onDate) return setTried(true)
    if (remember) birthday.set(born)
    onAnswer(ageOn(born, onDate))
  }
  return (
    <>
      <Field
        label={texts.checklist.idNumber}
        value={typed}
        type="idcard"
        placeholder={texts.checklist.idPlaceholder}
        problem={tried && !(born && born <= onDate) ? texts.checklist.idProblem : undefined}
        onChange={setTyped}
      />
      <View className="soft small">{texts.checklist.idNote}</View>
      <Toggle
        name={texts.checklist.remember}
        note={texts.checklist.rememberNote}
        on={remember}
        onChange={setRemember}
      />
      <Button kind="primary" onPress={submit}>
        {texts.checklist.next}
      </Button>
    </>
  )
}
