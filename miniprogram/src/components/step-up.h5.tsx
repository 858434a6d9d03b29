import { lazy, Suspense } from 'react'
import { useInFront } from '../phone/in-front'
import { useStore } from '../phone/store'
import { asked } from '../server/second-factor'

/** Fetched when it is asked for: few pages ever need it. */
const StepUpSheet = lazy(() => import('./step-up-sheet'))

export function StepUp() {
  const answer = useStore(asked)
  const isInFront = useInFront()
  if (!answer || !isInFront) return null
  return (
    <Suspense>
      <StepUpSheet onAnswer={answer} />
    </Suspense>
  )
}
