import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Button } from '../../components/button'
import { Chips } from '../../components/chips'
import { FieldSheet } from '../../components/field-sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dateLabel } from '../../wording'
import { type PlanDraft, withPlanFrom } from '../draft'

interface Props {
  plans: PlanDraft[]
  today: string
  /** The day from which the plan holds that is being looked at. */
  chosen: string
  onChoose: (from: string) => void
  /** Missing for who only reads. */
  onChange?: (plans: PlanDraft[], chosen: string) => void
}

const mostPlans = 8

/** The plans of a hall by the day from which each holds, the one in force first. */
export function PlanList({ plans, today, chosen, onChoose, onChange }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const [isAdding, setAdding] = useState(false)
  const inForce = plans.filter(({ from }) => from <= today).at(-1)?.from ?? plans[0]?.from ?? today
  const named = (from: string) =>
    from === inForce ? words.now(dateLabel(texts, from)) : words.later(dateLabel(texts, from))
  const add = async (from: string) => {
    const next = withPlanFrom(plans, from, today)
    if (!next) return words.addWrong
    onChange?.(next, from)
    setAdding(false)
    return undefined
  }
  const remove = () =>
    onChange?.(
      plans.filter(({ from }) => from !== chosen),
      inForce,
    )
  return (
    <View className="stack">
      <View className="soft">{words.plansNote}</View>
      <Chips
        label={words.plans}
        options={plans
          .filter(({ from }) => from >= inForce)
          .map(({ from }) => ({ value: from, name: named(from) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {onChange && plans.length < mostPlans && (
        <Button small onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
      {onChange && chosen > today && (
        <Button small kind="quiet" onPress={remove}>
          {words.remove(dateLabel(texts, chosen))}
        </Button>
      )}
      {isAdding && (
        <FieldSheet
          type="day"
          title={words.add}
          label={words.addLabel}
          placeholder={words.addLabel}
          note={words.addNote}
          onSubmit={add}
          onClose={() => setAdding(false)}
        />
      )}
    </View>
  )
}
