import { addDays, dayOf, minutesBetween, timeOf } from '../../../../shared/domain/calendar'
import type { RankedPoint } from '../../../../shared/schemas/booking'
import type { Point } from '../../../../shared/schemas/point'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import type { RankMode } from '../../../../shared/vocabulary/booking'
import { durationLabel, nearDayLabel, roundedWait, slotLabel, toConfirm, waitLabel } from '../../wording'

export interface PointView {
  pointId: string
  slotAt: string
  name: string
  /** In every language: in Yanbian two of them stand on the door. */
  names: Text
  divisionCode: string
  badge: string | undefined
  total: string | undefined
  way: string
  /** Measured from or to the middle of a county. */
  isEstimated: boolean
  wait: string
  reason: string | undefined
  /** Whether the reason speaks for the point, or tells what it costs against the first. */
  isGain: boolean
  address: string | undefined
  /** What of the place nobody has confirmed yet. */
  toConfirm: string | undefined
  slot: string
}

/** The points as ranked; each says what it costs, and why it stands where it stands. */
export function pointViews(
  ranked: RankedPoint[],
  mode: RankMode,
  points: Point[],
  today: string,
  texts: Texts,
  say: (text: Text) => string,
): PointView[] {
  const nearest = Math.min(...ranked.map(({ distanceMetres }) => distanceMetres))
  return ranked.flatMap((one, i) => {
    const point = points.find(({ pointId }) => pointId === one.pointId)
    const first = ranked[0]
    if (!point || !first) return []
    return {
      pointId: one.pointId,
      slotAt: one.slotAt,
      name: say(point.name),
      names: point.name,
      divisionCode: point.divisionCode,
      badge: badgeOf(texts, mode, one, i === 0, nearest),
      total: totalLabel(texts, one),
      way: wayLabel(texts, one, isDoorKnown(point)),
      isEstimated: !isDoorKnown(point),
      wait: waitLabel(texts, one.waitMinutes),
      ...reasonOf(texts, mode, one, first),
      address: point.address,
      toConfirm: toConfirm(texts, point),
      slot: `${texts.point.bestSlot(slotTime(texts, one.slotAt, today))} · ${texts.point.places(one.places)}`,
    }
  })
}

const isKnown = ({ waitMinutes }: RankedPoint): boolean => waitMinutes.basis !== 'unknown'

function badgeOf(
  texts: Texts,
  mode: RankMode,
  one: RankedPoint,
  isFirst: boolean,
  nearest: number,
): string | undefined {
  const needsWait = mode === 'best' || mode === 'leastWait'
  if (isFirst && (isKnown(one) || !needsWait))
    return mode === 'best' ? texts.point.best : texts.point.modes[mode]
  return one.distanceMetres === nearest ? texts.point.nearest : undefined
}

/** A weekday alone could be that of this week or of the next. */
function slotTime(texts: Texts, slotAt: string, today: string): string {
  const isNear = dayOf(slotAt) <= addDays(today, 2)
  return isNear ? `${nearDayLabel(texts, dayOf(slotAt), today)} ${timeOf(slotAt)}` : slotLabel(texts, slotAt)
}

const totalMinutes = ({ travelMinutes, waitMinutes }: RankedPoint): number =>
  travelMinutes + roundedWait(waitMinutes.p50)

const totalLabel = (texts: Texts, one: RankedPoint): string | undefined =>
  isKnown(one) ? texts.point.total(durationLabel(texts, totalMinutes(one))) : undefined

const isDoorKnown = ({ locationBasis }: Point): boolean => locationBasis === 'door'

/** From the middle of a county a distance is round, and no less than about a kilometre. */
function distanceLabel({ point }: Texts, kilometres: number, isDoor: boolean): string {
  if (!isDoor) return point.about(point.distance(String(Math.max(1, Math.round(kilometres)))))
  if (kilometres < 1) return point.near
  return point.distance(kilometres < 10 ? kilometres.toFixed(1) : String(Math.round(kilometres)))
}

function wayLabel(texts: Texts, { travelMinutes, distanceMetres }: RankedPoint, isDoor: boolean): string {
  const distance = distanceLabel(texts, distanceMetres / 1000, isDoor)
  return `${texts.point.travel(durationLabel(texts, travelMinutes))} · ${distance}`
}

/** What speaks for the first of a list, and what the others cost against it. */
function reasonOf(
  texts: Texts,
  mode: RankMode,
  one: RankedPoint,
  first: RankedPoint,
): Pick<PointView, 'reason' | 'isGain'> {
  const needsWait = mode === 'best' || mode === 'leastWait'
  if (needsWait && !isKnown(one)) return { reason: undefined, isGain: false }
  const gain = needsWait ? reasonLabel(texts, one.reason) : undefined
  if (gain || one === first) return { reason: gain ?? texts.point.firstReason[mode], isGain: true }
  return { reason: behindLabel(texts, mode, one, first), isGain: false }
}

function behindLabel(texts: Texts, mode: RankMode, one: RankedPoint, first: RankedPoint): string {
  const minutes = mode === 'best' ? totalMinutes(one) - totalMinutes(first) : (one.behindMinutes ?? 0)
  const duration = mode === 'earliest' ? delayLabel(texts, one, first) : durationLabel(texts, minutes)
  const { point } = texts
  const [more, alike] = {
    best: [point.totalMore, point.totalAlike],
    earliest: [point.later, point.asEarly],
    nearest: [point.longerWay, point.asNear],
    leastWait: [point.longerWait, point.waitAlike],
  }[mode] as [(duration: string) => string, string]
  return minutes >= 1 ? more(duration) : alike
}

/** In whole days once it is another day. */
function delayLabel(texts: Texts, { slotAt }: RankedPoint, first: RankedPoint): string {
  const midnight = (instant: string) => `${dayOf(instant)}T00:00:00+08:00`
  const days = minutesBetween(midnight(first.slotAt), midnight(slotAt)) / (24 * 60)
  return days > 0 ? texts.time.days(days) : durationLabel(texts, minutesBetween(first.slotAt, slotAt))
}

/** Differences of the way below this are not worth a word. */
const worthSayingMinutes = 3

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
