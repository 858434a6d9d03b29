import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import {
  createWechatSandbox,
  type SandboxCallback,
  type SandboxOptions,
} from '../../../functions/local/wechat/sandbox'
import { type CallbackConfig, readCallback } from '../../../functions/wechat/callback'
import { type ForcedRefreshes, nextForced } from '../../../functions/wechat/forced-refresh'
import { codeToSession } from '../../../functions/wechat/login'
import type { WechatConfig } from '../../../functions/wechat/request'
import type { SubscriptionEvent } from '../../../functions/wechat/subscription-event'
import { consoleTemplates } from '../../../functions/wechat/templates'
import { type HeldToken, newTokenCache, type TokenShelf } from '../../../functions/wechat/token'

export const templateIds = {
  recommendation: 'tmpl-recommendation',
  bookingReminder: 'tmpl-booking-reminder',
  checklistChanged: 'tmpl-checklist-changed',
  homeVisit: 'tmpl-home-visit',
  waitingList: 'tmpl-waiting-list',
}
export const longTermId = 'tmpl-hall-closed'
export const appId = 'wx0000000000000001'
export const appSecret = 'synthetic-secret'

const longTermTemplate = {
  id: longTermId,
  title: '大厅临时调整',
  kind: 'longTerm' as const,
  keys: [{ key: 'thing1', label: '大厅' }],
}

/** One instance's own. */
export function shelfInMemory(): TokenShelf {
  let held: HeldToken | undefined
  let forced: ForcedRefreshes | undefined
  return {
    read: async () => ({ held, isLeased: false }),
    lease: async () => true,
    async keep(kept) {
      held = kept ?? held
    },
    async takeForced(now) {
      const next = nextForced(forced, now)
      forced = next ?? forced
      return next !== undefined
    },
  }
}

export interface Push {
  query: Record<string, string>
  body: string
}

interface Overrides extends Partial<Omit<SandboxOptions, 'callback'>> {
  callback?: Partial<SandboxCallback>
}

/** The sandbox behind a real server on a free port, with a clock the test moves and a callback it can read. */
export async function runSandbox(overrides: Overrides = {}) {
  const clock = { now: Date.parse('2026-11-24T09:00:00+08:00') }
  const pushes: Push[] = []
  const callbackAnswers: number[] = []
  let handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean> = async () => false
  const server = createServer(async (request, response) => {
    if (await handle(request, response)) return
    pushes.push(await pushIn(request))
    response.writeHead(callbackAnswers.shift() ?? 200).end('success')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const callback = { url: `${apiBase}/callback`, token: 'callback-token', ...overrides.callback }
  const sandbox = await createWechatSandbox({
    appId,
    appSecret,
    now: () => clock.now,
    people: [
      { person: 'li', name: '李静', phoneNumber: '13900000001' },
      { person: 'piao', name: '朴哲洙', phoneNumber: '13900000002' },
    ],
    templates: [...consoleTemplates(templateIds), longTermTemplate],
    h5Origin: 'http://h5.test',
    deliveryPause: async () => {},
    ...overrides,
    callback,
  })
  handle = sandbox.handle
  const config: WechatConfig = { apiBase, appId, appSecret }
  const callbackConfig: CallbackConfig = { appId, ...callback }
  return {
    clock,
    sandbox,
    config,
    cache: newTokenCache(shelfInMemory()),
    pushes,
    callbackAnswers,
    callbackConfig,
  }
}

export type RunningSandbox = Awaited<ReturnType<typeof runSandbox>>

/** Something the WeChat app does on the person's phone. */
export async function onPhone(running: RunningSandbox, action: string, input: object) {
  const response = await fetch(`${running.config.apiBase}/sandbox/${action}`, {
    method: 'POST',
    body: JSON.stringify(input),
  })
  return response.json()
}

export async function openidOfPerson(running: RunningSandbox, person: string): Promise<string> {
  const { code } = await onPhone(running, 'login', { person })
  const result = await codeToSession(running.config, code)
  if (result.outcome !== 'session') throw new Error(`login answered ${result.outcome}`)
  return result.openid
}

/** The events pushed so far, read as the backend reads them. */
export async function eventsSoFar(running: RunningSandbox): Promise<SubscriptionEvent[]> {
  await running.sandbox.settled()
  return running.pushes.flatMap(({ query, body }) => {
    const result = readCallback(running.callbackConfig, query, body, running.clock.now)
    if (result.outcome === 'refused') throw new Error(`push refused: ${result.reason}`)
    return result.events
  })
}

async function pushIn(request: IncomingMessage): Promise<Push> {
  let body = ''
  for await (const chunk of request) body += chunk
  const url = new URL(request.url ?? '/', 'http://callback')
  return { query: Object.fromEntries(url.searchParams), body }
}
