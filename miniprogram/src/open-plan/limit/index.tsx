import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { LimitNumbers, type Limits, type LimitsView } from '../../../../shared/schemas/limit'
import { bookingLimitTexts } from '../../../../shared/texts/booking-limit'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'

const names = Object.keys(LimitNumbers.entries) as (keyof Limits)[]

/** How much one may book: the province's numbers. */
export default function LimitPage() {
  const words = usePageTexts(bookingLimitTexts)
  const { data, reload, show } = useData('limits', () => call('getLimits', {}))
  if (data.state === 'content') return <Form key={data.content.version} view={data.content} onSaved={show} />
  return (
    <Page title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {() => null}
      </Loaded>
    </Page>
  )
}

type Typed = Record<keyof Limits, string>
const typedOf = (limits: Limits): Typed =>
  Object.fromEntries(names.map(name => [name, String(limits[name])])) as Typed

function Form({ view, onSaved }: { view: LimitsView; onSaved: (view: LimitsView) => void }) {
  const words = usePageTexts(bookingLimitTexts)
  const [typed, setTyped] = useState(() => typedOf(view.limits))
  const [wrong, setWrong] = useState<string>()
  const [isBefore, setBefore] = useState(false)
  const [asked, setAsked] = useState<Limits>()
  const change = (name: keyof Limits, value: string) => {
    setTyped({ ...typed, [name]: value })
    setWrong(undefined)
  }
  const ask = () => {
    const given = names.map(name => [name, typed[name].trim() === '' ? Number.NaN : Number(typed[name])])
    const read = v.safeParse(LimitNumbers, Object.fromEntries(given))
    if (read.success) setAsked(read.output)
    else setWrong(String(read.issues[0].path?.[0]?.key))
  }
  const save = async (limits: Limits, reason: string) => {
    const { version } = view
    try {
      onSaved(await call('putLimits', { version, limits, reason }))
      tell(words.saved)
    } catch (error) {
      if (problemOf(error) !== 'planChanged') throw error
      setAsked(undefined)
      setBefore(true)
    }
  }
  return (
    <Page
      title={words.title}
      over={
        asked && (
          <AskReason
            title={words.ask}
            yes={words.save}
            onYes={reason => save(asked, reason)}
            onNo={() => setAsked(undefined)}
          />
        )
      }
      foot={
        <>
          {isBefore && <Notice tone="bad">{words.changedBefore}</Notice>}
          <Button kind="primary" onPress={ask}>
            {words.save}
          </Button>
        </>
      }
    >
      <View className="soft">{words.note}</View>
      <Card flush>
        {names.map(name => (
          <Field
            key={name}
            type="number"
            label={words.limit[name]}
            placeholder="0"
            maxLength={7}
            value={typed[name]}
            problem={wrong === name ? words.wrong : undefined}
            onChange={value => change(name, value)}
          />
        ))}
      </Card>
    </Page>
  )
}
