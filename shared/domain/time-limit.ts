import type { Stated } from '../schemas/evidence'
import type { Service } from '../schemas/service'

/** What an applicant may count on: Jilin's promise, else the nation's, else the law's limit. */
export const promisedLimit = ({ timeLimits }: Service): Stated | undefined =>
  timeLimits.jilin ?? timeLimits.national ?? timeLimits.statute
