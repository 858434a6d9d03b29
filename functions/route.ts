import { routeDay } from './api/route-day'
import { serve } from './api/serve'
import { teamDay } from './api/team-day'
import { onAws } from './runtime/aws'

/** The routes of mobile teams, apart from the api: planning takes a processor for seconds. */
export const run = serve({ ...routeDay, ...teamDay })

export const handler = onAws(run)
