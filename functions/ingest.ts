import { device } from './api/device'
import { serve } from './api/serve'
import { onAws } from './runtime'

export const run = serve(device)

export const handler = onAws(run)
