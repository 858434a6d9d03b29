import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createBridge } from '../../../functions/bridge/bridge'
import { type BridgeConfig, readConfig } from '../../../functions/bridge/config'
import { msOf } from '../../../shared/domain/calendar'
import { machineAt, runStack, type World } from '../running-stack'

/** A PC in the hall of CC-00 with a bridge on it, connected to the whole product; nothing moves by itself. */
export interface HallPc {
  world: World
  folder: string
  lines: string[]
  /** Deliveries as they left, in the order they were tried. */
  posted: string[]
  /** Cuts the connection or repairs it; `silent` lets the delivery through and loses the answer. */
  connect(how: 'up' | 'down' | 'silent'): void
  turn(): Promise<void>
  /** The program ends, however it ends, and is started again. */
  restart(): void
  hall(): Promise<unknown>
}

export async function hallPc(source: (folder: string) => object): Promise<HallPc> {
  const world = await runStack()
  const folder = mkdtempSync(join(tmpdir(), 'bridge-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { deviceId, key } = await machineAt(world, 'CC-00')
  const config = configOf({
    server: `${world.base}/api`,
    deviceId,
    key: key.toString('base64url'),
    memory: join(folder, 'memory'),
    source: source(folder),
  })
  const lines: string[] = []
  const posted: string[] = []
  let connection = 'up'
  const options = {
    config,
    nowMs: () => msOf(world.runtime.now()),
    say: (line: string) => void lines.push(line),
    fetch: async (url: string, init: RequestInit) => {
      posted.push(String(init.body))
      if (connection === 'down') throw new TypeError('fetch failed')
      const answer = await fetch(url, init)
      if (connection === 'silent') throw new TypeError('terminated')
      return answer
    },
  }
  let bridge = createBridge(options)
  return {
    world,
    folder,
    lines,
    posted,
    connect(how) {
      connection = how
    },
    turn: () => bridge.turn(),
    restart() {
      bridge = createBridge(options)
    },
    hall: async () => (await world.call('listHalls', {})).find(({ pointId }) => pointId === 'CC-00'),
  }
}

function configOf(value: object): BridgeConfig {
  const read = readConfig(JSON.stringify(value))
  if ('problems' in read) throw new Error(read.problems.join('; '))
  return read.config
}
