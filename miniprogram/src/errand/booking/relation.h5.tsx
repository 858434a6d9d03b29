import { type ComponentProps, lazy, Suspense } from 'react'

/** Fetched by who books for somebody else: most book for themselves. */
const Fields = lazy(() => import('./relation-fields'))

export const RelationFields = (props: ComponentProps<typeof Fields>) => (
  <Suspense>
    <Fields {...props} />
  </Suspense>
)
