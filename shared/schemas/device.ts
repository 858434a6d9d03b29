import * as v from 'valibot'
import { PointId } from './point'
import { Instant } from './time'

/** What staff call a queue machine; printed in logs, so it names a machine and never a person. */
export const DeviceId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{1,40}$/),
  v.check(name => !(name in {})),
)

/**
 * How a queue machine is, in one word: `resting` is silent while its hall is closed, `clockOff` is refused
 * because its clock is too far from ours.
 */
export const DeviceCondition = v.picklist(['alive', 'silent', 'resting', 'clockOff', 'neverSeen', 'revoked'])
export type DeviceCondition = v.InferOutput<typeof DeviceCondition>

export const DeviceView = v.strictObject({
  deviceId: DeviceId,
  pointId: PointId,
  condition: DeviceCondition,
  lastSeenAt: v.optional(Instant),
  acceptedToday: v.number(),
  refusedToday: v.number(),
  /** What was wrong with the last refused event: the field's name. */
  refusedField: v.optional(v.string()),
  /** Sequence numbers of today that never came. */
  missingEvents: v.number(),
  /** The machine's time less ours at its last delivery. */
  driftSeconds: v.optional(v.number()),
})
export type DeviceView = v.InferOutput<typeof DeviceView>

/** The key is told this once; afterwards it is kept sealed. */
export interface RegisteredDevice {
  device: DeviceView
  key: string
}
