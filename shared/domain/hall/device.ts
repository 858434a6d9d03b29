import type { DeviceCondition } from '../../schemas/device'
import { dayOf } from '../calendar'
import { missingIn } from './feed'
import { isSilent } from './hall'
import type { HallState } from './queue'

/** A queue machine's deliveries of one day. */
export interface DeviceHealth {
  day: string
  /** Missing while every delivery was refused for its clock. */
  lastSeenAt?: string
  accepted?: number
  refused?: number
  refusedField?: string
  missingEvents?: number
  driftSeconds?: number
  /** When a delivery was last refused because the machine's clock is off. */
  clockRefusedAt?: string
}

/** How a machine is: what staff have decided comes first, then what was heard of it last. */
export function deviceCondition(
  status: 'active' | 'revoked',
  health: DeviceHealth | undefined,
  hallIsOpen: boolean,
  now: string,
): DeviceCondition {
  if (status === 'revoked') return 'revoked'
  if (!health) return 'neverSeen'
  const { day, lastSeenAt, clockRefusedAt } = health
  if (clockRefusedAt && day === dayOf(now) && clockRefusedAt > (lastSeenAt ?? '')) return 'clockOff'
  if (lastSeenAt && !isSilent({ asOf: lastSeenAt }, now)) return 'alive'
  return hallIsOpen ? 'silent' : 'resting'
}

/** Whether staff should go and look at the machine. */
export const needsCare = (condition: DeviceCondition): boolean =>
  condition === 'silent' || condition === 'clockOff'

/** Sequence numbers of a machine that never came. */
export const missingFrom = ({ devices }: Pick<HallState, 'devices'>, deviceId: string): number =>
  missingIn(devices[deviceId] ?? [])
