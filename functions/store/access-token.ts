import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { getItem, isConditionFailure, keys, type Table } from './table'

/** An account's token with WeChat, which all instances share. Times are epoch milliseconds. */
export interface AccessTokenItem {
  sealedToken?: string
  usableUntil?: number
  leasedUntil?: number
  /** An account of forced refreshes. */
  forced?: { at: number; since: number; count: number }
}

/** T1. */
export const getAccessToken = (table: Table, appId: string): Promise<AccessTokenItem | undefined> =>
  getItem<AccessTokenItem>(table, keys.accessToken(appId))

/** T1. Whoever comes second, before the end of the first one's lease, gets false. */
export const leaseAccessToken = (table: Table, appId: string, now: number, until: number): Promise<boolean> =>
  update(table, appId, {
    UpdateExpression: 'SET leasedUntil = :until',
    ConditionExpression: 'attribute_not_exists(leasedUntil) OR leasedUntil <= :now',
    ExpressionAttributeValues: { ':until': until, ':now': now },
  })

/** T1. Ends one's own lease, with a token or without; a lease that another has taken over stays his. */
export const keepAccessToken = (
  table: Table,
  appId: string,
  leasedUntil: number,
  kept: { sealedToken: string; usableUntil: number } | undefined,
): Promise<boolean> =>
  update(table, appId, {
    UpdateExpression: `${kept ? 'SET sealedToken = :token, usableUntil = :usable ' : ''}REMOVE leasedUntil`,
    ConditionExpression: 'leasedUntil = :mine',
    ExpressionAttributeValues: {
      ':mine': leasedUntil,
      ...(kept && { ':token': kept.sealedToken, ':usable': kept.usableUntil }),
    },
  })

type Forced = NonNullable<AccessTokenItem['forced']>

/** T1. False when somebody else has forced one since `before` was read. */
export const countForced = (
  table: Table,
  appId: string,
  before: Forced | undefined,
  after: Forced,
): Promise<boolean> =>
  update(table, appId, {
    UpdateExpression: 'SET forced = :after',
    ConditionExpression: before ? 'forced = :before' : 'attribute_not_exists(forced)',
    ExpressionAttributeValues: { ':after': after, ...(before && { ':before': before }) },
  })

async function update(
  table: Table,
  appId: string,
  change: {
    UpdateExpression: string
    ConditionExpression: string
    ExpressionAttributeValues: Record<string, unknown>
  },
): Promise<boolean> {
  try {
    await table.doc.send(
      new UpdateCommand({ TableName: table.name, Key: keys.accessToken(appId), ...change }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
