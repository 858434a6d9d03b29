import { View } from '@tarojs/components'
import type {
  ImportPointTable,
  PointFactsChange,
  PointFactsView,
} from '../../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { changeLines } from '../view'

interface Props {
  views: PointFactsView[]
  rows: ImportPointTable['rows']
  changes: PointFactsChange[]
  onWrite: () => void
  onClose: () => void
}

/** Hall by hall what the table would change. */
export function Preview({ views, rows, changes, onWrite, onClose }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const changing = changes.filter(({ changed }) => changed.length > 0)
  const booked = changing.reduce((sum, { bookedOutside }) => sum + bookedOutside, 0)
  return (
    <Sheet title={words.preview(changing.length)} firm onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          {changing.map(change => {
            const point = views.find(view => view.point.pointId === change.pointId)?.point
            const facts = rows.find(({ pointId }) => pointId === change.pointId)?.facts
            if (!point || !facts) return null
            return (
              <View key={change.pointId}>
                <View className="strong">{say(point.name)}</View>
                {changeLines(point, facts, change, words).map(({ fact, after, before }) => (
                  <View key={fact}>
                    {words.fact[fact]} {after}
                    <View className="soft small">{before}</View>
                  </View>
                ))}
              </View>
            )
          })}
          {booked > 0 && <Notice tone="warn">{words.bookedOutside(booked)}</Notice>}
          <Button kind="primary" onPress={onWrite}>
            {words.write}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {texts.action.cancel}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
