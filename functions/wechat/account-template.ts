import * as v from 'valibot'
import { parseReply, unexpectedReply, type WechatConfig } from './request'
import type { TemplateSetting } from './template-setting'
import { messageTemplates, type TemplateName } from './templates'
import { callWithToken, type TokenCache } from './token'

const List = v.object({
  template_list: v.array(v.object({ template_id: v.string(), title: v.string(), content: v.string() })),
})
export interface AccountTemplate {
  id: string
  title: string
  /** Its lines in their order: label and key. */
  keys: { label: string; key: string }[]
}

/** The templates that the service number holds (cgi-bin/template/get_all_private_template). */
export async function listAccountTemplates(
  config: WechatConfig,
  cache: TokenCache,
  now: number,
): Promise<AccountTemplate[]> {
  const path = '/cgi-bin/template/get_all_private_template'
  const reply = await callWithToken(config, cache, { path }, now)
  if (reply.errcode !== 0) throw unexpectedReply(reply)
  return parseReply(List, reply).template_list.map(({ template_id, title, content }) => ({
    id: template_id,
    title,
    keys: keysIn(content),
  }))
}

/** A line is `办理事项：{{thing1.DATA}}`. */
const keysIn = (content: string): AccountTemplate['keys'] =>
  content.split('\n').flatMap(line => {
    const [, label = '', key] = /^\s*(.*?)\s*[:：]\s*\{\{(\w+)\.DATA\}\}\s*$/.exec(line) ?? []
    return key ? [{ label, key }] : []
  })

/** What is wrong with a template that a deployment names; nothing when it is as it says. */
export function templateFlaw(
  name: TemplateName,
  setting: TemplateSetting | undefined,
  held: AccountTemplate[],
): string | undefined {
  if (!setting) return 'no template is named; wanted are the lines ' + wantedLines(name)
  const found = held.find(({ id }) => id === setting.id)
  if (!found) return `the account holds no template ${setting.id}`
  const keys = found.keys.map(({ key }) => key)
  const missing = Object.values(setting.keys).filter(key => !keys.includes(key))
  const unset = keys.filter(key => !Object.values(setting.keys).includes(key))
  if (missing.length > 0) return `“${found.title}” has no ${missing.join(', ')}; it has ${keys.join(' ')}`
  return unset.length > 0 ? `“${found.title}” wants ${unset.join(', ')}, too` : undefined
}

const wantedLines = (name: TemplateName): string =>
  Object.values<{ key: string; label: string }>(messageTemplates[name].fields)
    .map(({ key, label }) => `${label} (${key.replace(/\d+$/, '')})`)
    .join(', ')
