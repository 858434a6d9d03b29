import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { readDeployment } from '../../functions/local/deployment'
import { createGateway } from '../../functions/local/gateway'
import { sandboxAccount, tableName } from '../../functions/local/runtime'
import { msOf } from '../../shared/domain/calendar'
import { createAws } from './aws'
import { runStack, type World, worldKey } from './running-stack'

/** What Lambda does with a bundle: load it, call it with an event, take its answer. Only the time is the test's. */
const invocation = `
const [bundle, event, nowMs] = process.argv.slice(1)
Date.now = () => Number(nowMs)
require(bundle).handler(JSON.parse(event)).then(answer => console.log(JSON.stringify(answer)))`

export interface Bundled {
  world: World
  /** Where the bundles are reached as through API Gateway. */
  base: string
  /** Runs a function as its schedule, or whoever holds the account, does. */
  invoke(functionName: string, event?: object): Promise<unknown>
}

/** The settings of serverless.yml, with the addresses of this machine. */
export const settings = (wechatBase: string): Record<string, string> => ({
  TABLE_NAME: tableName,
  MASTER_KEY_ID: 'arn:aws-cn:kms:cn-northwest-1:000000000000:key/test',
  DATA_KEY_ID: '1',
  SESSION_KEY_GENERATION: '1',
  WECHAT_API_BASE: wechatBase,
  WECHAT_APP_ID: sandboxAccount.appId,
  WECHAT_APP_SECRET: sandboxAccount.appSecret,
  WECHAT_CALLBACK_TOKEN: sandboxAccount.callbackToken,
  WECHAT_CALLBACK_AES_KEY: '',
  SERVICE_NUMBER_APP_ID: sandboxAccount.serviceNumber.appId,
  SERVICE_NUMBER_APP_SECRET: sandboxAccount.serviceNumber.appSecret,
  SERVICE_NUMBER_CALLBACK_TOKEN: sandboxAccount.serviceNumber.callbackToken,
  SERVICE_NUMBER_CALLBACK_AES_KEY: sandboxAccount.serviceNumber.encodingAesKey,
  WECHAT_SENDS_PER_MINUTE: '3000',
  SERVICE_NUMBER_TEMPLATE_BOOKING_REMINDER: 'service-template-bookingReminder',
  SERVICE_NUMBER_TEMPLATE_CHECKLIST_CHANGED: 'service-template-checklistChanged',
  SERVICE_NUMBER_TEMPLATE_HOME_VISIT: 'none',
  SERVICE_NUMBER_NOTICE_RECOMMENDATION: 'none',
  SERVICE_NUMBER_NOTICE_CHECKLIST_CHANGED: 'none',
  SERVICE_NUMBER_NOTICE_BOOKING_REMINDER: 'none',
  SERVICE_NUMBER_NOTICE_HOME_VISIT: 'none',
  SERVICE_NUMBER_NOTICE_WAITING_LIST: 'none',
  WECHAT_TEMPLATE_RECOMMENDATION: sandboxAccount.templateIds.recommendation,
  WECHAT_TEMPLATE_CHECKLIST_CHANGED: sandboxAccount.templateIds.checklistChanged,
  WECHAT_TEMPLATE_BOOKING_REMINDER: sandboxAccount.templateIds.bookingReminder,
  WECHAT_TEMPLATE_HOME_VISIT: sandboxAccount.templateIds.homeVisit,
  WECHAT_TEMPLATE_WAITING_LIST: sandboxAccount.templateIds.waitingList,
})

/** The bundles of a folder on one Node, each call in a process of its own; AWS and WeChat are this machine. */
export async function runBundles(node: string, folder: string): Promise<Bundled> {
  const world = await runStack()
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = {
    ...settings(base),
    AWS_REGION: 'cn-northwest-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: base,
    AWS_ENDPOINT_URL_KMS: base,
  }
  const invoke = async (functionName: string, event: object = {}) => {
    const given = [join(folder, `${functionName}.cjs`), JSON.stringify(event), msOf(world.runtime.now())]
    const { stdout } = await promisify(execFile)(node, ['-e', invocation, ...given.map(String)], { env })
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  }
  const overHttp = (functionName: string) => (_: unknown, event: object) => invoke(functionName, event)
  const gateway = createGateway(
    readDeployment('serverless.yml', tableName),
    { api: overHttp('api'), ingest: overHttp('ingest') },
    world.runtime,
  )
  const aws = createAws(world.dynamo, worldKey)
  server.on('request', async (request, response) => {
    try {
      const isAnswered =
        (await aws(request, response)) ||
        (await world.wechat.handle(request, response)) ||
        (await gateway(request, response))
      if (!isAnswered) response.writeHead(404).end()
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ error: String(error) }))
    }
  })
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { world, base, invoke }
}
