import * as v from 'valibot'
import { phoneToInvite } from '../shared/domain/staff/phone'
import { AppError } from '../shared/errors'
import { DeviceId } from '../shared/schemas/device'
import { PointId } from '../shared/schemas/point'
import { Reason } from '../shared/schemas/reason'
import { isHeld, Role, Scope } from '../shared/schemas/staff'
import { Day } from '../shared/schemas/time'
import { onAws } from './runtime/aws'
import type { Runtime } from './runtime/context'
import { issueDeviceKey } from './runtime/sealed'
import { auditPlace, operator } from './store/audit'
import { insertDevice } from './store/device'
import { insertInvitation } from './store/invitation'
import { enrolEarlierStaff, listRoster } from './store/staff'
import { faultLine, verifyDays } from './task/audit'
import { endStaff } from './task/end-staff'
import { newInvitation, phoneKeyOf } from './task/invite'
import { seedContent } from './task/seed'
import { listServiceNumber, setUpServiceNumber } from './task/service-number'

const Command = v.variant('command', [
  v.strictObject({ command: v.literal('seed') }),
  v.strictObject({
    command: v.literal('inviteStaff'),
    name: v.pipe(v.string(), v.minLength(1)),
    /** It has to be in hand when the invitation is taken. */
    phone: v.string(),
    role: Role,
    scope: Scope,
    reason: Reason,
  }),
  v.strictObject({
    command: v.literal('revokeStaff'),
    phone: v.optional(v.string()),
    staffId: v.optional(v.string()),
    reason: Reason,
  }),
  v.strictObject({
    command: v.literal('registerDevice'),
    deviceId: DeviceId,
    pointId: PointId,
    /** Gives a machine that is registered already a new key in place of the old one. */
    renew: v.optional(v.boolean(), false),
  }),
  v.strictObject({ command: v.literal('serviceNumber'), step: v.picklist(['list', 'set']) }),
  v.strictObject({ command: v.literal('audit'), from: Day, to: Day }),
])
type Command = v.InferOutput<typeof Command>

/**
 * What operators do with cloud credentials (`serverless invoke --function operate`); no route leads here.
 * `inviteStaff` answers an activation code, `registerDevice` the key the queue machine signs with: each is
 * shown this once. `audit` fails, naming each record that is not as it was written.
 */
export async function run(runtime: Runtime, input: unknown): Promise<Record<string, string | number>> {
  const command = v.parse(Command, input)
  switch (command.command) {
    case 'seed':
      await enrolEarlierStaff(runtime.table)
      return { written: await seedContent(runtime.table, runtime.now()) }
    case 'inviteStaff':
      return inviteStaff(runtime, command)
    case 'revokeStaff':
      return revokeStaff(runtime, command)
    case 'registerDevice':
      return registerDevice(runtime, command)
    case 'serviceNumber': {
      const step = command.step === 'set' ? setUpServiceNumber : listServiceNumber
      return step(runtime.wechat, runtime.now())
    }
    case 'audit':
      return audit(runtime, command.from, command.to)
  }
}

export const handler = onAws(run)

async function inviteStaff(
  { keyring, table, now }: Runtime,
  { name, phone: typed, role, scope, reason }: Extract<Command, { command: 'inviteStaff' }>,
): Promise<{ activationCode: string }> {
  const to = { role, scope }
  const phone = phoneToInvite(typed)
  if (!isHeld(to)) throw new AppError('invalidInput', 'scope')
  if (!phone) throw new AppError('invalidPhone')
  const { activationCode, invitation } = await newInvitation(keyring, { name, phone, ...to }, now())
  const by = { staffId: operator, pointId: auditPlace(scope), colleague: invitation.staffId }
  await insertInvitation(table, invitation, { ...by, action: 'inviteColleague', to, reason })
  return { activationCode }
}

/** By telephone or by staff number, as whoever asks for it knows. */
async function revokeStaff(
  { keyring, table, now }: Runtime,
  { phone, staffId, reason }: Extract<Command, { command: 'revokeStaff' }>,
): Promise<{ staffId: string }> {
  const key = phone && (await phoneKeyOf(keyring, phoneToInvite(phone) ?? ''))
  const seen = (await listRoster(table)).find(one => (key ? one.phoneKey === key : one.staffId === staffId))
  if (!seen) throw new AppError('notFound')
  const by = { staffId: operator, pointId: auditPlace(seen.scope), colleague: seen.staffId }
  await endStaff(table, seen, { ...by, action: 'revokeColleague', reason }, now())
  return { staffId: seen.staffId }
}

async function registerDevice(
  { keyring, table, now }: Runtime,
  { deviceId, pointId, renew }: Extract<Command, { command: 'registerDevice' }>,
): Promise<{ key: string }> {
  const { key, sealedKey } = await issueDeviceKey(keyring, deviceId)
  await insertDevice(table, { deviceId, pointId, sealedKey, status: 'active' }, now(), { renew })
  return { key }
}

async function audit(runtime: Runtime, from: string, to: string): Promise<{ days: number; records: number }> {
  const { days, records, faults } = await verifyDays(runtime, from, to)
  if (faults.length > 0) throw new Error(`the audit is broken:\n${faults.map(faultLine).join('\n')}`)
  return { days, records }
}
