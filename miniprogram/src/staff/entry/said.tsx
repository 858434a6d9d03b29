import { View } from '@tarojs/components'
import type { Stated } from '../../../../shared/schemas/evidence'
import type { Text } from '../../../../shared/schemas/text'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { languages } from '../../../../shared/vocabulary/language'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { noText } from '../notice/entry'
import { Words } from '../notice/words'
import { ProblemLine } from './problem-line'

interface SaidProps {
  label: string
  value: Text | undefined
  problem?: string | undefined
  /** Nothing when no language says anything. */
  onChange: (value: Text | undefined) => void
}

/** What is said in three languages; left empty, it is not there. */
export function Said({ label, value = noText, problem, onChange }: SaidProps) {
  const { labelIn } = usePageTexts(entryFormTexts)
  const labels = { 'zh-CN': labelIn['zh-CN'](label), en: labelIn.en(label), ko: labelIn.ko(label) }
  return (
    <View>
      <Words
        labels={labels}
        value={value}
        problem={false}
        longest={1000}
        onChange={next => onChange(languages.every(language => next[language] === '') ? undefined : next)}
      />
      <ProblemLine problem={problem} />
    </View>
  )
}

interface ListProps {
  label: string
  value: Stated[]
  problem?: string | undefined
  onChange: (value: Stated[]) => void
  stated: (text: Text) => Stated
}

/** Several sentences, one below the other. */
export function SaidList({ label, value, problem, onChange, stated }: ListProps) {
  const words = usePageTexts(entryFormTexts)
  const change = (at: number, text: Text) => onChange(value.map((one, i) => (i === at ? stated(text) : one)))
  return (
    <>
      {value.map(({ text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place
        <View key={i}>
          <Said label={`${label} ${i + 1}`} value={text} onChange={next => change(i, next ?? noText)} />
          <Card flush>
            <LinkRow
              title={`${label} ${i + 1}`}
              value={words.remove}
              onPress={() => onChange(value.filter((_, other) => other !== i))}
            />
          </Card>
        </View>
      ))}
      <Card flush>
        <LinkRow title={label} value={words.add} onPress={() => onChange([...value, stated(noText)])} />
        <ProblemLine problem={problem} />
      </Card>
    </>
  )
}
