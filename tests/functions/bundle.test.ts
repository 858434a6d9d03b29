import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bundleFunctions } from '../../functions/local/bundle'
import { phone, signIn } from '../../functions/local/demonstration'
import { deliver } from '../../functions/local/queue-machine/machine'
import { addMinutes } from '../../shared/domain/calendar'
import type { QueueEvent } from '../../shared/schemas/hall'
import { runBundles, settings } from './on-node'
import { allowAll, applicantNumber, book, hallWith, inbox, machineAt, tokenOf } from './running-stack'

const versions = [22, 24]
const binaryOf = (version: number) => resolve(`node_modules/node-${version}/bin/node`)
const { provider } = parse(readFileSync('serverless.yml', 'utf8'), {
  customTags: ['!Ref', '!GetAtt', '!Sub'].map(tag => ({ tag, resolve: (text: string) => text })),
  logLevel: 'error',
})

const folder = mkdtempSync(join(tmpdir(), 'functions-'))
beforeAll(() => bundleFunctions(folder))
afterAll(() => rmSync(folder, { recursive: true }))

it('the Node that is deployed on is one of those the functions are tried on', () => {
  expect(versions.map(version => `nodejs${version}.x`)).toContain(provider.runtime)
})

it('serverless.yml sets everything the functions are tried with, and nothing else', () => {
  expect(Object.keys(provider.environment).sort()).toEqual(Object.keys(settings('')).sort())
})

for (const version of versions) {
  const isHere = existsSync(binaryOf(version))
  it.skipIf(!isHere)(
    `every function answers on Node ${version}${isHere ? '' : ', which is not installed on this machine'}`,
    async () => {
      const { world, base, invoke } = await runBundles(binaryOf(version), folder)

      // What a phone and a queue machine ask.
      const token = await signIn(base, 'citizen-1')
      expect(await phone(base, token)('getMe', {})).toMatchObject({ wantsRecommendations: true })
      await hallWith(world, 'CC-00', 160, 14)
      const machine = await machineAt(world, 'CC-03')
      const at = world.runtime.now()
      const snapshot: QueueEvent = {
        seq: 1,
        at,
        kind: 'snapshot',
        waiting: [],
        openCounters: ['1', '2', '3'],
      }
      expect(await deliver(`${base}/api/ingest/events`, machine, [snapshot], at)).toMatchObject({
        accepted: 1,
      })

      // An idle hall is recommended, and the message goes out once WeChat is well again.
      await allowAll(world, 'citizen-1', 2)
      const slotAt = '2026-11-24T11:00:00+08:00'
      await book(world, token, { slotAt, originDivision: '220103' })
      const busy = { path: '/cgi-bin/message/subscribe/send', errcode: -1 }
      await fetch(`${world.base}/sandbox/fault`, { method: 'POST', body: JSON.stringify(busy) })
      expect(await invoke('recommend')).toMatchObject({ looked: 1, offered: 1 })
      expect(await inbox(world, 'citizen-1')).toEqual([])
      world.setNow(addMinutes(at, 5))
      expect(await invoke('push')).toEqual({ sent: 1 })
      expect((await inbox(world, 'citizen-1')).map(({ title }) => title)).toEqual(['推荐更快的大厅'])
      expect(await invoke('observe')).toBe(2)

      // The evening, the night, and whoever holds the account.
      await allowAll(world, 'citizen-2')
      const tomorrow = { applicant: applicantNumber(2), slotAt: '2026-11-25T11:00:00+08:00' }
      await book(world, await tokenOf(world, 'citizen-2'), tomorrow)
      world.setNow('2026-11-24T18:00:00+08:00')
      expect(await invoke('remind')).toBe(1)
      expect(await invoke('tell')).toBe(0)
      world.setNow('2026-11-25T01:10:00+08:00')
      expect(await invoke('upkeep')).toBe(1)
      const invitation = {
        command: 'inviteStaff',
        name: '示例窗口',
        phone: '13900000009',
        reason: '新同事',
        role: 'province',
        scope: { kind: 'province' },
      }
      expect(await invoke('operate', invitation)).toMatchObject({ activationCode: expect.any(String) })
      expect(world.errors).toEqual([])
    },
  )
}
