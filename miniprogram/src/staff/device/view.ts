import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import type { DeviceCondition, DeviceView } from '../../../../shared/schemas/device'
import type { HallView } from '../../../../shared/schemas/hall'
import type { Texts } from '../../../../shared/texts'
import type { Tone } from '../../components/mark'
import { dayLabel, durationLabel } from '../../wording'

const tones: Record<DeviceCondition, Tone> = {
  alive: 'good',
  silent: 'bad',
  resting: 'plain',
  clockOff: 'bad',
  neverSeen: 'warn',
  revoked: 'plain',
}
export const conditionTone = (condition: DeviceCondition): Tone => tones[condition]

/** What to do about it, where there is something to do. */
export const adviceOf = ({ condition }: DeviceView, texts: Texts): string | undefined =>
  (texts.device.advice as Partial<Record<DeviceCondition, string>>)[condition]

/** A clock as far off as a delivery may be on its way is right. */
const noticeableSeconds = 30

/** How a machine is, in words; what is as it should be is left out, but for what it delivered. */
export function healthFacts(device: DeviceView, texts: Texts, today: string): string[] {
  const { condition, lastSeenAt, acceptedToday, refusedToday, refusedField, missingEvents } = device
  if (condition === 'neverSeen') return []
  const words = texts.device
  return [
    lastSeenAt && words.lastSeen(lastSeenLabel(lastSeenAt, texts, today)),
    condition === 'revoked' ? undefined : words.accepted(acceptedToday),
    refusedToday > 0 ? words.refused(refusedToday, reasonOf(refusedField, texts)) : undefined,
    missingEvents > 0 ? words.gaps(missingEvents) : undefined,
    driftLabel(device, texts),
  ].filter(fact => typeof fact === 'string')
}

function reasonOf(field: string | undefined, { device: { reason } }: Texts): string {
  return (reason as Partial<Record<string, string>>)[field ?? ''] ?? reason.other
}

const lastSeenLabel = (at: string, texts: Texts, today: string): string =>
  dayOf(at) === today ? timeOf(at) : `${dayLabel(texts, dayOf(at))} ${timeOf(at)}`

function driftLabel({ driftSeconds = 0 }: DeviceView, texts: Texts): string | undefined {
  const seconds = Math.abs(driftSeconds)
  if (seconds < noticeableSeconds) return undefined
  const duration = seconds < 90 ? texts.device.seconds(seconds) : durationLabel(texts, seconds / 60)
  return driftSeconds > 0 ? texts.device.fast(duration) : texts.device.slow(duration)
}

/** Working machines first in the order of their ids, revoked ones last. */
export const sortedDevices = (devices: DeviceView[]): DeviceView[] =>
  [...devices].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
const sortKey = ({ condition, deviceId }: DeviceView): string =>
  `${condition === 'revoked' ? 1 : 0} ${deviceId}`

/** The list with a machine as it is now, whether it was there before or not. */
export const withDevice = (devices: DeviceView[], changed: DeviceView): DeviceView[] => [
  ...devices.filter(({ deviceId }) => deviceId !== changed.deviceId),
  changed,
]

/** What is amiss with a hall's feed, else what the row leads to. */
export function feedNote({ silentDevices = 0, missingEvents = 0 }: HallView, texts: Texts): string {
  const amiss = [
    silentDevices > 0 && texts.device.silent(silentDevices),
    missingEvents > 0 && texts.device.missing(missingEvents),
  ].filter(Boolean)
  return amiss.length > 0 ? amiss.join(' · ') : texts.device.note
}
