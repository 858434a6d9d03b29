import { randomInt, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { DeviceId } from '../shared/schemas/device'
import { PointId } from '../shared/schemas/point'
import { Assignment, Role, Scope } from '../shared/schemas/staff'
import { Day } from '../shared/schemas/time'
import { onAws } from './runtime/aws'
import type { Runtime } from './runtime/context'
import { lookupKey, seal } from './runtime/keyring'
import { issueDeviceKey, staffNamePlace } from './runtime/sealed'
import { insertDevice } from './store/device'
import { insertActivation } from './store/person'
import { faultLine, verifyDays } from './task/audit'
import { seedContent } from './task/seed'

const Command = v.variant('command', [
  v.strictObject({ command: v.literal('seed') }),
  v.strictObject({
    command: v.literal('inviteStaff'),
    name: v.pipe(v.string(), v.minLength(1)),
    role: Role,
    scope: Scope,
  }),
  v.strictObject({
    command: v.literal('registerDevice'),
    deviceId: DeviceId,
    pointId: PointId,
    /** Gives a machine that is registered already a new key in place of the old one. */
    renew: v.optional(v.boolean(), false),
  }),
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
      return { written: await seedContent(runtime.table, runtime.now()) }
    case 'inviteStaff':
      return inviteStaff(runtime, command.name, assignmentOf(command))
    case 'registerDevice':
      return registerDevice(runtime, command)
    case 'audit':
      return audit(runtime, command.from, command.to)
  }
}

export const handler = onAws(run)

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const assignmentOf = ({ role, scope }: Assignment): Assignment => v.parse(Assignment, { role, scope })

async function inviteStaff(
  runtime: Runtime,
  name: string,
  assignment: Assignment,
): Promise<{ activationCode: string }> {
  const activationCode = Array.from({ length: 10 }, () => alphabet.charAt(randomInt(alphabet.length))).join(
    '',
  )
  const staffId = randomUUID()
  const sealedName = await seal(runtime.keyring, staffNamePlace(staffId), name)
  const codeKey = await lookupKey(runtime.keyring, 'activation', activationCode)
  await insertActivation(runtime.table, codeKey, { staffId, sealedName, ...assignment }, runtime.now())
  return { activationCode }
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
