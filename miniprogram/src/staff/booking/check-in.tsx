import { type ReactNode, useState } from 'react'
import { arrivalRule } from '../../../../shared/domain/booking/arrival-rule'
import { checkInProblem } from '../../../../shared/domain/booking/booking'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { arrivalRuleTexts } from '../../../../shared/texts/arrival-rule'
import { Ask, tell } from '../../components/ask'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import type { Names } from '../../server/names'
import { durationLabel, problemLabel, slotLabel } from '../../wording'

interface Given {
  names: Names
  onChange: (booking: StaffBooking) => void
  onRefused: () => void
}

interface CheckIn {
  /** Whether the person may be checked in now. */
  isReady: (booking: StaffBooking) => boolean
  begin: (booking: StaffBooking) => void
  /** Why it was refused. */
  problem: ReactNode
  /** The second look, over the page. */
  ask: ReactNode
}

/** Checking a person in: what the server would refuse is said at once, and only what can be done is asked. */
export function useCheckIn({ names, onChange, onRefused }: Given): CheckIn {
  const { texts } = useSpeech()
  const [asking, setAsking] = useState<StaffBooking>()
  const [problem, setProblem] = useState<Problem>()
  const said = usePageTexts(arrivalRuleTexts)
  const now = useNow(30)
  const begin = (booking: StaffBooking) => {
    const refusal = checkInProblem(booking, booking.pointId, now)
    // Whether the hall is idle, the server knows.
    const isRefused = refusal !== undefined && refusal !== 'tooEarlyToCheckIn'
    setProblem(isRefused ? refusal : undefined)
    if (!isRefused) setAsking(booking)
  }
  const send = async ({ pointId, bookingId }: StaffBooking) => {
    setAsking(undefined)
    try {
      onChange(await call('checkIn', { pointId, bookingId }))
      tell(texts.staff.checkInDone)
    } catch (error) {
      setProblem(problemOf(error))
      onRefused()
    }
  }
  const ruleOf = ({ slotAt }: StaffBooking) => {
    const { kind, minutes } = arrivalRule(slotAt, now)
    return said.rule[kind](durationLabel(texts, minutes))
  }
  return {
    isReady: booking => !checkInProblem(booking, booking.pointId, now),
    begin,
    problem: problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>,
    ask: asking && (
      <Ask
        title={texts.staff.checkInAsk(asking.applicant.name)}
        note={`${ruleOf(asking)} ${slotLabel(texts, asking.slotAt)} · ${names.services(asking.services)} · ${asking.applicant.idNumber}`}
        yes={texts.staff.checkIn}
        no={texts.action.cancel}
        onYes={() => void send(asking)}
        onNo={() => setAsking(undefined)}
      />
    ),
  }
}
