import { networkOf, readDeviceMark } from '../../shared/domain/booking/device'
import { deviceHeader } from '../../shared/endpoint'
import type { Context, Request } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { getContent } from '../store/content'
import { countTry } from '../store/tries'
import { callerId } from './caller'

/**
 * Counts a try to book of the caller's account, of his device, as far as it tells of itself, and of his network.
 * @throws AppError tooManyRequests
 */
export async function countTries(ctx: Context, { headers, address }: Request): Promise<void> {
  const { limits } = await getContent(ctx.table, ctx.now)
  const network = networkOf(address)
  const device = `${network}\n${readDeviceMark(headers[deviceHeader])}`
  const count = (who: string, most: number) => countTry(ctx.table, ctx.now, who, most)
  await count(callerId(ctx), limits.accountTriesADay)
  await count(await lookupKey(ctx.keyring, 'device', device), limits.deviceTriesADay)
  await count(await lookupKey(ctx.keyring, 'address', network), limits.addressTriesADay)
}
