import { View } from '@tarojs/components'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Title } from '../../components/heading'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { type Around, useChoices } from './choices'
import { One } from './choosing'
import type { Draft, FormKind } from './form'

interface Props {
  kind: FormKind
  around: Around
  isNew: boolean
  whole: Draft
  problem: string | undefined
  onChange: (whole: Draft) => void
}

/** Codes that staff use themselves: of services, materials, fees and halls. */
const isOnPaper = /^[A-Z]/

/** What it is found by: written for a service or a fee, chosen for what belongs to a service, else made here. */
export function CodeField({ kind, isNew, whole, around, problem, onChange }: Props) {
  const { say } = useSpeech()
  const own = usePageTexts(entryFormTexts)
  const choices = useChoices(around)
  const code = String(whole.code ?? whole.fact ?? '')
  const head = around.own.find(one => one.code === code)
  if (!isNew)
    return (
      <View className="stack-tight">
        {head && <Title>{say(head.name)}</Title>}
        {isOnPaper.test(code) && <View className="soft head">{code}</View>}
      </View>
    )
  if (kind === 'guide' || kind === 'together' || kind === 'takes')
    return (
      <One
        label={kind === 'takes' ? own.ofHall : own.ofService}
        options={choices(kind === 'takes' ? 'point' : 'service').filter(
          ({ value }) => !around.own.some(one => one.code === value),
        )}
        chosen={code}
        problem={problem}
        onChoose={next => onChange({ ...whole, code: next })}
      />
    )
  const label = own.codeOf[kind]
  if (!label) return null
  return (
    <Card flush>
      <Field
        label={label}
        value={code}
        placeholder={own.codeExample[kind] ?? ''}
        maxLength={20}
        problem={problem}
        onChange={next => onChange({ ...whole, code: next.toUpperCase() })}
      />
    </Card>
  )
}
