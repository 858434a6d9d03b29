import type { Evidence } from '../../schemas/evidence'
import type { Fee } from '../../schemas/fee'
import { type Guide, type GuideFact, type GuideField, guideFields } from '../../schemas/guide'
import type { Service } from '../../schemas/service'
import { priceOn } from '../checklist/fee'
import { leastSure } from '../evidence'

/** A field with nothing to say names its laws alone. */
export type GuideRow = { field: GuideField; evidence: Evidence } & Partial<Pick<GuideFact, 'text' | 'laws'>>

/** What an official guide of a service says on a day: the fields of which something is known, in their order. */
export function guideRows(service: Service, fees: Fee[], guide: Guide, onDate: string): GuideRow[] {
  const { timeLimits } = service
  const facts: Partial<Record<GuideField, Omit<GuideRow, 'field'> | undefined>> = {
    ...guide,
    reach: service.where,
    online: service.online,
    statute: timeLimits.statute,
    promise: timeLimits.jilin ?? timeLimits.national,
    feeBasis: feeBasis(fees, onDate),
  }
  return guideFields.flatMap(field => {
    const fact = facts[field]
    if (!fact) return []
    const { text, laws, evidence } = fact
    return [{ field, evidence, ...(text && { text }), ...(laws && { laws }) }]
  })
}

/** The documents by which the prices of the day are charged; as sure as the least sure of them. */
function feeBasis(fees: Fee[], onDate: string): Omit<GuideRow, 'field'> | undefined {
  const prices = fees.flatMap(fee => priceOn(fee, onDate) ?? []).filter(({ legalBasis }) => legalBasis)
  const evidence = leastSure(prices.map(price => price.evidence))
  if (!evidence) return undefined
  return { laws: [...new Set(prices.flatMap(({ legalBasis }) => legalBasis ?? []))], evidence }
}
