import { useCallback, useEffect, useRef, useState } from 'react'
import { msOf } from '../../../../shared/domain/calendar'
import type { Login } from '../../../../shared/schemas/login'
import { nowMs } from '../../phone/clock'
import { begin, call, isPassing, type Problem, problemOf } from '../../server/call'

/** How far a PC has come that asks to be let in. */
export type SignIn =
  | { step: 'asking' }
  | { step: 'failed'; problem: Problem }
  | { step: 'waiting'; login: Login; isOffline: boolean }
  /** Nobody has answered, or the telephone has said no. */
  | { step: 'expired' | 'refused' }

const everyMs = 2000

/** Asks for a picture, and then again and again whether a telephone has let this browser in. */
export function useLogin(onEntered: () => void): { state: SignIn; again: () => void } {
  const [state, setState] = useState<SignIn>({ step: 'asking' })
  const entered = useRef(onEntered)
  entered.current = onEntered
  const again = useCallback(() => {
    setState({ step: 'asking' })
    call('beginLogin', {}).then(
      login => setState({ step: 'waiting', login, isOffline: false }),
      error => setState({ step: 'failed', problem: problemOf(error) }),
    )
  }, [])
  useEffect(again, [again])
  const login = state.step === 'waiting' ? state.login : undefined
  useEffect(() => {
    if (!login) return
    let isLeft = false
    const go = async () => {
      const next = await taken(login)
      if (isLeft) return
      if (next === 'entered') return entered.current()
      setState(next)
      timer = setTimeout(go, everyMs)
    }
    let timer = setTimeout(go, everyMs)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [login])
  return { state, again }
}

async function taken(login: Login): Promise<SignIn | 'entered'> {
  const { loginCode, pollKey, expiresAt } = login
  const isOver = msOf(expiresAt) <= nowMs()
  try {
    const answer = await call('takeLogin', { loginCode, pollKey })
    if (answer.state === 'waiting') return { step: 'waiting', login, isOffline: false }
    begin(answer.session)
    return 'entered'
  } catch (error) {
    if (isOver) return { step: 'expired' }
    return isPassing(problemOf(error)) ? { step: 'waiting', login, isOffline: true } : { step: 'refused' }
  }
}
