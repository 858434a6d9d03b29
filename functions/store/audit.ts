import { randomInt } from 'node:crypto'
import { dayOf } from '../../shared/domain/calendar'
import type { CampaignStep, VisitStep } from '../../shared/schemas/home-visit'
import type { FindingAct } from '../../shared/schemas/inspection'
import type { PointFact } from '../../shared/schemas/point-fact'
import type { Assignment, Scope } from '../../shared/schemas/staff'
import {
  type AuditRecord,
  beginning,
  type ChainEnd,
  type ChainHead,
  type ChainPlace,
  placeOf,
  recordId,
  type StoredRecord,
  sealed,
} from './audit-chain'
import {
  type ChainedWrite,
  type GuardedWrite,
  getItem,
  keys,
  linkTaken,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/** Access logs are kept a year; the law asks for six months. */
const keptDays = 365

/** Which staff member did what with whose data or with which machine, by ids. */
export type AuditEntry = { staffId: string; pointId: string } & (
  | { action: BookingAuditAction; bookingIds: string[] }
  | { action: 'registerDevice' | 'revokeDevice'; deviceId: string; reason: string }
  | StaffAudit
  | { action: OwnAuditAction; sessionId: string }
  | { action: 'readAudit'; ofDay: string }
  | { action: 'listColleagues' | 'listInvitations'; people: string[] }
  | { action: 'noteShortfall'; number: string }
  | { action: 'resendMessage'; messageId: string }
  | { action: `${'draft' | 'approve' | 'withdraw'}Broadcast`; broadcastId: string; reason: string }
  | { action: 'drawPlan' | 'confirmPlan'; version: number }
  | { action: 'closeToday'; from: string; reason: string }
  | { action: 'setLimits'; reason: string }
  | { action: 'freeApplicant'; bookingIds: string[]; reason: string }
  | { action: 'planOpening'; version: number; reason: string }
  | { action: 'statePoint'; facts: PointFact[]; version: number }
  | { action: 'importPoints'; pointIds: string[]; reason: string }
  | { action: 'exportPoints' | 'exportFigures'; reason: string }
  | { action: 'exportBookings'; from: string; to: string; reason: string }
  | { action: NoticeAuditAction; number: string; entry?: string }
  | { action: VisitAuditAction; visitIds: string[]; reason?: string }
  | { action: 'planRoutes'; day: string }
  | { action: 'viewEvidence'; visitIds: string[]; evidenceId: string }
  | { action: 'inspect' | 'closeInspection'; inspectionId: string; items: string[] }
  | { action: PhotoAuditAction; inspectionId: string; photoId: string }
  | { action: `finding.${FindingAct}`; findingId: string }
  | { action: 'drawInspections'; drawId: string }
  | { action: `${CampaignStep}Campaign` | 'exportVisitFigures'; campaignId: string; reason: string }
  | { action: 'planCampaign'; campaignId: string }
)
export type PhotoAuditAction = 'addPhoto' | 'removePhoto' | 'viewPhoto'
export type VisitAuditAction =
  | 'listVisits'
  | 'readVisit'
  | 'readRoster'
  | 'sendRoster'
  | 'enterVisit'
  | `${VisitStep}Visit`
/** What became of whose staff number, and what he is then. */
type StaffAudit =
  | { action: 'inviteColleague' | 'transferColleague'; colleague: string; to: Assignment; reason: string }
  | { action: 'withdrawInvitation' | 'revokeColleague' | 'leaveStaff'; colleague: string; reason: string }
  | { action: 'acceptInvitation'; colleague: string; to: Assignment }
/** What a staff member does with his own access. */
export type OwnAuditAction = 'confirmLogin' | 'refuseLogin' | 'setUpFactor' | 'showFactor'
export type BookingAuditAction =
  | 'listBookings'
  | 'findBookings'
  | 'readBooking'
  | 'checkIn'
  | 'undoCheckIn'
  | 'enterWalkIn'
  | 'tieTicket'
  | 'closeVisit'
  | 'issueShortfall'
export type NoticeAuditAction =
  | 'draftNotice'
  | 'changeNotice'
  | 'discardNotice'
  | 'submitNotice'
  | 'returnNotice'
  | 'issueNotice'
  | 'acknowledgeNotice'
  | 'readNotice'

/** In the place of a point, for what concerns all of them. */
export const wholeProvince = 'PROVINCE'

/** In the place of a point, for what concerns a scope. */
export function auditPlace(scope: Scope): string {
  switch (scope.kind) {
    case 'province':
      return wholeProvince
    case 'city':
      return scope.prefectureCode
    case 'county':
    case 'team':
      return scope.divisionCode
    case 'point':
      return scope.pointId
  }
}

/** In the place of a staff number, for what is done with the credentials of the cloud account. */
export const operator = 'operator'

/** A1. */
export const insertAudit = (table: Table, entry: AuditEntry, now: string): Promise<void> =>
  transact(table, [auditLine(table, entry, now)])

/**
 * The same inside a transaction: what staff change is written down with the change, or neither happens. Each line
 * is the next link of one of the chains of its point and day; the condition on the chain's end decides between two
 * who write at once.
 */
export const auditLine = (table: Table, entry: AuditEntry, now: string): ChainedWrite => ({
  async link(isRetry) {
    const chains = chainsOf(table)
    // Whoever has met a rival goes to another chain, so that containers come to have one each.
    if (isRetry) chains.chain = (chains.chain + 1) % chainCount
    const place = { pointId: entry.pointId, day: dayOf(now), chain: chains.chain }
    const key = keys.auditHead(place.pointId, place.day, place.chain)
    const name = `${key.pk}/${key.sk}`
    const end = (!isRetry && chains.ends.get(name)) || (await getHead(table, place))
    const record = sealed({ ...entry, ...place, seq: end.seq + 1, previous: end.hash, at: now })
    return {
      writes: [putRecord(table, record), moveHead(table, record, end)],
      onWritten() {
        if (chains.ends.size >= endsKept) chains.ends.clear()
        chains.ends.set(name, record)
      },
    }
  },
})

/** How many chains a point's day has: writers at once, each with a chain of its own, do not wait for each other. */
export const chainCount = 4

/** Which chain a container writes to, and where it has left those it has written to. */
interface Chains {
  chain: number
  ends: Map<string, ChainEnd>
}
const endsKept = 500
const chainsByClient = new WeakMap<object, Chains>()

function chainsOf({ doc }: Table): Chains {
  const known = chainsByClient.get(doc) ?? { chain: randomInt(chainCount), ends: new Map() }
  chainsByClient.set(doc, known)
  return known
}

const putRecord = (table: Table, record: AuditRecord): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.audit(record.pointId, record.day, recordId(record)),
        ...record,
        [ttlAttribute]: ttlAfter(record.at, keptDays),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
  refusal: linkTaken,
})

const moveHead = (table: Table, record: AuditRecord, before: ChainEnd): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.auditHead(record.pointId, record.day, record.chain),
        ...placeOf(record),
        seq: record.seq,
        hash: record.hash,
        [ttlAttribute]: ttlAfter(record.at, keptDays),
      },
      ...(before.seq === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'seq = :seq AND #hash = :hash',
            ExpressionAttributeNames: { '#hash': 'hash' },
            ExpressionAttributeValues: { ':seq': before.seq, ':hash': before.hash },
          }),
    },
  },
  refusal: linkTaken,
})

/** A2. */
async function getHead(table: Table, place: ChainPlace): Promise<ChainEnd> {
  const head = await getItem<ChainHead>(table, keys.auditHead(place.pointId, place.day, place.chain))
  return head ?? { seq: 0, hash: beginning(place) }
}

/** A2. Where every chain of a day ends. */
export async function listHeads(table: Table, day: string): Promise<ChainHead[]> {
  const heads = await listItems<ChainHead>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.auditHead('', day, 0).pk },
    ConsistentRead: true,
  })
  return heads.map(({ pointId, day, chain, seq, hash }) => ({ pointId, day, chain, seq, hash }))
}

/** A1. Everything that lies where a point's day is written down, as it is stored. */
export async function listStored(table: Table, pointId: string, day: string): Promise<StoredRecord[]> {
  const items = await listItems<Record<string, unknown> & { pk: string; sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.audit(pointId, day, '').pk },
    ConsistentRead: true,
  })
  return items.map(({ pk, sk, [ttlAttribute]: expiresAtSeconds, ...record }) => ({
    id: sk,
    record,
    isKept: expiresAtSeconds === ttlAfter(String(record.at), keptDays),
  }))
}
