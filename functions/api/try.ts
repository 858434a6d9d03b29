import type { Context } from '../runtime/context'
import { lookupKey } from '../runtime/keyring'
import { getContent } from '../store/content'
import { countTry } from '../store/tries'
import { callerId } from './caller'

/**
 * Counts a try to book of the caller's account and of his address on the network. More cannot be known honestly: what a
 * mini-program keeps on a phone WeChat keeps apart by account, and what it is told of the phone others have, too.
 * @throws AppError tooManyRequests
 */
export async function countTries(ctx: Context, address: string): Promise<void> {
  const { limits } = await getContent(ctx.table, ctx.now)
  await countTry(ctx.table, ctx.now, callerId(ctx), limits.accountTriesADay)
  await countTry(
    ctx.table,
    ctx.now,
    await lookupKey(ctx.keyring, 'address', address),
    limits.addressTriesADay,
  )
}
