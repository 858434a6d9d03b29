import { vocabulary } from '../../../shared/content/search'
import { guides } from '../../../shared/content/search/guide'
import { saidIn } from '../../../shared/domain/said'
import { type FoundThing, thingsOf } from '../../../shared/domain/search/found'
import { type Finder, finder } from '../../../shared/domain/search/search'
import { shortNameOf } from '../../../shared/domain/short-name'
import type { Referral, Service } from '../../../shared/schemas/service'
import { textsOf } from '../../../shared/texts'
import { chatTexts } from '../../../shared/texts/chat'
import type { PassiveReply } from '../../wechat/passive-reply'
import { pageCard } from './card'
import type { Chat } from './chat'

type Found = FoundThing<Service, Referral, (typeof guides)[number]>

/** Others that are named under the first. */
const mostOthers = 2

/** What the words are found to mean, as the mini-program finds it; nothing where they mean nothing there. */
export async function searchReply(chat: Chat, text: string): Promise<PassiveReply | undefined> {
  const { content } = chat
  const services = [...content.services.values()]
  const found = thingsOf(finderOf(content).find(text), services, content.referrals, guides)
  const [first] = found
  if (!first) return undefined
  if ('service' in first) return listCard(chat, first.service, othersOf(found))
  return 'referral' in first ? referralReply(chat, first.referral) : guideReply(chat, first.guide)
}

/** A card that opens the list of a service. */
export function listCard(chat: Chat, service: Service, others: Service[] = []): Promise<PassiveReply> {
  const words = chatTexts[chat.language]
  const names = others.map(one => shortNameOf(one, chat.language))
  return pageCard(chat, {
    page: `errand/checklist/index?service=${service.code}`,
    title: words.listTitle(saidIn(service.name, chat.language)),
    description: [words.listNote, ...(names.length > 0 ? [words.orPerhaps(...names)] : [])].join('\n'),
  })
}

const othersOf = (found: Found[]): Service[] =>
  found
    .slice(1)
    .flatMap(one => ('service' in one ? [one.service] : []))
    .slice(0, mostOthers)

const referralReply = ({ language }: Chat, { name, to }: Referral): PassiveReply => ({
  kind: 'text',
  text: chatTexts[language].referral(saidIn(name, language), saidIn(to, language)),
})

function guideReply(chat: Chat, guide: (typeof guides)[number]): PassiveReply | Promise<PassiveReply> {
  const words = chatTexts[chat.language]
  const { hotline } = textsOf(chat.language)
  if (guide === 'guide/progress') return { kind: 'text', text: words.progress(hotline.number) }
  return pageCard(chat, { page: `${guide}/index`, title: words.guides[guide], description: words.open })
}

/** Made once for as long as the content is the same. */
const finders = new WeakMap<Chat['content'], Finder>()

function finderOf(content: Chat['content']): Finder {
  const known = finders.get(content)
  if (known) return known
  const made = finder(vocabulary, [...content.services.values(), ...content.referrals])
  finders.set(content, made)
  return made
}
