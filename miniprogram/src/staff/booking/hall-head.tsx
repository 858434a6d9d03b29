import { View } from '@tarojs/components'
import { may } from '../../../../shared/permission'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import type { HallView } from '../../../../shared/schemas/hall'
import type { PointNotice } from '../../../../shared/schemas/notice'
import type { Assignment } from '../../../../shared/schemas/staff'
import { counterTexts } from '../../../../shared/texts/counter'
import { hallLinkTexts } from '../../../../shared/texts/hall-link'
import { noticeLinkTexts } from '../../../../shared/texts/notice-link'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { ColleagueLinks } from '../../colleague/link'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Badge } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { busynessTone, hallFacts } from '../../guide/hall/view'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { ChecklistLink } from '../checklist/link'
import { feedNote } from '../device/view'
import { WaitingAtPoint } from '../notice/waiting'
import { ShortfallLink } from '../shortfall/link'
import { VisitLink } from '../visit-link'
import { BroadcastLink, ClosingLink, InspectionLink, OpenPlanLink } from './inspection-link'
import { counts } from './view'

interface Props {
  hall: HallView
  staff: Assignment
  /** Missing for who reads none. */
  bookings: StaffBooking[] | undefined
  notices: PointNotice[]
}

/** The notices of a hall, none while they are not there. */
export function useNotices(pointId: string): PointNotice[] {
  const { data } = useData(pointId, () => call('listPointNotices', { pointId }))
  return data.state === 'content' ? data.content : []
}

/** The hall in one glance: how busy, how many waiting, how many of today's have come. */
export function HallHead({ name, hall, staff, bookings, notices }: Props & { name: string }) {
  const { texts } = useSpeech()
  const facts = hallFacts(hall, texts)
  const { pointId } = hall
  const isClerk = staff.scope.kind === 'point'
  return (
    <>
      <WaitingAtPoint pointId={pointId} notices={notices} isClerk={isClerk} />
      <Card>
        <View className="headed">
          <Heading className="grow">{name}</Heading>
          <Badge tone={busynessTone(hall.busyness)}>{texts.busyness[hall.busyness]}</Badge>
        </View>
        {facts.length > 0 && <View className="soft">{facts.join(' · ')}</View>}
        {hall.busyness === 'unknown' && <View className="warn">{texts.staff.feedLost}</View>}
        {bookings && <Arrived bookings={bookings} />}
      </Card>
    </>
  )
}

/** What else there is to do at the hall. */
export function HallLinks({ hall, staff, bookings, notices }: Props) {
  const { texts } = useSpeech()
  const { pointId } = hall
  return (
    <Card flush>
      {bookings && <CounterLinks pointId={pointId} />}
      <ChecklistLink />
      <HallLink pointId={pointId} />
      <OpenPlanLink pointId={pointId} />
      <NoticeLink pointId={pointId} notices={notices} />
      {may(staff, 'listDevices', 'somewhere') && (
        <LinkRow
          title={texts.device.title}
          note={feedNote(hall, texts)}
          onPress={() => open('staff/device/index', { pointId })}
        />
      )}
      {may(staff, 'listOutcomes', 'somewhere') && (
        <LinkRow
          title={texts.outcome.title}
          note={texts.outcome.note}
          onPress={() => open('staff/outcome/index', { pointId })}
        />
      )}
      {may(staff, 'listShortfalls', 'somewhere') && <ShortfallLink pointId={pointId} />}
      {may(staff, 'draftBroadcast', 'somewhere') && <BroadcastLink pointId={pointId} />}
      {may(staff, 'closeToday', 'somewhere') && <ClosingLink pointId={pointId} />}
      {may(staff, 'listFindings', 'somewhere') && <InspectionLink pointId={pointId} />}
      <VisitLink staff={staff} />
      <ColleagueLinks staff={staff} pointId={pointId} />
    </Card>
  )
}

function Arrived({ bookings }: { bookings: StaffBooking[] }) {
  const { texts } = useSpeech()
  const { total, arrived } = counts(bookings)
  return <View className="strong">{texts.staff.summary(total, arrived)}</View>
}

/** Other days and their lists; and somebody who has no booking. */
function CounterLinks({ pointId }: { pointId: string }) {
  const { days, enter } = usePageTexts(counterTexts)
  const { free } = usePageTexts(workplaceTexts).links
  return (
    <>
      <LinkRow title={enter[0]} note={enter[1]} onPress={() => open('counter/walk-in/index', { pointId })} />
      <LinkRow title={days[0]} note={days[1]} onPress={() => open('counter/day/index', { pointId })} />
      <LinkRow title={free[0]} note={free[1]} onPress={() => open('counter/free/index', { pointId })} />
    </>
  )
}

/** The way to the hall from the inside: for guides, and for who draws its plan. */
function HallLink({ pointId }: { pointId: string }) {
  const words = usePageTexts(hallLinkTexts)
  return (
    <LinkRow title={words.title} note={words.note} onPress={() => open('hall/desk/index', { pointId })} />
  )
}

/** The way to the notices, with how many the point has still to acknowledge. */
function NoticeLink({ pointId, notices }: { pointId: string; notices: PointNotice[] }) {
  const words = usePageTexts(noticeLinkTexts)
  const missing = notices.filter(({ acknowledged }) => !acknowledged).length
  return (
    <LinkRow
      title={words.title}
      note={missing > 0 ? words.toAcknowledge(missing) : words.note}
      onPress={() => open('staff/notice/index', { pointId })}
    />
  )
}
