import { addMinutes } from '../../../shared/domain/calendar'
import type { MessageState } from '../../../shared/schemas/delivery'
import { type Context, log, type Runtime } from '../../runtime/context'
import { getLastReceipt, takeSends } from '../../store/delivery'
import { everything, type Pauses, readPauses } from './pause'
import { proofMinutes } from './policy'

/** So many failures on the way one after another are an outage: what is left waits until it may be over. */
const outageFailures = 8
/** Sends are taken from the minute's in blocks, so that the account of them is not written at every send. */
const blockSends = 25

/** One run of a sender: what it knows, and whether it goes on. */
export interface Run {
  ctx(): Context
  pauses: Pauses
  /** Whether the next message may be begun. */
  goesOn(): boolean
  /** Takes one of the sends that a minute has for all; false: there are none left, and the run is at its end. */
  takeSend(): Promise<boolean>
  /** Whether receipts have come that prove that a send begun then was never accepted. */
  provesUnsent(sendingSince: string): boolean
  /** WeChat has answered, whatever; or it has not. */
  noteAnswer(answered: boolean): Promise<void>
  count(state: MessageState): void
  counts: Partial<Record<MessageState, number>>
}

/**
 * @param minutes how long it may begin further messages
 * @param expected how many there are at most
 */
export async function beginRun(
  runtime: Runtime,
  minutes: number,
  expected = Number.POSITIVE_INFINITY,
): Promise<Run> {
  const begun = runtime.now()
  const until = addMinutes(begun, minutes)
  const [pauses, lastReceipt] = await Promise.all([readPauses(runtime.table), getLastReceipt(runtime.table)])
  const { sendsPerMinute } = runtime.wechat
  let [failures, left, isSpent] = [0, 0, false]
  let taking: Promise<boolean> | undefined
  const takeBlock = async () => {
    const minute = runtime.now().slice(0, 16)
    for (
      let count = Math.min(blockSends, expected, sendsPerMinute);
      count >= 1;
      count = Math.floor(count / 2)
    ) {
      if (!(await takeSends(runtime.table, minute, count, sendsPerMinute))) continue
      left += count
      return true
    }
    return false
  }
  const counts: Run['counts'] = {}
  return {
    ctx: () => ({ ...runtime, now: runtime.now(), actor: { kind: 'public' } }),
    pauses,
    goesOn: () => !isSpent && runtime.now() < until && !pauses.until(everything, runtime.now()),
    async takeSend() {
      while (left === 0) {
        taking ??= takeBlock().finally(() => {
          taking = undefined
        })
        if (await taking) continue
        isSpent = true
        return false
      }
      left -= 1
      return true
    },
    provesUnsent: sendingSince =>
      lastReceipt !== undefined && lastReceipt >= addMinutes(sendingSince, proofMinutes),
    async noteAnswer(answered) {
      failures = answered ? 0 : failures + 1
      if (failures < outageFailures) return
      failures = 0
      await pauses.begin(everything, 'outage', undefined, runtime.now())
    },
    count(state) {
      counts[state] = (counts[state] ?? 0) + 1
    },
    counts,
  }
}

export const logRun = ({ counts }: Run): void => {
  if (Object.keys(counts).length > 0) log('info', 'push', counts)
}
