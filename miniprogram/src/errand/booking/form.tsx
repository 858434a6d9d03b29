import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { questionPlan } from '../../../../shared/domain/checklist/inquiry'
import type { Applicant } from '../../../../shared/schemas/booking'
import type { Answers } from '../../../../shared/schemas/fact'
import { ActionNotice } from '../../components/action-notice'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { nowMs } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { start } from '../../phone/origin'
import { askPermission } from '../../phone/permission'
import { openAlone, paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { useServiceDetail } from '../../server/service-detail'
import { attempt, type Draft, draft, eraseDraft } from '../../visit/draft'
import { endErrand, useErrand } from '../../visit/errand'
import { attachMarks } from '../../visit/marks'
import { problemLabel, slotLabel } from '../../wording'
import { useSettled } from '../settled'
import { ApplicantFields } from './applicant-fields'
import { type Onward, onwardOf, type Target } from './onward'
import { checkedApplicant, newRequestId, type Problems } from './view'
import { Whose } from './whose'

const empty: Draft = { forFamily: false, typed: { name: '', idNumber: '', phone: '' } }

export default function BookingForm() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const target = {
    service: paramOf(params, 'service'),
    pointId: paramOf(params, 'pointId'),
    slotAt: paramOf(params, 'slotAt'),
  }
  const { forFamily, typed, fill, isKept, clear } = useDraft()
  const [problems, setProblems] = useState<Problems>({})
  const { busy, refusal, book, forget } = useBooking(target)
  const change = (next: Draft) => {
    fill(next)
    forget()
  }
  const submit = () => {
    const checked = checkedApplicant(typed)
    if ('problems' in checked) return setProblems(checked.problems)
    setProblems({})
    // WeChat asks only within the tap, so the question comes before the booking is sent.
    void askPermission().then(() => book(checked.applicant, forFamily))
  }
  const onward = refusal && onwardOf(refusal, target, texts)
  return (
    <Page
      title={texts.booking.formTitle}
      foot={
        <>
          {refusal && <Notice tone="bad">{problemLabel(texts, refusal)}</Notice>}
          {onward ? (
            <OnwardButton key={refusal} {...onward} />
          ) : (
            <Button kind="primary" disabled={busy} onPress={submit}>
              {busy ? texts.booking.submitting : texts.booking.submit}
            </Button>
          )}
        </>
      }
    >
      <Summary {...target} />
      {isKept && <KeptNotice onClear={clear} />}
      <Whose family={forFamily} onChange={family => change({ forFamily: family, typed })} />
      <ApplicantFields
        forFamily={forFamily}
        typed={typed}
        problems={problems}
        onChange={next => change({ forFamily, typed: next })}
        onProblems={setProblems}
      />
      <View className="soft">{texts.booking.privacy}</View>
    </Page>
  )
}

function OnwardButton({ name, go }: Onward) {
  const settled = useSettled()
  return (
    <Button kind="primary" disabled={!settled} onPress={go}>
      {name}
    </Button>
  )
}

/** What is filled in stays on this phone until it is sent, cleared, or too old. */
function useDraft() {
  const [kept] = useState(() => draft.read()?.content)
  const [filled, setFilled] = useState(kept ?? empty)
  const [isKept, setKept] = useState(kept !== undefined && Object.values(kept.typed).some(Boolean))
  const fill = (next: Draft) => {
    draft.write(next)
    setFilled(next)
  }
  const clear = () => {
    eraseDraft()
    setFilled(empty)
    setKept(false)
  }
  return { ...filled, fill, isKept, clear }
}

function KeptNotice({ onClear }: { onClear: () => void }) {
  const { texts } = useSpeech()
  return (
    <ActionNotice action={texts.booking.draftClear} onPress={onClear}>
      {texts.booking.draftKept}
    </ActionNotice>
  )
}

function Summary({ service, pointId, slotAt }: Target) {
  const { texts, say } = useSpeech()
  const { data, reload } = useData('catalogue', catalogue)
  const names = data.state === 'content' ? namesOf(data.content, say) : undefined
  return (
    <>
      <Card flush>
        <Row label={texts.booking.service}>{names?.service(service)}</Row>
        <Row label={texts.booking.point}>{names?.point(pointId)}</Row>
        <Row label={texts.booking.slot}>
          <View className="strong">{slotLabel(texts, slotAt)}</View>
        </Row>
      </Card>
      {data.state === 'error' && (
        <ActionNotice action={texts.state.retry} onPress={() => void reload()}>
          {problemLabel(texts, data.problem)}
        </ActionNotice>
      )}
    </>
  )
}

function useBooking(target: Target) {
  const { language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const { answers, isAnswered } = useAnswers(target)
  // What was refused for one list of answers says nothing of another.
  const answered = JSON.stringify(useErrand(target.service).answers)
  const [refused, setRefused] = useState<{ problem: Problem; answered: string }>()
  const book = async (applicant: Applicant, forFamily: boolean) => {
    setBusy(true)
    setRefused(undefined)
    const originDivision = start.get()?.divisionCode
    const asked = {
      ...target,
      answers,
      applicant,
      language,
      ...(originDivision && { originDivision }),
      ...(forFamily && { forFamily }),
    }
    try {
      const booking = await call('createBooking', {
        ...asked,
        requestId: requestIdFor(JSON.stringify(asked)),
      })
      eraseDraft()
      attachMarks(booking)
      endErrand(target.service)
      openAlone('errand/booking/done', { bookingId: booking.bookingId })
    } catch (error) {
      setRefused({ problem: problemOf(error), answered })
      setBusy(false)
    }
  }
  const refusal = refused?.answered === answered ? refused.problem : undefined
  const unanswered = isAnswered ? undefined : 'checklistChanged'
  return {
    busy,
    refusal: busy ? undefined : (unanswered ?? refusal),
    book,
    forget: () => setRefused(undefined),
  }
}

/** What the list of the day of the visit rests on; another edition may ask for more than was answered. */
function useAnswers({ service, slotAt }: Target): { answers: Answers; isAnswered: boolean } {
  const { answers } = useErrand(service)
  const day = dayOf(slotAt)
  const detail = contentOf(useServiceDetail(service, day).data)
  if (!detail) return { answers, isAnswered: true }
  return {
    answers: relevantAnswers(detail.rules, answers, day),
    isAnswered: questionPlan(detail, answers, day).next === undefined,
  }
}

/** The same booking asked again, even after the mini-program was closed, is the same attempt; another is a new one. */
function requestIdFor(asked: string): string {
  const last = attempt.read()?.content
  if (last?.asked === asked) return last.requestId
  const requestId = newRequestId(nowMs(), Math.random)
  attempt.write({ asked, requestId })
  return requestId
}
