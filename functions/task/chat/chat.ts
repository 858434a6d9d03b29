import type { Language } from '../../../shared/schemas/text'
import type { Context } from '../../runtime/context'
import type { Content } from '../../store/content'
import { pageLink } from '../../wechat/passive-reply'

/** Who writes to the service number, as far as it is known, and what is known of the world. */
export interface Chat {
  ctx: Context
  content: Content
  language: Language
  /** Of who is tied to a person of the mini-program. */
  personId?: string | undefined
}

export const linkIn = ({ ctx }: Chat, page: string, words: string): string =>
  pageLink(ctx.wechat.config.appId, page, words)
