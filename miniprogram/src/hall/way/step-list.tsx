import { View } from '@tarojs/components'
import type { Step } from '../../../../shared/schemas/hall-plan'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { Card } from '../../components/card'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { asItStands, otherSignNames, stepLines, wordsOf, type Zones, zoneName } from '../view'

interface Props {
  steps: Step[]
  zones: Zones
  next: number | undefined
  divisionCode: string
}

/** Where to go, one after the other, with what stands on the signs there. */
export function StepList({ steps, zones, next, divisionCode }: Props) {
  const { say, language } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  return (
    <Card>
      {steps.map(step => {
        const { tasks, place } = stepLines(step, zones, words, say)
        const others = asItStands(otherSignNames(wordsOf(zones, step.zone), divisionCode, language), say)
        return (
          <View key={step.number} className={`line line-top ${step.number === next ? 'step-next' : ''}`}>
            <View className="material-number">{step.number}</View>
            <View className="grow">
              <View className="strong">{zoneName(zones, step.zone, say)}</View>
              {place !== '' && <View className="brand">{place}</View>}
              <View>{tasks}</View>
              <View className="soft small">{words.sign(others)}</View>
            </View>
          </View>
        )
      })}
    </Card>
  )
}
