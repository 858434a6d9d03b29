import { useState } from 'react'
import { contradiction } from '../../../../shared/domain/applicant/at-hand'
import { numberProblem } from '../../../../shared/domain/applicant/document-number'
import { dayOf } from '../../../../shared/domain/calendar'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { questionPlan } from '../../../../shared/domain/checklist/inquiry'
import { cleanNumber } from '../../../../shared/domain/identity'
import type { Applicant } from '../../../../shared/schemas/booking'
import { now, nowMs } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { start } from '../../phone/origin'
import { openAlone } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { contentOf } from '../../server/data'
import { useServiceDetail } from '../../server/service-detail'
import { attempt, eraseDraft } from '../../visit/draft'
import { endErrand, useErrand } from '../../visit/errand'
import { attachMarks } from '../../visit/marks'
import type { Target } from './onward'
import { newRequestId } from './view'

/** Books for an applicant; says why not, what an applicant is judged by, and what his number decides otherwise. */
export function useBooking(target: Target, typed: Applicant) {
  const { language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const { answers, isAnswered, at, decided } = useAnswers(target, typed)
  // What was refused for one list of answers says nothing of another.
  const { answers: given, tie } = useErrand(target.service)
  const answered = JSON.stringify(given)
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
      ...(tie && { tie }),
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
    at,
    decided: isAnswered && !busy ? decided : undefined,
  }
}

/**
 * What the list of the day of the visit rests on; another edition may ask for more than was answered, and the number
 * may say otherwise than was answered.
 */
function useAnswers({ service, slotAt }: Target, { idNumber }: Applicant) {
  const { answers } = useErrand(service)
  const day = dayOf(slotAt)
  const detail = contentOf(useServiceDetail(service, day).data)
  const at = { today: dayOf(now()), audience: detail?.service.audience ?? ('all' as const) }
  if (!detail) return { answers, isAnswered: true, at, decided: undefined }
  const number = cleanNumber(idNumber)
  return {
    answers: relevantAnswers(detail.rules, answers, day),
    isAnswered: questionPlan(detail, answers, day).next === undefined,
    at,
    decided: numberProblem(number, at) ? undefined : contradiction(detail.rules, answers, number, day),
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
