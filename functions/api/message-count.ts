import type { MessageCounts } from '../../shared/schemas/message'
import type { OutboxItem } from '../store/outbox'

/** How many messages are in which state. */
export function countsOf(items: Pick<OutboxItem, 'status'>[]): MessageCounts {
  const counts: MessageCounts = {}
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
