import type { Context } from '../../runtime/context'
import {
  closeMessage,
  heldForAnother,
  listMessages,
  type OutboxItem,
  releaseSender,
  senderRelease,
} from '../../store/outbox'
import { countOutcome } from '../../store/outcome'
import { creditSpent, spendCredit } from '../../store/person'
import { type GuardedWrite, transact } from '../../store/table'
import type { Run } from './run'

/** What staff count of a message that is about a recommendation. */
export const outcomeOf = (
  table: Context['table'],
  { about }: OutboxItem,
  counts: { sent?: number; delivered?: number },
): GuardedWrite[] =>
  about?.kind === 'recommendation' ? [countOutcome(table, about.pointId, about.day, counts)] : []

/**
 * WeChat has accepted a message: noted with everything that follows from it, all or nothing. Another one may be sent to
 * its person then.
 */
export async function accept(run: Run, item: OutboxItem, wechatId: string | undefined): Promise<void> {
  const ctx = run.ctx()
  const note = wechatId === undefined ? {} : { wechatId }
  const close = (also: GuardedWrite[]) => closeMessage(ctx.table, item, 'sent', ctx.now, note, also)
  const isNoted = await withCredit(ctx, item, { sent: 1 }, also =>
    close([...also, senderRelease(ctx.table, item)]).catch(error => {
      if (error !== heldForAnother) throw error
      return close(also)
    }),
  )
  if (isNoted) return run.count('sent')
  await releaseSender(ctx.table, item)
  // WeChat's receipt was here first. Was it of an earlier send, then this one has been a second message.
  const now = (await listMessages(ctx.table, item.personId)).find(
    ({ messageId }) => messageId === item.messageId,
  )
  if (now?.wechatId !== wechatId) await spendAgain(ctx, item)
  run.count('sent')
}

/**
 * Makes a change with what acceptance costs: a permission of a one-time template, where our account has one, and
 * what staff count.
 */
export async function withCredit(
  { table }: Pick<Context, 'table'>,
  item: OutboxItem,
  sent: { sent: number; delivered?: number },
  change: (also: GuardedWrite[]) => Promise<boolean>,
): Promise<boolean> {
  const counts = outcomeOf(table, item, sent)
  if (!isPaidFor(item)) return change(counts)
  try {
    return await change([...counts, spendCredit(table, item.personId, ledgerOf(item))])
  } catch (error) {
    if (error !== creditSpent) throw error
    return change(counts)
  }
}

async function spendAgain({ table }: Context, item: OutboxItem): Promise<void> {
  if (!isPaidFor(item)) return
  await transact(table, [spendCredit(table, item.personId, ledgerOf(item))]).catch(error => {
    if (error !== creditSpent) throw error
  })
}

/** Where the permission is counted that it takes. */
export const ledgerOf = ({ ledger, purpose }: OutboxItem): string => ledger ?? purpose

/** By a permission for a single message. */
const isPaidFor = ({ channel = 'subscription' }: OutboxItem): boolean =>
  channel === 'subscription' || channel === 'notice'
