import { useState } from 'react'
import { nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { type VisitDraft, visitDraft } from '../draft'

const empty = (service: string): VisitDraft => ({
  requestId: newId(nowMs(), Math.random),
  ...(service && { service }),
  applicant: { name: '', idNumber: '', phone: '' },
  contact: { name: '', phone: '' },
  facts: {},
  answers: {},
  address: '',
  halfDays: [],
})

export interface DraftInHand {
  draft: VisitDraft
  fill: (next: VisitDraft) => void
  /** Something from before is gone on with. */
  isKept: boolean
  clear: () => void
}

/** A request as it is filled in. Of somebody who telephones nothing stays on the phone of staff. */
export function useVisitDraft(service: string, isByPhone: boolean): DraftInHand {
  const [kept] = useState(() => (isByPhone ? undefined : visitDraft.read()?.content))
  const [draft, setDraft] = useState(() => begun(kept, service))
  const [isKept, setKept] = useState(kept?.visitClass !== undefined)
  const fill = (next: VisitDraft) => {
    if (!isByPhone) visitDraft.write(next)
    setDraft(next)
  }
  const clear = () => {
    visitDraft.erase()
    setDraft(empty(service))
    setKept(false)
  }
  return { draft, fill, isKept, clear }
}

/** The service that was come from counts, whatever was asked for before. */
function begun(kept: VisitDraft | undefined, service: string): VisitDraft {
  if (!kept) return empty(service)
  return service && kept.service !== service ? { ...kept, service, answers: {} } : kept
}
