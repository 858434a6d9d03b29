import { View } from '@tarojs/components'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { languages } from '../../../../shared/vocabulary/language'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { usePageTexts } from '../../phone/page-texts'
import { Area } from './area'
import { Classes } from './classes'
import type { FormProps } from './form-props'
import { Teams } from './teams'

/** All that a campaign offers. */
export function PlanForm(props: FormProps) {
  const words = usePageTexts(visitPlanTexts)
  return (
    <>
      <Basics {...props} />
      <Numbers
        {...props}
        title={words.capacity}
        fields={['perHalfDay', 'personsPerPlace', 'urgentHours', 'otherHours']}
      />
      <Classes {...props} />
      <Area {...props} />
      <Teams {...props} />
    </>
  )
}

function Basics({ draft, wrong, isNew, onChange }: FormProps) {
  const words = usePageTexts(visitPlanTexts)
  const problem = (field: string) => (wrong === field ? words.problem : undefined)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.basics}</SectionTitle>
      <Card flush>
        {isNew && (
          <Field
            label={words.id}
            placeholder={words.idHint}
            value={draft.campaignId}
            problem={problem('campaignId')}
            maxLength={20}
            onChange={campaignId => onChange({ campaignId })}
          />
        )}
        {languages.map(language => (
          <Field
            key={language}
            label={words.name[language]}
            placeholder={language === 'zh-CN' ? '' : words.optional}
            value={draft.name[language]}
            problem={language === 'zh-CN' ? problem('name') : undefined}
            maxLength={120}
            onChange={typed => onChange({ name: { ...draft.name, [language]: typed } })}
          />
        ))}
        <Field
          type="day"
          label={words.from}
          placeholder=""
          value={draft.from}
          problem={problem('from')}
          onChange={from => onChange({ from })}
        />
        <Field
          type="day"
          label={words.until}
          placeholder={words.untilHint}
          value={draft.until}
          problem={problem('until')}
          onChange={until => onChange({ until })}
        />
        <Field
          type="number"
          label={words.target}
          placeholder={words.optional}
          value={draft.target}
          problem={problem('target')}
          onChange={target => onChange({ target })}
        />
      </Card>
    </View>
  )
}

type NumberField = 'perHalfDay' | 'personsPerPlace' | 'urgentHours' | 'otherHours'

function Numbers({
  draft,
  wrong,
  onChange,
  title,
  fields,
}: FormProps & { title: string; fields: NumberField[] }) {
  const words = usePageTexts(visitPlanTexts)
  return (
    <View className="stack-tight">
      <SectionTitle>{title}</SectionTitle>
      <Card flush>
        {fields.map(field => (
          <Field
            key={field}
            type="number"
            label={words[field]}
            placeholder=""
            value={draft[field]}
            problem={wrong === field ? words.problem : undefined}
            maxLength={6}
            onChange={typed => onChange({ [field]: typed })}
          />
        ))}
      </Card>
    </View>
  )
}
