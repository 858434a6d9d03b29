import { dayOf } from '../../shared/domain/calendar'
import { type DeviceHealth, deviceCondition } from '../../shared/domain/hall/device'
import { isOpenAt } from '../../shared/domain/point/opening'
import { AppError } from '../../shared/errors'
import type { DeviceView } from '../../shared/schemas/device'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { issueDeviceKey } from '../runtime/sealed'
import type { AuditEntry } from '../store/audit'
import { type Content, getContent } from '../store/content'
import { insertDevice, type ListedDevice, listDevices, revokeDevice } from '../store/device'
import { getHealth } from '../store/device-health'
import { staffCaller } from './caller'
import type { Handlers } from './serve'

export const device: Handlers<'listDevices' | 'registerDevice' | 'revokeDevice'> = {
  async listDevices({ pointId }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    return deviceViews(ctx, pointOf(content, pointId), content)
  },

  async registerDevice({ pointId, deviceId, reason }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const point = pointOf(content, pointId)
    const { key, sealedKey } = await issueDeviceKey(ctx.keyring, deviceId)
    const item = { deviceId, pointId, sealedKey, status: 'active' as const }
    await insertDevice(ctx.table, item, ctx.now, {
      audit: auditOf(ctx, pointId, 'registerDevice', { deviceId, reason }),
    })
    return { device: await view(ctx, item, point, content), key }
  },

  async revokeDevice({ pointId, deviceId, reason }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const point = pointOf(content, pointId)
    const entry = auditOf(ctx, pointId, 'revokeDevice', { deviceId, reason })
    await revokeDevice(ctx.table, { deviceId, pointId }, ctx.now, entry)
    return view(ctx, { deviceId, pointId, status: 'revoked' }, point, content)
  },
}

function pointOf({ points }: Content, pointId: string): Point {
  const point = points.get(pointId)
  if (!point) throw new AppError('notFound')
  return point
}

function auditOf(
  ctx: Context,
  pointId: string,
  action: 'registerDevice' | 'revokeDevice',
  what: { deviceId: string; reason: string },
): AuditEntry {
  return { staffId: staffCaller(ctx).staffId, pointId, action, ...what }
}

/** The machines of a point with how each is. */
export async function deviceViews(ctx: Context, point: Point, content: Content): Promise<DeviceView[]> {
  const devices = await listDevices(ctx.table, point.pointId)
  return Promise.all(devices.map(item => view(ctx, item, point, content)))
}

async function view(
  ctx: Context,
  { deviceId, pointId, status }: ListedDevice,
  point: Point,
  { holidays }: Content,
): Promise<DeviceView> {
  const health = await getHealth(ctx.table, deviceId)
  const { lastSeenAt, driftSeconds } = health ?? {}
  return {
    deviceId,
    pointId,
    condition: deviceCondition(status, health, isOpenAt(point, ctx.now, holidays), ctx.now),
    ...(lastSeenAt && { lastSeenAt }),
    ...(driftSeconds !== undefined && { driftSeconds }),
    ...today(health, ctx.now),
  }
}

/** Numbers of an earlier day are history. */
function today(
  health: DeviceHealth | undefined,
  now: string,
): Pick<DeviceView, 'acceptedToday' | 'refusedToday' | 'missingEvents' | 'refusedField'> {
  const { day, accepted = 0, refused = 0, missingEvents = 0, refusedField } = health ?? {}
  if (day !== dayOf(now)) return { acceptedToday: 0, refusedToday: 0, missingEvents: 0 }
  return {
    acceptedToday: accepted,
    refusedToday: refused,
    missingEvents,
    ...(refusedField && { refusedField }),
  }
}
