import { newSession } from '../../functions/api/session'
import { issueToken } from '../../functions/api/token'
import { seal } from '../../functions/runtime/keyring'
import { openidPlace } from '../../functions/runtime/sealed'
import { upsertPerson } from '../../functions/store/person'
import { putSession } from '../../functions/store/session'
import { deviceOfAgent } from '../../shared/domain/session/device'
import { now, type World } from './world'

/** A person with a phone of his own, signed in; his token. */
export async function signedIn({ runtime, table }: World, personId: string): Promise<string> {
  await upsertPerson(table, personId, await seal(runtime.keyring, openidPlace(personId), personId))
  const begun = newSession(personId, deviceOfAgent(undefined), 'wechat', now)
  await putSession(table, begun)
  return (await issueToken({ ...runtime, now, actor: { kind: 'public' } }, begun)).token
}
