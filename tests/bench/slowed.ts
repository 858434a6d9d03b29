import type { CDPSession, Page } from 'playwright-core'

/**
 * The h5 build as it is on this machine, and as on a cheap phone in a lift: the processor four times slower, 1.6
 * Mbit/s, 150 ms to the server and back. Only what is compared within one run means anything.
 */
export const conditions = [
  { name: 'this machine', cpu: 1, network: { latency: 0, downloadThroughput: -1, uploadThroughput: -1 } },
  {
    name: '4x slower, 1.6 Mbit/s',
    cpu: 4,
    network: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  },
]
export type Condition = (typeof conditions)[number]

export async function slowed(page: Page, { cpu, network }: Condition): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
  return session
}
