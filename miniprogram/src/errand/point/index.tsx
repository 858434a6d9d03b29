import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { isPlaced, tiesOfVisits, type Visit } from '../../../../shared/domain/point/place'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { OriginBar } from '../../components/origin-bar'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { originOf, type Start, start } from '../../phone/origin'
import { useStore } from '../../phone/store'
import { open, paramOf } from '../../route'
import { useBookableDays } from '../../server/bookable'
import { call } from '../../server/call'
import { useTie } from '../tie/use-tie'
import { Ranked } from './ranked'
import type { PointView } from './view'

export default function Points() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const service = paramOf(params, 'service')
  const isKept = paramOf(params, 'kept') !== ''
  const from = useStore(start)
  const [picking, setPicking] = useState(!from)
  const now = useNow(60)
  const [day, setDay] = useState<string | undefined>(paramOf(params, 'day') || undefined)
  const { data, reload, visits, bar, sheet } = useTie(service.split(','), day ?? dayOf(now))
  // One who has a booking looks around; one who has none goes on to the times.
  const choose = ({ pointId, slotAt }: PointView) =>
    isKept
      ? open('guide/hall/detail', { pointId, service })
      : open('errand/slot/index', { service, pointId, slotAt })
  return (
    <Page
      title={texts.point.title}
      over={sheet || (picking && <OriginSheet onClose={() => setPicking(false)} />)}
    >
      {isKept && <Notice>{texts.point.kept}</Notice>}
      <OriginBar from={from} onChange={() => setPicking(true)} />
      <DayChips anyDay days={useBookableDays(now)} today={dayOf(now)} chosen={day} onChoose={setDay} />
      {bar}
      {from && !visits && (
        <Loaded data={data} onRetry={reload}>
          {() => null}
        </Loaded>
      )}
      {from && visits?.every(isPlaced) && <Across visits={visits} from={from} day={day} onChoose={choose} />}
      {!from && (
        <State icon="place" title={texts.origin.choose} note={texts.origin.chooseNote}>
          <Button kind="primary" onPress={() => setPicking(true)}>
            {texts.origin.choose}
          </Button>
        </State>
      )}
    </Page>
  )
}

interface AcrossProps {
  visits: Visit[]
  from: Start
  day: string | undefined
  onChoose: (view: PointView) => void
}

function Across({ visits, from, day, onChoose }: AcrossProps) {
  const { say } = useSpeech()
  const services = visits.map(({ service }) => service)
  const instead = visits.flatMap(({ place }) => place?.instead ?? [])[0]
  const ties = tiesOfVisits(visits)
  return (
    <Ranked
      ask={JSON.stringify([services, from, day, ties])}
      read={() =>
        call('rankAcross', {
          services,
          origin: originOf(from),
          ...(day && { day }),
          ...(ties.length > 0 && { ties }),
        })
      }
      instead={instead && say(instead)}
      onChoose={onChoose}
    />
  )
}
