import { onAws } from './runtime/aws'
import type { Runtime } from './runtime/context'
import { passFollowers } from './task/follower-pass'

/** Nightly: who follows the service number, once more. */
export const run = (runtime: Runtime): Promise<{ seen: number; tied: number }> => passFollowers(runtime)

export const handler = onAws(run)
