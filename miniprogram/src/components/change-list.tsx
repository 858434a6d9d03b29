import { View } from '@tarojs/components'
import type { Change } from '../../../shared/schemas/notice'
import { useSpeech } from '../phone/language'
import { changeWords } from './change-view'

/** What is different, one thing below the other. */
export const ChangeList = ({ changes }: { changes: Change[] }) =>
  changes.map((change, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
    <View key={i} className="change stack-tight">
      <ChangeItem change={change} />
    </View>
  ))

/** One thing, with whom it concerns where that has to be said. */
export function ChangeItem({ change, whom }: { change: Change; whom?: string }) {
  const { texts, say } = useSpeech()
  const { title, details } = changeWords(change, texts, say)
  return (
    <>
      <View className="strong">{title}</View>
      {details.map((detail, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
        <View key={line} className="soft">
          {detail}
        </View>
      ))}
      {whom && <View className="soft brand">{whom}</View>}
    </>
  )
}
