import { evidence } from './api/evidence'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** The papers of home visits, apart from the api: it alone has rights to the bucket, and carries the SDK for it. */
export const run = serve(evidence)

export const handler = onAws(run)
