import { useState } from 'react'
import type { WaitingView } from '../../../../shared/schemas/waiting'
import { open } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'

type Answer = { is: 'over' } | { is: 'refused'; problem: Problem }

/** What a person answers to an offer, and what comes of it. */
export function useAnswer(
  { waitingId }: WaitingView,
  onChange: (line: WaitingView) => void,
  onReload: () => Promise<void>,
) {
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const ask = (work: () => Promise<void>) => () => {
    setBusy(true)
    setAnswer(undefined)
    work()
      .catch(error => {
        setAnswer({ is: 'refused', problem: problemOf(error) })
        return onReload()
      })
      .finally(() => setBusy(false))
  }
  return {
    busy,
    answer,
    accept: ask(async () => {
      const taken = await call('acceptWaiting', { waitingId })
      if (taken.outcome === 'booked')
        return open('errand/booking/done', { bookingId: taken.booking.bookingId })
      setAnswer({ is: 'over' })
      await onReload()
    }),
    refuse: ask(async () => onChange(await call('refuseWaiting', { waitingId }))),
    leave: ask(async () => onChange(await call('leaveWaiting', { waitingId }))),
  }
}
