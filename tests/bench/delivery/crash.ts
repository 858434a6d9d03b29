import { run as push } from '../../../functions/push'
import type { Runtime } from '../../../functions/runtime/context'
import { addMinutes } from '../../../shared/domain/calendar'
import { seededRandom } from '../../../shared/domain/random'
import { type Office, openOffice, type Purpose } from './office'
import { faults } from './wechat'

export interface CrashResult {
  messages: number
  kills: number
  faults: number
  lost: number
  twice: number
  /** Arrived, and recorded as something else; or recorded as arrived, and not. */
  recordedWrong: number
  unspent: number
  minutes: number
}

/**
 * Senders that are killed between any two steps of theirs, and WeChat on a bad day, with exactly as many permissions
 * as messages.
 */
export async function crash(
  messages: number,
  people: number,
  kills: number,
  seed: number,
): Promise<CrashResult> {
  const random = seededRandom(`crash ${seed}`).uniform
  const office = await openOffice(people)
  const begun = office.now()
  const purposes: Purpose[] = ['bookingReminder', 'checklistChanged', 'recommendation']
  for (let n = 0; n < messages; n++)
    await office.lay(n, purposes[Math.floor(random() * 3)] ?? 'bookingReminder', addMinutes(begun, 9 * 60))
  const result = { messages, kills: 0, faults: 0, minutes: 0 }
  office.fault = () => {
    if (random() > 0.25) return undefined
    result.faults += 1
    return faults[Math.floor(random() * faults.length)]
  }
  office.receiptsAfter = () => {
    const after = random() < 0.3 ? random() * 100 : 1
    return random() < 0.1 ? [after, after + 5] : [after]
  }
  while (result.minutes < 9 * 60 && (await office.isUnderWay())) {
    const doomed = result.kills < kills
    result.kills += Number(doomed)
    const steps = Math.floor(random() * random() * 160)
    await push(doomed ? mortal(office.runtime, steps, random() < 0.5) : office.runtime, {}).catch(() => {})
    await office.hear()
    office.pass(doomed ? 20 : 60)
    result.minutes += doomed ? 1 / 3 : 1
  }
  office.pass(200)
  await office.hear()
  const judged = { ...result, ...(await judge(office)) }
  await office.dynamo.close()
  return judged
}

/** A runtime that dies after so many steps: in one of them, before or after it has had its effect. */
function mortal(runtime: Runtime, steps: number, after: boolean): Runtime {
  let left = steps
  const step = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    left -= 1
    if (left === 0 && after) await work()
    if (left <= 0) throw new Error('killed')
    return work()
  }
  const { doc } = runtime.table
  const mortalDoc = new Proxy(doc, {
    get: (target, name) =>
      name === 'send'
        ? (command: Parameters<typeof doc.send>[0]) => step(() => target.send(command))
        : Reflect.get(target, name),
  })
  const { config, tokens } = runtime.wechat
  const send = config.fetch ?? fetch
  return {
    ...runtime,
    table: { ...runtime.table, doc: mortalDoc },
    wechat: {
      ...runtime.wechat,
      tokens: { ...tokens },
      config: { ...config, fetch: (url, init) => step(() => send(url, init)) },
    },
  }
}

async function judge(office: Office) {
  const arrivals = new Map<string, number>()
  for (const { page } of office.wechat.accepted) arrivals.set(page, (arrivals.get(page) ?? 0) + 1)
  const kept = await office.kept()
  return {
    lost: kept.filter(({ messageId }) => !arrivals.has(messageId)).length,
    twice: [...arrivals.values()].filter(times => times > 1).length,
    recordedWrong: kept.filter(
      ({ messageId, status }) => arrivals.has(messageId) !== (status === 'delivered' || status === 'sent'),
    ).length,
    unspent: [...office.wechat.credits.values()].reduce((sum, left) => sum + left, 0),
  }
}
