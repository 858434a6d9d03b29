import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { parseReply, unexpectedReply, type WechatConfig, type WechatReply } from './request'
import type { MenuButton } from './service-number-plan'
import { callWithToken, type TokenCache } from './token'

const noMenu = 46003
const MenuReply = v.object({ menu: v.object({ button: v.array(v.unknown()) }) })

/**
 * Makes the menu of the service number as it is planned, and only when it is another.
 * @throws the errcode of WeChat's refusal
 */
export async function setMenu(
  config: WechatConfig,
  cache: TokenCache,
  menu: MenuButton[],
  miniProgramAppId: string,
  now: number,
): Promise<'made' | 'unchanged'> {
  const wanted = menu.map(button => wireButton(button, miniProgramAppId))
  const found = await callWithToken(config, cache, { path: '/cgi-bin/menu/get' }, now)
  if (found.errcode !== 0 && found.errcode !== noMenu) throw unexpectedReply(found)
  if (found.errcode === 0 && isDeepStrictEqual(buttonsOf(found), wanted)) return 'unchanged'
  const request = { path: '/cgi-bin/menu/create', body: { button: wanted } }
  const made = await callWithToken(config, cache, request, now)
  if (made.errcode !== 0) throw unexpectedReply(made)
  return 'made'
}

/** WeChat adds an empty list below each button. */
function buttonsOf(reply: WechatReply): unknown[] {
  const tidy = (button: unknown): unknown => {
    const { sub_button: below = [], ...own } = button as Record<string, unknown> & { sub_button?: unknown[] }
    return below.length > 0 ? { ...own, sub_button: below.map(tidy) } : own
  }
  return parseReply(MenuReply, reply).menu.button.map(tidy)
}

function wireButton(button: MenuButton, appid: string): Record<string, unknown> {
  const { name } = button
  if ('buttons' in button) return { name, sub_button: button.buttons.map(below => wireButton(below, appid)) }
  if ('key' in button) return { type: 'click', name, key: button.key }
  // Where WeChat is too old for mini-programs it opens the address instead.
  return { type: 'miniprogram', name, url: 'https://weixin.qq.com', appid, pagepath: button.page }
}
