import { followerMessages } from '../wechat/service-number-plan'
import { templateSetting } from '../wechat/template-setting'
import { messageTemplates, type TemplateName } from '../wechat/templates'

/*
 * Before a deployment: every setting that it cannot do without, and every template that is named wrongly, is said at
 * once, and nothing is deployed.
 */

const { env } = process
const variableOf = (prefix: string, name: string): string =>
  `${prefix}_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

const plain = ['WECHAT_APP_ID', 'APP_ORIGIN', 'SERVICE_NUMBER_APP_ID']
const named = Object.keys(messageTemplates) as TemplateName[]
const flaws = [
  ...plain.filter(name => !env[name]).map(name => `${name} is not set`),
  ...named.flatMap(name => flawOf(variableOf('WECHAT_TEMPLATE', name), name)),
  ...(env.SERVICE_NUMBER_APP_ID === 'none'
    ? []
    : followerMessages.flatMap(name => flawOf(variableOf('SERVICE_NUMBER_TEMPLATE', name), name, 'none'))),
  ...named
    .filter(name => env[variableOf('SERVICE_NUMBER_NOTICE', name)])
    .flatMap(name => flawOf(variableOf('SERVICE_NUMBER_NOTICE', name), name, 'none')),
]
for (const flaw of flaws) process.stdout.write(`${flaw}\n`)
process.exit(flaws.length > 0 ? 1 : 0)

function flawOf(variable: string, name: TemplateName, without?: string): string[] {
  const value = env[variable]
  if (!value) return [`${variable} is not set`]
  if (value === without) return []
  try {
    templateSetting(variable, value, name)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
