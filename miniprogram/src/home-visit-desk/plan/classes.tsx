import { View } from '@tarojs/components'
import type { CampaignClass } from '../../../../shared/schemas/home-visit'
import { visitClasses } from '../../../../shared/schemas/home-visit'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Toggle } from '../../components/toggle'
import { usePageTexts } from '../../phone/page-texts'
import { withClass } from './draft'
import { FieldRows } from './field-rows'
import type { FormProps } from './form-props'

/** For whom a campaign is, who is answered as urgent, and where the lines are drawn. */
export function Classes({ draft, wrong, onChange }: FormProps) {
  const words = usePageTexts(visitPlanTexts)
  const { classes } = draft
  const change = (name: CampaignClass['class'], given: Partial<CampaignClass>) =>
    onChange({ classes: classes.map(one => (one.class === name ? { ...one, ...given } : one)) })
  return (
    <View className="stack-tight">
      <SectionTitle>{words.classes}</SectionTitle>
      {visitClasses.map(name => {
        const known = classes.find(one => one.class === name)
        return (
          <Card key={name} flush>
            <Toggle
              name={words.className[name]}
              on={known !== undefined}
              onChange={on => onChange({ classes: withClass(classes, name, on) })}
            />
            {known && (
              <Toggle name={words.urgent} on={known.urgent} onChange={urgent => change(name, { urgent })} />
            )}
            {known?.class === 'over60' && (
              <Toggle
                name={words.dayAfter}
                on={known.ageRule === 'over60'}
                onChange={on => change(name, { ageRule: on ? 'over60' : '60OrMore' })}
              />
            )}
            {known?.class === 'unit' && (
              <FieldRows
                rows={[{ field: 'moreThan', type: 'number', label: words.moreThan, maxLength: 4 }]}
                values={draft}
                wrong={wrong}
                onChange={onChange}
              />
            )}
          </Card>
        )
      })}
    </View>
  )
}
