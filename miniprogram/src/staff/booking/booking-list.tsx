import { useState } from 'react'
import { checkInProblem } from '../../../../shared/domain/booking'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { call, type Problem, problemOf } from '../../call'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../language'
import type { Names } from '../../names'
import { useNow } from '../../now'
import { platform } from '../../platform'
import { problemLabel, slotLabel } from '../../wording'
import { BookingLine } from './booking-line'
import { bookingGroups } from './view'

interface Props {
  bookings: StaffBooking[]
  names: Names
  onChange: (booking: StaffBooking) => void
  onRefused: () => void
}

export function BookingList({ bookings, names, onChange, onRefused }: Props) {
  const { texts } = useSpeech()
  const [search, setSearch] = useState('')
  const [asking, setAsking] = useState<StaffBooking>()
  const { problem, setProblem, checkIn } = useCheckIn(onChange, onRefused)
  const now = useNow(30)
  const { scan } = platform
  /** Says at once what the server would say, and asks only what can be done. */
  const begin = (booking: StaffBooking) => {
    const refusal = checkInProblem(booking, booking.pointId, now)
    setProblem(refusal)
    if (!refusal) setAsking(booking)
  }
  const { expected, over } = bookingGroups(bookings, search)
  if (bookings.length === 0) return <State title={texts.staff.none} note={texts.staff.noneNote} />
  return (
    <>
      <Search
        value={search}
        placeholder={texts.staff.search}
        clearLabel={texts.service.clear}
        onChange={setSearch}
      />
      {scan && (
        <Button onPress={() => void scan().then(code => code && setSearch(code))}>{texts.staff.scan}</Button>
      )}
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      {expected.length + over.length === 0 && <Notice>{texts.staff.noMatch}</Notice>}
      {[expected, over].map(
        (group, i) =>
          group.length > 0 && (
            <Card key={i === 0 ? 'expected' : 'over'} flush>
              {group.map(booking => (
                <BookingLine
                  key={booking.bookingId}
                  booking={booking}
                  names={names}
                  ready={!checkInProblem(booking, booking.pointId, now)}
                  onCheckIn={() => begin(booking)}
                />
              ))}
            </Card>
          ),
      )}
      {asking && (
        <Ask
          title={texts.staff.checkInAsk(asking.applicant.name)}
          note={`${slotLabel(texts, asking.slotAt)} · ${names.service(asking.service)} · ${asking.applicant.idNumber}`}
          yes={texts.staff.checkIn}
          no={texts.action.cancel}
          onYes={() => {
            setAsking(undefined)
            void checkIn(asking)
          }}
          onNo={() => setAsking(undefined)}
        />
      )}
    </>
  )
}

function useCheckIn(onChange: Props['onChange'], onRefused: () => void) {
  const { texts } = useSpeech()
  const [problem, setProblem] = useState<Problem>()
  const checkIn = async ({ pointId, bookingId }: StaffBooking) => {
    setProblem(undefined)
    try {
      onChange(await call('checkIn', { pointId, bookingId }))
      tell(texts.staff.checkInDone)
    } catch (error) {
      setProblem(problemOf(error))
      onRefused()
    }
  }
  return { problem, setProblem, checkIn }
}
