import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { PointFact, PointFactsView } from '../../../../shared/schemas/point-fact'
import type { Text } from '../../../../shared/schemas/text'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Field } from '../../components/field'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { isFlawed, type Sheet, type TextFact, turned, withText } from '../stated'
import { openingExample, servicesText } from '../view'
import { FactHead, factIn } from './state-rows'

interface Props {
  view: PointFactsView
  sheet: Sheet
  onChange: (sheet: Sheet) => void
}

const lengths: Record<TextFact, number> = { address: 120, phone: 60, opening: 600, counters: 2 }

/** Everything but the door. */
export function FactCards({ counted, ...props }: Props & { counted: Text[] }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const { view, sheet, onChange } = props
  return (
    <>
      <TextCard {...props} fact="address" />
      <TextCard {...props} fact="phone" />
      <TextCard {...props} fact="opening" hint={[words.openingHint, ...openingExample.split('\n')]} />
      <TextCard {...props} fact="counters" />
      <FactCard {...props} fact="machines">
        <Chips
          label={words.fact.machines}
          options={(['yes', 'no'] as const).map(value => ({ value, name: words[value] }))}
          chosen={sheet.machines}
          onChoose={value => onChange(withText(sheet, 'machines', value))}
        />
      </FactCard>
      <FactCard {...props} fact="services">
        <View>{servicesText(view.point.accepts, words)}</View>
        {counted.length > 0 && <View className="soft">{counted.map(say).join(texts.checklist.list)}</View>}
        <View className="soft">{words.servicesNote}</View>
      </FactCard>
    </>
  )
}

function FactCard({
  view,
  sheet,
  fact,
  onChange,
  children,
}: Props & { fact: PointFact; children: ReactNode }) {
  const words = usePageTexts(pointFactsTexts)
  return (
    <Card>
      <FactHead known={factIn(view, fact)} />
      {children}
      <Toggle
        name={words.checked}
        on={sheet.checked.includes(fact)}
        onChange={on => onChange(turned(sheet, fact, on))}
      />
    </Card>
  )
}

function TextCard({ fact, hint, ...props }: Props & { fact: TextFact; hint?: string[] }) {
  const words = usePageTexts(pointFactsTexts)
  const { sheet, onChange } = props
  const isWrong = sheet.checked.includes(fact) && isFlawed(fact, sheet[fact])
  return (
    <FactCard {...props} fact={fact}>
      <Field
        label={words.fact[fact]}
        value={sheet[fact]}
        placeholder={words.fact[fact]}
        maxLength={lengths[fact]}
        isLong={fact === 'address' || fact === 'opening'}
        problem={isWrong ? words.form[fact] : undefined}
        onChange={value => onChange(withText(sheet, fact, value))}
      />
      {hint && (
        <View className="soft small">
          {hint.map(line => (
            <View key={line}>{line}</View>
          ))}
        </View>
      )}
    </FactCard>
  )
}
