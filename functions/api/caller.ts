import { AppError } from '../../shared/errors'
import type { Actor, Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { staffNamePlace } from '../runtime/sealed'
import type { Signature } from '../store/notice'
import { getStaff } from '../store/staff'

/** The calling person. Only endpoints for citizens or staff have one. */
export function callerId({ actor }: Context): string {
  if (actor.kind !== 'citizen' && actor.kind !== 'staff')
    throw new Error(`no person behind a ${actor.kind} call`)
  return actor.personId
}

/** Who of the staff calls; the endpoints of staff are reached by nobody else. */
export function staffCaller({ actor }: Context): Extract<Actor, { kind: 'staff' }> {
  if (actor.kind !== 'staff') throw new Error(`no staff behind a ${actor.kind} call`)
  return actor
}

/** The caller, to be written down with what he does. */
export async function signatureOf(ctx: Context): Promise<Signature> {
  const { staffId, personId } = staffCaller(ctx)
  const staff = await getStaff(ctx.table, personId)
  if (staff?.staffId !== staffId) throw new AppError('forbidden')
  return { personId, staffId, sealedName: staff.sealedName }
}

/** The name of whoever has signed. */
export const nameOf = (ctx: Context, { staffId, sealedName }: Omit<Signature, 'personId'>): Promise<string> =>
  unseal(ctx.keyring, staffNamePlace(staffId), sealedName)
