import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { nextQuestion } from '../../../../shared/domain/checklist'
import type { Answers } from '../../../../shared/schemas/service'
import { now } from '../../clock'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useData } from '../../data'
import { answersFor, errand } from '../../errand'
import { useSpeech } from '../../language'
import { serviceDetail } from '../../reference'
import { open, paramOf } from '../../route'
import { useStore } from '../../store'
import { AnswerList } from './answer-list'
import { QuestionCard } from './question-card'
import { Ready } from './ready'

export default function ChecklistPage() {
  const { texts } = useSpeech()
  const service = paramOf(useRouter().params, 'service')
  const { data, reload } = useData(service, () => serviceDetail(service))
  const answers = answersFor(useStore(errand), service)
  const isReady = data.state === 'content' && isComplete(data.content, answers)
  return (
    <Page
      title={texts.checklist.title}
      foot={
        isReady && (
          <Button kind="primary" onPress={() => open('pages/point/index', { service })}>
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

const isComplete = ({ service }: ServiceDetail, answers: Answers): boolean =>
  nextQuestion(service, answers, dayOf(now())) === undefined

function Checklist({ detail, answers }: { detail: ServiceDetail; answers: Answers }) {
  const { texts, say } = useSpeech()
  const { service, questions } = detail
  const fact = nextQuestion(service, answers, dayOf(now()))
  const question = questions.find(one => one.fact === fact)
  const set = (next: Answers) => errand.set({ service: service.code, answers: next })
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
          service={service}
          answers={answers}
          onAnswer={value => set({ ...answers, [question.fact]: value })}
        />
      )}
      {!fact && <Ready detail={detail} answers={answers} />}
      <AnswerList detail={detail} answers={answers} onTakeBack={set} />
    </>
  )
}
