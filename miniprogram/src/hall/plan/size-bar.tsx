import { View } from '@tarojs/components'
import { useState } from 'react'
import { modelCells } from '../../../../shared/content/guidance/model'
import { modelPlan } from '../../../../shared/domain/guidance/standard'
import { HallSize } from '../../../../shared/schemas/guidance'
import type { HallPlan } from '../../../../shared/schemas/hall-plan'
import type { Zone } from '../../../../shared/schemas/service'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { Ask } from '../../components/ask'
import { Button } from '../../components/button'
import { Segments } from '../../components/segments'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  plan: HallPlan
  taken: Zone[]
  onChange: (plan: HallPlan) => void
}

/** By its size the standard asks more or less of a hall, and has a model to begin with. */
export function SizeBar({ plan, taken, onChange }: Props) {
  const words = usePageTexts(hallDeskTexts)
  const [asking, setAsking] = useState(false)
  const begin = () => {
    setAsking(false)
    const { floors, counters } = modelPlan(plan.size, taken, modelCells)
    onChange({ ...plan, floors, counters })
  }
  return (
    <View className="stack">
      <Segments
        label={words.size}
        options={HallSize.options.map(value => ({ value, name: words.sizes[value] }))}
        chosen={plan.size}
        onChoose={size => onChange({ ...plan, size })}
      />
      <Button small onPress={() => setAsking(true)}>
        {words.fromModel}
      </Button>
      {asking && (
        <Ask
          title={words.fromModelAsk}
          note={words.fromModelNote}
          yes={words.fromModel}
          no={words.back}
          onYes={begin}
          onNo={() => setAsking(false)}
        />
      )}
    </View>
  )
}
