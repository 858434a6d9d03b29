import { cleanPhone, isPhone } from '../../shared/domain/applicant/phone'
import { dayOf } from '../../shared/domain/calendar'
import { capacityIn, halfDaysAhead } from '../../shared/domain/home-visit/campaign'
import { answerBy } from '../../shared/domain/home-visit/queue'
import { AppError } from '../../shared/errors'
import type { Campaign, HalfDay, OwnerStep, StaffStep } from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import { seal } from '../runtime/keyring'
import { visitPlace } from '../runtime/sealed'
import type { Content } from '../store/content'
import {
  halfDayKey,
  refused,
  releaseHalfDay,
  takeHalfDay,
  type VisitChange,
  type VisitItem,
} from '../store/home-visit'

/** What is written with a step, whoever takes it. */
type Written = Pick<VisitChange, 'set' | 'remove' | 'also'>

/** Days on which no team goes out. */
export const isDayOff =
  ({ holidays }: Pick<Content, 'holidays'>) =>
  (day: string): boolean =>
    holidays.get(day) === 'off'

/**
 * What is written when more is supplied or a refusal is appealed against: the promise to answer begins anew.
 * @throws AppError invalidInput, invalidPhone
 */
export async function comeBack(
  ctx: Context,
  { visitId, visitClass }: VisitItem,
  {
    step,
    text,
    address,
    phone,
  }: Pick<OwnerStep, 'text' | 'address' | 'phone'> & {
    step: 'supply' | 'appeal'
  },
  campaign: Campaign,
): Promise<Written> {
  const sealed = (field: string, value: string) => seal(ctx.keyring, visitPlace(visitId, field), value)
  const promised = { answerBy: answerBy(campaign, visitClass, ctx.now) }
  if (step === 'appeal') {
    if (!text) throw new AppError('invalidInput', 'text')
    return { set: { ...promised, appealedAt: ctx.now, sealedAppeal: await sealed('appeal', text) } }
  }
  if (phone && !isPhone(cleanPhone(phone))) throw new AppError('invalidPhone')
  return {
    set: {
      ...promised,
      ...(address && { sealedAddress: await sealed('address', address) }),
      ...(phone && { sealedPhone: await sealed('phone', cleanPhone(phone)) }),
    },
  }
}

/** Of an earlier try nothing is promised or disputed any more. */
const tried: (keyof VisitItem)[] = ['appointment', 'disputed']

/**
 * Another try after nobody was at home: what was promised before is over. Another half-day is asked for as any is,
 * and the place of the old one goes back.
 * @throws AppError visitRefused: halfDayClosed, halfDayFull
 */
function tryAgain(
  { table, now }: Context,
  visit: VisitItem,
  halfDay: HalfDay | undefined,
  { campaign, content }: { campaign: Campaign; content: Content },
): Written {
  if (!halfDay || halfDayKey(halfDay) === halfDayKey(visit.halfDay)) return { remove: tried }
  const ahead = halfDaysAhead(campaign, now, isDayOff(content)).map(halfDayKey)
  if (!ahead.includes(halfDayKey(halfDay))) throw refused('halfDayClosed')
  const places = visit.taken ?? 1
  const capacity = capacityIn(campaign, visit.divisionCode)
  const isAhead = visit.halfDay.day > dayOf(now)
  return {
    set: { halfDay, taken: places },
    remove: tried,
    also: [
      takeHalfDay(table, visit, halfDay, { places, capacity }),
      ...(isAhead ? releaseHalfDay(table, visit) : []),
    ],
  }
}

/** What is written with a step that staff take. */
export async function writtenByStaff(
  ctx: Context,
  visit: VisitItem,
  input: StaffStep,
  known: { campaign: Campaign; content: Content },
): Promise<Written> {
  const { step, halfDay } = input
  if (step === 'supply' || step === 'appeal') return comeBack(ctx, visit, { ...input, step }, known.campaign)
  return step === 'tryAgain' ? tryAgain(ctx, visit, halfDay, known) : {}
}
