import { AppError } from '../../shared/errors'
import type { OwnMessage } from '../../shared/schemas/own'
import { listMessages, markRead, type OutboxItem } from '../store/outbox'
import { messageTemplates, type TemplateName } from '../wechat/templates'
import { callerId } from './caller'
import type { Handlers } from './serve'

/** Every message that was written to the caller and is still kept, however else it was sent, or was not. */
export const ownMessage: Handlers<'listOwnMessages' | 'readOwnMessages'> = {
  listOwnMessages: (_, ctx) => listOwn(ctx),

  /** What is none of the caller's is not found; what is read already stays so. */
  async readOwnMessages({ messageIds }, ctx) {
    const personId = callerId(ctx)
    const own = new Set((await listMessages(ctx.table, personId)).map(({ messageId }) => messageId))
    if (messageIds.some(id => !own.has(id))) throw new AppError('notFound')
    await Promise.all(messageIds.map(id => markRead(ctx.table, personId, id, ctx.now)))
    return listOwn(ctx)
  },
}

async function listOwn(ctx: Parameters<typeof callerId>[0]): Promise<OwnMessage[]> {
  const items = await listMessages(ctx.table, callerId(ctx))
  return items.sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1)).map(viewOf)
}

function viewOf(item: OutboxItem): OwnMessage {
  const { messageId, subject, page, usefulUntil, status: state, createdAt: at } = item
  return {
    messageId,
    purpose: subject ?? item.purpose,
    page,
    usefulUntil,
    state,
    at,
    fields: linesOf(item),
    isRead: item.readAt !== undefined,
  }
}

/** The lines by their names, in the order of the template; of a template that is no more there are none. */
function linesOf({ purpose, fields }: OutboxItem): OwnMessage['fields'] {
  const template = messageTemplates[purpose as TemplateName] as
    | (typeof messageTemplates)[TemplateName]
    | undefined
  return Object.entries<{ key: string }>(template?.fields ?? {}).flatMap(([name, { key }]) => {
    const text = fields[key]
    return text === undefined ? [] : [{ name, text }]
  })
}
