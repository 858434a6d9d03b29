import { createHash } from 'node:crypto'
import { applicantProblems } from '../../shared/domain/applicant/applicant'
import { contradiction } from '../../shared/domain/applicant/at-hand'
import { codeOf } from '../../shared/domain/applicant/name'
import { dayOf } from '../../shared/domain/calendar'
import { type RequiredMaterial, requiredMaterials } from '../../shared/domain/checklist/checklist'
import { insteadOf } from '../../shared/domain/checklist/instead'
import { tieOfVisit, visitFor } from '../../shared/domain/point/place'
import { bookableSlot } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Applicant, CreateBooking } from '../../shared/schemas/booking'
import type { Tie } from '../../shared/schemas/place'
import type { Audience } from '../../shared/schemas/service'
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
  const service = content.services.get(input.service)
  if (!service || !point) throw new AppError('notFound')
  if (input.originDivision && !content.divisions.has(input.originDivision)) throw new AppError('notFound')
  const refusal = applicantRefusal(applicant, { today: dayOf(ctx.now), audience: service.audience })
  if (refusal) throw refusal
  const visit = visitFor(service, input.answers, input.tie, dayOf(slotAt))
  const slot = bookableSlot(point, visit, slotAt, ctx.now, content.holidays)
  if ('problem' in slot) throw new AppError(slot.problem)
  const items = listAtHand(input, content)
  return { capacity: slot.capacity, materials: items.map(({ material }) => material) }
}

/** The first thing that cannot be right of the applicant. A character that is no letter of a name tells nobody's. */
function applicantRefusal(
  applicant: Applicant,
  at: { today: string; audience: Audience },
): AppError | undefined {
  const { name, idNumber, phone } = applicantProblems(applicant, at)
  if (name) return new AppError('invalidName', name.character ? codeOf(name.character) : name.problem)
  if (idNumber) return new AppError('invalidIdNumber', idNumber)
  return phone && new AppError(phone)
}

/** What the applicant brings on the day, by the answers and by what his number decides, when the two agree. */
function listAtHand(
  { service, answers, applicant, slotAt }: CreateBooking,
  content: Content,
): RequiredMaterial[] {
  const [rules, day] = [content.rules.get(service) ?? [], dayOf(slotAt)]
  const { items, open } = requiredMaterials(rules, answers, day)
  if (open.length > 0) throw new AppError('checklistChanged', open[0])
  // The list says what to do instead of coming.
  const instead = insteadOf(items, code => content.materials.get(code)?.form)
  if (instead) throw new AppError('checklistChanged', instead.material)
  const [other] = Object.keys(contradiction(rules, answers, applicant.idNumber, day) ?? {})
  if (other) throw new AppError('answersContradictId', other)
  return items
}

export async function newBooking(
  input: CreateBooking,
  materials: string[],
  ctx: Context,
  content: Content,
): Promise<BookingItem> {
  const { applicant, answers, service, pointId, slotAt, originDivision, language, forFamily } = input
  const tie = decidingTie(input, content)
  const ownerId = callerId(ctx)
  const bookingId = idOfAttempt(ownerId, input.requestId)
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
    ...(tie && { tie }),
    language,
    ...(forFamily && { forFamily }),
    version: 1,
  }
}

/** What ties the applicant to halls, if it decides: recommendations go by it without opening the answers. */
function decidingTie({ service, answers, tie, slotAt }: CreateBooking, content: Content): Tie | undefined {
  const known = content.services.get(service)
  return known && tieOfVisit(visitFor(known, answers, tie, dayOf(slotAt)))
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The same attempt of the same person has the same number, so sending it twice books once. */
export function idOfAttempt(ownerId: string, requestId: string): string {
  const bytes = createHash('sha256').update(`${ownerId}\n${requestId}`).digest()
  return Array.from({ length: 10 }, (_, i) => crockford.charAt((bytes[i] ?? 0) % 32)).join('')
}
