import type { MessageState } from '../../../shared/schemas/delivery'
import type { MessageCounts } from '../../../shared/schemas/message'

/** The states in which there are any messages. */
export const statesOf = (counts: MessageCounts): MessageState[] => Object.keys(counts) as MessageState[]
