import { evidence } from './api/evidence'
import { inspectionPhoto } from './api/inspection-photo'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** The papers of home visits and the photos of inspections, apart from the api: it alone has rights to the bucket, and carries the SDK for it. */
export const run = serve({ ...evidence, ...inspectionPhoto })

export const handler = onAws(run)
