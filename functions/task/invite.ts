import { randomInt, randomUUID } from 'node:crypto'
import type { Assignment } from '../../shared/schemas/staff'
import { type Keyring, lookupKey, seal } from '../runtime/keyring'
import { staffNamePlace, staffPhonePlace } from '../runtime/sealed'
import type { InvitationItem } from '../store/invitation'

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const newCode = (): string =>
  Array.from({ length: 10 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

interface Invited extends Assignment {
  name: string
  phone: string
}

/** An invitation to be kept, and the code of it, which is told once and kept nowhere. */
export async function newInvitation(
  keyring: Keyring,
  { name, phone, role, scope }: Invited,
  now: string,
): Promise<{ activationCode: string; invitation: InvitationItem }> {
  const [activationCode, staffId] = [newCode(), randomUUID()]
  const [codeKey, phoneKey, sealedName, sealedPhone] = await Promise.all([
    lookupKey(keyring, 'activation', activationCode),
    phoneKeyOf(keyring, phone),
    seal(keyring, staffNamePlace(staffId), name),
    seal(keyring, staffPhonePlace(staffId), phone),
  ])
  const kept = { codeKey, staffId, sealedName, sealedPhone, phoneKey, role, scope, invitedAt: now }
  return { activationCode, invitation: kept }
}

export const phoneKeyOf = (keyring: Keyring, phone: string): Promise<string> =>
  lookupKey(keyring, 'staffPhone', phone)
