/** Random numbers that a seed repeats. */
export interface Random {
  /** In [0, 1). */
  uniform(): number
  /** How many of a rare thing happen where `mean` are expected. */
  poisson(mean: number): number
  /** One of the values, by their shares, which sum to 1. */
  pick<Value>(shares: readonly (readonly [Value, number])[]): Value
}

/** The seed may be any text. Generator: mulberry32, seeded by FNV-1a. */
export function seededRandom(seed: string): Random {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    uniform,
    poisson(mean) {
      const limit = Math.exp(-mean)
      let count = 0
      for (let product = uniform(); product > limit; product *= uniform()) count += 1
      return count
    },
    pick(shares) {
      let left = uniform()
      for (const [value, share] of shares) {
        left -= share
        if (left < 0) return value
      }
      const last = shares.at(-1)
      if (!last) throw new Error('nothing to pick from')
      return last[0]
    },
  }
}

/** A log-normal value of this median and spread (sigma of the logarithm). */
export function logNormal({ uniform }: Random, median: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return median * Math.exp(sigma * normal)
}
