import { signIn } from '../../functions/local/demonstration'
import { playMachine } from '../../functions/local/queue-machine/machine'
import { eventsOf, hasMachine } from '../../functions/local/queue-machine/province'
import { masterKey } from '../../functions/local/runtime'
import { type Stack, startStack } from '../../functions/local/stack'
import { run as operate } from '../../functions/operate'
import { type Content, getContent } from '../../functions/store/content'
import { seedContent } from '../../functions/task/seed'
import { letBook, wideLimits } from '../functions/running-stack'

/** A Tuesday morning on which every hall is open and its machine has told what has happened since eight. */
export const now = '2026-11-24T09:30:00+08:00'

export interface World extends Stack {
  /** Moves business time; nothing moves it otherwise. */
  setNow(instant: string): void
  content: Content
  /** A citizen's. */
  token: string
}

/** The whole product in memory, with the halls of the demonstration at work. */
export async function startWorld(): Promise<World> {
  let instant = now
  const stack = await startStack({
    now: () => instant,
    port: 0,
    master: masterKey(Buffer.alloc(32, 7)),
    onError: (where, error) => process.stderr.write(`${where}: ${error}\n`),
  })
  await seedContent(stack.table, now)
  await letBook(stack.table, wideLimits)
  const content = await getContent(stack.table, now)
  for (const point of [...content.points.values()].filter(hasMachine)) {
    const { pointId } = point
    const command = { command: 'registerDevice', deviceId: `bench-${pointId}`, pointId, renew: true } as const
    const { key } = await operate(stack.runtime, command)
    const machine = { deviceId: command.deviceId, pointId, key: Buffer.from(String(key), 'base64url') }
    await playMachine(`${stack.base}/api/ingest/events`, machine, day => eventsOf(point, day, content))(now)
  }
  return {
    ...stack,
    setNow(moved) {
      instant = moved
    },
    content,
    token: await signIn(stack.base, 'citizen-1'),
  }
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
