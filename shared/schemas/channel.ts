import * as v from 'valibot'
import { Evidence } from './evidence'
import { Text } from './text'

/** Where people ask, complain or report. */
export const Channel = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{2,30}$/)),
  name: Text,
  note: Text,
  phone: v.pipe(v.string(), v.regex(/^\d{3,12}$/)),
  evidence: Evidence,
})
export type Channel = v.InferOutput<typeof Channel>
