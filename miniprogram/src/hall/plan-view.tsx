import { View } from '@tarojs/components'
import type { Floor, HallPlan, Step } from '../../../shared/schemas/hall-plan'
import { hallGuideTexts } from '../../../shared/texts/hall-guide'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import '../style/hall.scss'
import { drawnRows, floorName, legendOf, markedAreas, type Zones } from './view'

interface Props {
  plan: HallPlan
  zones: Zones
  steps: Step[]
  /** The step that comes next. */
  next?: number | undefined
}

/** A hall's floors as Views, and in words for those who do not see them. */
export const PlanView = ({ plan, zones, steps, next }: Props) => (
  <>
    {plan.floors.map(floor => (
      <FloorView key={floor.floor} floor={floor} zones={zones} steps={steps} next={next} />
    ))}
  </>
)

function FloorView({ floor, zones, steps, next }: { floor: Floor } & Omit<Props, 'plan'>) {
  const { say } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  const marked = markedAreas(floor, steps)
  const legend = legendOf(marked, zones, say)
  const named = legend.map(({ mark, name }) => `${mark} ${name}`).join(words.list)
  return (
    <View className="stack-tight">
      <View className="strong">{floorName(floor.floor, words)}</View>
      <View className="plan" role="img" aria-label={words.planOf(floorName(floor.floor, words), named)}>
        {drawnRows(floor, marked, next).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a floor's rows stay where they are
          <View key={i} className="plan-row">
            {row.map(({ mark, look }, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: and so do its cells
              <View key={j} className={`plan-cell ${look}`}>
                {mark}
              </View>
            ))}
          </View>
        ))}
      </View>
      <View className="plan-legend small">
        {legend.map(({ mark, name }) => (
          <View key={mark}>
            <View className="plan-mark">{mark}</View>
            {name}
          </View>
        ))}
      </View>
    </View>
  )
}
