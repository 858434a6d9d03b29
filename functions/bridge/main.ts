import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { instantOf } from '../../shared/domain/calendar'
import { createBridge } from './bridge'
import { type BridgeConfig, readConfig } from './config'

const say = (line: string) =>
  process.stdout.write(`${instantOf(Date.now()).slice(0, 19).replace('T', ' ')} ${line}\n`)

function settings(file: string | undefined): BridgeConfig {
  const text = file && textOf(file)
  const read = text
    ? readConfig(text)
    : { problems: ['no such file; npm run bridge -- bridge.json names it'] }
  if ('config' in read) return read.config
  say('the bridge cannot start with these settings:')
  for (const problem of read.problems) say(`  ${problem}`)
  process.exit(1)
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** What went wrong without its message, which may quote what was being read. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown'

function start(): ReturnType<typeof createBridge> {
  try {
    return createBridge({ config, nowMs: Date.now, fetch, say })
  } catch (error) {
    say(`what the bridge remembers in ${config.memory} cannot be read: ${nameOf(error)}`)
    process.exit(1)
  }
}

const config = settings(process.argv[2])
const bridge = start()
const stopping = new AbortController()
// The turn under way is finished; what it has not delivered is on disk for the next start.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

say(`bridge of ${config.deviceId} started, reading a ${config.source.kind}`)
while (!stopping.signal.aborted) {
  await bridge.turn().catch(error => say(`this turn failed, the next one tries again: ${nameOf(error)}`))
  await pause(config.everySeconds * 1000, undefined, { signal: stopping.signal }).catch(() => undefined)
}
say('bridge stopped')
