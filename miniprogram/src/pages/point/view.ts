import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import type { RankedPoint } from '../../../../shared/schemas/booking'
import type { Point } from '../../../../shared/schemas/point'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import { durationLabel, roundedWait, toConfirm, waitLabel } from '../../wording'

/** Differences of the way below this are not worth a word. */
const worthSayingMinutes = 3

export interface PointView {
  pointId: string
  slotAt: string
  name: string
  badge: string | undefined
  total: string | undefined
  way: string
  wait: string
  reason: string | undefined
  address: string | undefined
  /** What of the place nobody has confirmed yet. */
  toConfirm: string | undefined
  slot: string
}

/** The points as ranked; each says what it costs, and the farther ones what they gain. */
export function pointViews(
  ranked: RankedPoint[],
  points: Point[],
  texts: Texts,
  say: (text: Text) => string,
): PointView[] {
  const nearest = Math.min(...ranked.map(({ distanceMetres }) => distanceMetres))
  return ranked.flatMap((one, i) => {
    const point = points.find(({ pointId }) => pointId === one.pointId)
    if (!point) return []
    const isKnown = one.waitMinutes.basis !== 'unknown'
    const badge =
      i === 0 && isKnown ? texts.point.best : one.distanceMetres === nearest ? texts.point.nearest : undefined
    return {
      pointId: one.pointId,
      slotAt: one.slotAt,
      name: say(point.name),
      badge,
      total: totalLabel(texts, one),
      way: wayLabel(texts, one),
      wait: waitLabel(texts, one.waitMinutes),
      reason: reasonLabel(texts, one.reason),
      address: point.address,
      toConfirm: toConfirm(texts, point),
      slot: `${texts.point.bestSlot(timeOf(one.slotAt))} · ${texts.point.places(one.places)}`,
    }
  })
}

function totalLabel(texts: Texts, { travelMinutes, waitMinutes }: RankedPoint): string | undefined {
  if (waitMinutes.basis === 'unknown') return undefined
  return texts.point.total(durationLabel(texts, travelMinutes + roundedWait(waitMinutes.p50)))
}

function wayLabel(texts: Texts, { travelMinutes, distanceMetres }: RankedPoint): string {
  const kilometres = distanceMetres / 1000
  const distance =
    kilometres < 1
      ? texts.point.near
      : texts.point.distance(kilometres < 10 ? kilometres.toFixed(1) : String(Math.round(kilometres)))
  return `${texts.point.travel(durationLabel(texts, travelMinutes))} · ${distance}`
}

export function reasonLabel(texts: Texts, reason: RankedPoint['reason']): string | undefined {
  if (!reason) return undefined
  const less = durationLabel(texts, roundedWait(reason.lessWaitMinutes))
  const farther = durationLabel(texts, Math.abs(reason.fartherMinutes))
  if (reason.fartherMinutes >= worthSayingMinutes) return texts.point.fartherLess(farther, less)
  if (reason.fartherMinutes <= -worthSayingMinutes) return texts.point.nearerLess(farther, less)
  return texts.point.sameLess(less)
}

/** Today, until its last hall has closed and only tomorrow is left. */
export const firstDay = (days: string[], now: string): string =>
  (timeOf(now) < '16:30' ? days[0] : days[1]) ?? dayOf(now)
