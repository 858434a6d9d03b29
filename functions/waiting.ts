import { serve } from './api/serve'
import { waiting } from './api/waiting'
import { onAws } from './runtime/aws'

/** The lines for full days, apart from the api. */
export const run = serve(waiting)

export const handler = onAws(run)
