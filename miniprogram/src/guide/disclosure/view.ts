import type { DisclosedService } from '../../../../shared/api'
import { priceOn } from '../../../../shared/domain/checklist/fee'
import { publicLimitKinds } from '../../../../shared/domain/checklist/time-limit'
import type { Evidence } from '../../../../shared/schemas/evidence'
import type { Fee } from '../../../../shared/schemas/fee'
import type { Point } from '../../../../shared/schemas/point'
import type { TimeLimits } from '../../../../shared/schemas/service'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import { dateLabel, isDoubtful, pastPriceLabel, priceLabel } from '../../wording'
import { openingLabel } from '../opening'

type Say = (text: Text) => string

/** Something made public, as of a date; what is not certain says so. */
export interface Disclosed {
  key: string
  title: string
  value?: string | undefined
  lines: string[]
  asOf: string
  doubtful: boolean
}

const dated = ({ asOf, confidence, sources }: Evidence, texts: Texts) => ({
  asOf: asOf && texts.disclosure.asOf(dateLabel(texts, asOf)),
  doubtful: isDoubtful({ asOf, confidence, sources }),
})

/** Each fee at the price of today, on what it rests, and what was paid before. */
export function feeViews(fees: Fee[], today: string, texts: Texts, say: Say): Disclosed[] {
  return fees.map(fee => {
    const price = priceOn(fee, today)
    const before = fee.prices.filter(one => one !== price && one.until && one.until <= today)
    const known = price ?? fee.prices[fee.prices.length - 1]
    return {
      key: fee.code,
      title: say(fee.name),
      value: priceLabel(texts, price),
      lines: [
        ...(fee.note ? [say(fee.note)] : []),
        ...(price?.legalBasis ? [texts.disclosure.basis(price.legalBasis)] : []),
        ...(price?.from ? [texts.disclosure.since(dateLabel(texts, price.from))] : []),
        ...before.map(one => pastPriceLabel(texts, one)),
      ],
      ...dated(known?.evidence ?? unknown, texts),
    }
  })
}

const unknown: Evidence = { confidence: 'unknown', sources: [], asOf: '' }

export interface LimitGroup {
  key: string
  names: string
  limits: Disclosed[]
}

/** Services with the same time limits stand together. */
export function limitGroups(services: DisclosedService[], texts: Texts, say: Say): LimitGroup[] {
  const groups = new Map<string, DisclosedService[]>()
  for (const service of services) {
    const key = JSON.stringify([service.family, service.timeLimits])
    groups.set(key, [...(groups.get(key) ?? []), service])
  }
  return Array.from(groups.values(), ([first, ...others]) => ({
    key: first?.code ?? '',
    names: listed(
      [first, ...others].flatMap(service => (service ? say(service.name) : [])),
      texts.disclosure.between,
    ),
    limits: first ? limitViews(first.timeLimits, texts, say) : [],
  }))
}

/** Names that begin alike, up to a colon, say their beginning once. */
function listed(names: string[], between: string): string {
  const endings = new Map<string, string[]>()
  for (const name of names) {
    const [, beginning = '', ending = name] = /^(.+?[：:]\s?)(.+)$/.exec(name) ?? []
    endings.set(beginning, [...(endings.get(beginning) ?? []), ending])
  }
  return Array.from(endings, ([beginning, all]) => beginning + all.join(between)).join(between)
}

const limitViews = (limits: TimeLimits, texts: Texts, say: Say): Disclosed[] =>
  publicLimitKinds.flatMap(kind => {
    const stated = limits[kind]
    if (!stated) return []
    return {
      key: kind,
      title: texts.disclosure.limit[kind],
      lines: [say(stated.text)],
      ...dated(stated.evidence, texts),
    }
  })

/** Laws and rules by what they govern; the newest reading of one dates it. */
export function basisViews(services: DisclosedService[], texts: Texts): Disclosed[] {
  const names = [...new Set(services.flatMap(({ legalBasis }) => legalBasis))]
  return names.map(name => {
    const governed = services.filter(({ legalBasis }) => legalBasis.includes(name))
    const newest = governed.map(({ evidence }) => evidence).sort((a, b) => b.asOf.localeCompare(a.asOf))[0]
    const families = [...new Set(governed.map(({ family }) => texts.family[family]))]
    return {
      key: name,
      title: name,
      lines: [families.join(texts.disclosure.comma)],
      ...dated(newest ?? unknown, texts),
    }
  })
}

/** Hours that nobody has told are not shown as if they were known. */
export function hourViews(points: Point[], texts: Texts, say: Say): Disclosed[] {
  return points.map(point => {
    const isKnown = point.openingStatus !== 'assumed'
    return {
      key: point.pointId,
      title: say(point.name),
      lines: isKnown ? point.opening.map(rule => openingLabel(rule, texts)) : [texts.point.addressUnknown],
      asOf: isKnown ? texts.disclosure.asOf(dateLabel(texts, point.evidence.asOf)) : '',
      doubtful: isKnown && isDoubtful(point.evidence),
    }
  })
}
