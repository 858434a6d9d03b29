import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import type { WireAnswer } from './wire'

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000))

/**
 * A bad day at WeChat. `lostAnswer`: the call is done, and the connection breaks off before the answer. `drip`: the
 * answer comes byte by byte. `duplicate` and `late` are of pushes, whose path is `callback`: one comes twice, or so
 * many seconds after it happened.
 */
export const Fault = v.variant('kind', [
  v.object({ kind: v.literal('errcode'), errcode: v.number() }),
  v.object({ kind: v.literal('latency'), milliseconds: Milliseconds }),
  v.object({ kind: v.literal('status'), status: v.picklist([500, 502, 503, 504]) }),
  v.object({ kind: v.literal('reset') }),
  v.object({ kind: v.literal('lostAnswer') }),
  v.object({ kind: v.literal('drip'), milliseconds: Milliseconds }),
  v.object({ kind: v.literal('duplicate') }),
  v.object({ kind: v.literal('late'), seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)) }),
])
export type Fault = v.InferOutput<typeof Fault>

/** By path, what its next calls meet, and how many of them. */
export type Faults = Map<string, { fault: Fault; times: number }>

/** What is asked for: the next calls of a path meet the fault; 0 times ends it. An errcode needs no kind. */
export const FaultInput = v.pipe(
  v.looseObject({
    path: v.string(),
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
  }),
  v.transform(({ path, times, ...fault }) => ({ path, times, fault: { kind: 'errcode', ...fault } })),
  v.object({ path: v.string(), times: v.number(), fault: Fault }),
)

export function setFault(faults: Faults, input: v.InferOutput<typeof FaultInput>): void {
  if (input.times === 0) faults.delete(input.path)
  else faults.set(input.path, { fault: input.fault, times: input.times })
}

/** Of these pushes have faults of their own. */
export const callbackPath = 'callback'

export function takeFault(faults: Faults, path: string): Fault | undefined {
  const set = faults.get(path)
  if (!set) return undefined
  set.times -= 1
  if (set.times === 0) faults.delete(path)
  return set.fault
}

/** Does what is asked for, or not, and answers as the fault has it; false: the answer is to be given as usual. */
export async function meetFault(
  fault: Fault | undefined,
  { socket }: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<WireAnswer>,
): Promise<boolean> {
  switch (fault?.kind) {
    case 'status':
      response
        .writeHead(fault.status, { 'content-type': 'application/json' })
        .end('{"message":"Bad Gateway"}')
      return true
    case 'reset':
      socket.destroy()
      return true
    case 'lostAnswer':
      await work()
      socket.destroy()
      return true
    case 'drip':
      await drip(await work(), fault.milliseconds, response)
      return true
    case 'latency':
      await pause(fault.milliseconds)
      return false
    default:
      return false
  }
}

async function drip(
  { status, contentType, text }: WireAnswer,
  milliseconds: number,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(status, { 'content-type': contentType })
  for (const byte of Buffer.from(text)) {
    if (response.destroyed) return
    response.write(Uint8Array.of(byte))
    await pause(milliseconds)
  }
  response.end()
}
