import type { Sandbox } from './model'
import { personNamed } from './person'
import { type InboxMessage, phoneOf } from './state'

export interface Inbox {
  person: string
  name: string
  mainSwitch: boolean
  templates: {
    id: string
    title: string
    choice: 'accept' | 'reject' | 'ask'
    credit: number | 'unlimited'
  }[]
  /** Newest first; `link` opens the page of the message in the h5 build. */
  messages: (InboxMessage & { link?: string })[]
}

export function inboxOf({ options, state }: Sandbox, person: string): Inbox {
  const phone = phoneOf(state, person)
  return {
    person,
    name: personNamed(options, person)?.name ?? person,
    mainSwitch: phone.mainSwitch,
    templates: options.templates.map(({ id, title }) => ({
      id,
      title,
      choice: phone.keptChoices[id] ?? 'ask',
      credit: phone.credits[id] ?? 0,
    })),
    messages: state.messages
      .filter(message => message.person === person)
      .map(message => withLink(message, options.h5Origin ?? ''))
      .reverse(),
  }
}

function withLink(message: InboxMessage, h5Origin: string): InboxMessage & { link?: string } {
  if (message.page === undefined) return message
  const joiner = message.page.includes('?') ? '&' : '?'
  const person = encodeURIComponent(message.person)
  return { ...message, link: `${h5Origin}/#/${message.page}${joiner}person=${person}` }
}
