import { type Wish, wishIn, wishKeys } from '../../../shared/domain/chat/wish'
import { serviceIn } from '../../../shared/domain/checklist/scene'
import { chatTexts, languageHints } from '../../../shared/texts/chat'
import { languages } from '../../../shared/vocabulary/language'
import type { PassiveReply } from '../../wechat/passive-reply'
import type { ServiceNumberPush } from '../../wechat/service-number-push'
import { bookingReply, cancelReply } from './booking'
import { type Chat, linkIn } from './chat'
import { crowdAt, crowdReply } from './crowd'
import { listCard, searchReply } from './search'

/** What is answered to a push; nothing where WeChat tells something that nobody has said. */
export async function chatReply(chat: Chat, push: ServiceNumberPush): Promise<PassiveReply | undefined> {
  switch (push.kind) {
    case 'text':
      return textReply(chat, push.text)
    case 'location':
      return crowdAt(chat, push.location)
    case 'tap':
      return wishReply(chat, wishKeys[push.key] ?? 'menu', '')
    case 'follow':
      return (await sceneReply(chat, push.scene)) ?? welcome(chat)
    case 'scan':
      return (await sceneReply(chat, push.scene)) ?? menuReply(chat)
    default:
      return undefined
  }
}

async function textReply(chat: Chat, text: string): Promise<PassiveReply> {
  const wish = wishIn(text)
  if (wish) return wishReply(chat, wish, text)
  return (await searchReply(chat, text)) ?? menuReply(chat)
}

function wishReply(chat: Chat, wish: Wish, text: string): PassiveReply | Promise<PassiveReply> {
  switch (wish) {
    case 'busy':
      return crowdReply(chat, text)
    case 'booking':
      return bookingReply(chat)
    case 'cancel':
      return cancelReply(chat)
    case 'menu':
      return menuReply(chat)
  }
}

/** A code may name a service, as those of the mini-program do. */
async function sceneReply(chat: Chat, scene = ''): Promise<PassiveReply | undefined> {
  const service = chat.content.services.get(serviceIn(scene) ?? '')
  return service && listCard(chat, service)
}

export const menuReply = (chat: Chat): PassiveReply => ({ kind: 'text', text: menuOf(chat) })

function menuOf(chat: Chat): string {
  const words = chatTexts[chat.language]
  return [words.menu, linkIn(chat, 'pages/home/index', words.open)].join('\n')
}

/** Nobody may have said a language yet. */
function welcome(chat: Chat): PassiveReply {
  const others = languages.filter(language => language !== chat.language)
  const hints = others.map(language => languageHints[language]).join(' ')
  return { kind: 'text', text: [chatTexts[chat.language].welcome, menuOf(chat), hints].join('\n') }
}
