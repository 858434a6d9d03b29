import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { may } from '../../../../shared/permission'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import type { Assignment } from '../../../../shared/schemas/staff'
import { counterTexts } from '../../../../shared/texts/counter'
import { Loaded } from '../../components/loaded'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { useWide } from '../../phone/wide'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { BookingList } from './booking-list'
import { HallHead, HallLinks, useNotices } from './hall-head'
import { useVisit } from './visit'

const readDay = (pointId: string, staff: Assignment) =>
  Promise.all([
    may(staff, 'listPointBookings', 'somewhere')
      ? call('listPointBookings', { pointId, day: dayOf(now()) })
      : undefined,
    call('getPointHall', { pointId }),
    catalogue(),
  ])

/** One point today, kept fresh so that staff see bookings come and go. */
export function PointDay({ pointId, staff }: { pointId: string; staff: Assignment }) {
  const { say } = useSpeech()
  const { data, reload, show } = useData(pointId, () => readDay(pointId, staff), 10)
  const notices = useNotices(pointId)
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  return (
    <Loaded data={data} onRetry={reload}>
      {([bookings, hall, all]) => {
        const names = namesOf(all, say)
        const known = { hall, staff, bookings, notices }
        const head = <HallHead {...known} name={names.point(pointId)} />
        const links = <HallLinks {...known} />
        if (!bookings)
          return (
            <View className="stack">
              {head}
              {links}
            </View>
          )
        const change = (changed: StaffBooking) =>
          show([bookings.map(one => (one.bookingId === changed.bookingId ? changed : one)), hall, all])
        return (
          <Bookings
            pointId={pointId}
            bookings={bookings}
            names={names}
            head={head}
            links={links}
            onChange={change}
            onRefused={() => void reload()}
          />
        )
      }}
    </Loaded>
  )
}

interface Props {
  pointId: string
  bookings: StaffBooking[]
  names: Names
  /** The hall itself, and what else there is to do there. */
  head: React.ReactNode
  links: React.ReactNode
  onChange: (booking: StaffBooking) => void
  onRefused: () => void
}

/** On a phone one column, and a person on a page of his own; on a PC the list, and beside it who was chosen. */
function Bookings({ pointId, bookings, names, head, links, onChange, onRefused }: Props) {
  const isWide = useWide()
  const [chosen, setChosen] = useState<string>()
  const onOpen = (bookingId: string) =>
    isWide ? setChosen(bookingId) : open('staff/booking/detail', { pointId, bookingId })
  const list = <BookingList {...{ pointId, bookings, names, chosen, onOpen, onChange, onRefused }} />
  if (!isWide) {
    return (
      <View className="stack">
        {head}
        {list}
        {links}
      </View>
    )
  }
  return (
    <Wide>
      <View className="beside">
        <View className="stack">{list}</View>
        <View className="stack">
          {chosen ? (
            <Chosen key={chosen} pointId={pointId} bookingId={chosen} onChange={onChange} />
          ) : (
            <Hint />
          )}
          {head}
          {links}
        </View>
      </View>
    </Wide>
  )
}

function Hint() {
  const words = usePageTexts(counterTexts)
  return <View className="soft">{words.chooseHint}</View>
}

interface ChosenProps {
  pointId: string
  bookingId: string
  onChange: (booking: StaffBooking) => void
}

function Chosen({ pointId, bookingId, onChange }: ChosenProps) {
  const { content, action, over } = useVisit(pointId, bookingId, onChange)
  return (
    <>
      {content}
      {action}
      {over}
    </>
  )
}
