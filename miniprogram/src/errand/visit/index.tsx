import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { answersIn } from '../../../../shared/domain/checklist/shared-list'
import { visitProblem, visitsFor } from '../../../../shared/domain/point/place'
import { visitTexts } from '../../../../shared/texts/visit'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf, pathOf } from '../../route'
import { contentOf } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import { useServiceDetails } from '../../server/service-detail'
import { errandOf, isBegun, placeAhead, setErrand, useVisit, visitOf } from '../../visit/errand'
import { ShareRow } from '../checklist/share-row'
import { Together } from '../checklist/together'
import { VisitMaterials } from './materials'
import { ServiceRows } from './service-rows'
import { jointDetail, sharedVisit, visitView } from './view'

/** Several things in one visit: one list of what to bring, and on to one booking of all. */
export default function VisitPage() {
  const { texts, say } = useSpeech()
  const words = usePageTexts(visitTexts)
  const { params } = useRouter()
  const [services, setServices] = useState(() =>
    adopted(paramOf(params, 'service'), paramOf(params, 'given')),
  )
  const onDate = useDayOf(services)
  const { data, reload } = useServiceDetails(services, onDate)
  const { answers } = useVisit(services)
  const details = contentOf(data)
  const view = details && visitView(details, answers, onDate)
  const isReady = view && view.open.length + view.refused.length === 0
  const path = pathOf('errand/visit/index', details ? sharedVisit(details, answers, onDate) : { service: '' })
  useShareAppMessage(() => ({ title: words.title(services.length), path: `/${path}` }))
  const remove = ({ service }: ServiceDetail) => {
    setServices(services.filter(code => code !== service.code))
    tell(words.removed(say(service.name)))
  }
  return (
    <Page
      title={words.title(services.length)}
      foot={
        isReady && (
          <Button kind="primary" onPress={() => void goOn(details, onDate)}>
            {texts.checklist.choosePoint}
          </Button>
        )
      }
    >
      <View className="stack-tight">
        <Title>{words.title(services.length)}</Title>
        {services.length > 1 && <View className="soft">{words.note}</View>}
      </View>
      <Loaded data={data} onRetry={reload}>
        {all => {
          const seen = visitView(all, answers, onDate)
          const joint = jointDetail(all)
          return (
            <>
              <ServiceRows details={all} view={seen} {...(all.length > 1 && { onRemove: remove })} />
              <VisitMaterials details={all} items={seen.items} isWhole={seen.open.length === 0} />
              {isReady && <ShareRow path={path} onShared={() => undefined} />}
              {isReady && joint && (
                <Together detail={joint} answers={answers} onDate={onDate} visit={services} />
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

/** Who opens a list that was sent sees that list, unless one of his own was begun. */
function adopted(service: string, given: string): string[] {
  const services = service.split(',')
  const answers = answersIn(given)
  const sharedAge = typeof answers.age === 'number' ? { sharedAge: answers.age } : {}
  for (const code of services)
    if (isBegun({ answers }) && !isBegun(errandOf(code)))
      setErrand(code, { ...errandOf(code), answers, ...sharedAge })
  return services
}

/** Of the time that was chosen first, else of today. */
function useDayOf([main = '']: string[]): string {
  const [slotAt] = useState(() => placeAhead(errandOf(main), now())?.slotAt)
  const today = dayOf(useNow(60))
  return slotAt && dayOf(slotAt) > today ? dayOf(slotAt) : today
}

/** To the times of the place that was chosen first, if it may serve for all of it; else to the choice of one. */
async function goOn(details: ServiceDetail[], onDate: string): Promise<void> {
  const known = details.map(detail => detail.service)
  const codes = known.map(({ code }) => code)
  const service = codes.join()
  const main = codes[0] ?? ''
  const place = placeAhead(errandOf(main), now())
  const { place: _, ...current } = errandOf(main)
  setErrand(main, current)
  const all = place ? await points().catch(() => []) : []
  const point = place && pointOf(all, place.pointId)
  const { answers, ties } = visitOf(codes)
  const problem = point && visitProblem(point, visitsFor(known, answers, ties, onDate), onDate)
  if (place && point && (!problem || problem === 'homeNotNamed'))
    open('errand/slot/index', { service, ...place })
  else open('errand/point/index', { service })
}
