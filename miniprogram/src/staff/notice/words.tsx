import type { Text } from '../../../../shared/schemas/text'
import { noticeTexts } from '../../../../shared/texts/notice'
import { languages } from '../../../../shared/vocabulary/language'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  /** What the field is called in each language. */
  labels: Text
  value: Text
  /** The Chinese has to be written. */
  problem: boolean
  longest?: number
  onChange: (value: Text) => void
}

/** One wording in three languages; the Chinese alone will do. */
export function Words({ labels, value, problem, longest = 300, onChange }: Props) {
  const words = usePageTexts(noticeTexts)
  return (
    <Card flush>
      {languages.map(language => (
        <Field
          key={language}
          label={labels[language]}
          value={value[language]}
          placeholder={language === 'zh-CN' ? labels[language] : words.mayFollow}
          maxLength={longest}
          isLong
          problem={problem && language === 'zh-CN' ? words.flaw.blank(labels[language]) : undefined}
          onChange={next => onChange({ ...value, [language]: next })}
        />
      ))}
    </Card>
  )
}
