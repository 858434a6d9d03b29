/** What the booked people of a hall and day may be told; the words stand in every language. */
export const broadcastKinds = ['closed', 'opensLate', 'closesEarly', 'systemDown', 'entranceMoved'] as const
export type BroadcastKind = (typeof broadcastKinds)[number]
