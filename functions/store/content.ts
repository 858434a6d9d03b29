import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf, msOf } from '../../shared/domain/calendar'
import type { Experience } from '../../shared/domain/forecast/experience'
import { noticeInForce } from '../../shared/domain/notice/notice'
import {
  type ChecklistContent,
  checklistContent,
  type Deployed,
  pointsTaking,
  withDeployed,
} from '../../shared/domain/notice/notice-content'
import { withFacts } from '../../shared/domain/point/fact'
import type { Holidays } from '../../shared/domain/point/opening'
import type { ApplicantClass } from '../../shared/schemas/applicant-class'
import type { Channel } from '../../shared/schemas/channel'
import type { Together } from '../../shared/schemas/edition'
import type { Guide } from '../../shared/schemas/guide'
import type { Limits } from '../../shared/schemas/limit'
import type { Division, Holiday, Point } from '../../shared/schemas/point'
import type { Referral } from '../../shared/schemas/service'
import { listClosings } from './closing'
import { getLimits } from './limit'
import { isKnown, type KnownNotice, listNotices, type NoticeItem } from './notice'
import { listSaid } from './notice-entry'
import { listOpenPlans } from './open-plan'
import { listPointFacts } from './point-facts'
import { getExperience } from './profile'
import { getItem, isConditionFailure, keys, listItems, type Table } from './table'

/**
 * What is not part of a notice, like where the halls are and when they are open; and what the deployment says of
 * kinds that notices of before do not hold.
 */
export interface ContentKinds {
  applicantClass: ApplicantClass
  referral: Referral
  guide: Guide
  together: Together
  channel: Channel
  division: Division
  point: Point
  holiday: Holiday
}
export type ContentKind = keyof ContentKinds

interface Places {
  deployed: Deployed
  channels: Channel[]
  divisions: Map<string, Division>
  points: Map<string, Point>
  holidays: Holidays
  /** What the points have learned of their days. */
  experience: Experience
  /** How much one may book. */
  limits: Limits
  notices: KnownNotice[]
}

/** All dated facts, as one reading. */
export type Content = Omit<Places, 'deployed'> &
  ChecklistContent & {
    /** The notice that the checklists follow; missing before the first is seeded. */
    notice?: { number: string; effectiveFrom: string }
  }

interface ContentItem<Value> {
  sk: string
  value: Value
  order: number
}

/** How long a function may go on with what it has read. */
export const freshMs = 60_000
const readings = new WeakMap<Table['doc'], { atMs: number; places: Promise<Places> }>()

/**
 * C1, C2, N1, N2. The content as of at most a minute ago, with the checklists that hold on a day: every request needs
 * it, and it changes a few times a year.
 */
export async function getContent(table: Table, now: string, day = dayOf(now)): Promise<Content> {
  const places = await getPlaces(table, now)
  const notice = noticeInForce(places.notices, day)
  const number = notice?.number ?? ''
  const known = joined.get(places) ?? new Map<string, Promise<Content>>()
  const content = known.get(number) ?? join(table, places, notice)
  joined.set(places, known.set(number, content))
  content.catch(() => known.delete(number))
  return content
}

/** One object for as long as it is read: what is worked out of its points and rules is kept with them. */
const joined = new WeakMap<Places, Map<string, Promise<Content>>>()

async function join(
  table: Table,
  { deployed, ...places }: Places,
  notice: KnownNotice | undefined,
): Promise<Content> {
  if (!notice) return { ...places, ...withDeployed(checklistContent([]), deployed) }
  const { number, effectiveFrom = '' } = notice
  const content = withDeployed(await getIssuedContent(table, notice), deployed)
  const points = pointsTaking(places.points, content)
  return { ...places, ...content, points, notice: { number, effectiveFrom } }
}

/** C1. What the deployment says of the kinds that notices of before do not hold. */
export const getDeployed = async (table: Table, now: string): Promise<Deployed> =>
  (await getPlaces(table, now)).deployed

/** C1, N2. The official guide of a service by a notice; of one that has none there, what the deployment says. */
export async function getGuide(table: Table, number: string | undefined, code: string): Promise<Guide> {
  const own = number && (await getItem<ContentItem<Guide>>(table, keys.noticeEntry(number, `guide#${code}`)))
  const found = own || (await getItem<ContentItem<Guide>>(table, keys.content('guide', code)))
  return found?.value ?? { code }
}

function getPlaces(table: Table, now: string): Promise<Places> {
  const known = readings.get(table.doc)
  const age = known ? Math.abs(msOf(now) - known.atMs) : Number.POSITIVE_INFINITY
  if (known && age < freshMs) return known.places
  const places = readPlaces(table, now)
  readings.set(table.doc, { atMs: msOf(now), places })
  places.catch(() => readings.delete(table.doc))
  return places
}

/** What was read before something was issued is not gone on with here. */
export const forgetContent = ({ doc }: Table): void => void readings.delete(doc)

async function readPlaces(table: Table, now: string): Promise<Places> {
  const [
    deployed,
    channels,
    divisions,
    points,
    said,
    closings,
    plans,
    { limits },
    holidays,
    experience,
    notices,
  ] = await Promise.all([
    readDeployed(table),
    listKind(table, 'channel'),
    listKind(table, 'division'),
    listKind(table, 'point'),
    listPointFacts(table),
    listClosings(table, dayOf(now)),
    listOpenPlans(table),
    getLimits(table),
    listKind(table, 'holiday'),
    getExperience(table, now),
    listNotices(table),
  ])
  const closingOf = new Map(closings.map(({ pointId, day, from }) => [pointId, { day, from }]))
  const planOf = new Map(plans.map(({ pointId, plans, exceptions }) => [pointId, { plans, exceptions }]))
  const factsOf = new Map(said.map(({ pointId, facts }) => [pointId, facts]))
  return {
    deployed,
    channels,
    divisions: new Map(divisions.map(division => [division.code, division])),
    points: new Map(
      points.map(point => {
        const known = withFacts(point, factsOf.get(point.pointId))
        const closing = closingOf.get(point.pointId)
        return [point.pointId, { ...known, ...planOf.get(point.pointId), ...(closing && { closing }) }]
      }),
    ),
    holidays: new Map(holidays.map(({ day, kind }) => [day, kind])),
    experience,
    limits,
    notices: notices.filter(isKnown),
  }
}

async function readDeployed(table: Table): Promise<Deployed> {
  const [applicantClasses, referrals, together] = await Promise.all([
    listKind(table, 'applicantClass'),
    listKind(table, 'referral'),
    listKind(table, 'together'),
  ])
  return {
    applicantClasses,
    referrals,
    together: new Map(together.map(({ code, services }) => [code, services])),
  }
}

/** By the hash of what they say. Today's, a coming one and the one before; more are read anew. */
const issued = new Map<string, Promise<ChecklistContent>>()
const keptNotices = 4

/** N2. What an issued notice says. It never changes, so it is read once. */
export function getIssuedContent(
  table: Table,
  { number, hash }: Pick<NoticeItem, 'number' | 'hash'>,
): Promise<ChecklistContent> {
  const known = hash && issued.get(hash)
  const content = known || listSaid(table, number).then(checklistContent)
  if (!hash) return content
  issued.delete(hash)
  issued.set(hash, content)
  content.catch(() => issued.delete(hash))
  for (const oldest of [...issued.keys()].slice(0, -keptNotices)) issued.delete(oldest)
  return content
}

async function listKind<K extends ContentKind>(table: Table, kind: K): Promise<ContentKinds[K][]> {
  const items = await listItems<ContentItem<ContentKinds[K]>>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.content(kind, '').pk },
  })
  return items.sort((a, b) => a.order - b.order).map(({ value }) => value)
}

/**
 * Writes one seeded fact unless it stands there already or staff have changed it since.
 * Returns whether it was written.
 */
export async function putSeed<K extends ContentKind>(
  table: Table,
  kind: K,
  code: string,
  value: ContentKinds[K],
  { order, digest }: { order: number; digest: string },
): Promise<boolean> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.content(kind, code), value, order, digest, origin: 'seed' },
        ConditionExpression: 'attribute_not_exists(pk) OR (origin = :seed AND digest <> :digest)',
        ExpressionAttributeValues: { ':seed': 'seed', ':digest': digest },
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
