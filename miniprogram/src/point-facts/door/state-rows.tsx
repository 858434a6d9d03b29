import { View } from '@tarojs/components'
import { dayOf } from '../../../../shared/domain/calendar'
import { shownFacts } from '../../../../shared/domain/point/fact'
import type { FactState, FactView, PointFact, PointFactsView } from '../../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Badge, type Tone } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dateLabel } from '../../wording'
import { factText } from '../view'

const tones: Record<FactState, Tone> = { confirmed: 'good', reported: 'plain', assumed: 'warn' }

export const factIn = ({ facts }: PointFactsView, fact: PointFact): FactView =>
  facts.find(one => one.fact === fact) ?? { fact, state: 'assumed' }

/** What it is about, how far it is known, and by whom. */
export function FactHead({ known: { fact, state, at, by } }: { known: FactView }) {
  const { texts } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  return (
    <>
      <View className="headed">
        <Heading className="grow">{words.fact[fact]}</Heading>
        <Badge tone={tones[state]}>{words.state[state]}</Badge>
      </View>
      {at && by && <View className="soft small">{words.by(dateLabel(texts, dayOf(at)), by)}</View>}
    </>
  )
}

/** For who may only read it. */
export function StateRows({ view }: { view: PointFactsView }) {
  const words = usePageTexts(pointFactsTexts)
  const shown = shownFacts(view.point)
  return (
    <Card flush>
      {view.facts.map(({ fact, state }) => (
        <Row key={fact} label={words.fact[fact]}>
          <View className="address">{factText(fact, shown[fact], words) ?? words.nothingBefore}</View>
          <View className="soft small">{words.state[state]}</View>
        </Row>
      ))}
    </Card>
  )
}
