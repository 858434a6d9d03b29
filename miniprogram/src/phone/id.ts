/** Named by the phone, long enough that no two are alike: what is sent again with the same id is done once. */
export const newId = (nowMs: number, random: () => number): string =>
  `${nowMs.toString(36)}-${[random(), random()].map(part => part.toString(36).slice(2, 10).padEnd(8, '0')).join('')}`
