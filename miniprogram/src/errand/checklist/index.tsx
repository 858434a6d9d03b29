import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { nextQuestion } from '../../../../shared/domain/inquiry'
import { acceptsService } from '../../../../shared/domain/slot'
import type { Answers } from '../../../../shared/schemas/fact'
import { now } from '../../clock'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useData } from '../../data'
import { answersFor, errand } from '../../errand'
import { useSpeech } from '../../language'
import { pointOf, points, serviceCache, serviceDetail } from '../../reference'
import { open, paramOf } from '../../route'
import { useStore } from '../../store'
import { AnswerList } from './answer-list'
import { QuestionCard } from './question-card'
import { Ready } from './ready'
import { Together } from './together'

export default function ChecklistPage() {
  const { texts } = useSpeech()
  const service = paramOf(useRouter().params, 'service')
  const { data, reload } = useData(service, () => serviceDetail(service), 0, serviceCache(service))
  const answers = answersFor(useStore(errand), service)
  const isReady = data.state === 'content' && isComplete(data.content, answers)
  return (
    <Page
      title={texts.checklist.title}
      foot={
        isReady && (
          <Button kind="primary" onPress={() => void goOn(service)}>
            {texts.checklist.choosePoint}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {detail => <Checklist detail={detail} answers={answers} />}
      </Loaded>
    </Page>
  )
}

/**
 * To the times of the place that was chosen first, if it takes the service; else to the choice of one. Who comes
 * back from there wants another, so the place counts once.
 */
async function goOn(service: string): Promise<void> {
  const place = errand.get()?.place
  errand.set({ service, answers: answersFor(errand.get(), service) })
  const all = place ? await points().catch(() => []) : []
  const point = place && pointOf(all, place.pointId)
  if (place && point && acceptsService(point, service)) open('errand/slot/index', { service, ...place })
  else open('errand/point/index', { service })
}

const isComplete = (detail: ServiceDetail, answers: Answers): boolean =>
  nextQuestion(detail, answers, dayOf(now())) === undefined

function Checklist({ detail, answers }: { detail: ServiceDetail; answers: Answers }) {
  const { texts, say } = useSpeech()
  const { service, questions } = detail
  const fact = nextQuestion(detail, answers, dayOf(now()))
  const question = questions.find(one => one.fact === fact)
  const set = (next: Answers) => errand.set({ ...errand.get(), service: service.code, answers: next })
  return (
    <>
      <View className="stack-tight">
        <View className="title">{say(service.name)}</View>
        {question && <View className="soft">{texts.checklist.intro}</View>}
      </View>
      {service.note && <Notice>{say(service.note)}</Notice>}
      {question && (
        <QuestionCard
          key={question.fact}
          question={question}
          detail={detail}
          answers={answers}
          onAnswer={value => set({ ...answers, [question.fact]: value })}
        />
      )}
      {!fact && <Ready detail={detail} answers={answers} />}
      <AnswerList detail={detail} answers={answers} onTakeBack={set} />
      {!fact && <Together detail={detail} answers={answers} />}
    </>
  )
}
