import { useState } from 'react'
import { useSpeech } from '../../phone/language'
import { session } from '../../phone/session'
import { openAlone } from '../../route'
import { call, detailOf, type Problem, problemOf } from '../../server/call'
import { attempt, requestIdFor } from '../../visit/draft'
import { type Party, rememberPeople, setParty } from '../../visit/party'

interface Refusal {
  problem: Problem
  /** Of whom it speaks, where it says so. */
  member: number | undefined
}

/** Books for all of them at once, or says why nobody is booked. */
export function useGroupBooking(party: Party) {
  const { language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const book = async (isRemembering: boolean) => {
    setBusy(true)
    setRefusal(undefined)
    const originDivision = session.get()?.me.originDivision
    const asked = { ...party, language, ...(originDivision && { originDivision }) }
    try {
      const { groupCode } = await call('createGroup', {
        ...asked,
        requestId: requestIdFor(JSON.stringify(asked)),
      })
      attempt.erase()
      if (isRemembering) rememberPeople(party.members)
      setParty(undefined)
      openAlone('family/group/index', { groupCode })
    } catch (error) {
      const problem = problemOf(error)
      if (problem === 'attemptEnded') attempt.erase()
      const detail = detailOf(error) ?? ''
      setRefusal({ problem, member: /^[0-4]$/.test(detail) ? Number(detail) : undefined })
      setBusy(false)
    }
  }
  return { busy, refusal, book, forget: () => setRefusal(undefined) }
}
