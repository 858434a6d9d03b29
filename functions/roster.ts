import { roster } from './api/roster'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** Units' lists of travellers, apart from the api: it signs links to the bucket and makes tables. */
export const run = serve(roster)

export const handler = onAws(run)
