import { addDays, msOf } from '../../../shared/domain/calendar'
import { chatTexts } from '../../../shared/texts/chat'
import { type Context, log } from '../../runtime/context'
import { getUrlLink, putUrlLink } from '../../store/url-link'
import { type PassiveReply, pageLink } from '../../wechat/passive-reply'
import { fetchUrlLink, linkDays } from '../../wechat/url-link'
import type { Chat } from './chat'

interface Card {
  page: string
  title: string
  description: string
}

/** The last day of an address is nobody's: it may end while somebody looks at it. */
const marginDays = 1

/** A card that opens a page of the mini-program; the same in words while WeChat gives no address for it. */
export async function pageCard(chat: Chat, { page, title, description }: Card): Promise<PassiveReply> {
  const url = await addressOf(chat.ctx, page)
  if (url) return { kind: 'card', title, description, url }
  const link = pageLink(chat.ctx.wechat.config.appId, page, chatTexts[chat.language].open)
  return { kind: 'text', text: `${title}\n${description}\n${link}` }
}

/** WeChat is asked for it once a month. */
async function addressOf(ctx: Context, page: string): Promise<string | undefined> {
  const { table, wechat, now } = ctx
  const known = await getUrlLink(table, page)
  if (known && known.until > now) return known.url
  const made = await fetchUrlLink(wechat.config, wechat.tokens, page, msOf(now)).catch(() => undefined)
  if (made?.outcome !== 'link') {
    log('warn', 'noUrlLink', { page, reason: made?.reason })
    return undefined
  }
  await putUrlLink(table, page, { url: made.url, until: untilOf(now) })
  return made.url
}

const untilOf = (now: string): string => `${addDays(now.slice(0, 10), linkDays - marginDays)}${now.slice(10)}`
