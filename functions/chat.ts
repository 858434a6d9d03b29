import { serve } from './api/serve'
import { serviceNumber } from './api/service-number'
import { onAws } from './runtime/aws'

/** The service number's chat, apart from the api: it carries what the mini-program searches with on the phone. */
export const run = serve(serviceNumber)

export const handler = onAws(run)
