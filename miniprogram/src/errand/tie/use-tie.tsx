import { type ReactNode, useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { type Visit, visitFor } from '../../../../shared/domain/point/place'
import { contentOf, type Loading } from '../../server/data'
import { useServiceDetail } from '../../server/service-detail'
import { useErrand } from '../../visit/errand'
import { TieBar } from './tie-bar'
import { TieSheet } from './tie-sheet'

interface Asked extends Pick<Loading<ServiceDetail>, 'data' | 'reload'> {
  /** Missing while the service is read. */
  visit: Visit | undefined
  /** Asks, or says what was answered; nothing where it does not decide. */
  bar: ReactNode
  /** To be laid over the page; open while an answer is chosen. */
  sheet: ReactNode
}

/** What decides at which halls an errand may be done, as far as the person has said. */
export function useTie(service: string, day: string): Asked {
  const { data, reload } = useServiceDetail(service, day)
  const { answers, tie } = useErrand(service)
  const [asking, setAsking] = useState(false)
  const detail = contentOf(data)
  const visit = detail && visitFor(detail.service, answers, tie, day)
  return {
    data,
    reload,
    visit,
    bar: visit && <TieBar visit={visit} onAsk={() => setAsking(true)} />,
    sheet: asking && visit && <TieSheet visit={visit} onClose={() => setAsking(false)} />,
  }
}
