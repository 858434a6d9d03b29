import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../../shared/domain/calendar'
import { isStanding } from '../../../../shared/domain/point/place'
import { pointsWithin } from '../../../../shared/domain/point/scope'
import { may } from '../../../../shared/permission'
import type { Assignment } from '../../../../shared/schemas/staff'
import { noticeLinkTexts } from '../../../../shared/texts/notice-link'
import { roleTexts } from '../../../../shared/texts/role'
import { ColleagueLinks } from '../../colleague/link'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back, open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisions, points } from '../../server/reference'
import { ChecklistLink } from '../checklist/link'
import { WaitingNotices } from '../notice/waiting'
import { ShortfallLink } from '../shortfall/link'
import { VisitLink } from '../visit-link'
import { InspectionLink } from './inspection-link'
import { PointDay } from './point-day'
import { PointList } from './point-list'

/** Who is signed in and which points are his. */
const read = async () => {
  const [me, all, places] = await Promise.all([call('getMe', {}), points(), divisions()])
  const standing = all.filter(point => isStanding(point, dayOf(now())))
  const { staff } = me
  return { staff, mine: staff ? pointsWithin(staff.scope, standing, places) : [] }
}

export default function StaffBookings() {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeLinkTexts)
  const { params } = useRouter()
  const chosen = paramOf(params, 'pointId')
  const { data, reload } = useData('scope', read)
  return (
    <Page title={texts.staff.title}>
      <Loaded data={data} onRetry={reload}>
        {({ staff, mine }) => {
          if (!staff) return <NotStaff />
          if (!may(staff, 'getPointHall', 'somewhere') || mine.length === 0)
            return <NothingHere staff={staff} />
          const pointId = chosen || (mine.length === 1 ? mine[0]?.pointId : undefined)
          if (pointId) return <PointDay key={pointId} pointId={pointId} staff={staff} />
          return (
            <>
              <WaitingNotices />
              <Card flush>
                <ChecklistLink />
                <LinkRow
                  title={words.title}
                  note={words.note}
                  onPress={() => open('staff/notice/index', {})}
                />
                <LinkRow
                  title={texts.outcome.title}
                  note={texts.outcome.all(mine.length)}
                  onPress={() => open('staff/outcome/index', {})}
                />
                <ShortfallLink />
                <InspectionLink />
                <VisitLink staff={staff} />
                <ColleagueLinks staff={staff} />
              </Card>
              <PointList points={mine} onChoose={pointId => open('staff/booking/index', { pointId })} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function NotStaff() {
  const { texts } = useSpeech()
  return (
    <State icon="badge" title={texts.me.staff} note={texts.errors.forbidden}>
      <Button onPress={back}>{texts.me.title}</Button>
    </State>
  )
}

/** What this role does is done elsewhere. */
function NothingHere({ staff }: { staff: Assignment }) {
  const words = usePageTexts(roleTexts)
  return (
    <>
      <State icon="badge" title={words.name[staff.role]} note={words.nothingHere} />
      <Card flush>
        <ColleagueLinks staff={staff} />
      </Card>
    </>
  )
}
