import { routeDay } from './api/route-day'
import { serve } from './api/serve'
import { teamDay } from './api/team-day'
import { visitFigure } from './api/visit-figure'
import { onAws } from './runtime/aws'

/** The routes of mobile teams and the figures of their work, apart from the api: they take a processor for long. */
export const run = serve({ ...routeDay, ...teamDay, ...visitFigure })

export const handler = onAws(run)
