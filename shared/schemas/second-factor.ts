import * as v from 'valibot'
import { factorCodePattern } from '../vocabulary/factor-code'

/** Six digits of an authenticator, good for half a minute. */
export const FactorCode = v.strictObject({ code: v.pipe(v.string(), v.regex(factorCodePattern)) })

export interface SecondFactor {
  isSetUp: boolean
  /** Until when it has been shown. */
  steppedUpUntil?: string
}

/** Told once, to be kept by the authenticator. */
export interface FactorKey {
  /** Base 32, to be typed. */
  key: string
  /** The same as an authenticator reads it from a picture. */
  uri: string
}
