import { figure } from './api/figure'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** What was counted, apart from the api: a month of all halls is much to add up, and its table brings a library. */
export const run = serve(figure)

export const handler = onAws(run)
