import { View } from '@tarojs/components'
import type { Decided } from '../../../../shared/domain/applicant/at-hand'
import type { Answers } from '../../../../shared/schemas/fact'
import { type ApplicantTexts, applicantTexts } from '../../../../shared/texts/applicant'
import { Heading } from '../../components/heading'
import { Notice } from '../../components/mark'
import { OptionList } from '../../components/option-list'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dayLabel } from '../../wording'

/** What is true: what the number says, or what was answered, and then the number is mistyped. */
export type Truth = 'number' | 'mistyped'

interface Props {
  /** What the number decides otherwise than the answers. */
  decided: Decided
  answers: Answers
  day: string
  chosen: Truth
  onChoose: (truth: Truth) => void
}

/** The question that the number has answered otherwise, asked again with the likelier answer chosen. */
export function AskedAgain({ decided, answers, day, chosen, onChoose }: Props) {
  const { texts } = useSpeech()
  const { again } = usePageTexts(applicantTexts)
  const { age } = decided
  const listed =
    typeof age === 'number' && typeof answers.age === 'number'
      ? again.listedFor(answers.age)
      : again.listedElse
  return (
    <View className="stack">
      <Notice tone="warn">
        {typeof age === 'number' && <View>{again.age(dayLabel(texts, day), age)}</View>}
        <View>{listed}</View>
      </Notice>
      <Heading>{again.ask}</Heading>
      <OptionList
        label={again.ask}
        options={[
          { value: 'number', name: decidedLabel(decided, again), note: again.byNumber },
          { value: 'mistyped', name: again.mistyped, note: again.mistypedNote },
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
    </View>
  )
}

const decidedLabel = ({ age, foreigner }: Decided, again: ApplicantTexts['again']): string =>
  typeof age === 'number' ? again.years(age) : again.foreigner(foreigner === true)
