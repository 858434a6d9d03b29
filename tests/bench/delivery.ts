import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crash } from './delivery/crash'
import { drainQueue, overtake } from './delivery/drain'
import { outage } from './delivery/outage'
import { printTable } from './table'

const say = (title: string, result: object) =>
  printTable(
    title,
    ['', ''],
    Object.entries(result).map(([name, value]) => [name, String(value)]),
  )

/** What the delivery of messages is held to, at its full size. */
export async function measureDelivery(): Promise<void> {
  say('2,000 messages, 220 senders killed, WeChat on a bad day', await crash(2000, 250, 220, 1))
  say('WeChat out of reach for eight hours', await outage(1000, 8))
  say('one that perishes among 10,000 others', await overtake(10_000))
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'))
  say('100,000 queued, 3,000 a minute', await drainQueue(100_000, 3000, { folder }))
  rmSync(folder, { recursive: true })
}
