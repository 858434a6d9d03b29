import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Campaign, CampaignPlan, CampaignStatus, CampaignStep } from '../../shared/schemas/home-visit'
import { type AuditEntry, auditLine } from './audit'
import { refused } from './home-visit'
import type { Signature } from './notice'
import { getItem, isConditionFailure, keys, listItems, type Table, transact } from './table'

/** A step that staff took, and why. */
export interface CampaignChange {
  step: CampaignStep
  at: string
  by: Signature
  reason: string
}

export interface CampaignItem {
  plan: CampaignPlan
  status: CampaignStatus
  version: number
  changes: CampaignChange[]
}

export const campaignOf = ({ plan, status, version }: CampaignItem): Campaign => ({
  ...plan,
  status,
  version,
})

/** V1. */
export const listCampaigns = (table: Table): Promise<CampaignItem[]> =>
  listItems<CampaignItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.campaign('').pk },
    ConsistentRead: true,
  })

/** V1. */
export const getCampaign = (table: Table, campaignId: string): Promise<CampaignItem | undefined> =>
  getItem<CampaignItem>(table, keys.campaign(campaignId))

/** V1. What a deployment brings; a campaign that is there stays as staff have left it. Whether it was written. */
export async function seedCampaign(
  table: Table,
  plan: CampaignPlan,
  status: CampaignStatus,
): Promise<boolean> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.campaign(plan.campaignId), plan, status, version: 1, changes: [] },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

const longestChanges = 100

/**
 * V1. Begins, pauses or ends a campaign as it was read.
 * @throws AppError visitRefused: changed
 */
export const changeCampaign = (
  table: Table,
  seen: CampaignItem,
  { status, change, audit }: { status: CampaignStatus; change: CampaignChange; audit: AuditEntry },
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.campaign(seen.plan.campaignId),
          UpdateExpression: 'SET #status = :status, changes = :changes ADD version :one',
          ConditionExpression: 'version = :seen',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':status': status,
            ':changes': [...seen.changes, change].slice(-longestChanges),
            ':one': 1,
            ':seen': seen.version,
          },
        },
      },
      refusal: refused('changed'),
    },
    auditLine(table, audit, change.at),
  ])

/**
 * V1. A new campaign (`version` 0), planned until it is begun; or another plan of one as it was read.
 * @throws AppError visitRefused: changed
 */
export const putCampaignPlan = (
  table: Table,
  plan: CampaignPlan,
  { version, audit, now }: { version: number; audit: AuditEntry; now: string },
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.campaign(plan.campaignId),
          UpdateExpression:
            'SET #plan = :plan, #status = if_not_exists(#status, :planned), changes = if_not_exists(changes, :none) ADD version :one',
          ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :seen',
          ExpressionAttributeNames: { '#plan': 'plan', '#status': 'status' },
          ExpressionAttributeValues: {
            ':plan': plan,
            ':planned': 'planned',
            ':none': [],
            ':one': 1,
            ...(version > 0 && { ':seen': version }),
          },
        },
      },
      refusal: refused('changed'),
    },
    auditLine(table, audit, now),
  ])
