import { View } from '@tarojs/components'
import type { Point } from '../../../../shared/schemas/point'
import type { PointFact, PointFactsChange, StatedFacts } from '../../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { changeLines } from '../view'

interface Props {
  point: Point
  facts: StatedFacts
  change: PointFactsChange
  onConfirm: () => void
  onClose: () => void
}

/** What will be otherwise, what is confirmed as it is, and whom it would meet. */
export function Review({ point, facts, change, onConfirm, onClose }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const same = (Object.keys(facts) as PointFact[]).filter(fact => !change.changed.includes(fact))
  return (
    <Sheet title={words.ask} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          {changeLines(point, facts, change, words).map(({ fact, after, before }) => (
            <View key={fact}>
              <View className="strong">{words.fact[fact]}</View>
              <View className="address">{after}</View>
              <View className="soft address">{before}</View>
            </View>
          ))}
          {same.length > 0 && <View>{words.same(same.map(fact => words.fact[fact]).join(words.list))}</View>}
          {change.bookedOutside > 0 && (
            <Notice tone="warn">{words.bookedOutside(change.bookedOutside)}</Notice>
          )}
          <Button kind="primary" onPress={onConfirm}>
            {words.confirm}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {texts.action.cancel}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
