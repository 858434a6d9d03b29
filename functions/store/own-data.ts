import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { BookingItem } from './booking'
import type { VisitItem } from './home-visit'
import { listMessages } from './outbox'
import { endSessions } from './session'
import { isConditionFailure, keys, listItems, type Table } from './table'

/**
 * Everything that is the person's alone goes, the person last: what breaks off is gone on with when it is asked for
 * again. Of bookings and requests that are over, which are the hall's record until they go by themselves, the tie to
 * him is cut.
 */
export async function deletePerson(
  table: Table,
  { personId, unionKey }: { personId: string; unionKey?: string | undefined },
  ended: { bookings: BookingItem[]; visits: VisitItem[] },
): Promise<void> {
  const remove = (Key: Record<string, string>) =>
    table.doc.send(new DeleteCommand({ TableName: table.name, Key }))
  const messages = await listMessages(table, personId)
  await Promise.all([
    ...ended.bookings.map(seen =>
      cutTie(table, keys.booking(seen.bookingId), seen, 'REMOVE ownerId, originDivision'),
    ),
    ...ended.visits.map(seen =>
      cutTie(table, keys.visit(seen.visitId), seen, 'SET ownerId = :nobody REMOVE visitOwner'),
    ),
    ...messages.map(({ messageId }) => remove(keys.outbox(personId, messageId))),
    remove(keys.sender(personId)),
    remove(keys.visitor(personId)),
    ...(unionKey ? [remove(keys.unionPerson(unionKey))] : []),
  ])
  await endSessions(table, personId)
  const own = await listItems<{ pk: string; sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.person(personId).pk },
    ConsistentRead: true,
  })
  await Promise.all(own.map(({ pk, sk }) => remove({ pk, sk })))
}

/** A request says by its owner that it was not signed up for by telephone. */
const nobody = 'deleted'

/** Not of one that has been changed since it was found to be over. */
async function cutTie(
  table: Table,
  Key: Record<string, string>,
  { version }: { version: number },
  UpdateExpression: string,
): Promise<void> {
  const change = new UpdateCommand({
    TableName: table.name,
    Key,
    UpdateExpression,
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: {
      ':version': version,
      ...(UpdateExpression.includes(':nobody') && { ':nobody': nobody }),
    },
  })
  await table.doc.send(change).catch(error => {
    if (!isConditionFailure(error)) throw error
  })
}
