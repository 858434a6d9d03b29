import type { Channel } from '../../../../shared/schemas/channel'
import type { Point } from '../../../../shared/schemas/point'

/** What a tap does: calls, opens another mini-program, or copies what has to be typed elsewhere. */
export type Way = { dial: string } | { open: string; orCopy: string } | { copy: string }

/** A mini-program opens from ours where its id is known and this is WeChat; else its name is copied. */
export function wayOf({ phone, address, miniProgram }: Channel, opens: boolean): Way | undefined {
  if (phone) return { dial: phone }
  if (miniProgram)
    return miniProgram.appId && opens
      ? { open: miniProgram.appId, orCopy: miniProgram.name }
      : { copy: miniProgram.name }
  return address ? { copy: address } : undefined
}

/** Ways to do an errand without a counter. */
export const onlineChannels = (channels: Channel[]): Channel[] =>
  channels.filter(({ address, miniProgram }) => address || miniProgram)

/** The halls that are known to have machines. */
export const withMachines = (points: Point[]): Point[] => points.filter(({ machines }) => machines === true)
