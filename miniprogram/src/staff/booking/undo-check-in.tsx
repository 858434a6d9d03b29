import { useState } from 'react'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { arrivalRuleTexts } from '../../../../shared/texts/arrival-rule'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'

interface Props {
  booking: StaffBooking
  onChange: (booking: StaffBooking) => void
}

/** For when the wrong person was tapped; not once something was found missing. */
export function UndoCheckIn({ booking, onChange }: Props) {
  const { texts } = useSpeech()
  const said = usePageTexts(arrivalRuleTexts)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { pointId, bookingId, status, shortfall, applicant } = booking
  if (status !== 'checkedIn' || shortfall) return null
  const undo = async () => {
    setAsking(false)
    try {
      onChange(await call('undoCheckIn', { pointId, bookingId }))
      tell(said.undone)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <>
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {said.undo}
      </Button>
      {asking && (
        <Ask
          title={said.undoAsk(applicant.name)}
          note={said.undoNote}
          yes={said.undo}
          no={texts.action.cancel}
          onYes={() => void undo()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
