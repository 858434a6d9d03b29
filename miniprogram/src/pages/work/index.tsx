import { View } from '@tarojs/components'
import type { Me } from '../../../../shared/schemas/person'
import type { Today } from '../../../../shared/schemas/today'
import { roleTexts } from '../../../../shared/texts/role'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { AccountLinks } from '../../account/link'
import { ColleagueLinks } from '../../colleague/link'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge, Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, openTab } from '../../route'
import { call, problemOf, readMe } from '../../server/call'
import { useData } from '../../server/data'
import { type Catalogue, catalogue, type Names, namesOf } from '../../server/names'
import { divisions, points } from '../../server/reference'
import { HallBoard } from './hall-board'
import { HallGrid } from './hall-grid'
import { NextDue } from './next-due'
import { type City, citiesOf, errandsOf } from './view'
import './index.scss'

interface Work {
  staff: NonNullable<Me['staff']>
  /** None for who has no work in a hall. */
  today: Today | undefined
  all: Catalogue
  cities: City[]
}

/** Who one is now: whoever is staff no more is told so, and the tab goes with the same answer. */
async function read(): Promise<Work | undefined> {
  const today = call('getToday', {}).catch(error => {
    if (problemOf(error) !== 'forbidden') throw error
    return undefined
  })
  const [me, told, all] = await Promise.all([readMe(), today, catalogue()])
  const cities =
    told && told.halls.length > 1 ? citiesOf(told.halls, ...(await Promise.all([points(), divisions()]))) : []
  return me.staff && { staff: me.staff, today: told, all, cities }
}

/** What waits for a staff member, and the way to each of his errands. */
export default function Workplace() {
  const words = usePageTexts(workplaceTexts)
  const { data, reload } = useData('work', read, 30)
  return (
    <Page tab="work" title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {work => (work ? <OfStaff {...work} /> : <NotStaff />)}
      </Loaded>
    </Page>
  )
}

function NotStaff() {
  const { texts } = useSpeech()
  const words = usePageTexts(workplaceTexts)
  return (
    <State icon="badge" title={words.title} note={words.notStaff}>
      <Button onPress={() => openTab('me')}>{texts.me.title}</Button>
    </State>
  )
}

function OfStaff({ staff, today, all, cities }: Work) {
  const { say } = useSpeech()
  const names = namesOf(all, say)
  const [only] = today?.halls.length === 1 ? today.halls : []
  return (
    <Wide>
      <View className={today ? 'stack beside' : 'stack'}>
        {today && (
          <View className="stack">
            {only && <HallBoard hall={only} name={names.point(only.pointId)} />}
            {only && today.due && <NextDue pointId={only.pointId} due={today.due} names={names} />}
            {!only && <HallGrid halls={today.halls} names={names} cities={cities} />}
          </View>
        )}
        <View className="stack">
          {today && <Waiting today={today} pointId={only?.pointId} names={names} />}
          <Errands staff={staff} />
        </View>
      </View>
    </Wide>
  )
}

/** What waits to be approved, acknowledged or mended. */
function Waiting({ today, pointId, names }: { today: Today; pointId: string | undefined; names: Names }) {
  const words = usePageTexts(workplaceTexts)
  const { toApprove, unacknowledged, findings, broadcasts } = today
  const isQuiet = toApprove.length + unacknowledged.length + broadcasts.length === 0
  if (isQuiet && !findings?.waiting) return null
  return (
    <Card flush>
      {toApprove.map(number => (
        <LinkRow
          key={number}
          icon="alert"
          title={words.toApprove(number)}
          onPress={() => open('staff/notice/detail', { number })}
        />
      ))}
      {[...new Set(broadcasts.map(({ pointId }) => pointId))].map(hall => (
        <LinkRow
          key={hall}
          icon="alert"
          title={words.broadcast(names.point(hall))}
          onPress={() => open('messages/broadcast/index', { pointId: hall })}
        />
      ))}
      {findings !== undefined && findings.waiting > 0 && (
        <LinkRow
          icon="alert"
          title={words.findings(findings.waiting, findings.overdue)}
          onPress={() => open('inspection/list/index', pointId ? { pointId } : {})}
        />
      )}
      {unacknowledged.map(({ number, points }) => (
        <LinkRow
          key={number}
          icon="alert"
          title={pointId ? words.toAcknowledge(number) : words.unacknowledged(number, points)}
          onPress={() =>
            pointId
              ? open('staff/notice/detail', { number, pointId })
              : open('staff/notice/acknowledgement', { number })
          }
        />
      ))}
    </Card>
  )
}

function Errands({ staff }: Pick<Work, 'staff'>) {
  const words = usePageTexts(workplaceTexts)
  const roles = usePageTexts(roleTexts)
  const errands = errandsOf(staff)
  return (
    <>
      <SectionTitle>{words.errands}</SectionTitle>
      <View className="line line-wrap">
        <View>{staff.name}</View>
        <Badge>{roles.name[staff.role]}</Badge>
      </View>
      {errands.length === 0 && <Notice>{roles.nothingHere}</Notice>}
      <Card flush>
        {errands.map(({ errand, go }) => {
          const [title, note] = words.links[errand]
          return <LinkRow key={errand} title={title} note={note} onPress={go} />
        })}
        <ColleagueLinks staff={staff} />
        <AccountLinks staff={staff} />
      </Card>
    </>
  )
}
