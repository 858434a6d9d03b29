import { View } from '@tarojs/components'
import type { EntryChange } from '../../../../shared/schemas/notice'
import { editionTexts } from '../../../../shared/texts/edition'
import { Card } from '../../components/card'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { saidWords } from './view'

/** What is said otherwise and stands in no list, entry by entry. */
export function SaidList({ entries }: { entries: EntryChange[] }) {
  const { say } = useSpeech()
  const words = usePageTexts(editionTexts)
  return (
    <Card flush>
      {entries.map(entry => (
        <View key={`${entry.kind} ${entry.code}`} className="change stack-tight">
          <View className="strong">
            {words.entryChange[entry.change]} · {words.kind[entry.kind]}
          </View>
          <View>{say(entry.name)}</View>
          <Said said={entry.said} change={entry.change} />
        </View>
      ))}
    </Card>
  )
}

/** Field by field what was, and what is now. */
export function Said({ said, change }: Pick<EntryChange, 'said' | 'change'>) {
  const speech = useSpeech()
  const words = usePageTexts(editionTexts)
  const { texts } = speech
  return saidWords({ said }, words, speech).map(({ label, was, now }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
    <View key={i}>
      <View className="soft">{label}</View>
      {change !== 'added' && <View className="soft">{texts.notice.was(was)}</View>}
      {change !== 'dropped' && <View className="soft">{texts.notice.now(now)}</View>}
    </View>
  ))
}
