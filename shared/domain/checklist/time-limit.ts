import type { Stated } from '../../schemas/evidence'
import type { Service, TimeLimits } from '../../schemas/service'

type Kinds = readonly (keyof TimeLimits)[]

/** In the order in which people ask: what is promised here, in China, by law, and what goes with it. */
export const limitKinds: Kinds = ['jilin', 'national', 'statute', 'urgent', 'applyBy']
/** In the order in which it is made public: the law, and what is promised beyond it. */
export const publicLimitKinds: Kinds = ['statute', 'national', 'jilin', 'urgent', 'applyBy']

/** What an applicant may count on: Jilin's promise, else the nation's, else the law's limit. */
export const promisedLimit = ({ timeLimits }: Service): Stated | undefined =>
  timeLimits.jilin ?? timeLimits.national ?? timeLimits.statute
