import { View } from '@tarojs/components'
import type { Change } from '../../../shared/schemas/notice'
import { useSpeech } from '../language'
import { changeWords } from './change-view'

interface Props {
  changes: { change: Change; whom?: string | undefined }[]
}

/** What is different, one thing below the other, each with whom it concerns where that is not everybody. */
export function ChangeList({ changes }: Props) {
  const { texts, say } = useSpeech()
  return changes.map(({ change, whom }, i) => {
    const { title, details } = changeWords(change, texts, say)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
      <View key={i} className="change stack-tight">
        <View className="strong">{title}</View>
        {details.map((detail, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
          <View key={line} className="soft">
            {detail}
          </View>
        ))}
        {whom && <View className="soft brand">{whom}</View>}
      </View>
    )
  })
}
