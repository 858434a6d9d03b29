import { parseArgs } from 'node:util'
import { instantOf } from '../../shared/domain/calendar'
import { listServiceNumber, setUpServiceNumber } from '../task/service-number'
import { followerMessages } from '../wechat/service-number-plan'
import { templateSetting } from '../wechat/template-setting'
import { newTokenCache, type TokenShelf } from '../wechat/token'
import { sandboxAccount } from './runtime'

/*
 * `npm run service-number -- set|list`: makes the menu of the service number and compares its templates with those that
 * the deployment names, or lists them. Without settings it is the account of a running `npm start`.
 */

const usage = `npm run service-number -- list     the templates of the account
npm run service-number -- set      makes its menu and compares its templates with the settings
    --base http://localhost:8080   the sandbox of a running npm start; an account of WeChat is taken from
                                   SERVICE_NUMBER_APP_ID, SERVICE_NUMBER_APP_SECRET, WECHAT_APP_ID and
                                   SERVICE_NUMBER_TEMPLATE_…, from an address on its list`

/** For one run a token is asked for once; it is the one that the functions have, too. */
const alone: TokenShelf = {
  read: async () => ({ isLeased: false }),
  lease: async () => true,
  keep: async () => {},
  takeForced: async () => false,
}

const { values, positionals } = parseArgs({
  options: { base: { type: 'string', default: 'http://localhost:8080' } },
  allowPositionals: true,
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const { env } = process
const steps: Record<string, typeof setUpServiceNumber> = { list: listServiceNumber, set: setUpServiceNumber }
const step = steps[positionals[0] ?? '']
if (!step) {
  say(usage)
  process.exit(2)
}
try {
  const done = await step(account(), instantOf(Date.now()))
  for (const [what, how] of Object.entries(done)) say(`${what}: ${how}`)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

function account(): Parameters<typeof setUpServiceNumber>[0] {
  if (!env.SERVICE_NUMBER_APP_ID) {
    const { appId, appSecret, templates } = sandboxAccount.serviceNumber
    return wechatOf(values.base, sandboxAccount.appId, appId, appSecret, templates)
  }
  const templates = followerMessages.flatMap(name => {
    const variable = `SERVICE_NUMBER_TEMPLATE_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`
    const value = env[variable]
    return value && value !== 'none' ? [[name, templateSetting(variable, value, name)] as const] : []
  })
  return wechatOf(
    env.WECHAT_API_BASE ?? 'https://api.weixin.qq.com',
    needed('WECHAT_APP_ID'),
    needed('SERVICE_NUMBER_APP_ID'),
    needed('SERVICE_NUMBER_APP_SECRET'),
    Object.fromEntries(templates),
  )
}

function wechatOf(
  apiBase: string,
  miniProgramAppId: string,
  appId: string,
  appSecret: string,
  templates: (typeof sandboxAccount)['serviceNumber']['templates'],
): Parameters<typeof setUpServiceNumber>[0] {
  return {
    config: { apiBase, appId: miniProgramAppId, appSecret: '' },
    serviceNumber: {
      config: { apiBase, appId, appSecret },
      callback: { appId, token: '' },
      tokens: newTokenCache(alone),
      templates,
      notices: {},
    },
  }
}

function needed(name: string): string {
  const value = env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
