import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useId, useRef, useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { relevantAnswers, withAnswer } from '../../../../shared/domain/checklist/answers'
import { type Plan, questionPlan } from '../../../../shared/domain/checklist/inquiry'
import { checklistPage, serviceIn } from '../../../../shared/domain/checklist/scene'
import { answersIn } from '../../../../shared/domain/checklist/shared-list'
import { answersWithin } from '../../../../shared/domain/checklist/together'
import { placeProblem, visitFor } from '../../../../shared/domain/point/place'
import type { Answers, FactName, FactValue } from '../../../../shared/schemas/fact'
import type { Service } from '../../../../shared/schemas/service'
import { Button } from '../../components/button'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { platform } from '../../platform'
import { open, paramOf, pathOf } from '../../route'
import { contentOf } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import { useServiceDetail } from '../../server/service-detail'
import { errandOf, isBegun, placeAhead, setErrand, useVisit } from '../../visit/errand'
import { partyNow } from '../../visit/party'
import { AnswerList } from './answer-list'
import { DayBar } from './day-bar'
import { QuestionCard } from './question-card'
import { Ready } from './ready'
import { Resumed } from './resumed'
import { ShareRow } from './share-row'
import { Together } from './together'
import { hasInstead, leftLabel, sharedList, shareTitle } from './view'
import { VisitRow } from './visit-row'

export default function ChecklistPage() {
  const { texts, say } = useSpeech()
  const { params } = useRouter()
  const service = serviceOf(params)
  useState(() => adopt(service, paramOf(params, 'given')))
  const [isResumed] = useState(() => isFromBefore(service, params))
  const [chosenDay, setChosenDay] = useState('')
  const [slotAt] = useState(() => placeAhead(errandOf(service), now())?.slotAt)
  // Rules are those of the day of the visit: of the time that was chosen first, else of today.
  const today = dayOf(useNow(60))
  const onDate = chosenDay || (slotAt && dayOf(slotAt) > today ? dayOf(slotAt) : today)
  const { data, reload } = useServiceDetail(service, onDate)
  const visit = [...paramOf(params, 'beside').split(',').filter(Boolean), service]
  const given = useVisit(visit).answers
  const answers = answersWithin(service, visit, given)
  const [changing, setChanging] = useState<FactName>()
  const detail = contentOf(data)
  const plan = detail && questionPlan(detail, answers, onDate)
  const mayApply = detail && !hasInstead(detail, answers, onDate)
  const shared = detail ? sharedList(detail, answers, onDate) : { service }
  const path = pathOf(checklistPage, shared)
  const onShared = () => noteCard(service, shared.given)
  useShareAppMessage(() => {
    onShared()
    return { title: shareTitle(detail, answers, onDate, texts, say), path: `/${path}` }
  })
  return (
    <Page
      title={texts.checklist.title}
      foot={
        detail &&
        plan &&
        mayApply &&
        !plan.next &&
        !changing && (
          <Button kind="primary" onPress={() => void goOn(detail.service, onDate, visit)}>
            {visit.length > 1 ? texts.checklist.inOneVisit(visit.length) : texts.checklist.choosePoint}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {content =>
          plan && (
            <Checklist
              detail={content}
              plan={plan}
              answers={answers}
              given={given}
              visit={visit}
              onDate={onDate}
              onDay={setChosenDay}
              path={path}
              onShared={onShared}
              isResumed={isResumed}
              changing={changing}
              onChanging={setChanging}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

/** By a link, or by a printed code. */
const serviceOf = (params: Record<string, string | undefined>): string =>
  paramOf(params, 'service') || serviceIn(paramOf(params, 'scene')) || ''

/** Who opens a list that was shared sees that list, and when he opens it again what he has made of it. */
function adopt(service: string, given: string): void {
  const answers = answersIn(given)
  const sharedAge = typeof answers.age === 'number' ? { sharedAge: answers.age } : {}
  if (!isBegun({ answers }) || errandOf(service).cards?.includes(given)) return
  setErrand(service, { answers, cards: [given], ...sharedAge })
}

/** The sender's own card is to open as his own list. */
function noteCard(service: string, given: string | undefined): void {
  const { cards = [], ...errand } = errandOf(service)
  if (given && !cards.includes(given)) setErrand(service, { ...errand, cards: [...cards, given] })
}

/** Whether the list is one from before: neither as it was sent, nor answered a moment ago for another service. */
function isFromBefore(service: string, params: Record<string, string | undefined>): boolean {
  const asSent = JSON.stringify(answersIn(paramOf(params, 'given')))
  return !paramOf(params, 'answered') && asSent !== JSON.stringify(errandOf(service).answers)
}

/**
 * To the times of the place that was chosen first, if it takes the service; else to the choice of one. Who comes
 * back from there wants another, so the place counts once.
 */
async function goOn(known: Service, onDate: string, together: string[]): Promise<void> {
  if (together.length > 1) return open('errand/visit/index', { service: together.join() })
  const service = known.code
  const place = placeAhead(errandOf(service), now())
  const { place: _, ...current } = errandOf(service)
  setErrand(service, current)
  const all = place ? await points().catch(() => []) : []
  const point = place && pointOf(all, place.pointId)
  const visit = visitFor(known, current.answers, current.tie, onDate)
  const problem = point && placeProblem(point, visit, onDate)
  const mayServe = point && (!problem || problem === 'homeNotNamed')
  if (place?.slotAt && point && !problem && partyNow()) open('errand/booking/form', { service, ...place })
  else if (place && mayServe) open('errand/slot/index', { service, ...place })
  else open('errand/point/index', { service })
}

interface ChecklistProps {
  detail: ServiceDetail
  plan: Plan
  /** What is known for this service, with what goes without saying beside the others of the visit. */
  answers: Answers
  given: Answers
  visit: string[]
  onDate: string
  onDay: (day: string) => void
  path: string
  onShared: () => void
  isResumed: boolean
  /** The question that is being answered anew. */
  changing: FactName | undefined
  onChanging: (fact: FactName | undefined) => void
}

function Checklist(props: ChecklistProps) {
  const {
    detail,
    plan,
    answers,
    given,
    visit,
    onDate,
    onDay,
    path,
    onShared,
    isResumed,
    changing,
    onChanging,
  } = props
  const { texts, say } = useSpeech()
  const { service, questions } = detail
  const { next, most } = plan
  const question = questions.find(({ fact }) => fact === (changing ?? next))
  const attended = useAttended(question?.fact)
  const isAnswered = !next && !changing
  const isList = isAnswered && !hasInstead(detail, answers, onDate)
  const answer = (fact: FactName, value: FactValue) => {
    // All in one visit is about one person.
    for (const one of visit) {
      const known = withAnswer(errandOf(one).answers, fact, value, detail.adultAge)
      setErrand(one, { ...errandOf(one), answers: known })
    }
    onChanging(undefined)
  }
  const change = (fact: FactName) => {
    onChanging(fact)
    // The question stands at the top, the answers at the end.
    void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }
  return (
    <>
      <View className="stack-tight">
        <Title>{say(service.name)}</Title>
        {next && <View className="soft">{texts.checklist.intro}</View>}
      </View>
      {isResumed && <Resumed service={service.code} onAnew={() => onChanging(undefined)} />}
      {service.note && <Notice>{say(service.note)}</Notice>}
      {question && (
        <QuestionCard
          id={attended}
          question={question}
          onDate={onDate}
          onAnswer={value => answer(question.fact, value)}
          {...(changing ? { onKeep: () => onChanging(undefined) } : { left: leftLabel(texts, most) })}
        />
      )}
      {isAnswered && <Ready id={attended} detail={detail} answers={answers} onDate={onDate} />}
      <AnswerList
        detail={detail}
        answers={saidOf(relevantAnswers(detail.rules, answers, onDate, detail.adultAge), given)}
        onDate={onDate}
        onChange={change}
      />
      {isList && <ShareRow path={path} onShared={onShared} />}
      {isList && Number(answers.age) >= 60 && <VisitRow service={service.code} />}
      {isList && <Together detail={detail} answers={answers} onDate={onDate} visit={visit} />}
      <DayBar onDate={onDate} onChange={onDay} />
    </>
  )
}

/** Without what goes without saying. */
const saidOf = (answers: Answers, given: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => fact in given))

/** The id of what the attention goes on to when there is another question, for what was pressed is gone. */
function useAttended(question: string | undefined): string {
  const id = useId()
  const before = useRef(question)
  useEffect(() => {
    if (before.current !== question) platform.attend?.(id)
    before.current = question
  }, [id, question])
  return id
}
