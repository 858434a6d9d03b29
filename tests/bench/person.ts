import { randomUUID } from 'node:crypto'
import { newSession } from '../../functions/api/session'
import { issueToken } from '../../functions/api/token'
import { seal } from '../../functions/runtime/keyring'
import { openidPlace, staffNamePlace } from '../../functions/runtime/sealed'
import { upsertPerson } from '../../functions/store/person'
import { putSession, stepUpSession } from '../../functions/store/session'
import { enrolment } from '../../functions/store/staff'
import { transact } from '../../functions/store/table'
import { deviceOfAgent } from '../../shared/domain/session/device'
import type { Assignment } from '../../shared/schemas/staff'
import { now, type World } from './world'

/** A person with a phone of his own, signed in; his token. */
export async function signedIn({ runtime, table }: World, personId: string): Promise<string> {
  await upsertPerson(table, personId, await seal(runtime.keyring, openidPlace(personId), personId))
  const begun = newSession(personId, deviceOfAgent(undefined), 'wechat', now)
  await putSession(table, begun)
  return (await issueToken({ ...runtime, now, actor: { kind: 'public' } }, begun)).token
}

/** Somebody of the staff, signed in, who has shown his second factor; his token. */
export async function staffSignedIn(world: World, personId: string, assignment: Assignment): Promise<string> {
  const { runtime, table } = world
  const token = await signedIn(world, personId)
  const staffId = randomUUID()
  const sealedName = await seal(runtime.keyring, staffNamePlace(staffId), '示例')
  const staff = { personId, staffId, sealedName, phoneKey: personId, ...assignment }
  await transact(table, enrolment(table, staff))
  const { sub, sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  await stepUpSession(table, { personId: sub, sessionId: sid }, now)
  return token
}
