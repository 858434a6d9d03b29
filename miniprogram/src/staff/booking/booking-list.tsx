import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { counterTexts } from '../../../../shared/texts/counter'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { call, type Problem, problemOf } from '../../server/call'
import type { Names } from '../../server/names'
import { problemLabel, spacedId } from '../../wording'
import { BookingLine } from './booking-line'
import { useCheckIn } from './check-in'
import { bookingGroups, bookingIdIn, isDocumentNumber } from './view'

interface Props {
  pointId: string
  bookings: StaffBooking[]
  names: Names
  /** The booking that stands beside the list, where there is room for it. */
  chosen: string | undefined
  onOpen: (bookingId: string) => void
  onChange: (booking: StaffBooking) => void
  onRefused: () => void
}

const [searchId, listId] = ['booking-search', 'booking-list']

export function BookingList({ pointId, bookings, names, chosen, onOpen, onChange, onRefused }: Props) {
  const { texts } = useSpeech()
  const [search, setSearch] = useState('')
  const words = usePageTexts(counterTexts)
  const { find, isNobody, problem: findProblem } = useFind(pointId, onOpen)
  useEffect(() => platform.counterKeys?.(searchId, listId), [])
  const confirm = () => {
    if (bookingId) onOpen(bookingId)
    else if (isDocumentNumber(search)) {
      // Nobody's number stays on the screen.
      setSearch('')
      void find(search)
    }
  }
  const { isReady, begin, problem, ask } = useCheckIn({ names, onChange, onRefused })
  const { expected, over } = bookingGroups(bookings, search)
  const bookingId = bookingIdIn(search)
  const { shown, more } = usePaged([...expected, ...over])
  return (
    <>
      <Scan onOpen={onOpen} />
      <Search
        id={searchId}
        onConfirm={confirm}
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
            onPress={() => onOpen(bookingId)}
          />
        </Card>
      )}
      {problem}
      {findProblem && <Notice tone="bad">{problemLabel(texts, findProblem)}</Notice>}
      {isNobody && <Notice tone="warn">{words.nobodyFound}</Notice>}
      {bookings.length === 0 && (
        <State icon="calendar" title={texts.staff.none} note={texts.staff.noneNote} />
      )}
      {bookings.length > 0 && !bookingId && expected.length + over.length === 0 && (
        <Notice>{texts.staff.noMatch}</Notice>
      )}
      <View id={listId} className="stack">
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
                    chosen={booking.bookingId === chosen}
                    onOpen={() => onOpen(booking.bookingId)}
                    onCheckIn={() => begin(booking)}
                  />
                ))}
              </Card>
            )
          )
        })}
      </View>
      <More onPress={more}>{texts.staff.more}</More>
      {ask}
    </>
  )
}

/** The code on the applicant's phone opens the booking, wherever it stands in the list. */
function Scan({ onOpen }: { onOpen: (bookingId: string) => void }) {
  const { texts } = useSpeech()
  const [isOdd, setIsOdd] = useState(false)
  const { scan } = platform
  if (!scan) return null
  const read = async () => {
    const said = await scan()
    const bookingId = said && bookingIdIn(said)
    setIsOdd(said !== undefined && !bookingId)
    if (bookingId) onOpen(bookingId)
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

/** Whose card was read: the booking is looked for among today's of this hall, and opened. */
function useFind(pointId: string, onOpen: (bookingId: string) => void) {
  const [isNobody, setNobody] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const find = async (idNumber: string) => {
    setProblem(undefined)
    try {
      const [bookingId] = await call('findPointBookings', { pointId, idNumber })
      setNobody(bookingId === undefined)
      if (bookingId) onOpen(bookingId)
    } catch (error) {
      setNobody(false)
      setProblem(problemOf(error))
    }
  }
  return { find, isNobody, problem }
}
