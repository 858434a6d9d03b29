import { createHash } from 'node:crypto'
import { applicantProblems } from '../../shared/domain/applicant/applicant'
import { contradiction } from '../../shared/domain/applicant/at-hand'
import { cleanName, codeOf, nameProblem } from '../../shared/domain/applicant/name'
import { isGuarded } from '../../shared/domain/booking/group'
import { dayOf } from '../../shared/domain/calendar'
import { requiredMaterials } from '../../shared/domain/checklist/checklist'
import { insteadOf } from '../../shared/domain/checklist/instead'
import { answersWithin, canBeTogether } from '../../shared/domain/checklist/together'
import { bookedList, listsOf, visitList } from '../../shared/domain/checklist/visit-list'
import { tiesOfVisits, visitsFor } from '../../shared/domain/point/place'
import { bookablePlaces, type PlannedPlaces, takenOf, visitPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Applicant, CreateBooking } from '../../shared/schemas/booking'
import type { Tie } from '../../shared/schemas/place'
import type { Audience, Service } from '../../shared/schemas/service'
import type { Context } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { findsOf } from '../runtime/look-up'
import { bookingPlace } from '../runtime/sealed'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'
import { callerId } from './caller'

/** What a booking takes: its places as they are planned, its list, and what ties it to halls. */
export interface AcceptedVisit extends Pick<BookingItem, 'materials' | 'alone'> {
  planned: PlannedPlaces[]
  ties: Tie[]
}

/**
 * What the booking of all these services takes.
 * @throws AppError why the visit cannot be booked as it is asked for
 */
export function acceptedVisit(
  input: Omit<CreateBooking, 'requestId'>,
  ctx: Context,
  content: Content,
): AcceptedVisit {
  const { applicant, guardian, slotAt, answers, ties = [] } = input
  const point = content.points.get(input.pointId)
  const services = servicesOf(input, content)
  if (!point) throw new AppError('notFound')
  if (input.originDivision && !content.divisions.has(input.originDivision)) throw new AppError('notFound')
  for (const { audience } of services) {
    const refusal = applicantRefusal(applicant, { today: dayOf(ctx.now), audience })
    if (refusal) throw refusal
  }
  if (guardian && nameProblem(cleanName(guardian))) throw new AppError('invalidName')
  const isOthers = input.relation && input.relation !== 'self'
  if (isOthers && !guardian && isGuarded({ idNumber: applicant.idNumber, answers }, dayOf(slotAt)))
    throw new AppError('guardianNeeded')
  const visits = visitsFor(services, answers, ties, dayOf(slotAt))
  const planned = bookablePlaces(point, visits, visitPlaces(services), slotAt, ctx.now, content.holidays)
  if ('problem' in planned) throw new AppError(planned.problem)
  return { planned, ties: tiesOfVisits(visits), ...listAtHand(input, content) }
}

/** What is asked for, by name. The app offers nothing together that excludes each other. */
export function servicesOf(
  { services: codes }: Pick<CreateBooking, 'services'>,
  { services }: Content,
): Service[] {
  if (!canBeTogether(codes)) throw new AppError('invalidInput', 'services')
  return codes.map(code => {
    const service = services.get(code)
    if (!service) throw new AppError('notFound')
    return service
  })
}

/** The first thing that cannot be right of the applicant. A character that is no letter of a name tells nobody's. */
export function applicantRefusal(
  applicant: Applicant,
  at: { today: string; audience: Audience },
): AppError | undefined {
  const { name, idNumber, phone } = applicantProblems(applicant, at)
  if (name) return new AppError('invalidName', name.character ? codeOf(name.character) : name.problem)
  if (idNumber) return new AppError('invalidIdNumber', idNumber)
  return phone && new AppError(phone)
}

/** What the applicant brings on the day, by the answers and by what his number decides, when the two agree. */
export function listAtHand(
  {
    services,
    answers,
    applicant,
    slotAt,
  }: Pick<CreateBooking, 'services' | 'answers' | 'applicant' | 'slotAt'>,
  { rules, materials, adultAge }: Content,
): Pick<BookingItem, 'materials' | 'alone'> {
  const day = dayOf(slotAt)
  const rulesOf = (service: string) => rules.get(service) ?? []
  const formOf = (code: string) => materials.get(code)?.form
  const lists = listsOf(services, answers, (service, own) =>
    requiredMaterials(rulesOf(service), own, day, adultAge),
  )
  for (const { service, items, open } of lists) {
    if (open.length > 0) throw new AppError('checklistChanged', open[0])
    // The list says what to do instead of coming.
    const instead = insteadOf(items, formOf)
    if (instead) throw new AppError('checklistChanged', instead.material)
    const own = answersWithin(service, services, answers)
    const [other] = Object.keys(contradiction(rulesOf(service), own, applicant.idNumber, day, adultAge) ?? {})
    if (other) throw new AppError('answersContradictId', other)
  }
  return bookedList(services, visitList(lists, formOf))
}

/** Of documents that these services are about: of each a person has one errand at a time. */
export const familiesOf = (codes: readonly string[], { services }: Pick<Content, 'services'>): string[] => [
  ...new Set(codes.map(code => services.get(code)?.family ?? code)),
]

export async function newBooking(
  input: CreateBooking,
  { planned, ties, materials, alone }: AcceptedVisit,
  ctx: Context,
  content: Content,
): Promise<BookingItem> {
  const { notice } = content
  const { applicant, answers, services, pointId, slotAt, originDivision, language } = input
  const { forFamily, relation, guardian } = input
  const ownerId = callerId(ctx)
  const bookingId = idOfAttempt(ownerId, input.requestId)
  const sealed = (field: string, text: string) => seal(ctx.keyring, bookingPlace(bookingId, field), text)
  const [sealedName, sealedIdNumber, sealedPhone, sealedAnswers, sealedGuardian] = await Promise.all([
    sealed('name', applicant.name),
    sealed('idNumber', applicant.idNumber),
    sealed('phone', applicant.phone),
    sealed('answers', JSON.stringify(answers)),
    guardian ? sealed('guardian', cleanName(guardian)) : undefined,
  ])
  return {
    bookingId,
    ownerId,
    applicantKey: await lookupKey(ctx.keyring, 'idNumber', applicant.idNumber),
    finds: await findsOf(ctx.keyring, applicant),
    services,
    families: familiesOf(services, content),
    pointId,
    slotAt,
    taken: takenOf(planned),
    status: 'booked',
    sealedName,
    sealedIdNumber,
    sealedPhone,
    sealedAnswers,
    materials,
    ...(alone && { alone }),
    ...(notice && { notice: notice.number }),
    ...(originDivision && { originDivision }),
    ...(ties.length > 0 && { ties }),
    language,
    ...(forFamily && { forFamily }),
    ...(relation && { relation }),
    ...(sealedGuardian && { sealedGuardian }),
    version: 1,
  }
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The same attempt of the same person has the same number, so sending it twice books once. */
export function idOfAttempt(ownerId: string, requestId: string): string {
  const bytes = createHash('sha256').update(`${ownerId}\n${requestId}`).digest()
  return Array.from({ length: 10 }, (_, i) => crockford.charAt((bytes[i] ?? 0) % 32)).join('')
}
