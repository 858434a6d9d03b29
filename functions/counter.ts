import { arrival } from './api/arrival'
import { counter } from './api/counter'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** From the door of a hall to the document, and a counter's day as a whole: apart from the api, which is full. */
export const run = serve({ ...counter, ...arrival })

export const handler = onAws(run)
