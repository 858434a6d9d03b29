import { maskApplicant, maskName } from '../../shared/domain/booking/mask'
import { dayOf } from '../../shared/domain/calendar'
import { classOf } from '../../shared/domain/home-visit/campaign'
import { reviewerProblem } from '../../shared/domain/home-visit/review'
import { stepsFor, type Taker } from '../../shared/domain/home-visit/step'
import { ageOn, birthDayOf } from '../../shared/domain/identity'
import { AppError } from '../../shared/errors'
import type {
  Campaign,
  ClassFacts,
  EvidenceKind,
  HomeVisitRequest,
  QueuedVisit,
  ReviewedVisit,
  VisitNamed,
  VisitState,
} from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { visitPlace } from '../runtime/sealed'
import { campaignOf, getCampaign } from '../store/campaign'
import type { Content } from '../store/content'
import { getVisitCode, type VisitItem } from '../store/home-visit'
import { nameOf, staffCaller } from './caller'
import { receiptOf } from './visit-receipt'

export async function campaignNamed(ctx: Context, campaignId: string): Promise<Campaign> {
  const found = await getCampaign(ctx.table, campaignId)
  if (!found) throw new AppError('notFound')
  return campaignOf(found)
}

/** A personal field of a request, opened. */
export const opened = (
  { keyring }: Context,
  { visitId }: Pick<VisitItem, 'visitId'>,
  field: string,
  sealed: string,
) => unseal(keyring, visitPlace(visitId, field), sealed)

export async function visitApplicant(ctx: Context, item: VisitItem) {
  const [name, idNumber, phone] = await Promise.all([
    opened(ctx, item, 'name', item.sealedName),
    opened(ctx, item, 'idNumber', item.sealedIdNumber),
    opened(ctx, item, 'phone', item.sealedPhone),
  ])
  return { name, idNumber, phone }
}

/** The papers of its class, and of who acts for another, that have not been handed in. */
function missingOf(item: VisitItem, campaign: Campaign): EvidenceKind[] {
  const wanted = [...(classOf(campaign, item.visitClass)?.evidence ?? [])]
  if (item.relation === 'guardian') wanted.push('guardianship')
  return wanted.filter(kind => !item.evidence.some(one => one.kind === kind))
}

function namedIn({ services, materials }: VisitItem, content: Content): VisitNamed {
  return {
    services: services
      .flatMap(code => content.services.get(code) ?? [])
      .map(({ code, name }) => ({ code, name })),
    materials: materials
      .flatMap(code => content.materials.get(code) ?? [])
      .map(({ code, name, form }) => ({ code, name, form })),
  }
}

/** As whoever signed up sees it: his own address, and nobody's whole number. */
export async function visitView(
  ctx: Context,
  item: VisitItem,
  campaign: Campaign,
  content: Content,
): Promise<HomeVisitRequest> {
  const { decision, rating, persons } = item
  const [applicant, address, appointment, receipt] = await Promise.all([
    visitApplicant(ctx, item),
    opened(ctx, item, 'address', item.sealedAddress),
    appointmentView(ctx, item, campaign),
    receiptOf(ctx, item),
  ])
  const text = campaign.reasons.find(({ code }) => code === decision?.reason)?.text
  return {
    visitId: item.visitId,
    campaignId: item.campaignId,
    campaignName: campaign.name,
    visitClass: item.visitClass,
    relation: item.relation,
    applicant: maskApplicant(applicant),
    services: item.services,
    state: toldState(item.state),
    version: item.version,
    urgent: item.urgent,
    ...(persons !== undefined && { persons }),
    divisionCode: item.divisionCode,
    address,
    halfDay: item.halfDay,
    answerBy: item.answerBy,
    history: item.history.filter(({ state }) => toldState(state) === state),
    evidence: item.evidence,
    evidenceMissing: missingOf(item, campaign),
    materials: item.materials,
    named: namedIn(item, content),
    ...(decision && { decision: { ...decision, ...(text && { text }) } }),
    ...(appointment && { appointment }),
    ...(receipt && { receipt }),
    ...(rating && { rating }),
    may: stepsFor(item, 'owner'),
  }
}

/** A refusal that waits for a second look is none yet: it is still being looked at. */
const toldState = (state: VisitState): VisitState => (state === 'secondLook' ? 'received' : state)

/** Who comes, while somebody comes: the code is nobody's business before or after. */
async function appointmentView(
  ctx: Context,
  item: VisitItem,
  campaign: Campaign,
): Promise<HomeVisitRequest['appointment']> {
  const { appointment, state } = item
  if (!appointment || !['scheduled', 'onTheWay'].includes(state)) return undefined
  const sealed = await getVisitCode(ctx.table, item.visitId)
  const team = campaign.teams.find(({ teamId }) => teamId === appointment.teamId)
  return {
    ...appointment,
    teamName: team?.name ?? { 'zh-CN': appointment.teamId, en: '', ko: '' },
    code: sealed ? await opened(ctx, item, 'code', sealed) : '',
  }
}

const withoutCode = ({ code: _, ...appointment }: NonNullable<HomeVisitRequest['appointment']>) => appointment

/** A line of the queue: masked, and without an address. */
export async function queuedView(ctx: Context, item: VisitItem): Promise<QueuedVisit> {
  const notYours = reviewerProblem(item, staffCaller(ctx))
  return {
    visitId: item.visitId,
    campaignId: item.campaignId,
    visitClass: item.visitClass,
    state: item.state,
    urgent: item.urgent,
    name: maskName(await opened(ctx, item, 'name', item.sealedName)),
    divisionCode: item.divisionCode,
    services: item.services,
    halfDay: item.halfDay,
    answerBy: item.answerBy,
    version: item.version,
    evidence: item.evidence.length,
    ...(!item.ownerId && { byPhone: true as const }),
    ...(notYours && { notYours }),
  }
}

/** All that a reviewer decides by; that it was read is written down by who calls this. */
export async function reviewedView(
  ctx: Context,
  item: VisitItem,
  campaign: Campaign,
): Promise<ReviewedVisit> {
  const [queued, applicant, address, facts, contact, appeal, appointment] = await Promise.all([
    queuedView(ctx, item),
    visitApplicant(ctx, item),
    opened(ctx, item, 'address', item.sealedAddress),
    opened(ctx, item, 'facts', item.sealedFacts).then(text => JSON.parse(text) as ClassFacts),
    item.sealedContact ? opened(ctx, item, 'contact', item.sealedContact) : undefined,
    item.sealedAppeal ? opened(ctx, item, 'appeal', item.sealedAppeal) : undefined,
    appointmentView(ctx, item, campaign),
  ])
  const born = birthDayOf(applicant.idNumber)
  const { refusal } = item
  const taken: Taker[] = [...(queued.notYours ? [] : (['reviewer'] as const)), 'staff', 'planner']
  return {
    ...queued,
    applicant,
    ...(contact && { contact: JSON.parse(contact) }),
    relation: item.relation,
    ...(born && { age: ageOn(born, dayOf(ctx.now)) }),
    facts,
    address,
    createdAt: item.createdAt,
    history: item.history,
    evidenceRefs: item.evidence,
    evidenceMissing: missingOf(item, campaign),
    materials: item.materials,
    medicalConsent: item.medicalConsentAt !== undefined,
    ...(refusal && {
      refusal: { reason: refusal.reason, at: refusal.at, by: await nameOf(ctx, refusal.by) },
    }),
    ...(appeal !== undefined && { appeal }),
    ...(appointment && { appointment: queued.byPhone ? appointment : withoutCode(appointment) }),
    reasons: campaign.reasons,
    may: [...new Set(taken.flatMap(taker => stepsFor(item, taker)))],
  }
}
