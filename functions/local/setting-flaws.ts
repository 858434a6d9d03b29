import { followerMessages } from '../wechat/service-number-plan'
import { templateSetting, variableOf } from '../wechat/template-setting'
import { messageTemplates, type TemplateName } from '../wechat/templates'

type Environment = Record<string, string | undefined>

const plain = ['WECHAT_APP_ID', 'APP_ORIGIN', 'SERVICE_NUMBER_APP_ID']
const named = Object.keys(messageTemplates) as TemplateName[]

/** What is missing or wrong of the settings of a deployment, each by its name. */
export function settingFlaws(env: Environment): string[] {
  const templates = named.flatMap(name => flawOf(env, variableOf('WECHAT_TEMPLATE', name), name))
  const ofFollowers = followerMessages.flatMap(name =>
    flawOf(env, variableOf('SERVICE_NUMBER_TEMPLATE', name), name, 'none'),
  )
  const notices = named
    .filter(name => env[variableOf('SERVICE_NUMBER_NOTICE', name)])
    .flatMap(name => flawOf(env, variableOf('SERVICE_NUMBER_NOTICE', name), name, 'none'))
  return [
    ...plain.filter(name => !env[name]).map(name => `${name} is not set`),
    ...templates,
    ...(env.SERVICE_NUMBER_APP_ID === 'none' ? [] : ofFollowers),
    ...notices,
  ]
}

function flawOf(env: Environment, variable: string, name: TemplateName, without?: string): string[] {
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
