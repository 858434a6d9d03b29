import { arrival } from './api/arrival'
import { closing } from './api/closing'
import { counter } from './api/counter'
import { limit } from './api/limit'
import { openPlan } from './api/open-plan'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** A hall's day, from its plan and the door to the document: apart from the api, which is full. */
export const run = serve({ ...counter, ...arrival, ...closing, ...openPlan, ...limit })

export const handler = onAws(run)
