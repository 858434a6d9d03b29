import * as v from 'valibot'
import type { Session } from './person'
import type { SessionView } from './session'

/** 128 random bits. */
export const LoginCode = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
export const OfLogin = v.strictObject({ loginCode: LoginCode })

/** What a PC shows that asks to be let in. */
export interface Login {
  loginCode: string
  /** Known to the PC alone: whoever has only seen the code gets no session. */
  pollKey: string
  /** Two digits to compare with the telephone. */
  number: string
  expiresAt: string
}

/** What the telephone says of it. */
export interface LoginView {
  device: SessionView['device']
  /** Of the PC on the network. */
  address: string
  askedAt: string
  /** One of them stands on the PC. */
  numbers: string[]
}

const LoginNumber = v.pipe(v.string(), v.regex(/^\d{2}$/))
export const ConfirmLogin = v.strictObject({ loginCode: LoginCode, number: LoginNumber })
export const TakeLogin = v.strictObject({
  loginCode: LoginCode,
  pollKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})
export type TakenLogin = { state: 'waiting' } | { state: 'entered'; session: Session }
