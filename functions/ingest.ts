import { delivery } from './api/delivery'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

export const run = serve(delivery)

export const handler = onAws(run)
