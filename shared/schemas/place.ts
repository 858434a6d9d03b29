import * as v from 'valibot'
import { tieBases } from '../vocabulary/tie'
import { Evidence } from './evidence'
import { FactDay } from './flaw'
import { DivisionCode, PointId } from './point'
import { Condition } from './rule'
import { Text } from './text'

export const TieBasis = v.picklist(tieBases)
export type TieBasis = v.InferOutput<typeof TieBasis>

/** A county of Jilin; the hall that issued; or outside the province. */
export const HomePlace = v.union([DivisionCode, PointId, v.literal('elsewhere')])
export type HomePlace = v.InferOutput<typeof HomePlace>

export const Tie = v.strictObject({ by: TieBasis, home: HomePlace })
export type Tie = v.InferOutput<typeof Tie>
/** What ties a person to halls for all that is done in one visit: of each kind of tie at most one. */
export const Ties = v.pipe(
  v.array(Tie),
  v.minLength(1),
  v.maxLength(tieBases.length),
  v.check(ties => new Set(ties.map(({ by }) => by)).size === ties.length),
)
/** The same as a query can tell it: `registered.220102,issued.CC-00`. */
export const TiesQuery = v.pipe(
  v.string(),
  v.regex(/^[a-z]{1,12}\.[A-Za-z0-9-]{1,20}(,[a-z]{1,12}\.[A-Za-z0-9-]{1,20}){0,3}$/),
)

/**
 * Where a service may be done, on visits in [from, until), by those for whom the condition holds. The first rule
 * that holds decides. What a hall takes at all is data of the hall.
 */
export const PlaceRule = v.strictObject({
  when: v.optional(Condition),
  by: v.picklist(['anywhere', ...tieBases]),
  /** `county`: that county's own hall alone; `prefecture`: any of the prefecture. Else the county's or the prefecture's own. */
  reach: v.optional(v.picklist(['county', 'prefecture'])),
  /** Only who belongs to these; a prefecture stands for its counties. */
  within: v.optional(v.array(DivisionCode)),
  /** Where the condition itself says which place it is. */
  home: v.optional(DivisionCode),
  /** How it is asked for, and what to do where no hall of the province serves. */
  ask: v.optional(Text),
  instead: v.optional(Text),
  from: v.optional(FactDay),
  until: v.optional(FactDay),
  evidence: Evidence,
})
export type PlaceRule = v.InferOutput<typeof PlaceRule>
