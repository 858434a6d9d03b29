import { counter } from './api/counter'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** What a counter does with a day as a whole, apart from the api: its table brings a library. */
export const run = serve(counter)

export const handler = onAws(run)
