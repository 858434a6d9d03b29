import { delivery } from './api/delivery'
import { serve } from './api/serve'
import { onAws } from './runtime'

export const run = serve(delivery)

export const handler = onAws(run)
