import { View } from '@tarojs/components'
import type { Conflict } from '../../../../shared/schemas/inspection'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { usePageTexts } from '../../phone/page-texts'
import type { Work } from './use-inspection'

/** Two phones have said otherwise of one thing: the person decides. */
export function ConflictCard({ conflict, work }: { conflict: Conflict; work: Work }) {
  const words = usePageTexts(inspectionTexts)
  const { operation, stands } = conflict
  const by = work.known?.people[stands?.by ?? ''] ?? ''
  const said = ({ verdict, note }: Pick<Conflict['operation'], 'verdict' | 'note'>) =>
    [verdict && words.verdict[verdict], note].filter(Boolean).join(' · ')
  return (
    <Card marked>
      <View className="strong" role="alert">
        {words.conflict(operation.item, by)}
      </View>
      <View className="actions">
        <Button onPress={() => work.settle(conflict, true)}>
          {words.mine} {said(operation)}
        </Button>
        <Button onPress={() => work.settle(conflict, false)}>
          {words.theirs} {stands && said(stands)}
        </Button>
      </View>
    </Card>
  )
}
