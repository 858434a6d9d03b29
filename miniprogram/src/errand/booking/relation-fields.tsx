import { isGuarded } from '../../../../shared/domain/booking/group'
import type { Answers } from '../../../../shared/schemas/fact'
import { relationTexts } from '../../../../shared/texts/relation'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { OptionList } from '../../components/option-list'
import { usePageTexts } from '../../phone/page-texts'
import type { Who } from './use-booking'

interface Props extends Who {
  judged: { idNumber: string; answers: Answers }
  day: string
  onChange: (who: Who) => void
}

const relations = ['child', 'parent', 'spouse', 'relative'] as const
const longestPaste = 60

/** What a member of the family is to the person who books, and who comes along with a child. */
export default function RelationFields({ relation, guardian = '', judged, day, onChange }: Props) {
  const words = usePageTexts(relationTexts)
  return (
    <>
      <SectionTitle>{words.relation}</SectionTitle>
      <OptionList
        label={words.relation}
        options={relations.map(value => ({ value, name: words.relations[value] }))}
        chosen={relations.find(value => value === relation)}
        onChoose={next => onChange({ relation: next, guardian })}
      />
      {isGuarded(judged, day) && (
        <>
          <SectionTitle>{words.guardian}</SectionTitle>
          <Card flush>
            <Field
              label={words.guardianName}
              placeholder={words.guardianPlaceholder}
              value={guardian}
              maxLength={longestPaste}
              onChange={name => onChange({ relation, guardian: name })}
            />
          </Card>
        </>
      )}
    </>
  )
}
