import { draw } from './api/draw'
import { finding } from './api/finding'
import { inspection } from './api/inspection'
import { serve } from './api/serve'
import { standard } from './api/standard'
import { onAws } from './runtime/aws'

/** What halls are judged by, and what became of it, apart from the api: the items of the standard are long. */
export const run = serve({ ...standard, ...inspection, ...finding, ...draw })

export const handler = onAws(run)
