import { View } from '@tarojs/components'
import { useState } from 'react'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { type Choice, ChoiceSheet } from '../notice/choice-sheet'
import { ProblemLine } from './problem-line'

interface OneProps {
  label: string
  options: Choice[]
  chosen: string | undefined
  problem?: string | undefined
  onChoose: (value: string) => void
}

/** One of several, chosen on a sheet. */
export function One({ label, options, chosen, problem, onChoose }: OneProps) {
  const { choose } = usePageTexts(noticeTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Card flush>
      <LinkRow
        title={label}
        note={options.find(({ value }) => value === chosen)?.name ?? chosen ?? choose}
        onPress={() => setOpen(true)}
      />
      <ProblemLine problem={problem} />
      {isOpen && (
        <ChoiceSheet
          title={label}
          options={options}
          chosen={chosen}
          onChoose={onChoose}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}

interface ManyProps {
  label: string
  options: Choice[]
  chosen: string[]
  problem?: string | undefined
  onChange: (chosen: string[]) => void
}

/** Several in their order: what is added comes last. */
export function Many({ label, options, chosen, problem, onChange }: ManyProps) {
  const words = usePageTexts(entryFormTexts)
  const [isOpen, setOpen] = useState(false)
  const nameOf = (code: string) => options.find(({ value }) => value === code)?.name ?? code
  return (
    <Card flush>
      <View className="row soft">{label}</View>
      {chosen.map(code => (
        <LinkRow
          key={code}
          title={nameOf(code)}
          value={words.remove}
          onPress={() => onChange(chosen.filter(one => one !== code))}
        />
      ))}
      <LinkRow title={words.add} onPress={() => setOpen(true)} />
      <ProblemLine problem={problem} />
      {isOpen && (
        <ChoiceSheet
          title={label}
          options={options.filter(({ value }) => !chosen.includes(value))}
          chosen={undefined}
          onChoose={code => onChange([...chosen, code])}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}
