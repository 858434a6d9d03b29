import { type ComponentProps, lazy, Suspense } from 'react'

/** Fetched by who is in a hall: the first page of everybody else has no use for it. */
const TicketFacts = lazy(() => import('./ticket-facts'))

export const TicketCard = (props: ComponentProps<typeof TicketFacts>) => (
  <Suspense>
    <TicketFacts {...props} />
  </Suspense>
)
