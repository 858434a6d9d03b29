import { View } from '@tarojs/components'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { languages } from '../../../../shared/vocabulary/language'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { usePageTexts } from '../../phone/page-texts'
import { Area } from './area'
import { Classes } from './classes'
import { FieldRows } from './field-rows'
import type { FormProps } from './form-props'
import { Teams } from './teams'

const capacities = ['perHalfDay', 'personsPerPlace', 'urgentHours', 'otherHours'] as const

/** All that a campaign offers. */
export function PlanForm(props: FormProps) {
  const { draft, wrong, onChange } = props
  const words = usePageTexts(visitPlanTexts)
  return (
    <>
      <Basics {...props} />
      <View className="stack-tight">
        <SectionTitle>{words.capacity}</SectionTitle>
        <Card flush>
          <FieldRows
            rows={capacities.map(field => ({ field, label: words[field], type: 'number', maxLength: 6 }))}
            values={draft}
            wrong={wrong}
            onChange={onChange}
          />
        </Card>
      </View>
      <Classes {...props} />
      <Area {...props} />
      <Teams {...props} />
    </>
  )
}

function Basics({ draft, wrong, isNew, onChange }: FormProps) {
  const words = usePageTexts(visitPlanTexts)
  const rows = { values: draft, wrong, onChange }
  return (
    <View className="stack-tight">
      <SectionTitle>{words.basics}</SectionTitle>
      <Card flush>
        {isNew && (
          <FieldRows
            {...rows}
            rows={[{ field: 'campaignId', label: words.id, placeholder: words.idHint, maxLength: 20 }]}
          />
        )}
        {languages.map(language => (
          <Field
            key={language}
            label={words.name[language]}
            placeholder={language === 'zh-CN' ? '' : words.optional}
            value={draft.name[language]}
            problem={language === 'zh-CN' && wrong === 'name' ? words.problem : undefined}
            maxLength={120}
            onChange={typed => onChange({ name: { ...draft.name, [language]: typed } })}
          />
        ))}
        <FieldRows
          {...rows}
          rows={[
            { field: 'from', type: 'day', label: words.from },
            { field: 'until', type: 'day', label: words.until, placeholder: words.untilHint },
            { field: 'target', type: 'number', label: words.target, placeholder: words.optional },
          ]}
        />
      </Card>
    </View>
  )
}
