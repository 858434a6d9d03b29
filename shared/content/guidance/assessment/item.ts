import type { AssessmentGroup, AssessmentItem } from '../../../schemas/guidance'
import type { Text } from '../../../schemas/text'

type Looked = Pick<AssessmentItem, 'points' | 'methods' | 'severity' | 'from'>

export const item =
  (group: AssessmentGroup['code']) =>
  (code: string, text: Text, looked: Looked): AssessmentItem => ({ code, group, text, ...looked })

const of =
  (severity: AssessmentItem['severity']) =>
  (points: number, ...methods: AssessmentItem['methods']): Looked => ({ points, methods, severity })

/** What must not be missing, what is serious, and what can be mended in passing. */
export const blocker = of('blocker')
export const major = of('major')
export const minor = of('minor')
