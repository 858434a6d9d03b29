import { ownData } from './api/own-data'
import { ownMessage } from './api/own-message'
import { serve } from './api/serve'
import { onAws } from './runtime/aws'

/** What a person has in the app for himself, apart from the api: his messages, and what is kept of him. */
export const run = serve({ ...ownMessage, ...ownData })

export const handler = onAws(run)
