import { broadcast } from './api/broadcast'
import { figure } from './api/figure'
import { serve } from './api/serve'
import { staffMessage } from './api/staff-message'
import { onAws } from './runtime/aws'

/** What was counted, and what became of messages, apart from the api: it reads a month of all halls, and its table brings a library. */
export const run = serve({ ...figure, ...staffMessage, ...broadcast })

export const handler = onAws(run)
