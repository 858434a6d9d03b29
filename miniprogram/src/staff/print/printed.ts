import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { type ChecklistItem, resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { AppError } from '../../../../shared/errors'
import type { Answers } from '../../../../shared/schemas/fact'
import type { Shortfall } from '../../../../shared/schemas/shortfall'
import type { Speech } from '../../phone/language'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { applicantClasses, pointOf, points } from '../../server/reference'
import { slotLabel, spacedId } from '../../wording'

/** What is printed: the list of a class of applicants, or of one booking. */
export interface Printed {
  /** Of all that is done in the visit. */
  details: ServiceDetail[]
  items: ChecklistItem[]
  day: string
  forWhom: (speech: Speech) => string
  /** What was missing of it, when that is printed. */
  shortfall?: Shortfall
}

export const printedFrom = (params: Record<string, string | undefined>): Promise<Printed> =>
  params.bookingId
    ? ofBooking(paramOf(params, 'pointId'), params.bookingId, params.paper === 'shortfall')
    : ofClass(paramOf(params, 'service'), paramOf(params, 'day'), {
        code: paramOf(params, 'applicantClass'),
        changed: JSON.parse(paramOf(params, 'changed') || '{}'),
        shortfall: JSON.parse(paramOf(params, 'shortfall') || 'null') ?? undefined,
      })

/** `changed` is what differs from the usual of the class. */
async function ofClass(
  service: string,
  day: string,
  { code, changed, shortfall }: { code: string; changed: Answers; shortfall: Shortfall | undefined },
): Promise<Printed> {
  const [detail, classes] = await Promise.all([
    call('getService', { code: service, day }),
    applicantClasses(),
  ])
  const found = classes.find(one => one.code === code)
  if (!found) throw new AppError('notFound')
  const { items } = resolveChecklist(detail.rules, { ...found.answers, ...changed }, day, detail.adultAge)
  return {
    details: [detail],
    items,
    day,
    forWhom: ({ say }) => say(found.name),
    ...(shortfall && { shortfall }),
  }
}

async function ofBooking(pointId: string, bookingId: string, isShortfall: boolean): Promise<Printed> {
  const [booking, all] = await Promise.all([call('getPointBooking', { pointId, bookingId }), points()])
  const day = dayOf(booking.slotAt)
  const details = await Promise.all(booking.services.map(code => call('getService', { code, day })))
  const point = pointOf(all, pointId)
  return {
    details,
    items: booking.checklist,
    day,
    ...(isShortfall && booking.shortfall && { shortfall: booking.shortfall }),
    forWhom: ({ texts, say }) =>
      [
        booking.applicant.name,
        slotLabel(texts, booking.slotAt),
        point && say(point.name),
        spacedId(bookingId),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
