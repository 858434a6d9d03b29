import { cleanApplicant } from '../../shared/domain/applicant/applicant'
import { cleanName, nameProblem } from '../../shared/domain/applicant/name'
import { cleanPhone, isPhone } from '../../shared/domain/applicant/phone'
import { dayOf } from '../../shared/domain/calendar'
import {
  capacityIn,
  classOf,
  coversDivision,
  halfDaysAhead,
  isTaking,
  placesOf,
} from '../../shared/domain/home-visit/campaign'
import { answerBy } from '../../shared/domain/home-visit/queue'
import { classProblem, isMedical } from '../../shared/domain/home-visit/who-may'
import { cleanNumber } from '../../shared/domain/identity'
import { AppError } from '../../shared/errors'
import type { Campaign, HalfDay, SignUp } from '../../shared/schemas/home-visit'
import type { Division } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { visitPlace } from '../runtime/sealed'
import { type Content, getContent } from '../store/content'
import { insertVisit, refused, releaseIfOver, type VisitItem, wasRefused } from '../store/home-visit'
import type { Signature } from '../store/notice'
import { campaignNamed } from './home-visit-view'
import { applicantRefusal, idOfAttempt, listAtHand, servicesOf } from './new-booking'
import { isDayOff } from './visit-step'

/** Who signs up: a citizen on his own phone, or staff for somebody who telephones. */
export type Signing = { ownerId: string } | { enteredBy: Signature }

export const idOfSignUp = (signing: Signing, requestId: string): string =>
  idOfAttempt(`visit\n${'ownerId' in signing ? signing.ownerId : signing.enteredBy.personId}`, requestId)

/** As cleaned: what is judged and kept. */
const cleanSignUp = (input: SignUp): SignUp => ({
  ...input,
  applicant: cleanApplicant(input.applicant),
  ...(input.contact && {
    contact: { name: cleanName(input.contact.name), phone: cleanPhone(input.contact.phone) },
  }),
})

/**
 * A request as it would be kept, and what it was judged by.
 * @throws AppError why nobody can be visited as it is asked for
 */
export async function preparedVisit(
  asked: SignUp,
  signing: Signing,
  ctx: Context,
): Promise<{ visit: VisitItem; campaign: Campaign; content: Content }> {
  const input = cleanSignUp(asked)
  const content = await getContent(ctx.table, ctx.now)
  const campaign = await campaignNamed(ctx, input.campaignId)
  const accepted = acceptedSignUp(input, ctx, content, campaign)
  return { visit: await newVisit(input, signing, accepted, ctx, { content, campaign }), campaign, content }
}

/** What a request is by its campaign and by the lists of the day. */
function acceptedSignUp(
  input: SignUp,
  ctx: Context,
  content: Content,
  campaign: Campaign,
): Pick<VisitItem, 'materials' | 'urgent' | 'place'> & { division: Division } {
  const campaignClass = classOf(campaign, input.visitClass)
  const division = content.divisions.get(input.address.divisionCode)
  if (!isTaking(campaign, dayOf(ctx.now))) throw refused('campaignClosed')
  if (!division || !coversDivision(campaign, division.code)) throw refused('outsideArea')
  if (!campaignClass) throw refused('class')
  refuseHalfDays(input.halfDays, ctx, content, campaign)
  refusePeople(input, ctx, content)
  const problem = classProblem(campaignClass, whoAsks(input), firstDay(input.halfDays))
  if (problem) throw refused(problem)
  return {
    division,
    urgent: campaignClass.urgent,
    place: roughPlace(input.address.location, division),
    materials: input.visitClass === 'unit' ? [] : materialsAtHome(input, content),
  }
}

const whoAsks = ({ applicant, relation, facts, medicalConsent }: SignUp) => ({
  idNumber: applicant.idNumber,
  relation,
  facts,
  medicalConsent,
})

const firstDay = (halfDays: readonly HalfDay[]): string => halfDays.map(({ day }) => day).sort()[0] ?? ''

function refuseHalfDays(halfDays: HalfDay[], ctx: Context, content: Content, campaign: Campaign): void {
  const ahead = halfDaysAhead(campaign, ctx.now, isDayOff(content))
  const isAhead = (one: HalfDay) => ahead.some(({ day, half }) => day === one.day && half === one.half)
  if (!halfDays.every(isAhead)) throw refused('halfDayClosed')
}

/** The first thing that cannot be right of the applicant, and of who signs up for him. */
function refusePeople(input: SignUp, ctx: Context, content: Content): void {
  const { applicant, contact, relation, visitClass } = input
  for (const { audience } of servicesOf(input, content)) {
    const at = { today: dayOf(ctx.now), audience: visitClass === 'unit' ? ('all' as const) : audience }
    const refusal = applicantRefusal(applicant, at)
    if (refusal) throw refusal
  }
  if (relation === 'self' || visitClass === 'unit') return
  if (!contact) throw refused('contact')
  if (nameProblem(contact.name)) throw new AppError('invalidName', 'contact')
  if (!isPhone(contact.phone)) throw new AppError('invalidPhone', 'contact')
}

/** By the rules of the day asked for; what is done at a counter is done at home. */
const materialsAtHome = ({ services, answers, applicant, halfDays }: SignUp, content: Content): string[] =>
  listAtHand({ services, answers, applicant, slotAt: `${firstDay(halfDays)}T09:00:00+08:00` }, content)
    .materials

/** Jilin's bounds, in degrees, with a little around. */
const province = { south: 40.6, north: 46.5, west: 121.4, east: 131.5 }

/** To a hundredth of a degree: about a kilometre. */
function roughPlace(location: SignUp['address']['location'], { seat }: Division): VisitItem['place'] {
  if (!location) return seat
  const { latitude, longitude } = location
  const isHere =
    latitude > province.south &&
    latitude < province.north &&
    longitude > province.west &&
    longitude < province.east
  if (!isHere) throw refused('outsideArea')
  return { latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 100) / 100 }
}

/** The request as it is kept: what is personal sealed, each field for its own place. */
async function newVisit(
  input: SignUp,
  signing: Signing,
  accepted: ReturnType<typeof acceptedSignUp>,
  ctx: Context,
  { content, campaign }: { content: Content; campaign: Campaign },
): Promise<VisitItem> {
  const visitId = idOfSignUp(signing, input.requestId)
  const { applicant, address, contact, facts } = input
  const sealed = (field: string, text: string) => seal(ctx.keyring, visitPlace(visitId, field), text)
  const own = ownFacts(input)
  const [name, idNumber, phone, where, answers, numbers] = await Promise.all([
    sealed('name', applicant.name),
    sealed('idNumber', applicant.idNumber),
    sealed('phone', applicant.phone),
    sealed('address', address.text),
    sealed('answers', JSON.stringify(input.answers)),
    sealed('facts', JSON.stringify(own)),
  ])
  return {
    visitId,
    campaignId: campaign.campaignId,
    ...signing,
    applicantKey: await applicantKey(ctx, input),
    visitClass: input.visitClass,
    relation: input.relation,
    state: 'received',
    version: 1,
    urgent: accepted.urgent,
    services: input.services,
    ...(input.visitClass === 'unit' && { persons: facts.persons ?? 1 }),
    divisionCode: accepted.division.code,
    place: accepted.place,
    sealedName: name,
    sealedIdNumber: idNumber,
    sealedPhone: phone,
    sealedAddress: where,
    ...(address.location && { sealedLocation: await sealed('location', JSON.stringify(address.location)) }),
    ...(contact && { sealedContact: await sealed('contact', JSON.stringify(contact)) }),
    sealedAnswers: answers,
    sealedFacts: numbers,
    halfDays: input.halfDays,
    halfDay: input.halfDays[0] as HalfDay,
    taken: placesOf(campaign, accepted.division.code, input.visitClass === 'unit' ? (facts.persons ?? 1) : 1),
    materials: accepted.materials,
    ...(content.notice && { notice: content.notice.number }),
    ...(isMedical(input.visitClass) && { medicalConsentAt: ctx.now }),
    language: input.language,
    createdAt: ctx.now,
    answerBy: answerBy(campaign, input.visitClass, ctx.now),
    history: [{ state: 'received', at: ctx.now }],
    evidence: [],
  }
}

/** Only what the class asks for is kept. */
function ownFacts({ visitClass, facts }: SignUp): SignUp['facts'] {
  const { disabilityNumber, unitName, creditCode, persons } = facts
  if (visitClass === 'disabled') return { disabilityNumber: cleanNumber(disabilityNumber ?? '') }
  if (visitClass !== 'unit') return {}
  return {
    ...(unitName && { unitName }),
    creditCode: cleanNumber(creditCode ?? ''),
    ...(persons && { persons }),
  }
}

const applicantKey = ({ keyring }: Context, { visitClass, applicant, facts }: SignUp): Promise<string> =>
  visitClass === 'unit'
    ? lookupKey(keyring, 'creditCode', cleanNumber(facts.creditCode ?? ''))
    : lookupKey(keyring, 'idNumber', applicant.idNumber)

const isFull = wasRefused('halfDayFull')
const isHeld = wasRefused('alreadyAsked')

/** Inserts, and once more where only a request that is over had held the applicant. */
const insertHeld = (
  ctx: Context,
  visit: VisitItem,
  limits: Parameters<typeof insertVisit>[2],
): Promise<void> =>
  insertVisit(ctx.table, visit, limits, ctx.now).catch(async error => {
    if (!isHeld(error) || !(await releaseIfOver(ctx.table, visit.applicantKey))) throw error
    await insertVisit(ctx.table, visit, limits, ctx.now)
  })

/**
 * Writes a request into the first of its half-days that has room.
 * @throws AppError visitRefused: halfDayFull when none has
 */
export async function insertInFirstRoom(
  ctx: Context,
  visit: VisitItem,
  campaign: Campaign,
  audit?: Parameters<typeof insertVisit>[2]['audit'],
): Promise<VisitItem> {
  const capacity = capacityIn(campaign, visit.divisionCode)
  const limits = { capacity, openPerPerson: campaign.openPerPerson, ...(audit && { audit }) }
  for (const halfDay of visit.halfDays) {
    const placed = { ...visit, halfDay }
    try {
      await insertHeld(ctx, placed, limits)
      return placed
    } catch (error) {
      if (!isFull(error)) throw error
    }
  }
  throw refused('halfDayFull')
}
