import { claimsOf } from '../api/token'
import type { Context, Request, Runtime } from '../runtime/context'
import { getStaff } from '../store/staff'
import { signIn } from './demonstration'

/*
 * What happened before, no phone can say of itself: so the endpoints run for their callers with the time put back.
 */

/** A handler, without more of the request than it looks at: some count what comes from one address. */
export const ask = <Input, Output>(
  handler: (input: Input, ctx: Context, request: Request) => Promise<Output>,
  input: Input,
  ctx: Context,
  address = 'this machine',
): Promise<Output> => handler(input, ctx, { headers: {}, query: {}, body: '', address })

/** Somebody of the invented staff at a moment. */
export type StaffAt = (person: string, now: string) => Promise<Context>

/** Each signs in once: of many sessions of his the oldest would end, and that may be a visitor's. */
export function staffOf(base: string, runtime: Runtime): StaffAt {
  const known = new Map<string, Promise<Context['actor']>>()
  return async (person, now) => {
    const actor = known.get(person) ?? actorOf(base, runtime, person)
    known.set(person, actor)
    return { ...runtime, now, actor: await actor }
  }
}

async function actorOf(base: string, runtime: Runtime, person: string): Promise<Context['actor']> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const { personId, sessionId } = await claimsOf(ctx, await signIn(base, person))
  const staff = await getStaff(runtime.table, personId)
  if (!staff) throw new Error(`${person} is not staff`)
  const { staffId, role, scope } = staff
  return { kind: 'staff', personId, sessionId, staffId, role, scope }
}

/** A citizen whose phone nobody holds. */
export const citizenAt = (runtime: Runtime, personId: string, now: string): Context => ({
  ...runtime,
  now,
  actor: { kind: 'citizen', personId, sessionId: personId },
})
