import { View } from '@tarojs/components'
import type { OutcomeCounts } from '../../../../shared/schemas/outcome'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { countFacts, type Fact, made, savingFacts } from './view'

/** All that was suggested in the chosen days, and what it has saved. */
export function Totals({ title, counts }: { title: string; counts: OutcomeCounts }) {
  const { texts } = useSpeech()
  const { accepted, judged } = counts
  if (made(counts) === 0)
    return (
      <Card>
        <Heading>{title}</Heading>
        <View role="status">{texts.outcome.none}</View>
        <View className="soft">{texts.outcome.noneNote}</View>
      </Card>
    )
  return (
    <Card>
      <Heading>{title}</Heading>
      <View>
        {[...countFacts(counts, texts), ...savingFacts(counts, texts)].map(({ label, value, note }: Fact) => (
          <Row key={label} label={label}>
            <View>{value}</View>
            {note && <View className="soft">{note}</View>}
          </Row>
        ))}
      </View>
      {accepted > 0 && <View className="soft">{texts.outcome.judged(accepted, judged)}</View>}
    </Card>
  )
}
