/** Numbers under names, however deep; a group that is missing is unknown. */
type Tally = { [name: string]: number | Tally | undefined }

/**
 * All of them together, number by number under the same names. What is missing in all of them stays missing: nobody
 * has counted it, and it is not nought.
 *
 * @example
 * summed([{ bookings: { came: 1 } }, { bookings: { came: 2 }, tickets: { taken: 3 } }])
 * // => { bookings: { came: 3 }, tickets: { taken: 3 } }
 */
export const summed = <Counts extends object>(all: readonly Counts[]): Counts =>
  (all as unknown as Tally[]).reduce(plus, {}) as Counts

function plus(one: Tally, other: Tally): Tally {
  const sum = { ...one }
  for (const [name, more] of Object.entries(other)) {
    if (more === undefined) continue
    const known = sum[name]
    sum[name] =
      typeof more === 'number'
        ? more + (typeof known === 'number' ? known : 0)
        : plus(typeof known === 'object' ? known : {}, more)
  }
  return sum
}
