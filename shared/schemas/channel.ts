import * as v from 'valibot'
import { Evidence } from './evidence'
import { Text } from './text'

/** A mini-program of somebody else, by the name it is found under; it opens from ours once its id is known. */
const MiniProgram = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  appId: v.optional(v.pipe(v.string(), v.regex(/^wx[0-9a-f]{16}$/))),
})

/** Where people ask, complain or report, by telephone, or do an errand themselves, online. */
export const Channel = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{2,30}$/)),
  name: Text,
  note: Text,
  phone: v.optional(v.pipe(v.string(), v.regex(/^\d{3,12}$/))),
  /** A website, to be copied: WeChat opens none. */
  address: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9.-]{4,80}$/))),
  miniProgram: v.optional(MiniProgram),
  evidence: Evidence,
})
export type Channel = v.InferOutput<typeof Channel>
