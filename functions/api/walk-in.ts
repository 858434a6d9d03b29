import type { Api, InputOf } from '../../shared/api'
import { cleanApplicant } from '../../shared/domain/applicant/applicant'
import { dayOf } from '../../shared/domain/calendar'
import type { Applicant } from '../../shared/schemas/booking'
import type { Audience } from '../../shared/schemas/service'
import type { Context } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { findsOf } from '../runtime/look-up'
import { bookingPlace } from '../runtime/sealed'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'
import { walkInOwner } from '../store/walk-in'
import { staffCaller } from './caller'
import { applicantRefusal, idOfAttempt, servicesOf } from './new-booking'

/** Who came without a booking, as somebody who is in the hall now: he takes no place and answers no question. */
export async function newWalkIn(
  { pointId, requestId, services, applicant: typed, language }: InputOf<Api['enterWalkIn']>,
  ctx: Context,
  content: Content,
): Promise<BookingItem> {
  const applicant = cleanApplicant(typed)
  for (const { audience } of servicesOf({ services }, content)) refuse(applicant, audience, ctx)
  const bookingId = idOfAttempt(staffCaller(ctx).staffId, requestId)
  const sealed = (field: string, text: string) => seal(ctx.keyring, bookingPlace(bookingId, field), text)
  const [sealedName, sealedIdNumber, sealedPhone, sealedAnswers] = await Promise.all([
    sealed('name', applicant.name),
    sealed('idNumber', applicant.idNumber),
    sealed('phone', applicant.phone),
    sealed('answers', '{}'),
  ])
  return {
    bookingId,
    ownerId: walkInOwner(pointId),
    applicantKey: await lookupKey(ctx.keyring, 'idNumber', applicant.idNumber),
    finds: await findsOf(ctx.keyring, applicant),
    services,
    pointId,
    slotAt: ctx.now,
    taken: [],
    status: 'checkedIn',
    checkedInAt: ctx.now,
    walkIn: true,
    sealedName,
    sealedIdNumber,
    sealedPhone,
    sealedAnswers,
    materials: [],
    language,
    version: 1,
  }
}

function refuse(applicant: Applicant, audience: Audience, { now }: Context): void {
  const refusal = applicantRefusal(applicant, { today: dayOf(now), audience })
  const isWithoutPhone = refusal?.code === 'invalidPhone' && applicant.phone === ''
  if (refusal && !isWithoutPhone) throw refusal
}
