import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainToken, stableToken } from './access-token'
import { callbackPusher } from './callback-push'
import { checkContent } from './content-check'
import { beginFace, queryFace } from './face'
import { type Fault, meetFault, takeFault } from './fault'
import { limitProblem, noLimits } from './limit'
import { jscode2session } from './login'
import { getUnlimitedCode } from './mini-program-code'
import type { Sandbox, SandboxOptions } from './model'
import { getUserPhoneNumber } from './phone-number'
import { phoneRoutes } from './phone-routes'
import { asksForToken, serviceNumberAccount } from './service-number/account'
import { userInfo, userInfos, userPage } from './service-number/follower'
import { createMenu, getMenu } from './service-number/menu'
import { listTemplates, sendNotice, sendTemplate } from './service-number/template'
import { phoneOf, readState, stateSaver } from './state'
import { subscribeSend } from './subscribe-send'
import { generateUrlLink } from './url-link'
import { refused, type WireAnswer, type WireCall } from './wire'

export type { DemoPerson, SandboxCallback, SandboxOptions } from './model'

export interface WechatSandbox {
  /** Answers a request for WeChat or for /sandbox/; false: not for the sandbox, and nothing was written. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Resolves when every push so far was answered or given up, and the state is on disk. */
  settled: () => Promise<void>
}

const ownPaths = /^\/(sns|cgi-bin|wxa|wxaapi|cityservice|sandbox)\//
const longestBodyBytes = 1_000_000

const wechatRoutes: Record<string, (sandbox: Sandbox, call: WireCall) => WireAnswer | Promise<WireAnswer>> = {
  '/sns/jscode2session': jscode2session,
  '/cgi-bin/token': plainToken,
  '/cgi-bin/stable_token': stableToken,
  '/wxa/business/getuserphonenumber': getUserPhoneNumber,
  '/cgi-bin/message/subscribe/send': subscribeSend,
  '/wxa/getwxacodeunlimit': getUnlimitedCode,
  '/wxa/generate_urllink': generateUrlLink,
  '/wxa/msg_sec_check': checkContent,
  '/cityservice/face/identify/getverifyid': beginFace,
  '/cityservice/face/identify/queryverifyinfo': queryFace,
}

const serviceNumberRoutes: typeof wechatRoutes = {
  '/cgi-bin/user/info': userInfo,
  '/cgi-bin/user/info/batchget': userInfos,
  '/cgi-bin/user/get': userPage,
  '/cgi-bin/menu/create': createMenu,
  '/cgi-bin/menu/get': getMenu,
  '/cgi-bin/template/get_all_private_template': listTemplates,
  '/cgi-bin/message/template/send': sendTemplate,
  '/cgi-bin/message/subscribe/bizsend': sendNotice,
  // Withdrawn since 2023.
  '/cgi-bin/message/wxopen/template/uniform_send': (account, call) =>
    refused(call.path, 45109, account.options.now()),
}

/** A local stand-in for WeChat: its servers' wire format, and a page that is a person's phone. */
export async function createWechatSandbox(options: SandboxOptions): Promise<WechatSandbox> {
  const state = await readState(options.stateFolder)
  const { save, saved } = stateSaver(options.stateFolder, state)
  const faults: Sandbox['faults'] = new Map()
  const { push, pushed } = callbackPusher(options, faults)
  const sandbox: Sandbox = {
    options,
    state,
    save,
    push,
    codes: new Map(),
    tokens: [],
    forcedRefreshes: [],
    sending: new Set(),
    pushing: [],
    faults,
    limits: noLimits(),
    faces: new Map(),
  }
  const account = serviceNumberAccount(sandbox)
  if (account) sandbox.serviceNumber = account
  for (const { person } of options.people) phoneOf(state, person)
  return {
    handle: (request, response) => handle(sandbox, request, response),
    async settled() {
      await pushed()
      await Promise.all(sandbox.pushing.splice(0))
      await saved()
    },
  }
}

async function handle(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://sandbox')
  if (!ownPaths.test(url.pathname)) return false
  const body = await bodyOf(request)
  const call = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body }
  const limit = limitProblem(sandbox.limits, call.path, sandbox.options.now())
  const fault: Fault | undefined = limit
    ? { kind: 'errcode', errcode: limit }
    : takeFault(sandbox.faults, call.path)
  const work = async () =>
    fault?.kind === 'errcode'
      ? refused(call.path, fault.errcode, sandbox.options.now())
      : answerTo(sandbox, call)
  if (await meetFault(fault, request, response, work)) return true
  const answer = await work()
  response.writeHead(answer.status, {
    'content-type': answer.contentType,
    ...answer.headers,
    ...(call.path.startsWith('/sandbox/') ? corsHeaders(sandbox.options) : {}),
  })
  response.end(answer.text)
  return true
}

async function answerTo(sandbox: Sandbox, call: WireCall): Promise<WireAnswer> {
  if (call.path.startsWith('/sandbox/')) {
    const route = phoneRoutes[`${call.method} ${call.path}`]
    if (call.method === 'OPTIONS') return { status: 204, contentType: 'text/plain', text: '' }
    return (await route?.(sandbox, call)) ?? { status: 404, contentType: 'text/plain', text: 'not found' }
  }
  const { account, route } = routeOf(sandbox, call)
  return route ? route(account, call) : refused(call.path, 40066, sandbox.options.now())
}

/** The service number has calls of its own, and its own token. */
function routeOf(sandbox: Sandbox, call: WireCall) {
  const { serviceNumber } = sandbox
  const own = serviceNumberRoutes[call.path]
  if (serviceNumber && own) return { account: serviceNumber, route: own }
  const isItsToken = serviceNumber && asksForToken(call) === serviceNumber.options.appId
  return { account: isItsToken ? serviceNumber : sandbox, route: wechatRoutes[call.path] }
}

function corsHeaders({ h5Origin }: SandboxOptions): Record<string, string> {
  if (!h5Origin) return {}
  return {
    'access-control-allow-origin': h5Origin,
    'access-control-allow-headers': 'content-type',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    vary: 'origin',
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= longestBodyBytes) chunks.push(chunk)
  }
  return bytes <= longestBodyBytes ? Buffer.concat(chunks).toString() : ''
}
