import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import type { Answers } from '../../../../shared/schemas/fact'
import { now } from '../../clock'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { errand } from '../../errand'
import { useSpeech } from '../../language'
import { open } from '../../route'
import { answersTogether, togetherViews } from './view'

/** What others do in the same visit. The answers are about the same person, so they are not asked again. */
export function Together({ detail, answers }: { detail: ServiceDetail; answers: Answers }) {
  const { texts, say } = useSpeech()
  const views = togetherViews(detail, answers, dayOf(now()), texts, say)
  if (views.length === 0) return null
  const choose = (service: string) => {
    const { place: _, ...current } = { ...errand.get() }
    errand.set({ ...current, service, answers: answersTogether(detail.service, service, answers) })
    open('errand/checklist/index', { service })
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{texts.checklist.together}</SectionTitle>
      <Card flush>
        {views.map(({ code, name, note }) => (
          <LinkRow key={code} title={name} note={note} onPress={() => choose(code)} />
        ))}
      </Card>
    </View>
  )
}
