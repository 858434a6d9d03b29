import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { counterListTexts } from '../../../../shared/texts/counter-list'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { languageNames, useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back, open } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { useCounterLanguages } from '../../staff/languages'
import { problemLabel } from '../../wording'

interface Props {
  pointId: string
  service: string
  onOther: () => void
}

const nobody = { name: '', idNumber: '', phone: '' }
/** A number that is pasted may come with blanks and characters that nobody sees. */
const longestPaste = 60

/** Who it is. Somebody who is booked for today is found first, so that nobody stands in the list twice. */
export function WalkInForm({ pointId, service, onOther }: Props) {
  const { texts, say, language: own } = useSpeech()
  const words = usePageTexts(counterListTexts).enter
  const languages = useCounterLanguages()
  const { data, reload } = useData('names', catalogue)
  const [requestId] = useState(() => newId(nowMs(), Math.random))
  const [typed, setTyped] = useState(nobody)
  const [language, setLanguage] = useState(own)
  const [booked, setBooked] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    const found = await call('findPeople', { pointId, day: dayOf(now()), words: typed.idNumber })
    if (found[0]) return setBooked(found[0])
    await call('enterWalkIn', { pointId, requestId, services: [service], applicant: typed, language })
    tell(words.done)
    back()
  }
  const submit = () => {
    setBusy(true)
    setProblem(undefined)
    send()
      .catch(error => setProblem(problemOf(error)))
      .finally(() => setBusy(false))
  }
  const field = (name: keyof typeof nobody) => ({
    label: words[name],
    placeholder: words[`${name}Placeholder`],
    value: typed[name],
    maxLength: longestPaste,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  const isWhole = typed.name.trim().length > 1 && typed.idNumber.trim().length > 4
  return (
    <>
      <Loaded data={data} onRetry={reload}>
        {all => (
          <Card flush>
            <LinkRow title={namesOf(all, say).service(service)} note={words.choose} onPress={onOther} />
          </Card>
        )}
      </Loaded>
      <Card flush>
        <Field {...field('idNumber')} />
        <Field {...field('name')} />
        <Field {...field('phone')} />
      </Card>
      <Segments
        label={words.language}
        options={languages.map(value => ({ value, name: languageNames[value] }))}
        chosen={language}
        onChoose={setLanguage}
      />
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      {booked && (
        <Card flush>
          <LinkRow
            title={words.isBooked}
            note={words.isBookedNote}
            onPress={() => open('staff/booking/detail', { pointId, bookingId: booked })}
          />
        </Card>
      )}
      <Button kind="primary" disabled={busy || !isWhole} onPress={submit}>
        {words.submit}
      </Button>
    </>
  )
}
