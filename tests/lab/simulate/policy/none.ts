import type { Policy } from '../world'

/** Everyone goes where they booked. */
export const none = (): Policy => ({})
