import { View } from '@tarojs/components'
import type { Period } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Button } from '../../components/button'
import { press } from '../../components/press'
import { usePageTexts } from '../../phone/page-texts'
import { withPeriod } from '../draft'
import { TimeInput } from './time-input'

interface RowProps {
  value: Period
  onChange: (value: Period) => void
  /** Missing where it is the only one. */
  onRemove?: (() => void) | undefined
}

/** From when to when. */
export function PeriodRow({ value, onChange, onRemove }: RowProps) {
  const words = usePageTexts(openPlanTexts)
  const { from, to } = value
  return (
    <View className="line period">
      <TimeInput label={words.from} value={from} onChange={next => onChange({ ...value, from: next })} />
      <View aria-hidden="true">–</View>
      <TimeInput label={words.to} value={to} onChange={next => onChange({ ...value, to: next })} />
      {onRemove && (
        <View className="text-button still" {...press(onRemove, words.removePeriod(`${from}–${to}`))}>
          {words.drop}
        </View>
      )}
    </View>
  )
}

/** The hours of a day, with what lies between them as the break. */
export function Periods({ value, onChange }: { value: Period[]; onChange: (value: Period[]) => void }) {
  const words = usePageTexts(openPlanTexts)
  return (
    <View className="stack-tight">
      {value.map((period, i) => (
        <PeriodRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
          key={i}
          value={period}
          onChange={next => onChange(value.map((one, j) => (j === i ? next : one)))}
          onRemove={value.length > 1 ? () => onChange(value.filter((_, j) => j !== i)) : undefined}
        />
      ))}
      {value.length < mostPeriods && (
        <Button small kind="quiet" onPress={() => onChange(withPeriod(value))}>
          {words.addPeriod}
        </Button>
      )}
    </View>
  )
}

const mostPeriods = 4
