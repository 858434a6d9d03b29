import * as v from 'valibot'

export const SessionId = v.pipe(v.string(), v.regex(/^[\w-]{16}$/))

const Token = v.pipe(v.string(), v.minLength(1), v.maxLength(1024))

/** `before`: the token that the device had, whose session this one takes the place of. */
export const SignIn = v.strictObject({
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  before: v.optional(Token),
})
export const Renewal = v.strictObject({ token: Token })

/** One device on which a person is signed in, as he may know of it. */
export interface SessionView {
  sessionId: string
  device: { kind: 'phone' | 'tablet' | 'computer'; name: string }
  begunAt: string
  /** To the hour. */
  seenAt: string
  /** The one that asks. */
  isThis: boolean
}
export const OfSession = v.strictObject({ sessionId: SessionId })
