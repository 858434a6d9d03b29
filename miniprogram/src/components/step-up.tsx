import { useInFront } from '../phone/in-front'
import { useStore } from '../phone/store'
import { asked } from '../server/second-factor'
import StepUpSheet from './step-up-sheet'

/** Over the page in front, whatever call of it is asked for a second factor. */
export function StepUp() {
  const answer = useStore(asked)
  const isInFront = useInFront()
  return answer && isInFront ? <StepUpSheet onAnswer={answer} /> : null
}
