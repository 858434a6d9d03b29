import { AppError } from '../../shared/errors'
import type { Language } from '../../shared/schemas/text'
import { untilNoRival } from './rival'
import {
  type GuardedWrite,
  getItem,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/** Somebody who follows the service number, or has left it a moment ago. */
export interface FollowerItem {
  followerKey: string
  state: 'following' | 'left'
  /** When WeChat says that he began or left, in seconds since 1970: what is said later counts. */
  atSeconds: number
  sealedOpenid?: string
  /** What ties him to a person of the mini-program. */
  unionKey?: string
  language?: Language
}

/** W1. */
export const getFollower = (table: Table, followerKey: string): Promise<FollowerItem | undefined> =>
  getItem<FollowerItem>(table, keys.follower(followerKey))

/** W2. Who the two are that share a unionid. */
export async function getUnion(
  table: Table,
  unionKey: string,
): Promise<{ personId?: string; followerKey?: string }> {
  const items = await listItems<{ personId?: string; followerKey?: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.unionPerson(unionKey).pk },
  })
  return Object.assign({}, ...items)
}

/** Something later is known of the same follower. */
const known = new AppError('busyTryAgain')

/** Whether it was news; not when WeChat has said something later since. */
async function isNews(change: Promise<void>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (error === known) return false
    throw error
  }
}

type Begun = Required<Pick<FollowerItem, 'followerKey' | 'sealedOpenid' | 'atSeconds'>>

/** W1. With whatever else marks the news as taken. */
export const follow = (
  table: Table,
  { followerKey, sealedOpenid, atSeconds }: Begun,
  mark: GuardedWrite[] = [],
): Promise<boolean> =>
  isNews(
    transact(table, [
      ...mark,
      {
        write: {
          Update: {
            TableName: table.name,
            Key: keys.follower(followerKey),
            UpdateExpression: `SET followerKey = :key, #state = :following, atSeconds = :at, sealedOpenid = :openid REMOVE ${ttlAttribute}`,
            ConditionExpression: 'attribute_not_exists(pk) OR atSeconds < :at',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':key': followerKey,
              ':following': 'following',
              ':at': atSeconds,
              ':openid': sealedOpenid,
            },
          },
        },
        refusal: known,
      },
    ]),
  )

/** W1, W2. Ties a follower to the person with the same unionid, unless he has left since he was asked about. */
export const tieFollower = (
  table: Table,
  { followerKey, atSeconds }: Pick<FollowerItem, 'followerKey' | 'atSeconds'>,
  unionKey: string,
  language: Language | undefined,
): Promise<boolean> =>
  isNews(
    transact(table, [
      {
        write: {
          Update: {
            TableName: table.name,
            Key: keys.follower(followerKey),
            UpdateExpression: `SET unionKey = :union${language ? ', #language = :language' : ''}`,
            ConditionExpression: '#state = :following AND atSeconds = :at',
            ExpressionAttributeNames: { '#state': 'state', ...(language && { '#language': 'language' }) },
            ExpressionAttributeValues: {
              ':union': unionKey,
              ':following': 'following',
              ':at': atSeconds,
              ...(language && { ':language': language }),
            },
          },
        },
        refusal: known,
      },
      { write: { Put: { TableName: table.name, Item: { ...keys.unionFollower(unionKey), followerKey } } } },
    ]),
  )

/** A tie was made or undone between the reading and the writing. */
const tiedAnew = new AppError('busyTryAgain')

/** W1, W2. Nothing of who leaves is kept, but for two days that he has left. */
export const leave = (
  table: Table,
  followerKey: string,
  atSeconds: number,
  now: string,
  mark: GuardedWrite[] = [],
): Promise<boolean> =>
  untilNoRival(
    error => error === tiedAnew,
    async () => {
      const seen = await getFollower(table, followerKey)
      if (seen && seen.atSeconds > atSeconds) return false
      await transact(table, [...mark, ...leaving(table, followerKey, seen?.unionKey, atSeconds, now)])
      return true
    },
  )

function leaving(
  table: Table,
  followerKey: string,
  unionKey: string | undefined,
  atSeconds: number,
  now: string,
): GuardedWrite[] {
  const asSeen = unionKey ? 'unionKey = :union' : 'attribute_not_exists(unionKey)'
  const left: GuardedWrite = {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.follower(followerKey),
        UpdateExpression: `SET followerKey = :key, #state = :left, atSeconds = :at, ${ttlAttribute} = :ttl REMOVE sealedOpenid, unionKey, #language`,
        ConditionExpression: `(attribute_not_exists(pk) OR atSeconds <= :at) AND ${asSeen}`,
        ExpressionAttributeNames: { '#state': 'state', '#language': 'language' },
        ExpressionAttributeValues: {
          ':key': followerKey,
          ':left': 'left',
          ':at': atSeconds,
          ':ttl': ttlAfter(now, 2),
          ...(unionKey && { ':union': unionKey }),
        },
      },
    },
    refusal: tiedAnew,
  }
  return unionKey
    ? [left, { write: { Delete: { TableName: table.name, Key: keys.unionFollower(unionKey) } } }]
    : [left]
}

/** W4. After whom the nightly pass goes on; nothing: it begins anew. */
export const getFollowerCursor = async (table: Table): Promise<string> =>
  (await getItem<{ after: string }>(table, keys.followerPass))?.after ?? ''

/** W4. */
export const putFollowerCursor = (table: Table, after: string): Promise<void> =>
  transact(table, [{ write: { Put: { TableName: table.name, Item: { ...keys.followerPass, after } } } }])

/** P1, W2. Ties a person of the mini-program to a unionid: another than before where accounts were bound anew. */
export async function tiePerson(table: Table, personId: string, unionKey: string): Promise<void> {
  const before = (await getItem<{ unionKey?: string }>(table, keys.person(personId)))?.unionKey
  if (before === unionKey) return
  await transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.person(personId),
          UpdateExpression: 'SET unionKey = :union',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':union': unionKey },
        },
      },
    },
    { write: { Put: { TableName: table.name, Item: { ...keys.unionPerson(unionKey), personId } } } },
    ...(before ? [{ write: { Delete: { TableName: table.name, Key: keys.unionPerson(before) } } }] : []),
  ])
}
