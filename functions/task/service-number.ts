import { msOf } from '../../shared/domain/calendar'
import type { Runtime, ServiceNumber } from '../runtime/context'
import { listAccountTemplates, templateFlaw } from '../wechat/account-template'
import { setMenu } from '../wechat/menu'
import { followerMessages, menu } from '../wechat/service-number-plan'

type Wechat = Pick<Runtime['wechat'], 'config' | 'serviceNumber'>

/**
 * Makes the service number as it is planned: its menu, unless it is that already, and says of each message whether the
 * template it is sent with is there. The same again changes nothing.
 * @throws where a template is not as the deployment says
 */
export async function setUpServiceNumber(wechat: Wechat, now: string): Promise<Record<string, string>> {
  const account = accountOf(wechat)
  const { config, tokens, templates } = account
  const held = await listAccountTemplates(config, tokens, msOf(now))
  const made = await setMenu(config, tokens, menu, wechat.config.appId, msOf(now))
  const flaws = followerMessages.flatMap(name => {
    const flaw = templateFlaw(name, templates[name], held)
    return flaw ? [`${name}: ${flaw}`] : []
  })
  if (flaws.length > 0)
    throw new Error(`The menu is ${made}. Templates are not as planned:\n${flaws.join('\n')}`)
  return { menu: made, templates: 'as planned' }
}

/** The templates of the account, a line each, as a deployment names them. */
export async function listServiceNumber(wechat: Wechat, now: string): Promise<Record<string, string>> {
  const { config, tokens } = accountOf(wechat)
  const held = await listAccountTemplates(config, tokens, msOf(now))
  return Object.fromEntries(
    held.map(({ id, title, keys }) => [
      title,
      `${id} ${keys.map(({ key, label }) => `${key}=${label}`).join(' ')}`,
    ]),
  )
}

function accountOf({ serviceNumber }: Wechat): ServiceNumber {
  if (!serviceNumber) throw new Error('SERVICE_NUMBER_APP_ID says that there is no service number')
  return serviceNumber
}
