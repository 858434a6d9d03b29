import * as v from 'valibot'
import { families } from '../vocabulary/service'
import { FeeCode, ServiceCode } from './code'
import { Evidence, Stated } from './evidence'
import { countIn, listOf, written } from './flaw'
import { PlaceRule } from './place'
import { Name, ShortText, Text } from './text'

export const Family = v.picklist(families)
export type Family = v.InferOutput<typeof Family>

/** Queue-machine group a service is called in; service times are kept per group. */
export const Group = v.picklist(['passport', 'pass', 'endorsement', 'resident', 'foreigner', 'other'])
export type Group = v.InferOutput<typeof Group>
export const groups = Group.options

export const Audience = v.picklist([
  'mainland',
  'borderResident',
  'taiwanResident',
  'hmResident',
  'hmtResident',
  'foreigner',
  'all',
])
export type Audience = v.InferOutput<typeof Audience>

/**
 * How long the authorities may take: by law, as the nation promises, and as Jilin promises; `urgent` is for
 * pressing reasons, `applyBy` when the applicant has to come.
 */
export const TimeLimits = v.strictObject({
  statute: v.optional(Stated),
  national: v.optional(Stated),
  jilin: v.optional(Stated),
  urgent: v.optional(Stated),
  applyBy: v.optional(Stated),
})
export type TimeLimits = v.InferOutput<typeof TimeLimits>

/** A way round the counter: a machine in the hall, or the platform on the web. */
export const Alternative = v.strictObject({
  possible: v.picklist(['yes', 'partly', 'no', 'suspended']),
  ...Stated.entries,
})
export type Alternative = v.InferOutput<typeof Alternative>

/** Where a person goes in the hall, by the functional zones of the guidance standard. */
export const Zone = v.picklist([
  'guidance',
  'photo',
  'form',
  'copy',
  'ticket',
  'waiting',
  'citizenCounter',
  'residentCounter',
  'foreignerCounter',
  'interview',
  'payment',
  'machine',
  'collection',
])
export type Zone = v.InferOutput<typeof Zone>

export const Service = v.strictObject({
  code: ServiceCode,
  family: Family,
  group: Group,
  audience: Audience,
  name: Name,
  /** What people call it, for messages; older editions have none. */
  shortName: v.optional(ShortText),
  /** What a person should know before setting out. */
  note: v.optional(Text),
  /** Who may apply, and in which cases. */
  conditions: listOf(Stated, { most: 20 }),
  /** How long the certificate is good for. */
  validity: v.optional(Stated),
  where: Stated,
  /** Who may do it where, the first that holds; missing where anybody may anywhere. */
  places: v.optional(listOf(PlaceRule, { most: 20 })),
  selfService: Alternative,
  online: Alternative,
  /** Who has to come, and who may come instead. */
  agent: Stated,
  pickup: Stated,
  /** The way through the hall, first zone first. */
  way: v.strictObject({ zones: listOf(Zone, { most: 20 }), evidence: Evidence }),
  /** Codes of the fee table, the usual one first. */
  fees: listOf(FeeCode, { most: 20 }),
  timeLimits: TimeLimits,
  /** Typical minutes at the counter for one adult; an estimate until halls have measured theirs. */
  counterMinutes: countIn(1, 240),
  legalBasis: listOf(written(200), { most: 20 }),
  evidence: Evidence,
})
export type Service = v.InferOutput<typeof Service>

/**
 * An errand that halls are asked for and have no list for. Without a kind, another authority does it, and `to` names
 * that; an `answer` says all there is to say in `to`.
 */
export const Referral = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{2,30}$/)),
  kind: v.optional(v.literal('answer')),
  name: Text,
  to: Text,
  evidence: Evidence,
})
export type Referral = v.InferOutput<typeof Referral>
