import { useState } from 'react'
import { contradiction } from '../../../../shared/domain/applicant/at-hand'
import { numberProblem } from '../../../../shared/domain/applicant/document-number'
import { dayOf } from '../../../../shared/domain/calendar'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { questionPlan } from '../../../../shared/domain/checklist/inquiry'
import { answersWithin } from '../../../../shared/domain/checklist/together'
import { cleanNumber } from '../../../../shared/domain/identity'
import type { Applicant } from '../../../../shared/schemas/booking'
import type { GroupMember } from '../../../../shared/schemas/group'
import type { Relation } from '../../../../shared/vocabulary/relation'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { session } from '../../phone/session'
import { openAlone } from '../../route'
import { call, detailOf, type Problem, problemOf } from '../../server/call'
import { contentOf } from '../../server/data'
import { useServiceDetails } from '../../server/service-detail'
import { attempt, eraseDraft, requestIdFor } from '../../visit/draft'
import { endErrand, useVisit } from '../../visit/errand'
import { attachMarks } from '../../visit/marks'
import type { Target } from './onward'

/** What the applicant is to the person who books, and who comes along. */
export interface Who {
  relation: Relation
  guardian?: string
}

/** Books for an applicant; says why not, what an applicant is judged by, and what his number decides otherwise. */
export function useBooking(target: Target, typed: Applicant) {
  const { language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const { answers, isAnswered, at, decided } = useAnswers(target, typed)
  // What was refused for one list of answers says nothing of another.
  const services = target.service.split(',')
  const { answers: given, ties } = useVisit(services)
  const answered = JSON.stringify(given)
  const [refused, setRefused] = useState<{
    problem: Problem
    standing?: string | undefined
    answered: string
  }>()
  /** The same as one of a group. */
  const memberOf = (applicant: Applicant, { relation, guardian }: Who): GroupMember => ({
    services,
    answers,
    applicant,
    relation,
    ...(guardian && { guardian: { name: guardian } }),
    ...(ties.length > 0 && { ties }),
  })
  const book = async (applicant: Applicant, who: Who) => {
    setBusy(true)
    setRefused(undefined)
    const originDivision = session.get()?.me.originDivision
    const { service: _, ...place } = target
    const asked = {
      ...place,
      services,
      answers,
      applicant,
      language,
      ...(originDivision && { originDivision }),
      ...(who.relation !== 'self' && { forFamily: true, ...who }),
      ...(ties.length > 0 && { ties }),
    }
    try {
      const booking = await call('createBooking', {
        ...asked,
        requestId: requestIdFor(JSON.stringify(asked)),
      })
      eraseDraft()
      attachMarks(booking)
      services.forEach(endErrand)
      openAlone('errand/booking/done', { bookingId: booking.bookingId })
    } catch (error) {
      const problem = problemOf(error)
      if (problem === 'attemptEnded') attempt.erase()
      setRefused({
        problem,
        standing: problem === 'alreadyBooked' ? detailOf(error) : undefined,
        answered,
      })
      setBusy(false)
    }
  }
  const current = refused?.answered === answered ? refused : undefined
  const unanswered = isAnswered ? undefined : 'checklistChanged'
  return {
    busy,
    refusal: busy ? undefined : (unanswered ?? current?.problem),
    standing: current?.standing,
    book,
    memberOf,
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
  const services = service.split(',')
  const { answers } = useVisit(services)
  const day = dayOf(slotAt)
  const details = contentOf(useServiceDetails(services, day).data) ?? []
  const today = dayOf(now())
  const at = { today, audience: details[0]?.service.audience ?? ('all' as const) }
  if (details.length === 0) return { answers, isAnswered: true, at, decided: undefined }
  const number = cleanNumber(idNumber)
  const each = details.map(detail => ({
    detail,
    own: answersWithin(detail.service.code, services, answers),
  }))
  const decided = each.flatMap(
    ({ detail, own }) => contradiction(detail.rules, own, number, day, detail.adultAge) ?? [],
  )
  return {
    answers: Object.assign(
      {},
      ...each.map(({ detail, own }) => relevantAnswers(detail.rules, own, day, detail.adultAge)),
    ),
    isAnswered: each.every(({ detail, own }) => questionPlan(detail, own, day).next === undefined),
    at,
    decided: numberProblem(number, at) || decided.length === 0 ? undefined : Object.assign({}, ...decided),
  }
}
