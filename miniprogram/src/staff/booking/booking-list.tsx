import { useState } from 'react'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { platform } from '../../platform'
import { open } from '../../route'
import type { Names } from '../../server/names'
import { spacedId } from '../../wording'
import { BookingLine } from './booking-line'
import { useCheckIn } from './check-in'
import { bookingGroups, bookingIdIn } from './view'

interface Props {
  pointId: string
  bookings: StaffBooking[]
  names: Names
  onChange: (booking: StaffBooking) => void
  onRefused: () => void
}

export function BookingList({ pointId, bookings, names, onChange, onRefused }: Props) {
  const { texts } = useSpeech()
  const [search, setSearch] = useState('')
  const { isReady, begin, problem, ask } = useCheckIn({ names, onChange, onRefused })
  const { expected, over } = bookingGroups(bookings, search)
  const bookingId = bookingIdIn(search)
  const { shown, more } = usePaged([...expected, ...over])
  return (
    <>
      <Scan pointId={pointId} />
      <Search
        value={search}
        placeholder={texts.staff.search}
        clearLabel={texts.service.clear}
        onChange={setSearch}
      />
      {bookingId && (
        <Card flush>
          <LinkRow
            title={texts.visit.open(spacedId(bookingId))}
            note={texts.visit.openNote}
            onPress={() => open('staff/booking/detail', { pointId, bookingId })}
          />
        </Card>
      )}
      {problem}
      {bookings.length === 0 && (
        <State icon="calendar" title={texts.staff.none} note={texts.staff.noneNote} />
      )}
      {bookings.length > 0 && !bookingId && expected.length + over.length === 0 && (
        <Notice>{texts.staff.noMatch}</Notice>
      )}
      {[expected, over].map((group, i) => {
        const lines = group.filter(booking => shown.includes(booking))
        return (
          lines.length > 0 && (
            <Card key={i === 0 ? 'expected' : 'over'} flush>
              {lines.map(booking => (
                <BookingLine
                  key={booking.bookingId}
                  booking={booking}
                  names={names}
                  ready={isReady(booking)}
                  onCheckIn={() => begin(booking)}
                />
              ))}
            </Card>
          )
        )
      })}
      <More onPress={more}>{texts.staff.more}</More>
      {ask}
    </>
  )
}

/** The code on the applicant's phone opens the booking, wherever it stands in the list. */
function Scan({ pointId }: { pointId: string }) {
  const { texts } = useSpeech()
  const [isOdd, setIsOdd] = useState(false)
  const { scan } = platform
  if (!scan) return null
  const read = async () => {
    const said = await scan()
    const bookingId = said && bookingIdIn(said)
    setIsOdd(said !== undefined && !bookingId)
    if (bookingId) open('staff/booking/detail', { pointId, bookingId })
  }
  return (
    <>
      <Button kind="primary" onPress={() => void read()}>
        {texts.staff.scan}
      </Button>
      {isOdd && <Notice tone="bad">{texts.visit.badCode}</Notice>}
    </>
  )
}
