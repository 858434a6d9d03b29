import { View } from '@tarojs/components'
import type { FactState, PointFactsView } from '../../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

const states: FactState[] = ['confirmed', 'reported', 'assumed']

/** Each hall with how much of it is how sure, and the way to its facts. */
export function HallList({ views }: { views: PointFactsView[] }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const { shown, more } = usePaged(views)
  const noteOf = ({ facts }: PointFactsView) =>
    states
      .map(state => [state, facts.filter(fact => fact.state === state).length] as const)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${words.state[state]} ${count}`)
      .join(' · ')
  return (
    <View className="stack">
      <SectionTitle>{words.title}</SectionTitle>
      <Card flush>
        {shown.map(view => (
          <LinkRow
            key={view.point.pointId}
            title={say(view.point.name)}
            note={noteOf(view)}
            onPress={() => open('point-facts/door/index', { pointId: view.point.pointId })}
          />
        ))}
      </Card>
      <More onPress={more}>{texts.point.more}</More>
    </View>
  )
}
