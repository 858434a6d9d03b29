import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { againProblem } from '../../../../shared/domain/booking/booking'
import { isReachable } from '../../../../shared/domain/booking/late'
import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import type { Booking, Slot } from '../../../../shared/schemas/booking'
import { lateTexts } from '../../../../shared/texts/late'
import { moveTexts } from '../../../../shared/texts/move'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DayChips } from '../../components/day-chips'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { PlaceCard } from '../../components/place-card'
import { Row } from '../../components/row'
import { Segments } from '../../components/segments'
import { firstDay } from '../../errand/point/view'
import { useTravel } from '../../errand/slot/reach'
import { Times } from '../../errand/slot/times'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { back, openAlone, paramOf } from '../../route'
import { useBookableDays } from '../../server/bookable'
import { call, type Problem, problemOf } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { type Names, namesOf } from '../../server/names'
import { attempt, requestIdFor } from '../../visit/draft'
import { bookingCache, readBooking } from '../../visit/own-booking'
import { dayLabel, durationLabel, problemLabel, slotLabel } from '../../wording'
import { OtherHall } from './other-hall'

export default function MoveBooking() {
  const { say } = useSpeech()
  const said = usePageTexts(moveTexts)
  const { params } = useRouter()
  const bookingId = paramOf(params, 'bookingId')
  const { data, reload } = useData(bookingId, () => readBooking(bookingId), 0, bookingCache(bookingId))
  const content = contentOf(data)
  if (!content)
    return (
      <Page title={said.title}>
        <Loaded data={data} onRetry={reload}>
          {() => null}
        </Loaded>
      </Page>
    )
  const [booking, all] = content
  const wanted = { pointId: paramOf(params, 'pointId'), slotAt: paramOf(params, 'slotAt') }
  return <Choice booking={booking} names={namesOf(all, say)} wanted={wanted} />
}

interface Props {
  booking: Booking
  names: Names
  /** What was chosen before, or empty. */
  wanted: { pointId: string; slotAt: string }
}

/**
 * Where and when instead; nothing is given up before the new place is had. One whose visit is over or was given up is
 * booked again with all it had.
 */
function Choice({ booking, names, wanted }: Props) {
  const { texts } = useSpeech()
  const said = usePageTexts(moveTexts)
  const words = usePageTexts(lateTexts)
  const { bookingId } = booking
  const now = useNow(60)
  const isAgain = againProblem(booking, now) === undefined
  const [pointId, setPointId] = useState(wanted.pointId || booking.pointId)
  const days = useBookableDays(now, pointId)
  const [isPicking, setPicking] = useState(false)
  const [day, setDay] = useState(wanted.slotAt ? dayOf(wanted.slotAt) : firstDay(days, now))
  const [slotAt, setSlotAt] = useState(wanted.slotAt)
  const [slots, setSlots] = useState<Slot[]>([])
  const { busy, refusal, move, forget } = useMove(bookingId, isAgain)
  const [asking, setAsking] = useState(false)
  const isOpen = slots.some(slot => slot.slotAt === slotAt && slot.places > 0) && !isPicking
  const time = `${dayLabel(texts, day)} ${slotAt && timeOf(slotAt)}`
  const chooseHall = (next: string, at = '') => {
    setPointId(next)
    setPicking(false)
    setSlotAt(at)
    if (at) setDay(dayOf(at))
    forget()
  }
  const travel = useTravel(pointId)
  const isTight = travel !== undefined && slotAt !== '' && !isReachable(slotAt, travel, now)
  const warning = isTight ? `${words.ask}${words.between}${words.askNote(durationLabel(texts, travel))} ` : ''
  const title = isAgain ? said.againTitle : said.title
  const ask = isAgain
    ? { title: said.askAgain, note: said.noteAgain, yes: said.yesAgain, no: said.noAgain }
    : { title: said.ask, note: said.note, yes: said.yes, no: said.no }
  const moveLabel = isAgain ? said.again(time) : said.to(time)
  return (
    <Page
      title={title}
      over={
        asking && (
          <Ask
            {...ask}
            title={ask.title(names.point(pointId), time)}
            note={warning + ask.note}
            onYes={() => {
              setAsking(false)
              void move({ pointId, slotAt })
            }}
            onNo={() => setAsking(false)}
          />
        )
      }
      foot={
        <>
          {refusal && <Refusal problem={refusal} isAgain={isAgain} />}
          <Button kind="primary" disabled={!isOpen || busy} onPress={() => setAsking(true)}>
            {busy ? (isAgain ? said.booking : said.moving) : isOpen ? moveLabel : said.choose}
          </Button>
        </>
      }
    >
      <Card flush>
        <Row label={isAgain ? said.before : said.now}>
          <View className="strong">{slotLabel(texts, booking.slotAt)}</View>
        </Row>
        <Row label={texts.booking.point}>{names.point(booking.pointId)}</Row>
      </Card>
      <Segments
        label={said.where}
        options={[
          { value: 'same', name: said.sameHall },
          { value: 'other', name: said.otherHall },
        ]}
        chosen={isPicking || pointId !== booking.pointId ? 'other' : 'same'}
        onChoose={to => (to === 'same' ? chooseHall(booking.pointId) : setPicking(true))}
      />
      {isPicking ? (
        <OtherHall bookingId={bookingId} onChoose={view => chooseHall(view.pointId, view.slotAt)} />
      ) : (
        <>
          {pointId !== booking.pointId && <PlaceCard pointId={pointId} service={booking.services.join()} />}
          <SectionTitle>{said.choose}</SectionTitle>
          <DayChips days={days} today={dayOf(now)} chosen={day} onChoose={next => setDay(next ?? day)} />
          <Times
            ask={JSON.stringify([pointId, day, refusal])}
            read={() => call('listMoveSlots', { bookingId, pointId, day })}
            chosen={slotAt}
            travel={travel}
            onChoose={next => {
              setSlotAt(next)
              forget()
            }}
            onSlots={setSlots}
          />
        </>
      )}
    </Page>
  )
}

/** Answers that make no list on the new day are not asked here. */
function Refusal({ problem, isAgain }: { problem: Problem; isAgain: boolean }) {
  const { texts } = useSpeech()
  const said = usePageTexts(moveTexts)
  const isOfList = problem === 'checklistChanged' || problem === 'answersContradictId'
  return (
    <Notice tone="bad">
      {isOfList ? (isAgain ? said.anewAgain : said.anew) : problemLabel(texts, problem)}
    </Notice>
  )
}

function useMove(bookingId: string, isAgain: boolean) {
  const said = usePageTexts(moveTexts)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()
  const move = async (to: { pointId: string; slotAt: string }) => {
    setBusy(true)
    setRefusal(undefined)
    try {
      if (isAgain) {
        const asked = { bookingId, ...to }
        const made = await call('bookAgain', { ...asked, requestId: requestIdFor(JSON.stringify(asked)) })
        attempt.erase()
        return openAlone('errand/booking/done', { bookingId: made.bookingId })
      }
      await call('moveBooking', { bookingId, ...to })
      tell(said.done)
      back()
    } catch (error) {
      const problem = problemOf(error)
      if (problem === 'attemptEnded') attempt.erase()
      setRefusal(problem)
    } finally {
      setBusy(false)
    }
  }
  return { busy, refusal, move, forget: () => setRefusal(undefined) }
}
