import { View } from '@tarojs/components'
import { msOf } from '../../../../shared/domain/calendar'
import type { ChoiceQuestion } from '../../../../shared/schemas/fact'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { isOwn } from '../../../../shared/vocabulary/fact'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { noText } from '../notice/entry'
import { newOption } from './form'
import { ProblemLine } from './problem-line'
import { Said } from './said'

type Options = ChoiceQuestion['options']
interface Props {
  label: string
  options: Options
  problem: string | undefined
  onChange: (options: Options) => void
}

/** What can be answered. Answers that came with the deployment stay, for rules of every date speak of them. */
export function OptionsField({ label, options, problem, onChange }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(entryFormTexts)
  return (
    <>
      {options.map((option, i) => (
        <View key={option.value}>
          <Said
            label={`${label} ${i + 1}`}
            value={option.label}
            onChange={text =>
              onChange(options.map(one => (one === option ? { ...one, label: text ?? noText } : one)))
            }
          />
          {isOwn(option.value) && options.length > 1 && (
            <Card flush>
              <LinkRow
                title={`${label} ${i + 1} ${say(option.label)}`}
                value={words.remove}
                onPress={() => onChange(options.filter(one => one !== option))}
              />
            </Card>
          )}
        </View>
      ))}
      <Card flush>
        <LinkRow
          title={label}
          value={words.add}
          onPress={() => onChange([...options, newOption(msOf(now()))])}
        />
        <ProblemLine problem={problem} />
      </Card>
    </>
  )
}
