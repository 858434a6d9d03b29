import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HalfDay, ReviewedVisit, StaffStep } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { visitStepTexts } from '../../../../shared/texts/home-visit-step'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { OptionList } from '../../components/option-list'
import { Sheet } from '../../components/sheet'
import { halfDayLabel } from '../../home-visit/view'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'

/** A step of staff, and what goes with it. */
export type Given = Pick<StaffStep, 'step' | 'text' | 'address' | 'phone' | 'halfDay'>

interface Props {
  visit: ReviewedVisit
  onTake: (given: Given) => Promise<string | undefined>
  onClose: () => void
}

const soonest = 'soonest'
const keyOf = ({ day, half }: HalfDay): string => `${day} ${half}`

/** When to try again: the half-days that still have room, or as soon as there is a place in a route. */
export function TryAgainSheet({ visit, onTake, onClose }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(visitStepTexts)
  const own = usePageTexts(homeVisitTexts)
  const { campaignId, divisionCode } = visit
  // A campaign that has ended names no half-day any more; what it has begun is still done.
  const { data } = useData(`${campaignId} ${divisionCode}`, () =>
    call('listHalfDays', { campaignId, divisionCode }).catch(() => []),
  )
  const [chosen, setChosen] = useState(soonest)
  const [problem, setProblem] = useState<string>()
  const rooms = (contentOf(data) ?? []).filter(({ places }) => places > 0)
  const submit = async () => {
    const room = rooms.find(one => keyOf(one) === chosen)
    setProblem(
      await onTake({
        step: 'tryAgain',
        ...(room && { halfDay: { day: room.day, half: room.half } }),
      }),
    )
  }
  return (
    <Sheet title={words.step.tryAgain} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <View className="soft">{words.tryAgainAsk}</View>
          <OptionList
            label={words.tryAgainAsk}
            options={[
              { value: soonest, name: words.soonest },
              ...rooms.map(one => ({ value: keyOf(one), name: halfDayLabel(texts, own, one) })),
            ]}
            chosen={chosen}
            onChoose={setChosen}
          />
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Button kind="primary" onPress={() => void submit()}>
            {words.step.tryAgain}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
