import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { useSpeech } from '../../phone/language'
import { askPermissionFor } from '../../phone/permission'
import { session } from '../../phone/session'
import { openAlone } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { eraseDraft, requestIdFor } from '../../visit/draft'
import { endErrand } from '../../visit/errand'
import { wish } from '../../visit/wish'

export type Wish = NonNullable<ReturnType<typeof wish.read>>['content']

type Answer = { is: 'free'; slotAt: string } | { is: 'refused'; problem: Problem }

/** Joins the line, and asks first whether WeChat may tell of it: it asks within the tap alone. */
export function useJoining({ pointId, slotAt, member }: Wish) {
  const { language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const send = async (isTimeAlone: boolean) => {
    const { relation, guardian, ...form } = member
    const originDivision = session.get()?.me.originDivision
    const asked = {
      ...form,
      pointId,
      day: dayOf(slotAt),
      language,
      relation,
      ...(isTimeAlone && { wishedAt: slotAt }),
      ...(originDivision && { originDivision }),
      ...(relation !== 'self' && { forFamily: true }),
      ...(guardian && 'name' in guardian && { guardian: guardian.name }),
    }
    const joined = await call('joinWaiting', { ...asked, requestId: requestIdFor(JSON.stringify(asked)) })
    if (joined.outcome === 'free') return setAnswer({ is: 'free', slotAt: joined.slotAt })
    wish.erase()
    eraseDraft()
    member.services.forEach(endErrand)
    openAlone('other-time/line/index', {})
  }
  const join = (isTimeAlone: boolean) => {
    const asking = askPermissionFor('waitingList')
    setBusy(true)
    setAnswer(undefined)
    asking
      .then(() => send(isTimeAlone))
      .catch(error => setAnswer({ is: 'refused', problem: problemOf(error) }))
      .finally(() => setBusy(false))
  }
  return { busy, answer, join }
}
