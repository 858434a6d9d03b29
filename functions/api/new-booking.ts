import { createHash } from 'node:crypto'
import { dayOf } from '../../shared/domain/calendar'
import { resolveChecklist } from '../../shared/domain/checklist/checklist'
import { insteadOf } from '../../shared/domain/checklist/instead'
import { idNumberProblem, nameProblem, phoneProblem } from '../../shared/domain/identity'
import { bookableSlot } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { CreateBooking } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { bookingPlace } from '../runtime/sealed'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'
import { callerId } from './session'

/**
 * The capacity of the wanted slot and what is to be brought.
 * @throws AppError why the visit cannot be booked as it is asked for
 */
export function acceptedVisit(
  input: CreateBooking,
  ctx: Context,
  content: Content,
): { capacity: number; materials: string[] } {
  const { applicant, slotAt } = input
  const point = content.points.get(input.pointId)
  if (!content.services.has(input.service) || !point) throw new AppError('notFound')
  if (input.originDivision && !content.divisions.has(input.originDivision)) throw new AppError('notFound')
  const personProblem =
    nameProblem(applicant.name) ?? idNumberProblem(applicant.idNumber) ?? phoneProblem(applicant.phone)
  if (personProblem) throw new AppError(personProblem)
  const slot = bookableSlot(point, input.service, slotAt, ctx.now, content.holidays)
  if ('problem' in slot) throw new AppError(slot.problem)
  const rules = content.rules.get(input.service) ?? []
  const { items, open } = resolveChecklist(rules, input.answers, dayOf(slotAt))
  if (open.length > 0) throw new AppError('checklistChanged', open[0])
  // The list says what to do instead of coming.
  const instead = insteadOf(items, code => content.materials.get(code)?.form)
  if (instead) throw new AppError('checklistChanged', instead.material)
  return { capacity: slot.capacity, materials: items.map(({ material }) => material) }
}

export async function newBooking(
  input: CreateBooking,
  materials: string[],
  ctx: Context,
  content: Content,
): Promise<BookingItem> {
  const { applicant, answers, service, pointId, slotAt, originDivision, language, forFamily } = input
  const ownerId = callerId(ctx)
  const bookingId = bookingIdOf(ownerId, input.requestId)
  const sealed = (field: string, text: string) => seal(ctx.keyring, bookingPlace(bookingId, field), text)
  const [sealedName, sealedIdNumber, sealedPhone, sealedAnswers] = await Promise.all([
    sealed('name', applicant.name),
    sealed('idNumber', applicant.idNumber),
    sealed('phone', applicant.phone),
    sealed('answers', JSON.stringify(answers)),
  ])
  return {
    bookingId,
    ownerId,
    applicantKey: await lookupKey(ctx.keyring, 'idNumber', applicant.idNumber),
    service,
    pointId,
    slotAt,
    status: 'booked',
    sealedName,
    sealedIdNumber,
    sealedPhone,
    sealedAnswers,
    materials,
    ...(content.notice && { notice: content.notice.number }),
    ...(originDivision && { originDivision }),
    language,
    ...(forFamily && { forFamily }),
    version: 1,
  }
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The same attempt of the same person has the same number, so sending it twice books once. */
function bookingIdOf(ownerId: string, requestId: string): string {
  const bytes = createHash('sha256').update(`${ownerId}\n${requestId}`).digest()
  return Array.from({ length: 10 }, (_, i) => crockford.charAt((bytes[i] ?? 0) % 32)).join('')
}
