import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { readCode } from '../../../../shared/domain/arrival/code'
import { dayOf } from '../../../../shared/domain/calendar'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { counterTexts } from '../../../../shared/texts/counter'
import { partyLinkTexts } from '../../../../shared/texts/party-link'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { open } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import type { Names } from '../../server/names'
import { problemLabel, spacedId } from '../../wording'
import { BookingLine } from './booking-line'
import { useCheckIn } from './check-in'
import { bookingGroups, bookingIdIn, groupCodeIn, isSomebody } from './view'

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
  const at = useNow(30)
  const { find, found, forget, problem: findProblem } = useFind(pointId, onOpen)
  useEffect(() => platform.counterKeys?.(searchId, listId), [])
  const bookingId = bookingIdIn(search)
  const groupCode = groupCodeIn(search)
  const mayBeSomebody = !bookingId && !groupCode && isSomebody(search)
  const type = (typed: string) => {
    forget()
    setSearch(typed)
  }
  const confirm = () => {
    if (bookingId) onOpen(bookingId)
    else if (groupCode) onGroup(groupCode)
    else if (mayBeSomebody || readCode(search)) {
      // Nobody's name or number stays on the screen.
      setSearch('')
      void find(search)
    }
  }
  const said = usePageTexts(partyLinkTexts)
  const { isReady, begin, problem, ask } = useCheckIn({ names, onChange, onRefused })
  const groups = bookingGroups(bookings, search, at, found)
  const all = groupNames.flatMap(name => groups[name])
  const { shown, more } = usePaged(all)
  const onGroup = (code: string) => open('family/desk/index', { pointId, groupCode: code })
  return (
    <>
      <Scan pointId={pointId} onOpen={onOpen} onGroup={onGroup} onArrived={onChange} />
      <Search
        id={searchId}
        onConfirm={confirm}
        value={search}
        placeholder={texts.staff.search}
        clearLabel={texts.service.clear}
        onChange={type}
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
      {groupCode && (
        <Card flush>
          <LinkRow title={said.group} note={groupCode} onPress={() => onGroup(groupCode)} />
        </Card>
      )}
      {mayBeSomebody && (
        <Card flush>
          <LinkRow title={words.find(search)} note={words.findNote} onPress={confirm} />
        </Card>
      )}
      {problem}
      {findProblem && <Notice tone="bad">{problemLabel(texts, findProblem)}</Notice>}
      {found && <Found count={found.length} onClear={forget} />}
      {bookings.length === 0 && (
        <State icon="calendar" title={texts.staff.none} note={texts.staff.noneNote} />
      )}
      {bookings.length > 0 && !bookingId && !groupCode && !mayBeSomebody && !found && all.length === 0 && (
        <Notice>{texts.staff.noMatch}</Notice>
      )}
      <View id={listId} className="stack">
        {groupNames.map(name => {
          const lines = groups[name].filter(booking => shown.includes(booking))
          return (
            lines.length > 0 && (
              <View key={name} className="stack-tight">
                {name === 'late' && <SectionTitle>{words.late}</SectionTitle>}
                <Card flush>
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
              </View>
            )
          )
        })}
      </View>
      <More onPress={more}>{texts.staff.more}</More>
      {ask}
    </>
  )
}

const groupNames = ['expected', 'late', 'over'] as const

/** How many were found, and the way back to all of them. */
function Found({ count, onClear }: { count: number; onClear: () => void }) {
  const words = usePageTexts(counterTexts)
  return (
    <>
      <Notice tone={count === 0 ? 'warn' : 'plain'}>
        {count === 0 ? words.nobodyFound : words.found(count)}
      </Notice>
      {count > 0 && (
        <Button kind="quiet" onPress={onClear}>
          {words.showAll}
        </Button>
      )}
    </>
  )
}

interface ScanProps extends Pick<Props, 'pointId' | 'onOpen'> {
  onGroup: (groupCode: string) => void
  onArrived: Props['onChange']
}

/**
 * The code on the applicant's phone: that of the door checks him in; a booking's opens it, wherever it stands in the
 * list, and a group's all of them.
 */
function Scan({ pointId, onOpen, onGroup, onArrived }: ScanProps) {
  const { texts } = useSpeech()
  const [problem, setProblem] = useState<string>()
  const { scan } = platform
  if (!scan) return null
  const read = async () => {
    setProblem(undefined)
    const said = await scan()
    const bookingId = said && bookingIdIn(said)
    const groupCode = said && groupCodeIn(said)
    if (said && readCode(said)) {
      const arrived = await call('scanArrival', { pointId, code: said })
      tell(texts.staff.checkInDone)
      onArrived(arrived)
      onOpen(arrived.bookingId)
    } else if (bookingId) onOpen(bookingId)
    else if (groupCode) onGroup(groupCode)
    else if (said) setProblem(texts.visit.badCode)
  }
  return (
    <>
      <Button
        kind="primary"
        onPress={() => void read().catch(error => setProblem(problemLabel(texts, problemOf(error))))}
      >
        {texts.staff.scan}
      </Button>
      {problem && <Notice tone="bad">{problem}</Notice>}
    </>
  )
}

/** Whoever is named, or whose card was read, is looked for among today's of this hall: one alone is opened at once. */
function useFind(pointId: string, onOpen: (bookingId: string) => void) {
  const [found, setFound] = useState<string[]>()
  const [problem, setProblem] = useState<Problem>()
  const find = async (words: string) => {
    setProblem(undefined)
    try {
      if (readCode(words)) return onOpen((await call('scanArrival', { pointId, code: words })).bookingId)
      const ids = await call('findPeople', { pointId, day: dayOf(now()), words })
      const [only] = ids
      setFound(ids.length === 1 ? undefined : ids)
      if (only && ids.length === 1) onOpen(only)
    } catch (error) {
      setFound(undefined)
      setProblem(problemOf(error))
    }
  }
  return { find, found, forget: () => setFound(undefined), problem }
}
