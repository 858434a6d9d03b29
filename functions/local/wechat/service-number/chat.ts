import { randomUUID } from 'node:crypto'
import type { Sandbox } from '../model'
import { personNamed } from '../person'
import type { ChatMessage } from '../state'
import { pushToAccount, type Told } from './push'

const mostKept = 500

/** What somebody does in the chat of the service number. */
export type Doing =
  | { kind: 'follow'; scene?: string | undefined }
  | { kind: 'unfollow' }
  | { kind: 'scan'; scene: string }
  | { kind: 'say'; text: string }
  | { kind: 'locate'; latitude: number; longitude: number }
  | { kind: 'tap'; key: string }
  /** Answers what an article of the account has asked, for one notice. */
  | { kind: 'notice'; templateId: string; choice: 'accept' | 'reject' }

/** Shows it, tells the account, and shows what it answers. Who does not follow can do nothing but follow. */
export async function doInChat(account: Sandbox, person: string, doing: Doing): Promise<void> {
  if (isFollowing(account, person) === (doing.kind === 'follow')) return
  const { state, options, save } = account
  if (doing.kind === 'follow') state.followers.push({ person, since: options.now() })
  if (doing.kind === 'unfollow') state.followers = state.followers.filter(one => one.person !== person)
  if (doing.kind === 'notice' && doing.choice === 'accept')
    state.allowedNotices[person] = [...(state.allowedNotices[person] ?? []), doing.templateId]
  const said = spoken(doing)
  if (said) add(account, person, 'person', said)
  save()
  const answer = await pushToAccount(account, person, pushed(doing))
  if (answer && isFollowing(account, person)) add(account, person, 'account', answer)
  save()
}

export const isFollowing = ({ state }: Sandbox, person: string): boolean =>
  state.followers.some(one => one.person === person)

export function add(
  { state, options }: Sandbox,
  person: string,
  from: ChatMessage['from'],
  message: Pick<ChatMessage, 'kind' | 'text'> & Partial<ChatMessage>,
): void {
  state.chat.push({ id: randomUUID(), person, from, at: options.now(), ...message })
  state.chat = state.chat.slice(-mostKept)
}

function spoken(doing: Doing): Pick<ChatMessage, 'kind' | 'text'> | undefined {
  if (doing.kind === 'say') return { kind: 'text', text: doing.text }
  if (doing.kind !== 'locate') return undefined
  return { kind: 'place', text: `${doing.latitude}, ${doing.longitude}` }
}

function pushed(doing: Doing): Told {
  const event = (Event: string, EventKey = '') => ({ MsgType: 'event', Event, EventKey })
  switch (doing.kind) {
    case 'follow':
      return event('subscribe', doing.scene ? `qrscene_${doing.scene}` : '')
    case 'unfollow':
      return event('unsubscribe')
    case 'scan':
      return event('SCAN', doing.scene)
    case 'notice': {
      const { templateId: TemplateId, choice: SubscribeStatusString } = doing
      const List = { TemplateId, SubscribeStatusString, PopupScene: 2 }
      return { ...event('subscribe_msg_popup_event'), SubscribeMsgPopupEvent: { List } }
    }
    case 'tap':
      return event('CLICK', doing.key)
    case 'say':
      return { MsgType: 'text', Content: doing.text }
    case 'locate': {
      const { latitude, longitude } = doing
      return { MsgType: 'location', Location_X: latitude, Location_Y: longitude, Scale: 16, Label: '' }
    }
  }
}

export interface ChatView {
  name: string
  isFollowing: boolean
  menu: object[]
  /** The notices that an article of the account asks for. */
  notices: { id: string; title: string }[]
  /** Where pages of the mini-program open. */
  pages: string
  /** Oldest first; `link` opens what a tap opens, as this person. */
  messages: (ChatMessage & { link?: string })[]
}

export function chatOf(account: Sandbox, person: string): ChatView {
  const { options, state } = account
  return {
    name: personNamed(options, person)?.name ?? person,
    isFollowing: isFollowing(account, person),
    menu: state.menu,
    notices: options.templates
      .filter(({ id }) => id.startsWith('service-notice-'))
      .map(({ id, title }) => ({ id, title })),
    pages: `${options.h5Origin ?? ''}/#/`,
    messages: state.chat
      .filter(message => message.person === person)
      .map(message => {
        const link = linkOf(options.h5Origin ?? '', person, message)
        return { ...message, ...(link && { link }) }
      }),
  }
}

function linkOf(h5Origin: string, person: string, { url, page }: ChatMessage): string | undefined {
  if (url) return `${url}${url.includes('?') ? '&' : '?'}person=${encodeURIComponent(person)}`
  return page && pageAddress(h5Origin, page, person)
}

/** A page of the mini-program in the browser's build, as a person. */
export function pageAddress(h5Origin: string, page: string, person: string): string {
  return `${h5Origin}/#/${page}${page.includes('?') ? '&' : '?'}person=${encodeURIComponent(person)}`
}
