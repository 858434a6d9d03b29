import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { msOf } from '../../shared/domain/calendar'
import type { SessionDevice } from '../../shared/domain/session/device'
import { mostSessions, type SessionState, sessionLimits } from '../../shared/domain/session/session'
import { getItems } from './batch'
import { forgetReadings, keptReadings } from './kept'
import { asStaff, type StaffItem, type StoredStaffItem } from './staff'
import {
  type GuardedWrite,
  getItem,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  ttlAfter,
  ttlAttribute,
} from './table'

/** A person on one device. */
export interface SessionItem extends SessionState {
  personId: string
  sessionId: string
  device: SessionDevice
  /** How it began: by WeChat's own sign-in, or confirmed on the person's phone for a PC. */
  by: 'wechat' | 'scan'
}

/** P4. */
export const listSessions = (table: Table, personId: string): Promise<SessionItem[]> =>
  listItems<SessionItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.session(personId, '').pk },
    ConsistentRead: true,
  })

/** P4. Read at most once a minute of business time, however often the person calls. */
export async function getKeptSession(
  table: Table,
  personId: string,
  sessionId: string,
  now: string,
): Promise<SessionItem | undefined> {
  const [session] = await keptReadings(
    table.doc,
    now,
    [sessionId],
    id => readingOf(personId, id),
    async () => new Map([[sessionId, await getItem<SessionItem>(table, keys.session(personId, sessionId))]]),
  )
  return session
}

/** Under which name a reading of a session is kept. */
const readingOf = (personId: string, sessionId: string): string =>
  `${keys.session(personId, sessionId).pk}#${sessionId}`

/** P1, P4. What a call of staff depends on, in one reading. */
export async function getStaffSession(
  table: Table,
  personId: string,
  sessionId: string,
): Promise<{ staff: StaffItem | undefined; session: SessionItem | undefined }> {
  const wanted = [keys.staff(personId), keys.session(personId, sessionId)]
  const found = await getItems<{ sk: string }>(table, wanted, { consistent: true })
  const item = (sk: string) => found.find(one => one.sk === sk) as unknown
  return {
    staff: asStaff(item('STAFF') as StoredStaffItem | undefined),
    session: item(sessionId) as SessionItem | undefined,
  }
}

/** The write of a new session, for a transaction. */
export const insertSession = (table: Table, session: SessionItem): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...keys.session(session.personId, session.sessionId), ...session, ...ttlOf(session) },
    },
  },
})

/** P4. It lasts as long as the longest of sessions may; whose it is decides earlier. */
const ttlOf = ({ begunAt }: SessionItem) => ({
  [ttlAttribute]: ttlAfter(begunAt, sessionLimits.citizen.lastsMinutes / (24 * 60)),
})

export async function putSession(table: Table, session: SessionItem): Promise<void> {
  const { write } = insertSession(table, session)
  if (write.Put) await table.doc.send(new PutCommand(write.Put))
  forget(table, session)
}

/** P4. The oldest make room for the one just begun: of those who sign in at once, the last sees all the others. */
export async function endExcessSessions(
  table: Table,
  { personId, sessionId: begun }: Pick<SessionItem, 'personId' | 'sessionId'>,
): Promise<void> {
  const others = (await listSessions(table, personId)).filter(({ sessionId }) => sessionId !== begun)
  const oldestFirst = others.sort((a, b) => msOf(a.begunAt) - msOf(b.begunAt))
  const excess = oldestFirst.slice(0, Math.max(0, others.length + 1 - mostSessions))
  await Promise.all(excess.map(({ sessionId }) => endSession(table, personId, sessionId)))
}

/** P4. */
export async function endSession(table: Table, personId: string, sessionId: string): Promise<void> {
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: keys.session(personId, sessionId) }))
  forget(table, { personId, sessionId })
}

/** P4. All of a person: for one who ends them himself, who leaves, and whose role is taken back. */
export async function endSessions(table: Table, personId: string): Promise<void> {
  const sessions = await listSessions(table, personId)
  await Promise.all(sessions.map(({ sessionId }) => endSession(table, personId, sessionId)))
}

/**
 * P4. The next turn of a session's token. Of two who renew with the same token, one turns it.
 * @returns whether this call did
 */
export const turnSession = (table: Table, { turn, ...session }: SessionItem, now: string): Promise<boolean> =>
  updateSession(table, session, {
    UpdateExpression: 'SET turn = :next, seenAt = :now',
    ConditionExpression: 'turn = :turn',
    ExpressionAttributeValues: { ':next': turn + 1, ':now': now, ':turn': turn },
  })

/** P4. The person has just shown his second factor. */
export const stepUpSession = (
  table: Table,
  session: Pick<SessionItem, 'personId' | 'sessionId'>,
  now: string,
): Promise<boolean> =>
  updateSession(table, session, {
    UpdateExpression: 'SET steppedUpAt = :now',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':now': now },
  })

async function updateSession(
  table: Table,
  { personId, sessionId }: Pick<SessionItem, 'personId' | 'sessionId'>,
  change: Pick<
    UpdateCommand['input'],
    'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
  >,
): Promise<boolean> {
  try {
    await table.doc.send(
      new UpdateCommand({ TableName: table.name, Key: keys.session(personId, sessionId), ...change }),
    )
    return true
  } catch (error) {
    if (!isConditionFailure(error)) throw error
    return false
  } finally {
    forget(table, { personId, sessionId })
  }
}

const forget = (table: Table, { personId, sessionId }: Pick<SessionItem, 'personId' | 'sessionId'>): void =>
  forgetReadings(table.doc, [readingOf(personId, sessionId)])
