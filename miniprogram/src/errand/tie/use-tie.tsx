import { type ReactNode, useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { isPlaced, type Visit, visitsFor } from '../../../../shared/domain/point/place'
import { contentOf, type Loading } from '../../server/data'
import { useServiceDetails } from '../../server/service-detail'
import { useVisit } from '../../visit/errand'
import { TieBar } from './tie-bar'
import { TieSheet } from './tie-sheet'

interface Asked extends Pick<Loading<ServiceDetail[]>, 'data' | 'reload'> {
  /** All that is done in the visit; missing while the services are read. */
  visits: Visit[] | undefined
  /** Asks, or says what was answered; nothing where it does not decide. */
  bar: ReactNode
  /** To be laid over the page; open while an answer is chosen. */
  sheet: ReactNode
}

/** What decides at which halls a visit may be made, as far as the person has said. */
export function useTie(services: string[], day: string): Asked {
  const { data, reload } = useServiceDetails(services, day)
  const { answers, ties } = useVisit(services)
  const [asking, setAsking] = useState<Visit>()
  const details = contentOf(data)
  const visits =
    details &&
    visitsFor(
      details.map(({ service }) => service),
      answers,
      ties,
      day,
    )
  return {
    data,
    reload,
    visits,
    bar: visits
      ?.filter(isFirstOfItsTie)
      .map(visit => <TieBar key={visit.service} visit={visit} onAsk={() => setAsking(visit)} />),
    sheet: asking && <TieSheet visit={asking} onClose={() => setAsking(undefined)} />,
  }
}

/** What ties several services in the same way is asked once; what is not known yet before all else. */
function isFirstOfItsTie(visit: Visit, i: number, all: Visit[]): boolean {
  const open = all.find(one => !isPlaced(one))
  if (open) return visit === open
  return all.findIndex(({ place }) => place?.by === visit.place?.by) === i
}
