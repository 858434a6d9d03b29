import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import type { CampaignStep, VisitStep } from '../../shared/schemas/home-visit'
import type { FindingAct } from '../../shared/schemas/inspection'
import type { PointFact } from '../../shared/schemas/point-fact'
import { keys, type Table, ttlAfter, ttlAttribute } from './table'

/** Access logs are kept a year; the law asks for six months. */
const keptDays = 365

/** Which staff member did what with whose data or with which machine, by ids. */
export type AuditEntry = { staffId: string; pointId: string } & (
  | { action: BookingAuditAction; bookingIds: string[] }
  | { action: 'registerDevice' | 'revokeDevice'; deviceId: string }
  | { action: 'noteShortfall'; number: string }
  | { action: 'drawPlan' | 'confirmPlan'; version: number }
  | { action: 'statePoint'; facts: PointFact[]; version: number }
  | { action: 'importPoints'; pointIds: string[]; reason: string }
  | { action: 'exportPoints'; reason: string }
  | { action: NoticeAuditAction; number: string; entry?: string }
  | { action: VisitAuditAction; visitIds: string[]; reason?: string }
  | { action: 'viewEvidence'; visitIds: string[]; evidenceId: string }
  | { action: 'inspect' | 'closeInspection'; inspectionId: string; items: string[] }
  | { action: `finding.${FindingAct}`; findingId: string }
  | { action: 'drawInspections'; drawId: string }
  | { action: `${CampaignStep}Campaign`; campaignId: string; reason: string }
  | { action: 'planCampaign'; campaignId: string }
)
export type VisitAuditAction = 'listVisits' | 'readVisit' | 'enterVisit' | `${VisitStep}Visit`
export type BookingAuditAction = 'listBookings' | 'readBooking' | 'checkIn' | 'issueShortfall'
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

/** A1. */
export async function insertAudit(table: Table, entry: AuditEntry, now: string): Promise<void> {
  await table.doc.send(new PutCommand(auditPut(table, entry, now)))
}

/** The same inside a transaction: what staff change is written down with the change, or neither happens. */
export const auditPut = (table: Table, entry: AuditEntry, now: string) => ({
  TableName: table.name,
  Item: {
    ...keys.audit(entry.pointId, dayOf(now), `${now}#${randomUUID()}`),
    ...entry,
    at: now,
    [ttlAttribute]: ttlAfter(now, keptDays),
  },
})
